package rota.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command line may say, for the sentences about one that says something else. */
final class Options {

    private Options() {}

    /** The long names of a command's options. */
    static List<String> of(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName());
        }
        return names;
    }

    /** What is missing: the value of an option, or a word. */
    static @Nullable String missing(MissingParameterException e) {
        if (e.getMissing().isEmpty()) {
            return null;
        }
        ArgSpec missing = e.getMissing().get(0);
        return missing instanceof OptionSpec option
                ? option.longestName() + " needs " + missing.paramLabel()
                : missing.paramLabel() + " is missing";
    }
}

package rota.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command line said: its words, and the options before or after the command. */
final class Said {

    private final ParseResult before;
    private final ParseResult after;
    private final List<String> typed;

    /** What the program was told, and the command if there is one. */
    Said(ParseResult parsed) {
        this.typed = List.copyOf(parsed.originalArgs());
        this.before = parsed;
        this.after = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    }

    /**
     * The option's value, or null if it was not given.
     *
     * @throws UsageError if it was given both before and after the command
     */
    @Nullable
    String option(String name) {
        String late = after.matchedOptionValue(name, (String) null);
        String early = before == after ? null : before.matchedOptionValue(name, (String) null);
        if (late != null && early != null) {
            throw new UsageError(name + " is given twice; give it once");
        }
        return late == null ? early : late;
    }

    /** The values of an option that may be given several times, in their order. */
    List<String> options(String name) {
        OptionSpec option = after.matchedOption(name);
        return option == null ? List.of() : option.stringValues();
    }

    /** The option's value, or what it usually is if it was not given. */
    String option(String name, String usual) {
        String value = option(name);
        return value == null ? usual : value;
    }

    /** Whether the option was given. */
    boolean flag(String name) {
        return after.hasMatchedOption(name) || before.hasMatchedOption(name);
    }

    /** The whole command line. */
    List<String> typed() {
        return typed;
    }

    /** The command's words. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (ArgSpec positional : after.matchedPositionals()) {
            words.addAll(positional.stringValues());
        }
        return words;
    }

    /**
     * Checks that there are no more words than a command takes.
     *
     * @throws UsageError if there are
     */
    void refuseMoreWordsThan(int most) {
        List<String> words = words();
        if (words.size() > most) {
            throw new UsageError(
                    "'" + words.get(most) + "' is one word too many; put a text of several words into quotes");
        }
    }

    /**
     * Checks the same of a command for which a time may have been meant.
     *
     * @param placeOfTimes where a time stands instead, such as {@code behind the person, like me@}
     * @throws UsageError if there are more words
     */
    void refuseMoreWordsThan(int most, String placeOfTimes) {
        List<String> words = words();
        for (String word : words.size() > most ? words : List.<String>of()) {
            if (Whens.saying(word) != null) {
                throw new UsageError("'" + word + "' is a time; write it " + placeOfTimes + word);
            }
        }
        refuseMoreWordsThan(most);
    }

    /** The command's only word, or what it usually is if it was left out. */
    String word(String usual) {
        List<String> words = words();
        return words.isEmpty() ? usual : words.get(0);
    }
}

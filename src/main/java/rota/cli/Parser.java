package rota.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import rota.text.Usage;

/**
 * Makes sense of any command line, or says what is wrong with it. This alone knows picocli.
 *
 * <p>Picocli is told of commands in calls rather than annotations, because reading annotations takes longer than all else that
 * a short command does. Every value is text; what it means is the command's to say.
 */
final class Parser {

    private Parser() {}

    /**
     * What the line says.
     *
     * @throws UsageError if it can't be understood
     */
    static Said said(String... args) {
        // Picocli's converters for other types than text would take a tenth of the time to start.
        System.setProperty("picocli.converters.excludes", "java.*");
        try {
            return said(line(args).parseArgs(args));
        } catch (ParameterException e) {
            throw new UsageError(sentence(e));
        }
    }

    private static CommandLine line(String... args) {
        CommandSpec program = spec("rota", List.of(), Rota.options(), List.of());
        for (String name : meant(args)) {
            Syntax syntax = Program.command(name).syntax();
            program.addSubcommand(name, spec(name, syntax.words(), syntax.options(), Rota.options()));
        }
        return new CommandLine(program).setExpandAtFiles(false);
    }

    /** The commands worth building: those that the line can mean. */
    private static List<String> meant(String... args) {
        List<String> meant = new ArrayList<>();
        for (String arg : args) {
            if (Program.commands().contains(arg) && !meant.contains(arg)) {
                meant.add(arg);
            }
        }
        return meant;
    }

    private static CommandSpec spec(
            String name, List<Usage.Words> words, List<Usage.Option> own, List<Usage.Option> general) {
        CommandSpec spec = CommandSpec.create().name(name);
        for (Usage.Words word : words) {
            spec.addPositional(positional(word));
        }
        for (Usage.Option option : own) {
            spec.addOption(option(option));
        }
        for (Usage.Option option : general) {
            spec.addOption(option(option));
        }
        return spec;
    }

    private static PositionalParamSpec positional(Usage.Words word) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder().paramLabel(word.label());
        boolean isNeeded = word.count() == Usage.Count.ONE;
        if (isNeeded || word.count() == Usage.Count.OPTIONAL) {
            builder.type(String.class).index("0").arity(isNeeded ? "1" : "0..1").required(isNeeded);
        } else {
            builder.type(List.class).auxiliaryTypes(String.class).arity("0..*");
        }
        return builder.build();
    }

    private static OptionSpec option(Usage.Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]));
        if (option.label() == null) {
            return builder.type(boolean.class)
                    .usageHelp(option.name().equals("--help"))
                    .versionHelp(option.name().equals("--version"))
                    .build();
        }
        builder.paramLabel(option.label());
        return option.isRepeatable()
                ? builder.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .build()
                : builder.type(String.class).build();
    }

    private static Said said(ParseResult parsed) {
        requireNoOtherWord(parsed);
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        return new Said(
                List.copyOf(parsed.originalArgs()),
                parsed.hasSubcommand() ? last.commandSpec().name() : "",
                words(last),
                options(parsed),
                parsed.hasSubcommand() ? options(last) : new Said.Options());
    }

    /** Picocli overlooks a misspelt command before --help. */
    private static void requireNoOtherWord(ParseResult parsed) {
        List<String> unmatched = parsed.unmatched();
        if (!unmatched.isEmpty() && !unmatched.get(0).startsWith("-") && parsed.isUsageHelpRequested()) {
            throw new UsageError(Meant.command(unmatched.get(0)));
        }
    }

    /** Picocli lists what takes them once for each time that options come between them, and with all of them each time. */
    private static List<String> words(ParseResult parsed) {
        return parsed.matchedPositionals().isEmpty()
                ? List.of()
                : List.copyOf(parsed.matchedPositionals().get(0).stringValues());
    }

    private static Said.Options options(ParseResult parsed) {
        Said.Options options = new Said.Options();
        for (OptionSpec option : parsed.commandSpec().options()) {
            if (!parsed.hasMatchedOption(option)) {
                continue;
            }
            if (option.type() == boolean.class) {
                options.add(option.longestName());
            } else {
                for (String value : option.stringValues()) {
                    options.add(option.longestName(), value);
                }
            }
        }
        return options;
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException overwritten
                && overwritten.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice; give it once";
        }
        return "the command line is not understood; 'rota " + command(e) + "--help' shows what can be said";
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        boolean isBefore = e.getCommandLine().getParent() == null;
        if (word.startsWith("-")) {
            String command = isBefore ? "" : e.getCommandLine().getCommandName();
            return Meant.option(word, command, optionsOf(e.getCommandLine()));
        }
        if (isBefore) {
            return Program.commands().contains(word)
                    ? "the command '" + word + "' stands before --, not behind it"
                    : Meant.command(word);
        }
        return "'" + word + "' is one word too many; 'rota " + command(e) + "--help' shows what can be said";
    }

    /** The long names of a command's options. */
    private static List<String> optionsOf(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName());
        }
        return names;
    }

    private static String missing(MissingParameterException e) {
        @Nullable String what = whatIsMissing(e);
        return (what == null ? "something is missing" : what) + "; 'rota " + command(e)
                + "--help' shows what can be said";
    }

    /** The value of an option, or a word. */
    private static @Nullable String whatIsMissing(MissingParameterException e) {
        if (e.getMissing().isEmpty()) {
            return null;
        }
        ArgSpec missing = e.getMissing().get(0);
        return missing instanceof OptionSpec option
                ? option.longestName() + " needs " + missing.paramLabel()
                : missing.paramLabel() + " is missing";
    }

    private static String command(ParameterException e) {
        return e.getCommandLine().getParent() == null ? "" : e.getCommandLine().getCommandName() + " ";
    }
}

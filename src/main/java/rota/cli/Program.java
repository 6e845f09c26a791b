package rota.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** Runs a command line: finds the command, runs it, and answers with an exit code. */
public final class Program {

    private static final List<String> COMMANDS = List.of(
            "check",
            "generate",
            "who",
            "next",
            "why",
            "swap",
            "cover",
            "undo",
            "overrides",
            "away",
            "join",
            "leave",
            "diff",
            "suggest",
            "resolve",
            "report",
            "export",
            "publish");

    private final Surroundings surroundings;

    /** A program in these surroundings. */
    public Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command line and returns its exit code. */
    public int run(String... args) {
        Failures failures = new Failures(surroundings, args);
        int exit;
        try {
            exit = execute(failures, args);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            exit = failures.report(e);
        }
        int written = failures.reportUnwritten();
        surroundings.err().flush();
        return exit == 0 ? written : exit;
    }

    private int execute(Failures failures, String... args) throws InvalidRoster, UnreadableRoster, IOException {
        if (args.length == 1 && args[0].equals("--version")) {
            surroundings.out().println("rota " + version());
            return 0;
        }
        HeadStart headStart = willRead(args) ? HeadStart.begin() : null;
        CommandLine line = line(args);
        ParseResult parsed = line.parseArgs(args);
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (parsed.isVersionHelpRequested() || last.isVersionHelpRequested()) {
            surroundings.out().println("rota " + version());
            return 0;
        }
        if (parsed.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            last.commandSpec().commandLine().usage(surroundings.out(), Ansi.OFF);
            return 0;
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageError("say what to do, for example 'rota generate'; 'rota --help' lists the commands");
        }
        Said said = new Said(parsed);
        String color = said.option("--color", "auto");
        Rota.face(surroundings, false, color);
        failures.color(color);
        try (Rota rota = new Rota(surroundings, said, headStart)) {
            return command(last.commandSpec().name()).run(rota, said);
        }
    }

    /** Whether the line is likely to need a roster: it names a command and asks for no help. */
    private static boolean willRead(String... args) {
        List<String> words = List.of(args);
        return !Collections.disjoint(words, COMMANDS) && !words.contains("--help") && !words.contains("-h");
    }

    private static CommandLine line(String... args) {
        CommandSpec program = Rota.syntax().spec();
        addGeneral(program, false);
        for (String name : meant(args)) {
            CommandSpec spec = command(name).syntax().spec();
            addGeneral(spec, true);
            for (OptionSpec option : Rota.syntax().spec().options()) {
                spec.addOption(OptionSpec.builder(option).hidden(true).build());
            }
            spec.usageMessage().footer("", "'rota --help' lists the options that every command has.");
            program.addSubcommand(name, spec);
        }
        return new CommandLine(program).setExpandAtFiles(false);
    }

    private static void addGeneral(CommandSpec spec, boolean hidden) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .hidden(hidden)
                .description("Show this help.")
                .build());
        spec.addOption(OptionSpec.builder("--version")
                .type(boolean.class)
                .versionHelp(true)
                .hidden(hidden)
                .description("Show the version.")
                .build());
    }

    /** The version that the build put into the program's file. */
    private static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** The names of all commands, in the order in which help lists them. */
    static List<String> commands() {
        return COMMANDS;
    }

    /** The commands worth building: those that the line can mean, which is all of them only for help and mistakes. */
    private static List<String> meant(String... args) {
        List<String> meant = new ArrayList<>();
        for (String arg : args) {
            if (COMMANDS.contains(arg) && !meant.contains(arg)) {
                meant.add(arg);
            }
        }
        return meant.isEmpty() ? COMMANDS : meant;
    }

    private static Command command(String name) {
        return switch (name) {
            case "check" -> new Check();
            case "generate" -> new Generate();
            case "who" -> new Who();
            case "next" -> new Next();
            case "why" -> new Why();
            case "swap" -> new Swap();
            case "cover" -> new Cover();
            case "undo" -> new Undo();
            case "overrides" -> new Overrides();
            case "away" -> new Away();
            case "join" -> new Join();
            case "leave" -> new Leave();
            case "diff" -> new Diff();
            case "suggest" -> new Suggest();
            case "resolve" -> new Resolve();
            case "report" -> new Report();
            case "export" -> new Export();
            case "publish" -> new Publish();
            default -> throw new IllegalArgumentException(name);
        };
    }
}

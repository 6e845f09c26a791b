package rota.cli;

import java.io.IOException;
import java.util.List;
import rota.text.Face;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** Runs a command line: finds the command, runs it, and answers with an exit code. */
public final class Program {

    private static final List<String> COMMANDS = List.of(
            "init",
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
            "publish",
            "schema",
            "completion",
            "help");

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
        Said simple = SimpleLine.of(args);
        Said said = simple == null ? Parser.said(args) : simple;
        if (said.flag("--version")) {
            surroundings.out().println("rota " + version());
            return 0;
        }
        String color = said.option("--color", "auto");
        Face face = Rota.face(surroundings, surroundings.isOutATerminal(), color);
        failures.color(color);
        if (said.flag("--help")) {
            Help.print(said.command(), face, surroundings.out());
            return 0;
        }
        if (said.command().isEmpty()) {
            throw new UsageError("say what to do, for example 'rota generate'; 'rota --help' lists the commands");
        }
        try (Rota rota = new Rota(surroundings, said)) {
            return run(said.command(), rota, said);
        }
    }

    /** Runs the command; whoever typed 'rota swap help' and got nowhere learns how to ask. */
    private static int run(String name, Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        try {
            return command(name).run(rota, said);
        } catch (UsageError e) {
            throw said.words().equals(List.of("help"))
                    ? new UsageError(e.getMessage() + "; 'rota " + name + " --help' shows what can be said")
                    : e;
        }
    }

    /** The version that the build put into the program's file. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** The names of all commands, in the order in which help lists them. */
    static List<String> commands() {
        return COMMANDS;
    }

    /** The command of that name, which must be one of {@link #commands()}. */
    static Command command(String name) {
        return switch (name) {
            case "init" -> new Init();
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
            case "schema" -> new Schema();
            case "completion" -> new Completion();
            case "help" -> new Help();
            default -> throw new IllegalArgumentException(name);
        };
    }
}

package rota.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How to start each program that is measured. */
final class Programs {

    private final Settings settings;
    private final Runner runner;
    private final Path folder;

    Programs(Settings settings, Runner runner) throws IOException {
        this.settings = settings;
        this.runner = runner;
        this.folder = Files.createDirectories(settings.folder().resolve("work"));
    }

    /** rota as it is installed. */
    Command rota(String... arguments) {
        return command(settings.rota().installed().toString()).with(arguments);
    }

    /** rota as it runs from a clone. */
    Command fromClone(String... arguments) {
        return command(settings.rota().fromClone().toString()).with(arguments);
    }

    /** The same command by the older rota; empty for other programs. */
    Optional<Command> older(Command command) throws IOException {
        Settings.Launchers older = settings.older().orElseThrow();
        Path elsewhere = Files.createDirectories(settings.folder().resolve("older-work"));
        if (command.program().equals(settings.rota().installed())) {
            return Optional.of(command.by(older.installed(), elsewhere));
        }
        return command.program().equals(settings.rota().fromClone())
                ? Optional.of(command.by(older.fromClone(), elsewhere))
                : Optional.empty();
    }

    /** Whether without it nothing can be measured; others may be broken here, and an older rota may not know a command yet. */
    boolean isOwn(Command command) {
        return List.of(settings.rota().installed(), settings.rota().fromClone(), java())
                .contains(command.program());
    }

    /** One of the small programs in Java that stand beside this one, with what makes Java start soonest. */
    Command java(Class<?> program) {
        return command(java().toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .with("-cp", System.getProperty("java.class.path"), program.getName());
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A program that does nothing: what starting any command costs, and measuring it. */
    Command nothing() {
        return command("true");
    }

    /** The program in C that only formats events. */
    Peer c() throws IOException, InterruptedException {
        Path program = settings.folder().resolve("events");
        String source = settings.peers().resolve("events.c").toString();
        return isThere(command("cc", "-O2", "-o", program.toString(), source))
                ? Peer.found("C", command(program.toString()))
                : Peer.missing("C", "cc is not here, or can't compile");
    }

    /** The script in Python, run without whatever would choose among versions of Python first. */
    Peer python() throws IOException, InterruptedException {
        String name = "Python, PyYAML";
        if (!isThere(command("python3", "-c", "import sys; print(sys.executable)"))) {
            return Peer.missing(name, "python3 is not here");
        }
        String python = runner.answer().strip();
        if (!isThere(command(python, "-c", "import yaml, zoneinfo"))) {
            return Peer.missing(name, "python3 is here, but PyYAML or zoneinfo is not");
        }
        return Peer.found(name, command(python, script("rotation.py")));
    }

    /** The script in JavaScript. */
    Peer node() throws IOException, InterruptedException {
        String name = "node, js-yaml";
        if (!isThere(command("node", "--version"))) {
            return Peer.missing(name, "node is not here");
        }
        if (!isThere(command("node", "-e", "require('js-yaml')"))) {
            return Peer.missing(name, "node is here, but js-yaml is not; ROTA_NODE_MODULES may name its folder");
        }
        return Peer.found(name, command("node", script("rotation.js")));
    }

    /** A calendar program that has read who is on call in these weeks from what rota exports. */
    Peer khal(String roster) throws IOException, InterruptedException, Failed {
        if (!isThere(command("khal", "--version"))) {
            return Peer.missing("khal", "khal is not here");
        }
        Path own = Files.createDirectories(settings.folder().resolve("khal"));
        Path calendar = Files.createDirectories(own.resolve("all"));
        Path config = Files.writeString(own.resolve("config"), """
                [calendars]
                [[all]]
                path = %s
                [sqlite]
                path = %s
                [locale]
                local_timezone = Europe/London
                default_timezone = Europe/London
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                """.formatted(calendar, own.resolve("khal.db")));
        Command khal = command("khal", "--config", config.toString());
        String calendars = own.resolve("all.ics").toString();
        runner.time(rota("export", "--weeks", "4", "-f", roster, "-o", calendars));
        return isThere(khal.with("import", "--batch", "-a", "all", calendars))
                ? Peer.found("khal", khal)
                : Peer.missing("khal", "khal is here, but could not read the calendars");
    }

    private String script(String name) {
        return settings.peers().resolve(name).toString();
    }

    private Command command(String... line) {
        return Command.in(folder, line);
    }

    private boolean isThere(Command command) throws IOException, InterruptedException {
        try {
            runner.time(command);
            return true;
        } catch (Failed e) {
            return false;
        }
    }
}

package rota.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts commands, one at a time, all at the same present; none outlives this program. */
final class Runner {

    /** A Tuesday in the third week of each roster. */
    private static final String NOW = "2026-01-20T10:15:00Z";

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private static final int STOPPED = 143;

    private final Path out;
    private final Path err;
    private volatile Process running;

    /** @param folder where the answers of commands are kept until the next one runs */
    Runner(Path folder) {
        this.out = folder.resolve("out.txt");
        this.err = folder.resolve("err.txt");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        Process last = running;
        if (last != null && last.isAlive()) {
            last.destroyForcibly();
            // At once, or it would be reported that the command has failed.
            Runtime.getRuntime().halt(STOPPED);
        }
    }

    /** How long one run takes, in milliseconds. */
    double time(Command command) throws IOException, InterruptedException, Failed {
        clear(command);
        long start = System.nanoTime();
        Process process = start(command);
        int exit = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        succeed(command, exit);
        return milliseconds;
    }

    /**
     * Runs a command once to look at it: is its answer the right one, and how much memory does it take? Watching costs time,
     * so this is not one of the runs that are measured; what they read is warm after it.
     *
     * @return the most memory that it had at any time, in MiB; 0 where the system does not tell
     */
    long look(Command command) throws IOException, InterruptedException, Failed {
        clear(command);
        Process process = start(command);
        long peak = peak(process);
        succeed(command, process.waitFor());
        if (!answer().contains(command.says())) {
            throw new Failed(command, "did not say '" + command.says() + "'");
        }
        if (command.events() > 0) {
            int events = events(command.folder().resolve(command.makes().orElseThrow()));
            if (events != command.events()) {
                throw new Failed(command, "wrote " + events + " events instead of " + command.events());
            }
        }
        return peak;
    }

    /** All that the last command said. */
    String answer() throws IOException {
        return new String(Files.readAllBytes(out), UTF_8);
    }

    private Process start(Command command) throws Failed {
        ProcessBuilder builder = new ProcessBuilder(command.line())
                .directory(command.folder().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROTA_"));
        builder.environment().put("ROTA_NOW", NOW);
        try {
            running = builder.start();
            return running;
        } catch (IOException e) {
            throw new Failed(command, "could not be started");
        }
    }

    /** Asks all the time, since a process that has ended can no longer be asked. */
    private static long peak(Process process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long kibibytes = 0;
        while (process.isAlive()) {
            try {
                Matcher peak = PEAK.matcher(Files.readString(status));
                if (peak.find()) {
                    kibibytes = Math.max(kibibytes, Long.parseLong(peak.group(1)));
                }
            } catch (IOException gone) {
                // Ended just now, or a system without such files.
            }
            LockSupport.parkNanos(100_000);
        }
        return Math.round(kibibytes / 1024.0);
    }

    private void succeed(Command command, int exit) throws IOException, Failed {
        if (exit != 0) {
            List<String> said = Files.readAllLines(err, ISO_8859_1);
            throw new Failed(command, "ended with " + exit + (said.isEmpty() ? "" : ": " + said.get(0)));
        }
    }

    private static int events(Path calendars) throws IOException {
        int events = 0;
        try (Stream<Path> files = Files.walk(calendars)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (Stream<String> lines = Files.lines(file, ISO_8859_1)) {
                    events += (int) lines.filter("BEGIN:VEVENT"::equals).count();
                }
            }
        }
        return events;
    }

    private static void clear(Command command) throws IOException {
        if (command.makes().isEmpty()) {
            return;
        }
        Path made = command.folder().resolve(command.makes().get());
        if (Files.exists(made)) {
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Times whole processes, each run next to one of a bare Hello, and prints medians, spread, ratios and peak memory. */
public final class Bench {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> FLAGS = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String NOW = "2026-01-20T10:15:00Z";

    private final Path folder;
    private final String jar;
    private final int runs;

    private Bench(Path folder, String jar, int runs) {
        this.folder = folder;
        this.jar = jar;
        this.runs = runs;
    }

    private record Run(double seconds, long peakKib, long bytes) {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("rota-bench");
        try {
            new Bench(folder, args[0], args.length > 1 ? Integer.parseInt(args[1]) : 10).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        Path hello = folder.resolve("Hello.java");
        Files.writeString(hello, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, hello.toString());
        List<String> bare = command("-cp", folder.toString(), "Hello");
        Path small = roster(12);
        System.out.printf("JVM %s, %d processors, %d runs each, seconds as median (min-max)%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), runs);
        System.out.printf("%-46s %-22s %-8s %s%n", "", "seconds", "x hello", "peak MiB");
        row("hello", bare, bare, runs);
        row("rota --version", bare, rota("--version"), runs);
        row("who, 12 teams", bare, rota("who", "-f", small.toString()), runs);
        row("who of one rotation, 12 teams", bare, rota("who", "team-3/support-hero", "-f", small.toString()), runs);
        row("swap --dry-run, 12 teams", bare,
                rota("swap", "p3-4", "p3-5", "-r", "team-3/support-hero", "--dry-run", "-f", small.toString()), runs);
        row("generate, 12 teams x 52 weeks", bare, rota("generate", "--weeks", "52", "-f", small.toString()), runs);
        row("export, 12 teams x 52 weeks", bare,
                rota("export", "--weeks", "52", "-f", small.toString(), "-o", calendars().toString()), runs);
        row("export again, nothing new", bare,
                rota("export", "--weeks", "52", "-f", small.toString(), "-o", folder.resolve("kept").toString()), runs);
        row("publish, 12 teams x 52 weeks", bare,
                rota("publish", calendars().toString(), "--weeks", "52", "-f", small.toString()), runs);
        growth("csv", bare, "generate", "--format", "csv", "--weeks", "520");
        growth("a calendar a team", bare, "export", "--weeks", "520", "-o", calendars().toString());
    }

    /** Runs a command for 10, 100 and 1,000 teams of two rotations. */
    private void growth(String name, List<String> bare, String... arguments) throws IOException, InterruptedException {
        double before = 0;
        for (int teams : new int[] {10, 100, 1000}) {
            List<String> command = rota(arguments);
            command.addAll(List.of("-f", roster(teams).toString()));
            for (int t = 0; t < teams; t++) {
                command.add("team-" + t);
            }
            double seconds = row(teams + " teams x 520 weeks x 2, " + name, bare, command, 3);
            if (before > 0) {
                System.out.printf(Locale.ROOT, "    ten times the shifts took %.1f times as long%n", seconds / before);
            }
            before = seconds;
        }
    }

    /** A folder that is not there when a command begins. */
    private Path calendars() {
        return folder.resolve("calendars");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Prints a row; every run of the command follows one of the bare Hello, and the ratio is the median over the pairs. */
    private double row(String name, List<String> bare, List<String> command, int runs)
            throws IOException, InterruptedException {
        time(bare);
        time(command);
        delete(calendars());
        double[] seconds = new double[runs];
        double[] ratios = new double[runs];
        long peak = 0;
        for (int i = 0; i < runs; i++) {
            double hello = time(bare).seconds();
            Run run = time(command);
            delete(calendars());
            seconds[i] = run.seconds();
            ratios[i] = run.seconds() / hello;
            peak = Math.max(peak, run.peakKib());
        }
        Arrays.sort(seconds);
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "%-46s %.3f (%.3f-%.3f)    %-8.2f %d%n", name, median(seconds), seconds[0],
                seconds[runs - 1], median(ratios), peak / 1024);
        return median(seconds);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> rota(String... arguments) {
        List<String> command = command("-XX:-UsePerfData", "-Xmx512m", "-Drota.tty=", "-jar", jar);
        command.addAll(List.of(arguments));
        return command;
    }

    private static Run time(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ROTA_NOW", NOW);
        long start = System.nanoTime();
        Process process = builder.start();
        long[] peak = {0};
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Thread watch = new Thread(() -> watch(process, status, peak));
        watch.start();
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream out = process.getInputStream()) {
            for (int read = out.read(buffer); read >= 0; read = out.read(buffer)) {
                bytes += read;
            }
        }
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.join();
        if (exit != 0) {
            throw new IOException("exit " + exit + " from " + command);
        }
        return new Run(seconds, peak[0], bytes);
    }

    /** The high-water mark of the process's memory, where the system tells it. */
    private static void watch(Process process, Path status, long[] peak) {
        while (process.isAlive() && Files.isReadable(status)) {
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        peak[0] = Math.max(peak[0], Long.parseLong(line.replaceAll("[^0-9]", "")));
                    }
                }
                Thread.sleep(5);
            } catch (IOException | InterruptedException e) {
                return;
            }
        }
    }

    /** A roster of so many teams of six people, each with a hero and a secondary of its own. */
    private Path roster(int teams) throws IOException {
        StringBuilder text = new StringBuilder("timezone: Europe/London\nteams:\n");
        for (int t = 0; t < teams; t++) {
            text.append("  team-").append(t).append(":\n    name: Team ").append(t).append("\n    rotations:\n");
            rotation(text, t, "support-hero", 0);
            rotation(text, t, "secondary", 3);
        }
        text.append("overrides:\n");
        for (int t = 0; t < teams; t += 4) {
            text.append("  - {swap: team-").append(t).append("/support-hero, turn: {p").append(t)
                    .append("-2: 2026-01-19, p").append(t).append("-3: 2026-01-26}}\n");
        }
        return Files.writeString(folder.resolve("teams-" + teams + ".yaml"), text);
    }

    private static void rotation(StringBuilder text, int team, String name, int first) {
        text.append("      ").append(name).append(": {start: 2026-01-05, order: [");
        for (int p = 0; p < 6; p++) {
            text.append(p == 0 ? "" : ", ").append("p").append(team).append('-').append((p + first) % 6);
        }
        text.append("]}\n");
    }
}

package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged program exports, read by calendar programs that others wrote: all of them see the same events. */
class CalendarProgramsIT {

    private static final Path BASE = Path.of(System.getProperty("rota.basedir"));
    private static final Path DRIVERS = BASE.resolve("src/test/resources/ics");
    private static final Path JAR = Path.of(System.getProperty("rota.jar"));
    private static final String ICAL_JS = "ical.js@2.2.1";
    /** Debian's own Python, for which Debian's packages are. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final String KHAL = "/usr/bin/khal";

    /** A folder for each roster: the calendars, and as {@code schedule.json} what the program prints of the same time. */
    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws Exception {
        for (String roster : List.of("shipped", "hostile", "zones")) {
            Path there = Files.createDirectory(folder.resolve(roster));
            Path file = roster.equals("shipped") ? BASE.resolve("rotations.yaml") : DRIVERS.resolve(roster + ".yaml");
            Files.copy(file, there.resolve("rotations.yaml"));
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String[] dates = {"--now", "2026-03-04T10:00:00Z", "--from", "2026-02-02", "--until", "2026-04-13"};
            run(there, command(List.of(java, "-jar", JAR.toString(), "export"), dates));
            String json = run(there, command(List.of(java, "-jar", JAR.toString(), "generate", "--json"), dates));
            Files.writeString(there.resolve("schedule.json"), json);
        }
    }

    private static List<String> command(List<String> command, String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        return line;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "hostile", "zones"})
    void icalendarReadsTheSameEvents(String roster) throws Exception {
        assumePython();
        Path there = folder.resolve(roster);
        assertThat(run(there, List.of(PYTHON, DRIVERS.resolve("read.py").toString(), "calendars")))
                .isEqualTo(expected(roster));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "hostile", "zones"})
    void icalendarFindsTheShiftsThatThePrintedScheduleHas(String roster) throws Exception {
        assumePython();
        List<String> compare = List.of(
                PYTHON,
                DRIVERS.resolve("compare.py").toString(),
                "schedule.json",
                "calendars/all.ics",
                "calendars/gaps.ics");
        assertThat(run(folder.resolve(roster), compare)).matches("\\d+ shifts in \\d+ events\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "hostile", "zones"})
    void icalJsReadsTheSameEvents(String roster) throws Exception {
        List<String> read = List.of("node", DRIVERS.resolve("read.mjs").toString(), icalJs(), "calendars");
        assertThat(run(folder.resolve(roster), read)).isEqualTo(expected(roster));
    }

    /** khal keeps days with the last one included, and times in the zone it is told. */
    @Test
    void khalListsTheEventsThatItImported() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(KHAL)), "khal is needed, and is not here");
        Path there = folder.resolve("zones");
        Files.createDirectory(there.resolve("vdir"));
        Files.writeString(there.resolve("khal.conf"), """
                [calendars]
                [[rota]]
                path = FOLDER/vdir
                [locale]
                timeformat = %H:%M
                dateformat = %Y-%m-%d
                longdateformat = %Y-%m-%d
                datetimeformat = %Y-%m-%dT%H:%M:00Z
                longdatetimeformat = %Y-%m-%dT%H:%M:00Z
                local_timezone = UTC
                default_timezone = UTC
                [sqlite]
                path = FOLDER/khal.db
                """.replace("FOLDER", there.toString()));
        List<String> khal = List.of(KHAL, "-c", "khal.conf");
        run(there, command(khal, "import", "--batch", "-a", "rota", "calendars/all.ics"));
        String format = "{uid}\t{start}\t{end}\t{title}";
        String listed = run(there, command(khal, "list", "-o", "-df", "", "-f", format, "2026-01-01", "365d"));
        assertThat(listed.lines().map(String::strip).toList())
                .containsExactlyInAnyOrderElementsOf(listedByKhal(there.resolve("calendars/all.ics")));
    }

    private static List<String> listedByKhal(Path calendar) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ReadFeed.Event event : ReadFeed.of(Files.readAllBytes(calendar)).events()) {
            String time = event.isAllDay()
                    ? event.from() + "\t" + event.until().minusDays(1)
                    : event.start() + "\t" + event.end();
            lines.add(event.uid() + "\t" + time + "\t" + event.text("SUMMARY"));
        }
        return lines;
    }

    /** What we read ourselves, an event a line, in the order of the files' names. */
    private static String expected(String roster) throws IOException {
        StringBuilder lines = new StringBuilder();
        Path calendars = folder.resolve(roster).resolve("calendars");
        List<String> names;
        try (Stream<Path> files = Files.walk(calendars)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> calendars.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            for (ReadFeed.Event event :
                    ReadFeed.of(Files.readAllBytes(calendars.resolve(name))).events()) {
                String time = event.time().replace(' ', '\t');
                lines.append(String.join("\t", name, event.uid(), time, event.value("STATUS"), event.text("SUMMARY")))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static void assumePython() throws IOException {
        boolean isHere = Files.isExecutable(Path.of(PYTHON))
                && says(List.of(PYTHON, "-c", "import icalendar")).isEmpty();
        assumeTrue(isHere, "Debian's python3-icalendar is needed, and is not here");
    }

    /** The folder that has the module; the environment's {@code ROTA_NODE_MODULES} may name it. */
    private static synchronized String icalJs() throws IOException {
        assumeTrue(says(List.of("node", "--version")).startsWith("v"), "node is needed, and is not here");
        String given = System.getenv("ROTA_NODE_MODULES");
        Path modules = given == null ? JAR.resolveSibling("ical-js") : Path.of(given);
        if (!Files.exists(modules.resolve("node_modules/ical.js"))) {
            Files.createDirectories(modules);
            String said = says(List.of(
                    "npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", modules.toString(), ICAL_JS));
            assumeTrue(Files.exists(modules.resolve("node_modules/ical.js")), "npm could not install ical.js: " + said);
        }
        return modules.toString();
    }

    private static String says(List<String> command) throws IOException {
        try {
            return output(folder, command).said();
        } catch (IOException notHere) {
            return notHere.toString();
        }
    }

    private static String run(Path in, List<String> command) throws IOException {
        Output output = output(in, command);
        assertThat(output.exit()).as("%s\n%s", command, output.said()).isZero();
        return output.said();
    }

    private record Output(int exit, String said) {}

    private static Output output(Path in, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            return new Output(process.waitFor(), said);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}

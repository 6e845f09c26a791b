package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of the packaged program that export into one folder, at once or until they are killed. */
class ExportIT {

    private static final int TEAMS = 40;
    private static final int KILLED = 8;

    @TempDir
    private Path folder;

    @BeforeEach
    void aRosterThatTakesAWhile() throws IOException {
        write("ana");
    }

    /** In every team that person comes first. */
    private void write(String first) throws IOException {
        StringBuilder roster = new StringBuilder("teams:\n");
        for (int team = 0; team < TEAMS; team++) {
            roster.append("  team-" + team + ": {rotations: {hero: {start: 2026-01-05, turn: 1 day, order: [" + first
                    + ", ben-" + team + ", chi-" + team + "]}}}\n");
        }
        Files.writeString(folder.resolve("rotations.yaml"), roster);
    }

    private Process export() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("rota.jar"),
                        "export",
                        "--now",
                        "2026-01-20T10:00:00Z")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** The files below the calendars, with what they hold; hidden ones too. */
    private Map<String, String> calendars() throws IOException {
        Map<String, String> calendars = new TreeMap<>();
        Path top = folder.resolve("calendars");
        if (Files.exists(top)) {
            try (Stream<Path> all = Files.walk(top)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    calendars.put(top.relativize(path).toString(), Files.readString(path, UTF_8));
                }
            }
        }
        return calendars;
    }

    @Test
    void severalAtOnceWaitForEachOther() throws Exception {
        List<Process> exports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            exports.add(export());
        }
        for (Process export : exports) {
            assertThat(export.waitFor()).isZero();
        }
        assertThat(calendars())
                .hasSize(2 + TEAMS + TEAMS + 2 * TEAMS + 1)
                .allSatisfy((name, content) -> assertThat(content).as(name).endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void whenOneIsKilledEveryFileIsWholeAndTheNextOneSweepsUp() throws Exception {
        assertThat(export().waitFor()).isZero();
        Map<String, String> old = calendars();
        write("dee");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < KILLED; i++) {
            Process export = export();
            while (export.isAlive() && !Files.exists(folder.resolve("calendars/.rota-lock"))) {
                Thread.sleep(1);
            }
            export.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
            export.toHandle().destroyForcibly();
            export.waitFor();
            Map<String, String> left = calendars();
            assertThat(left).containsKeys(old.keySet().toArray(String[]::new));
            left.forEach((name, content) -> {
                if (name.endsWith(".ics")) {
                    assertThat(content)
                            .as(name)
                            .startsWith("BEGIN:VCALENDAR\r\n")
                            .endsWith("END:VCALENDAR\r\n");
                }
            });
        }
        assertThat(export().waitFor()).isZero();
        Map<String, String> then = calendars();
        assertThat(then).allSatisfy((name, content) -> assertThat(name).endsWith(".ics"));
        assertThat(then.get("teams/team-0.ics")).contains("Dee").isNotEqualTo(old.get("teams/team-0.ics"));
        assertThat(then.get("people/ana.ics")).doesNotContain("VEVENT");
    }
}

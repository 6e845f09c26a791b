package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small export by the packaged program, as a process whose memory is looked at. */
class SmallExportIT {

    private static final int TEAMS = 12;

    @TempDir
    private Path folder;

    /** Twelve teams of six people with two rotations each, of which some have swapped. */
    private void roster() throws IOException {
        StringBuilder roster = new StringBuilder("timezone: Europe/London\nteams:\n");
        StringBuilder overrides = new StringBuilder("overrides:\n");
        for (int t = 0; t < TEAMS; t++) {
            String order = "[ana-%1$d, ben-%1$d, chi-%1$d, dee-%1$d, eli-%1$d, fay-%1$d]".formatted(t);
            roster.append("  team-" + t + ":\n    rotations:\n")
                    .append("      hero: {start: 2026-01-05, order: " + order + "}\n")
                    .append("      secondary: {start: 2026-01-12, order: " + order + "}\n");
            if (t % 4 == 0) {
                overrides.append("  - {swap: team-%1$d/hero, turn: {chi-%1$d: 2026-01-19, dee-%1$d: 2026-01-26}}\n"
                        .formatted(t));
            }
        }
        Files.writeString(folder.resolve("rotations.yaml"), roster.toString() + overrides);
    }

    private String export() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process export = new ProcessBuilder(List.of(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:gc",
                        "-jar",
                        System.getProperty("rota.jar"),
                        "export",
                        "--now",
                        "2026-01-20T10:15:00Z"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        export.getOutputStream().close();
        String output = new String(export.getInputStream().readAllBytes(), UTF_8);
        assertThat(export.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void noGarbageNeedsToBeCollected() throws IOException, InterruptedException {
        roster();
        assertThat(export()).contains("110 written").doesNotContain("Pause");
        assertThat(export()).as("again").contains("110 unchanged").doesNotContain("Pause");
    }
}

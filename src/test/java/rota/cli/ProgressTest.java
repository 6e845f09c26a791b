package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final int MEBIBYTE = 1 << 20;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Progress progress(String terminals) {
        return new Progress(
                new Surroundings(
                        Path.of(""),
                        Map.of(),
                        Run.NOW,
                        new ByteArrayInputStream(new byte[0]),
                        new Answer(new ByteArrayOutputStream()),
                        new Answer(err),
                        terminals,
                        80,
                        () -> "Europe/London",
                        null),
                "writing calendars");
    }

    private String shown() {
        return err.toString(UTF_8);
    }

    @Test
    void aLineIsWrittenOverAndGoesAway() {
        try (Progress progress = progress("2")) {
            for (int done = 1; done <= 2000; done++) {
                progress.add(MEBIBYTE / 16);
                progress.show(done, 2000);
            }
            assertThat(shown())
                    .startsWith("\rwriting calendars: 256 of 2,000 rotations\r")
                    .endsWith("\rwriting calendars: 1,920 of 2,000 rotations")
                    .hasSizeLessThan(1000);
        }
        String line = "writing calendars: 1,920 of 2,000 rotations";
        assertThat(shown()).endsWith("\r" + " ".repeat(line.length()) + "\r").doesNotContain("\n");
    }

    @Test
    void whatIsDoneSoonShowsNothing() {
        try (Progress progress = progress("012")) {
            progress.add(MEBIBYTE);
            progress.show(12, 12);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void whereMessagesGoToNoTerminalNothingIsShown() {
        try (Progress progress = progress("01")) {
            progress.add(100 * MEBIBYTE);
            progress.show(12, 12);
        }
        assertThat(shown()).isEmpty();
    }
}

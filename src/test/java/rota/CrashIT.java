package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A short run of scripts/crash-test: writers of the packaged program are killed, and nothing is lost, doubled or torn. */
class CrashIT {

    private static final String EDITS = "25";
    private static final String SEED = "1";

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a killed process is told from others by its exit code")
    void noAcknowledgedEditIsLostWhenWritersAreKilled() throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("rota.basedir"), "scripts", "CrashTest.java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process test = new ProcessBuilder(java, script.toString(), System.getProperty("rota.jar"), EDITS, SEED)
                .redirectErrorStream(true)
                .start();
        test.getOutputStream().close();
        String output = new String(test.getInputStream().readAllBytes(), UTF_8);
        assertThat(test.waitFor()).as(output).isZero();
        assertThat(output).contains("none lost, none doubled, none torn, nothing left over");
    }
}

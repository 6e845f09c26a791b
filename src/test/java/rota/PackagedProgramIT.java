package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagedProgramIT {
    @Test
    void theJarRunsByItselfAndKnowsItsVersion() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(java, "-jar", System.getProperty("rota.jar"), "--version")
                .redirectErrorStream(true)
                .start();
        program.getOutputStream().close();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).isZero();
        assertThat(output).matches("rota \\d+\\.\\d+\\.\\d+.*\\R");
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs every console block of the README in a shell, in a fresh git repository that holds the shipped roster, at the present
 * that the README names; what is printed must be what it shows.
 */
@Execution(ExecutionMode.SAME_THREAD) // an example shows the roster as those before it left it
class ReadmeIT {

    private static final Path BASE = Path.of(System.getProperty("rota.basedir"));
    private static final String NOW = "2026-11-24T10:15:00Z";

    /** A command and what the README shows below it. */
    private record Example(int line, String command, String output) {}

    @TestFactory
    Stream<DynamicTest> everyConsoleBlockPrintsWhatItShows(@TempDir Path folder) throws Exception {
        List<String> readme = Files.readAllLines(BASE.resolve("README.md"));
        assertThat(String.join("\n", readme)).contains(NOW);
        List<Example> examples = examples(readme);
        assertThat(examples).hasSizeGreaterThan(5);
        Files.copy(BASE.resolve("rotations.yaml"), folder.resolve("rotations.yaml"));
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Path rota = Files.writeString(
                scripts.resolve("rota"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -jar '"
                        + System.getProperty("rota.jar") + "' \"$@\"\n");
        assertThat(rota.toFile().setExecutable(true)).isTrue();
        shell(
                folder,
                "git init -q -b main && git config user.email ana@harbour.example.com && git config user.name Ana"
                        + " && git add -A && git commit -qm roster");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        "line " + example.line() + ": " + example.command(),
                        () -> assertThat(shell(folder, example.command())).isEqualTo(example.output())));
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                inside = lines.get(i).equals("```console");
            } else if (inside && lines.get(i).startsWith("$ ")) {
                StringBuilder output = new StringBuilder();
                for (int o = i + 1;
                        !lines.get(o).startsWith("$ ") && !lines.get(o).equals("```");
                        o++) {
                    output.append(lines.get(o)).append('\n');
                }
                String shown = output.toString().stripTrailing();
                examples.add(new Example(i + 1, lines.get(i).substring(2), shown.isEmpty() ? "" : shown + "\n"));
            }
        }
        return examples;
    }

    private static String shell(Path folder, String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("scripts") + ":" + System.getenv("PATH"));
        builder.environment().put("ROTA_NOW", NOW);
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("COLUMNS");
        builder.environment().remove("ROTA_FILE");
        builder.environment().remove("ROTA_ME");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.stripTrailing() + (output.isBlank() ? "" : "\n");
    }
}

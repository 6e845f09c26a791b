package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder in which somebody completes command lines of the packaged program: with a {@code rota} in {@code bin} that counts
 * how often it is run, and with what all three shells run when the TAB key is pressed.
 */
final class Completed {

    final Path folder;
    final Path desk;
    final Path cache;
    final Path launcher;
    final Map<String, String> environment = new HashMap<>();
    private final String candidates;

    private Completed(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        desk = Files.createDirectory(folder.resolve("desk"));
        cache = folder.resolve("cache");
        launcher = Files.createDirectory(folder.resolve("bin")).resolve("rota");
        environment.put("PATH", launcher.getParent() + ":" + System.getenv("PATH"));
        environment.put("XDG_CACHE_HOME", cache.toString());
        environment.put("ROTA_NOW", "2026-01-20T10:15:00Z");
        startsWith(Path.of(System.getProperty("rota.jar")));
        String script = output(List.of(launcher.toString(), "completion", "bash"));
        String end = "\nEND_OF_CANDIDATES\n";
        candidates =
                script.substring(script.indexOf('\n', script.indexOf("END_OF_CANDIDATES")) + 1, script.indexOf(end));
        Files.deleteIfExists(folder.resolve("calls"));
    }

    /** Somebody in an empty folder of this one. */
    static Completed in(Path folder) throws IOException, InterruptedException {
        return new Completed(folder);
    }

    /** Makes {@code rota} start that file from now on. */
    void startsWith(Path jar) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Copied by a process of its own: what this one still has open can't be run while a test beside starts
        // something.
        Path text = folder.resolve("launcher");
        Files.writeString(
                text,
                """
                #!/bin/sh
                echo called >>'FOLDER/calls'
                exec 'JAVA' -XX:TieredStopAtLevel=1 -jar 'JAR' "$@"
                """.replace("FOLDER", folder.toString()).replace("JAVA", java).replace("JAR", jar.toString()));
        Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rwx------"));
        Process copy = new ProcessBuilder("cp", "-p", text.toString(), launcher.toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) {
            throw new IOException("could not write " + launcher);
        }
    }

    void roster(String text) throws IOException {
        Files.writeString(desk.resolve("rotations.yaml"), text);
    }

    /** How often the program was run since this was last asked. */
    int calls() throws IOException {
        Path calls = folder.resolve("calls");
        int count = Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
        Files.deleteIfExists(calls);
        return count;
    }

    /** What is offered for the last word behind {@code rota}, each without its mark and what it is. */
    List<String> offered(String... words) throws IOException, InterruptedException {
        List<String> offered = new ArrayList<>();
        for (String line : rows(words)) {
            offered.add(line.split("\t", -1)[1]);
        }
        return offered;
    }

    /** What is offered, as whole lines. */
    List<String> rows(String... words) throws IOException, InterruptedException {
        return output(command(words)).lines().toList();
    }

    /** Starts to look for what is to be offered. */
    Process start(String... words) throws IOException {
        return start(command(words));
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", candidates, "rota", "1", "rota"));
        command.addAll(List.of(words));
        return command;
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD); // as the scripts do
        builder.environment().keySet().removeIf(name -> name.startsWith("ROTA_") || name.startsWith("XDG_"));
        builder.environment().putAll(environment);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A clone with what the scripts need, and the program already built: there is no source that could be newer. */
record Clone(Path folder) {

    private static final Path BASE = Path.of(System.getProperty("rota.basedir"));

    /** A Java that makes no archives of classes, which most tests have no use for and would wait for. */
    private static final Path WITHOUT_ARCHIVES = javaWithoutArchives();

    /** How a process ended, and all that it printed. */
    record Ran(int exit, String said) {}

    static Clone in(Path folder) throws IOException {
        Clone clone = new Clone(folder);
        copy("scripts", folder);
        copy("src/bench/java/rota/bench", folder);
        copy("src/bench/peers", folder);
        copy("src/deb", folder);
        copy("src/main/resources/META-INF", folder);
        Files.copy(BASE.resolve("LICENSE"), folder.resolve("LICENSE"));
        Files.createDirectories(folder.resolve("target"));
        Files.copy(Path.of(System.getProperty("rota.jar")), clone.jar());
        return clone;
    }

    /** A clone whose program differs from that of the others, though it does the same. */
    static Clone ofAnotherBuildIn(Path folder) throws IOException {
        Clone clone = in(folder);
        try (FileSystem jar = FileSystems.newFileSystem(clone.jar())) {
            Files.writeString(jar.getPath("META-INF", "other"), folder.toString());
        }
        return clone;
    }

    private static void copy(String from, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(from));
        try (Stream<Path> files = Files.list(BASE.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(from).resolve(file.getFileName().toString()));
            }
        }
    }

    Path jar() {
        return folder.resolve("target/rota.jar");
    }

    Ran run(String script, String... arguments) throws IOException, InterruptedException {
        return end(start(script, arguments));
    }

    Process start(String script, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(folder.resolve("scripts").resolve(script).toString()));
        line.addAll(List.of(arguments));
        return start(line, Map.of());
    }

    private static Path javaWithoutArchives() {
        try {
            Path home = Files.createTempDirectory("java");
            Path command = Files.createDirectory(home.resolve("bin")).resolve("java");
            Files.writeString(command, """
                    #!/bin/sh
                    case " $* " in *' rota.Training '* | *' -Xshare:dump '*) exit 1 ;; esac
                    exec '%s/bin/java' "$@"
                    """.formatted(System.getProperty("java.home")));
            // The last one that is named goes first.
            Stream.of(home, command.getParent(), command)
                    .forEach(file -> file.toFile().deleteOnExit());
            if (!command.toFile().setExecutable(true)) {
                throw new IOException(command + " can't be made to run");
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command with the Java of this test. */
    static Process start(List<String> line, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DESTDIR", "ROTA_FILE", "ROTA_NOW"));
        builder.environment().put("JAVA_HOME", WITHOUT_ARCHIVES.toString());
        builder.environment().put("SOURCE_DATE_EPOCH", "1767225600");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    static Ran end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), said);
    }

    static Ran run(List<String> line) throws IOException, InterruptedException {
        return end(start(line, Map.of()));
    }

    /** What is below a folder: each path with the content of its file, or where its link leads. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                contents.put(folder.relativize(file).toString(), content(file));
            }
        }
        return contents;
    }

    private static String content(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "-> " + Files.readSymbolicLink(file);
        }
        return Files.isDirectory(file) ? "/" : Files.size(file) + " " + Arrays.hashCode(Files.readAllBytes(file));
    }
}

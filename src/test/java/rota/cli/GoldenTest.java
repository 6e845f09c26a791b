package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole commands: each folder below {@code golden} that has a file {@code args} (one argument a line) is run there, and must
 * print its {@code stdout} and {@code stderr} and end with its {@code exit}; a file that is missing stands for nothing, or 0.
 * A file {@code stdin} is read, {@code columns} makes it a terminal of that width. With {@code -Dgolden.write=true} the
 * expected files are written instead; look at what changed before you commit it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyFolderPrintsWhatItSays() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(GOLDEN.relativize(folder).toString(), () -> check(folder)));
    }

    @Test
    void thereAreAtLeastSixtyBrokenRosters() throws IOException {
        assertThat(folders())
                .filteredOn(folder -> folder.startsWith(GOLDEN.resolve("broken")))
                .hasSizeGreaterThan(60);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.endsWith("args"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Run.Result result = result(folder, folder);
        if (Boolean.getBoolean("golden.write")) {
            write(folder.resolve("stdout"), result.out());
            write(folder.resolve("stderr"), result.err());
            write(folder.resolve("exit"), result.exit() == 0 ? "" : result.exit() + "\n");
        }
        assertThat(result.out()).isEqualTo(read(folder.resolve("stdout")));
        assertThat(result.err()).isEqualTo(read(folder.resolve("stderr")));
        assertThat(result.exit()).isEqualTo(Integer.parseInt(("0" + read(folder.resolve("exit"))).strip()));
    }

    /** What the command of a case answers in a folder, which may be another one than the case's own. */
    static Run.Result result(Path test, Path folder) throws IOException {
        Run run = Run.in(folder);
        if (Files.exists(test.resolve("stdin"))) {
            run.reading(Files.readAllBytes(test.resolve("stdin")));
        }
        if (Files.exists(test.resolve("columns"))) {
            run.onTerminal(
                    Integer.parseInt(Files.readString(test.resolve("columns")).strip()));
        }
        String args = Files.readString(test.resolve("args"), UTF_8);
        return run.rota(args.lines().toArray(String[]::new));
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, UTF_8) : "";
    }

    private static void write(Path file, String content) throws IOException {
        if (content.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, content, UTF_8);
        }
    }
}

package rota.cli;

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
import rota.override.Roster;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.yaml.RosterReader;

/**
 * The golden cases and edits once more, each after {@code rota overrides --split}: all is printed as before, but for the names
 * of files, and the edits leave the same roster.
 */
class GoldenSplitTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Interval YEARS =
            new Interval(Run.NOW.minusSeconds(86_400L * 700), Run.NOW.plusSeconds(86_400L * 700));

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyCaseAnswersTheSame() throws IOException {
        return tests("args", this::checkCase);
    }

    @TestFactory
    Stream<DynamicTest> everyConsoleShowsTheSame() throws IOException {
        return tests("console", this::checkConsole);
    }

    /** What is tried with a folder. */
    private interface Trial {
        void check(Path folder) throws Exception;
    }

    private static Stream<DynamicTest> tests(String command, Trial trial) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String part : List.of("cases", "edits")) {
            try (Stream<Path> files = Files.walk(GOLDEN.resolve(part))) {
                files.filter(file -> file.endsWith(command))
                        .map(Path::getParent)
                        .sorted()
                        .forEach(folder -> tests.add(DynamicTest.dynamicTest(
                                GOLDEN.relativize(folder).toString(), () -> trial.check(folder))));
            }
        }
        return tests.stream();
    }

    private void checkCase(Path folder) throws IOException {
        Path copy = copy(folder);
        if (isSplit(copy)) {
            Run.Result list = GoldenTest.result(folder, folder);
            Run.Result ledger = GoldenTest.result(folder, copy);
            assertThat(withoutFiles(ledger.out())).isEqualTo(withoutFiles(list.out()));
            assertThat(withoutFiles(ledger.err())).isEqualTo(withoutFiles(list.err()));
            assertThat(ledger.exit()).isEqualTo(list.exit());
        }
    }

    private void checkConsole(Path folder) throws Exception {
        Path copy = copy(folder);
        if (!isSplit(copy)) {
            return;
        }
        String console = Files.readString(folder.resolve("console"), UTF_8);
        assertThat(withoutFiles(ConsoleTest.shown(console, copy))).isEqualTo(withoutFiles(console));
        Path after = Files.createDirectories(temporary.resolve("after").resolve(folder));
        for (Path file : ConsoleTest.given(folder)) {
            Files.createDirectories(after.resolve(file).getParent());
            Files.copy(ConsoleTest.wanted(folder, file), after.resolve(file));
        }
        requireSame(roster(copy), roster(after));
    }

    private static Roster roster(Path folder) throws Exception {
        return RosterReader.read(folder.resolve("rotations.yaml")).roster();
    }

    private static void requireSame(Roster split, Roster listed) {
        assertThat(split.company()).isEqualTo(listed.company());
        assertThat(split.overrides()).containsExactlyInAnyOrderElementsOf(listed.overrides());
        for (RotationId rotation : listed.company().rotations().keySet()) {
            assertThat(Schedule.of(split).rotation(rotation).shifts(YEARS))
                    .isEqualTo(Schedule.of(listed).rotation(rotation).shifts(YEARS));
        }
    }

    private Path copy(Path folder) throws IOException {
        Path absolute = Files.createDirectories(temporary.resolve(folder));
        Path copy = Path.of("").toAbsolutePath().relativize(absolute);
        for (Path file : ConsoleTest.given(folder)) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    /** Splits the roster, unless it has mistakes; the folder is there even if it is empty, or there would be a note of it. */
    private static boolean isSplit(Path folder) throws IOException {
        Run.Result split = Run.in(folder).rota("overrides", "--split");
        assertThat(split.exit()).as(split.err()).isIn(0, Failures.MISTAKES);
        Files.createDirectories(folder.resolve("overrides"));
        return split.exit() == 0;
    }

    /** What is printed but for places in files, and where lines break because of their lengths. */
    private static String withoutFiles(String printed) {
        return printed.replaceAll("[-/\\w]+\\.yaml(:\\d+)*", "FILE")
                .replaceAll("FILE(, FILE)+", "FILE")
                .replaceAll("\"line\": \\d+, \"column\": \\d+", "PLACE")
                .replaceAll("\\s+", " ");
    }
}

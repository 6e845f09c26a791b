package rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** scripts/bench as a process: its table has the rows that it promises. How fast anything is, no test may ask. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a POSIX shell")
class BenchIT {

    /** A name, then milliseconds, (least–most), × time, (middle half), MiB, × memory and runs. */
    private static final String ROW =
            "%s +[\\d,]+ \\([\\d,]+–[\\d,]+\\) +[\\d,.]+ \\([\\d,.]+–[\\d,.]+\\) +\\S+ +\\S+ +1";

    @TempDir
    private Path folder;

    private Clone clone;
    private Path temporary;

    @BeforeEach
    void aClone() throws IOException {
        clone = Clone.in(folder.resolve("the clone"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    private List<String> line(String... arguments) {
        String script = clone.folder().resolve("scripts/bench").toString();
        return Stream.concat(Stream.of(script), Stream.of(arguments)).toList();
    }

    private Clone.Ran bench(String... arguments) throws IOException, InterruptedException {
        return Clone.end(Clone.start(line(arguments), Map.of("TMPDIR", temporary.toString())));
    }

    @Test
    void everySmallCommandHasARowAndNothingIsLeftBehind() throws Exception {
        boolean hasCompiler = ModuleLayer.boot().findModule("jdk.compiler").isPresent();
        assumeTrue(hasCompiler, "a JDK is needed, and this Java has no compiler");
        Clone.Ran ran = bench("--quick", "--runs", "1", "start");
        assertThat(ran.exit()).as(ran.said()).isZero();

        assertThat(ran.said().lines().filter(line -> line.startsWith("start: ")).toList())
                .singleElement()
                .asString()
                .matches(
                        "start: 12 teams; beside hello +ms \\(least–most\\) +× time \\(middle half\\) +MiB +× memory +runs");
        for (String row : List.of(
                "hello, in Java",
                "true, which does nothing",
                "rota --version",
                "rota --help",
                "rota who",
                "scripts/rota who",
                "rota who, one rotation",
                "rota swap --dry-run",
                "rota generate, 52 weeks",
                "rota export, 52 weeks",
                "rota export again, nothing new",
                "rota publish, 52 weeks")) {
            assertThat(ran.said().lines()).anyMatch(line -> line.matches(ROW.formatted(row)));
        }
        for (String other : List.of("Python, PyYAML: who", "node, js-yaml: who", "khal: at, its calendars")) {
            assertThat(ran.said().lines())
                    .anyMatch(
                            line -> line.matches(ROW.formatted(other)) || line.matches(other + " +– +.* (is|has) .*"));
        }
        assertThat(ran.said()).doesNotContain("NaN", "Infinity", "Exception");
        assertThat(Clone.contents(temporary)).containsOnlyKeys("");
    }

    @Test
    void whenItIsStoppedNothingIsLeftBehind() throws Exception {
        Process process = Clone.start(line("start"), Map.of("TMPDIR", temporary.toString()));
        while (process.isAlive() && !isMeasuring()) {
            Thread.sleep(5);
        }
        // Not the process's own method, which closes what it still has to say.
        process.toHandle().destroy();
        Clone.Ran ran = Clone.end(process);
        assertThat(ran.exit()).as(ran.said()).isEqualTo(143);
        assertThat(ran.said()).doesNotContain("ended with");
        assertThat(Clone.contents(temporary)).containsOnlyKeys("");
    }

    /** Whether a measured command has been started. */
    private boolean isMeasuring() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.anyMatch(work -> Files.exists(work.resolve("out.txt")));
        }
    }

    @Test
    void helpTellsWhatCanBeMeasured() throws Exception {
        Clone.Ran ran = bench("--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.said())
                .startsWith("Usage: scripts/bench ")
                .contains("\n  start ", "\n  scale ", "\n  large ", "\n  growth ")
                .contains("\n  --runs N ", "\n  --quick ", "\n  --compare REV ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --slow       | '--slow' is not known here; scripts/bench --help shows what is
                    speed        | 'speed' is not known here; scripts/bench --help shows what is
                    --runs=0     | after --runs comes a number from 1 to 99999, and not '0'
                    --runs=many  | after --runs comes a number from 1 to 99999, and not 'many'
                    --runs       | after --runs comes a number
                    --compare    | after --compare comes a commit
                    --compare=no | there is no commit 'no' here
                    """)
    void whatItCannotDoItSaysInASentence(String argument, String sentence) throws Exception {
        Clone.Ran ran = bench(argument);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.said()).isEqualTo("scripts/bench: " + sentence + "\n");
        assertThat(Clone.contents(temporary)).containsOnlyKeys("");
    }
}

package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, and wherever the answer goes, nothing breaks and no terminal is disturbed. */
class HarmlessTest {

    private static final String RED = "\u001b[31m\u0007\u202e\u009bred";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "--?",
                "-?",
                "who ?",
                "who --at ?",
                "who --now ?",
                "who --color ?",
                "who -f ?",
                "next ?",
                "next ana --until ?",
                "why ?",
                "why core/hero@?",
                "generate --from ?",
                "generate --weeks ?",
                "generate --format ?",
                "check --format ?",
                "diff ?",
                "suggest ?",
                "suggest ana --apply ?",
                "export ?",
                "export -p ?",
                "export --from ?",
                "publish public ?",
                "--json who ?",
                "--stacktrace who ?",
                "--stacktrace -f ? who"
            })
    void whatIsTypedCannotDisturbATerminal(String line) {
        Run.Result result = Desk.in(folder).run().onTerminal(80).rota(words(line, RED));
        assertThat(result.exit()).isBetween(1, 2);
        assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
        assertThat(result.err()).contains("red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "--?", "who ?", "who --at ?", "next ?", "why core/hero@?", "generate --weeks ?"})
    void aVeryLongArgumentMakesNoVeryLongSentence(String line) {
        Run.Result result = Desk.in(folder).run().rota(words(line, "x".repeat(100_000)));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("rota: ").hasSizeLessThan(2_000).hasLineCount(1);
    }

    private static String[] words(String line, String word) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("?", word);
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate              | 1
            generate --json       | 1
            generate --format csv | 1
            who                   | 1
            next ana              | 1
            why core/hero         | 1
            check                 | 1
            diff rotations.yaml   | 1
            export --output -     | 1
            export                | 1
            publish public        | 1
            --help                | 1
            --version             | 1
            who nothing --json    | 2
            """)
    void anAnswerThatCannotBeWrittenIsAFailure(String line, int exit) {
        Desk.in(folder);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(line, "No space left on device", err)).isEqualTo(exit);
        assertThat(err.toString(UTF_8)).endsWith("rota: could not write the answer: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "generate --json", "who", "export -o -", "--help", "--version"})
    void aReaderWhoHasSeenEnoughHearsNothing(String line) {
        Desk.in(folder);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        run(line, "Broken pipe", err);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private int run(String line, String failure, ByteArrayOutputStream err) {
        Surroundings surroundings = new Surroundings(
                folder,
                Map.of(),
                Run.NOW,
                new ByteArrayInputStream(new byte[0]),
                new Answer(failing(failure)),
                new Answer(err),
                "",
                0,
                () -> "Europe/London",
                null);
        return new Program(surroundings).run(line.split(" "));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 79, 200, 1000})
    void anyWidthWillDo(int width) {
        Desk desk = Desk.in(folder).file("old.yaml", Desk.ROSTER.replace("[ana, ben, chi]", "[ben, ana, chi]"));
        for (String line : new String[] {
            "generate",
            "who",
            "who core/hero",
            "next ana",
            "why core/hero",
            "check",
            "diff old.yaml",
            "suggest ana@W05",
            "--help"
        }) {
            Run.Result result = desk.run().onTerminal(width).rota(line.split(" "));
            assertThat(result.exit()).isZero();
            assertThat(result.out()).isNotEmpty();
            assertThat(result.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate",
                "generate --format markdown",
                "who",
                "who core/hero",
                "next ana",
                "why core/hero",
                "suggest ana@W05"
            })
    void noLineEndsWithSpaces(String line) {
        assertThat(Desk.in(folder).rota(line).out().lines()).noneMatch(text -> text.endsWith(" "));
    }
}

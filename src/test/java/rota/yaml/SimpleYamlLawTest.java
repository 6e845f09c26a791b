package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way of reading a file gives the nodes that the library gives, at the same places, or none. */
class SimpleYamlLawTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** Where an odd one of these is put into a roster, it mostly means something else, or nothing. */
    private static final String CHARACTERS = " \n:-[]{},#'\"a0?!&*|>%@`.\\<=~\té\uD83C\uDF89\u2028";

    private static final List<String> PIECES = List.of(
            ": ",
            "- ",
            "\n",
            "\n  ",
            " #x",
            "''",
            "\\\"",
            "\n\n",
            "  ",
            "[]",
            "{}",
            "{a: b}",
            "[a, b]",
            "---",
            "...",
            "\n- ",
            ":\n",
            "a: b\n",
            "|\n",
            ">-\n",
            " |\n      x\n\n      y\n",
            " >\n   x\n   y\n");

    @Test
    void agreesOnEveryRosterOfTheTests() throws IOException {
        for (Path file : files()) {
            agree(file.toString(), read(file));
        }
    }

    @Test
    void agreesOnRostersInWhichSomethingIsOdd() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files()) {
            texts.add(read(file));
        }
        SplittableRandom random = new SplittableRandom(7);
        int simple = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                change(text, random);
            }
            simple += agree("number " + i, text.toString()) ? 1 : 0;
        }
        assertThat(simple).isGreaterThan(8_000);
    }

    private static void change(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 12)));
        }
    }

    @Test
    void agreesOnTextsOfLines() {
        List<String> lines =
                List.of("", "  ", "      ", "    one", "    two words ", "     more", "  less", "# not", "    # in it");
        SplittableRandom random = new SplittableRandom(8);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("a:\n  b: ")
                    .append(List.of("|", ">", "|-", ">-", "|+", "|2").get(random.nextInt(6)));
            for (int count = random.nextInt(1, 7); count > 0; count--) {
                text.append('\n').append(lines.get(random.nextInt(lines.size())));
            }
            text.append(random.nextBoolean() ? "\n" : "").append(random.nextBoolean() ? "\n  c: d\n" : "");
            simple += agree("number " + i, text.toString()) ? 1 : 0;
        }
        assertThat(simple).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "a: b c  # d\ne: 'it''s'\n\"f\": \"g \\\"h\\\" \\\\\"\n",
                "a:\n  b: c\nd:\ne: f\n",
                "a:\n- b\n- c: d\n  e: f\n-  [g, {h: i}]\nj:\n  - k\n",
                "a: [b, 'c', \"d\", [], {}, {e: f}]\n",
                "a: {b: [c,\n  d,\n  e\n  ]}\n",
                "a: |\n  one\n    two\n\n  three\nb: >-\n  one\n  two\n\n  three\n",
                "a: -1\nb: 09:00-17:00\nc: https://example.com/#x\nd: a:b\n",
                "é: \uD83C\uDF89 ä\nb: c\n",
            })
    void readsWhatRostersAreMadeOf(String text) {
        assertThat(simple(text)).isNotNull();
        agree(text, text);
    }

    @Test
    void readsTheRosterThatIsShipped() throws IOException {
        assertThat(simple(Files.readString(Path.of("rotations.yaml")))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "- a",
                "a: b\r\nc: d",
                "a:\tb",
                "a: &b c",
                "a: *b",
                "a: !b c",
                "<<: a",
                "a: b\na: c",
                "? a",
                "a: b: c",
                "a: 'b\n  c'",
                "a: b\n  c",
                "a: [b, c",
                "a: [b,, c]",
                "a: [b: c]",
                "a: [b # c\n ]",
                "a: {b}",
                "a: \"\\n\"",
                "a: |2\n   b\n",
                "--- a",
                "a: b\n...\n",
                "a: `b",
                "a: @b",
                "a: %b",
                "a: |+\n  b\n",
                "a: [\nb]",
                "a: b\n c: d",
                "a: {b: c}: d",
                "- - a",
                "a: 'b'c"
            })
    void leavesTheRestToTheLibrary(String text) {
        assertThat(simple(text)).isNull();
    }

    @Test
    void leavesWhatIsTooDeepToTheLibrary() {
        String deepest = "a: " + "[".repeat(Tree.DEEPEST - 1) + "]".repeat(Tree.DEEPEST - 1) + "\n";
        assertThat(simple(deepest)).isNotNull();
        agree("deepest", deepest);
        assertThat(simple(deepest.replace("[]", "[[]]"))).isNull();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** Some are no text, on purpose. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }

    private static @Nullable Node simple(String text) {
        Source source = Source.of("rotations.yaml", text.getBytes(UTF_8), new Mistakes());
        return source == null ? null : SimpleYaml.of(source);
    }

    /** Fails if both read something else; whether the short way reads it at all. */
    private static boolean agree(String name, String text) {
        Mistakes mistakes = new Mistakes();
        Source source = Source.of("rotations.yaml", text.getBytes(UTF_8), mistakes);
        Node simple = source == null || mistakes.count() > 0 ? null : SimpleYaml.of(source);
        if (simple == null || source == null) {
            return false;
        }
        assertThat(simple).as(name + ":\n" + text).isEqualTo(Tree.parsed(source, mistakes));
        assertThat(mistakes.count()).as(name + ":\n" + text).isZero();
        return true;
    }
}

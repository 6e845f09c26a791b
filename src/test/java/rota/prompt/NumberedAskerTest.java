package rota.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedAskerTest {

    private static final List<Choice> PEOPLE = List.of(
            new Choice("Ana Ruiz", "free"), new Choice("王小明", "on call two weeks later"), new Choice("Zoë Çelik", ""));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private NumberedAsker typed(String lines) throws IOException {
        return new NumberedAsker(
                new DumbTerminal("test", "dumb", new ByteArrayInputStream(lines.getBytes(UTF_8)), out, UTF_8));
    }

    private String shown() {
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '\n',           0, Enter takes the first
            '3\n',          2, a number
            ' 2 \n',        1, with spaces
            '4\n2\n',       1, a number too large is asked again
            '0\n2\n',       1, or too small
            '99999999999\n2\n', 1, or much too large
            'zoe\n\n',      2, words search and Enter takes the first that fits
            'zoe\n1\n',     0, whose numbers stay the same
            'nobody\n\n',   0, nothing fits and all are back
            """)
    void linesChoose(String lines, int chosen, String why) throws Exception {
        assertThat(typed(lines).choose("Who?", PEOPLE)).as(why).isEqualTo(chosen);
    }

    @Test
    void choicesHaveNumbers() throws Exception {
        typed("7\n2\n").choose("Who takes it?", PEOPLE);
        assertThat(shown()).isEqualTo("""
                Who takes it?
                  1  Ana Ruiz   free
                  2  王小明     on call two weeks later
                  3  Zoë Çelik
                Number [1]: a number from 1 to 3, please
                  1  Ana Ruiz   free
                  2  王小明     on call two weeks later
                  3  Zoë Çelik
                Number [1]:\s""");
    }

    @Test
    void ofManyOnlySomeAreShownUntilOneSearches() throws Exception {
        List<Choice> turns = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Choice("Turn " + i, i < 29 ? "early" : "late"))
                .toList();
        assertThat(typed("late\n30\n").choose("Which?", turns)).isEqualTo(29);
        assertThat(shown())
                .startsWith("Which?\n   1  Turn 1   early\n   2  Turn 2   early\n")
                .endsWith("""
                          20  Turn 20  early
                          … 10 more
                        Number, or a word to search [1]:   29  Turn 29  late
                          30  Turn 30  late
                        Number, or a word to search [29]:\s""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9\n", "zoe\n", "1"})
    void theEndOfTheInputIsNoAnswer(String lines) throws IOException {
        NumberedAsker asker = typed(lines);
        assertThatThrownBy(() -> asker.choose("Who?", PEOPLE)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> asker.confirm("Write it?")).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> asker.text("Name", "Dee", answer -> null)).isInstanceOf(Cancelled.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '\n',     true
            'y\n',    true
            'YES\n',  true
            'n\n',    false
            'No\n',   false
            'x\nn\n', false
            """)
    void yesOrNo(String lines, boolean answer) throws Exception {
        assertThat(typed(lines).confirm("Write it?")).isEqualTo(answer);
        assertThat(shown()).startsWith("Write it? [Y/n] ");
    }

    @Test
    void texts() throws Exception {
        NumberedAsker asker = typed("Dee\n\n\n\nEli\n");
        assertThat(asker.text("Name", null, answer -> null)).isEqualTo("Dee");
        assertThat(asker.text("Name", "Fay", answer -> null)).isEqualTo("Fay");
        assertThat(asker.text("Why", "", answer -> null)).isEmpty();
        assertThat(asker.text("Name", null, answer -> null)).isEqualTo("Eli");
        assertThat(shown()).isEqualTo("Name: Name [Fay]: Why: Name: type something, or leave with Ctrl-C\nName: ");
    }

    @Test
    void whatSpeaksAgainstATextIsToldAndItIsAskedForAgain() throws Exception {
        NumberedAsker asker = typed("me\nDee\n");
        assertThat(asker.text("Name", null, name -> name.equals("me") ? "'me' is no name" : null))
                .isEqualTo("Dee");
        assertThat(shown()).isEqualTo("Name: 'me' is no name\nName: ");
    }

    @Test
    void nothingToChooseFromIsADefect() throws IOException {
        NumberedAsker asker = typed("");
        assertThatIllegalArgumentException().isThrownBy(() -> asker.choose("Who?", List.of()));
    }
}

package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How help looks, in terminals of several widths. */
class HelpTextTest {

    private static final Usage TEA = new Usage(
            "tea",
            "Makes tea for two people. Nobody else gets any.",
            List.of("rota tea ana ben          for both", "rota tea ana ben --with milk      with milk"),
            List.of(new Usage.Words("A B", "The two people.", Usage.Count.AS_LABELLED)),
            List.of(
                    new Usage.Option(
                            List.of("-w", "--with"),
                            "WHAT",
                            "What goes into it: milk, lemon, sugar, honey, or several of these one behind the other.",
                            true,
                            false),
                    new Usage.Option(List.of("--green"), null, "Green tea.", false, false),
                    new Usage.Option(List.of("--kettle"), "FILE", "For programs.", false, true)),
            List.of(0, 2, 4),
            List.of("Water is not included."));

    private static String printed(Sheet sheet, Face face) {
        StringWriter out = new StringWriter();
        new HelpText(face, new PrintWriter(out)).print(sheet);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void aCommandBeginsWithWhatToType() {
        assertThat(printed(HelpSheet.of(TEA), Face.PLAIN)).isEqualTo("""
                  rota tea ana ben              for both
                  rota tea ana ben --with milk  with milk

                Makes tea for two people. Nobody else gets any.

                usage: rota tea A B [OPTION…]
                  A B              The two people.
                  -w, --with WHAT  What goes into it: milk, lemon, sugar, honey, or several of
                                   these one behind the other.
                  --green          Green tea.

                Water is not included.

                Exit codes: 0 done · 2 usage · 4 refused

                'rota help options' tells what every command takes, like --file and --json.
                """);
    }

    @Test
    void aNarrowTerminalGetsShorterLines() {
        String narrow = printed(HelpSheet.of(TEA), new Face(48, false, Width.SIMPLE));
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(48));
    }

    @Test
    void aWideTerminalGetsLinesThatAreStillGoodToRead() {
        assertThat(printed(HelpSheet.of(TEA), new Face(200, false, Width.SIMPLE)))
                .isEqualTo(printed(HelpSheet.of(TEA), Face.PLAIN));
    }

    @Test
    void onlyTheCommandStandsOutWhereThereIsColour() {
        assertThat(printed(HelpSheet.of(TEA), new Face(80, true, Width.SIMPLE)))
                .contains("usage: \u001b[1mrota tea\u001b[0m A B")
                .containsOnlyOnce("\u001b[1m");
    }

    @Test
    void aPlainTextHasHeadingsExamplesTermsAndProse() {
        Sheet sheet = PlainSheet.of("""
                > rota who        everybody
                > rota next ana

                A paragraph that goes
                on in a second line.

                # Days
                  2026-02-04      that day, from its handoff
                      to the next one's
                  wed             the next Wednesday

                ## An example
                | teams:
                |   core: {}
                """);
        assertThat(printed(sheet, Face.PLAIN)).isEqualTo("""
                  rota who  everybody
                  rota next ana

                A paragraph that goes on in a second line.

                Days
                  2026-02-04  that day, from its handoff to the next one's
                  wed         the next Wednesday

                An example
                  teams:
                    core: {}
                """);
    }
}

package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.above;
import static rota.yaml.Edited.nobody;
import static rota.yaml.Edited.takeBack;
import static rota.yaml.Edited.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons of several lines end where they end, whatever follows them. */
class TextsOfLinesTest {

    private static final String ENTRY = """
            overrides:
              - id: kkkkk
                cover: core/hero
                in: ben
                turn: 2026-01-05
            """;
    private static final String NEW = """
              - id: mxkpr
                cover: core/hero
                in: nobody
                days: {from: 2026-01-21, through: 2026-01-22}
            """;
    private static final String UNDONE = "    undone: {at: 2026-01-21T08:00:00Z, by: ben}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    why: |\n      a line\n      # no comment\n\n      another\n",
                "    why: >-   # folded\n        a line\n      \n    # a comment\n",
                "    why: |2\n        a line\n",
                "    why: |-\n      a line\n        \n",
                "    why: some\n      more\n\n      words\n",
                "    why: \"some\n\n      words\"   # quoted\n",
                "    why: 'some\n      words'\n",
                "    why:\n      words\n",
                "    ? why\n    : words\n",
                "    why: |+\n      a line\n\n\n",
                "    made: {\n  at: 2026-01-20T10:12:00Z,\nby: ana}\n",
                "    forced:\n    - away\n"
            })
    void whatComesBehindAnEntryComesBehindAllOfIt(String last) {
        assertThat(above(ENTRY + last + "# teams\n", nobody(1))).isEqualTo(ENTRY + last + NEW + "# teams\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            why: words   ; why: words
            why: |       ; why: |-
            why: >+  # c ; why: >-  # c
            why: |2      ; why: |2-
            why: >-      ; why: >-
            """)
    void aTextThatEndsTheFileWithoutALineBreakGetsNone(String head, String after) {
        String before = TEAMS + ENTRY + "    " + head + "\n       end";
        String expected = TEAMS + ENTRY + "    " + after + "\n       end\n";
        assertThat(text(before, nobody(1))).isEqualTo(expected + NEW.stripTrailing());
        assertThat(text(before, takeBack("kkkkk"))).isEqualTo(expected + UNDONE.stripTrailing());
    }

    @Test
    void emptyLinesThatBelongToATextAreNotTakenForDistance() {
        String ledger = ENTRY + """

              - id: kkkkl
                cover: core/hero
                in: ben
                turn: 2026-01-12
                why: |+
                  a line

            """;
        assertThat(above(ledger, nobody(2))).isEqualTo(ledger + NEW);
        assertThat(above(ledger, takeBack("kkkkl"))).isEqualTo(ledger + UNDONE);
    }
}

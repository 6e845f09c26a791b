package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    /** In the first column, ⏎ is a line break and → a tab. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            teams:⏎→core: x              | 2:1: a tab can't be used for indentation; use spaces
            teams:→⏎  core: {}           | 1:7: a tab can't stand here; use spaces
            teams:⏎  core⏎    a: 1       | 2:3: a ':' is missing after this key, since the next line has its values
            a:⏎  b: x⏎      c: 1         | 3:7: a key can't begin here, since the line above has a value already; check the indentation
            a: b: c                      | 1:5: a second ': ' in one line; put quotes around a text that contains ': '
            a: "b⏎c: d                   | 1:4: this quote is never closed; put " behind the text that it begins
            a: 'It's b'                  | 1:8: the text in single quotes has ended before this; inside it, write '' for one '
            a: "b" c                     | 1:8: the value before this has ended already; put quotes around the whole text
            a: "b\\qc"                   | 1:6: this means nothing in double quotes after a '\\'; write '\\\\' for a '\\', or use single quotes
            a: [b, c⏎d: e                | 1:4: this '[' is not closed, or a ',' is missing between two lines; put ']' where it ends
            a: {b: c                     | 1:4: this '{' is not closed, or a ',' is missing between two lines; put '}' where it ends
            a: ["b" c]                   | 1:9: a ',' or a ']' is missing before this
            a: {b: c}}                   | 1:10: this '}' closes nothing; delete it, or open it with '{'
            a: [b, , c]                  | 1:8: a value is missing before this ','
            a: b⏎- c                     | 2:1: a list entry ('- ') can't stand among keys; indent it below the key that it belongs to
            a: - b                       | 1:4: a list entry ('- ') can't begin here; give it a line of its own, indented like its neighbours
            a:⏎  b: c⏎ d: e              | 3:2: this line is indented by 1 space, the one above it by 2 spaces; what belongs together is indented alike
            a: @b                        | 1:4: text can't begin with '@'; put quotes around it
            a: `b`                       | 1:4: text can't begin with '`'; put quotes around it
            a: %b                        | 1:4: text can't begin with '%'; put quotes around it
            a: & b                       | 1:4: text can't begin with '&'; put quotes around it
            `a: | b⏎  c` | `1:6: after '|' only a line break may follow; the text begins on the next line`
            : a                          | 1:1: a key is missing before this ':'
            ? [a]⏎: b                    | 1:3: a key is a single piece of text, not a list or a mapping; check the brackets
            a: &x b                      | 1:4: a roster has no anchors ('&'); write each value out where it is needed
            a: *x                        | 1:4: a roster has no aliases ('*'); write each value out where it is needed
            *x : a                       | 1:1: a roster has no aliases ('*'); write each value out where it is needed
            a: !!str b                   | 1:4: a roster has no tags ('!'); put quotes around a text that begins with '!'
            a: !x!y b                    | 1:4: a roster has no tags ('!'); put quotes around a text that begins with '!'
            <<: {a: b}                   | 1:1: a roster has no merge keys ('<<'); write the values out
            %YAML 1.2⏎---⏎a: b           | 1:1: a roster has no directives; delete the line that begins with '%'
            """)
    void eachFaultIsOnePlainSentenceAtItsPlace(String text, String mistake) {
        String file = text.replace('⏎', '\n').replace('→', '\t') + "\n";
        String place = mistake.substring(0, mistake.indexOf(": "));
        String sentence = mistake.substring(mistake.indexOf(": ") + 2);
        assertThat(Rosters.mistakes(file)).containsExactly("rotations.yaml:" + place + ": error: " + sentence);
    }

    @Test
    void aSecondDocumentIsToldAndTheFirstIsRead() {
        assertThat(Rosters.mistakes("teams: {core: {}}\n---\nx: y\n"))
                .containsExactly(
                        "rotations.yaml:1:9: error: a team needs rotations: rotations: {support-hero: "
                                + "{start: 2026-01-05, order: [ana, ben, chi]}}",
                        "rotations.yaml:2:1: error: a second document begins here; a roster is one document");
    }

    @Test
    void oneDocumentMayBeMarkedAsSuch() {
        Rosters.roster("# a\n---\nteams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n...\n# b\n");
    }
}

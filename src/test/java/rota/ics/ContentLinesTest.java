package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    private static byte[] bytes(ContentLines lines) {
        return Arrays.copyOf(lines.bytes(), lines.length());
    }

    private static byte[] summary(String text) {
        return bytes(new ContentLines().raw("SUMMARY:").text(text).end());
    }

    private static List<String> folded(String text) {
        return ReadFeed.physicalLines(summary(text)).stream()
                .map(line -> new String(line, UTF_8))
                .toList();
    }

    @Test
    void linesFoldAtSeventyFiveOctetsAndNeverInsideACharacter() {
        assertThat(
                        folded(
                                "Support hero — Équipe Données ✈ covering for Ægir Þórðarson since Monday morning until Friday evening"))
                .containsExactly(
                        "SUMMARY:Support hero — Équipe Données ✈ covering for Ægir Þórðars",
                        " on since Monday morning until Friday evening");
    }

    /** SUMMARY: takes 8 octets, so 67 are left. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            66, a,  1, exactly full
            67, a,  2, the next character would be the 76th octet
            65, é,  1, its second octet is the 75th
            66, é,  2, its second octet would be the 76th
            64, €,  1, its third octet is the 75th
            65, €,  2, its third octet would be the 76th
            63, 🦊, 1, its fourth octet is the 75th
            64, 🦊, 2, its fourth octet would be the 76th
            66, 🦊, 2, one octet is left for it
            65, ';', 1, with its backslash it ends at the 75th octet
            66, ';', 2, a backslash and what it escapes stay together
            """)
    void aCharacterThatDoesNotFitGoesToTheNextLine(int before, String last, int lines, String why) {
        String text = "x".repeat(before) + last;
        List<String> folded = folded(text);
        assertThat(folded).as(why).hasSize(lines);
        String escaped = last.equals(";") ? "\\;" : last;
        assertThat(folded.get(lines - 1))
                .isEqualTo(lines == 1 ? "SUMMARY:" + "x".repeat(before) + escaped : " " + escaped);
    }

    @Test
    void aContinuedLineHoldsSeventyFourOctetsBehindItsSpace() {
        List<String> folded = folded("x".repeat(67 + 74 + 74 + 1));
        assertThat(folded).extracting(String::length).containsExactly(75, 75, 75, 2);
    }

    @Test
    void separatorsAreEscapedAndABreakBecomesALetter() {
        assertThat(summary("Hero; back\\slash, comma\nnewline"))
                .asString(UTF_8)
                .isEqualTo("SUMMARY:Hero\\; back\\\\slash\\, comma\\nnewline\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb"})
    void everyKindOfBreakIsOneBreak(String text) {
        assertThat(summary(text)).asString(UTF_8).isEqualTo("SUMMARY:a\\nb\r\n");
    }

    /** The character's number, in hexadecimal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            001B, ␛, escape
            0000, ␀, nothing
            0009, ␉, tabulator
            000B, ␋, vertical tabulator
            007F, ␡, delete
            0085, �, next line
            2028, �, line separator
            202E, �, what follows reads from the right
            200F, �, mark of direction
            FEFF, �, byte order mark
            D83E, �, first half of a character
            DD8A, �, second half of a character
            """)
    void whatWouldActOnItsSurroundingsIsMadeVisible(String number, String shown, String what) {
        char c = (char) Integer.parseInt(number, 16);
        assertThat(summary("a" + c + "b" + c))
                .as(what)
                .asString(UTF_8)
                .isEqualTo("SUMMARY:a%sb%<s\r\n".formatted(shown));
    }

    @Test
    void anythingComesBackAsTheTextItWas() {
        int[] points = {'a', ';', ',', '\\', ':', '"', '\n', 'é', '—', '中', '\u200D', 0x1F98A, 0x1F469, ' '};
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(400); left > 0; left--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            List<String> lines = ReadFeed.unfolded(summary(text.toString()));
            assertThat(lines).hasSize(1);
            assertThat(ReadFeed.unescaped(lines.get(0).substring("SUMMARY:".length())))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void tenThousandCharactersAreManyLinesAndNoneIsLonger() {
        assertThat(folded("✈".repeat(10_000)))
                .hasSizeGreaterThan(400)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void whatWasWrittenIsForgottenWhenCleared() {
        ContentLines lines = new ContentLines().line("BEGIN:VEVENT");
        lines.clear();
        assertThat(bytes(lines.line("END:VEVENT"))).asString(UTF_8).isEqualTo("END:VEVENT\r\n");
    }
}

package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesOfFilesTest {

    private static final String TEAMS = "\nteams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n";
    private static final String SMALLEST =
            "teams: {core: {rotations: {support-hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hansoff: 1                     | 1:1: error: unknown key 'hansoff' in a roster; did you mean 'handoff'?
            uid-domain: a b                | 1:13: error: 'a b' has characters that a domain can't have; it looks like support.example.com
            site: ftp://example.com        | 1:7: error: 'ftp://example.com' is no address to publish at; it looks like https://rota.example.com/team
            site: https://x.example?a      | 1:7: error: 'https://x.example?a' is no address to publish at; it looks like https://rota.example.com/team
            site: https://me:pw@x.example  | 1:7: error: 'https://me:pw@x.example' is no address to publish at; it looks like https://rota.example.com/team
            reasons: no                    | 1:10: error: 'reasons' is private or public, not 'no'
            include: [a.yaml]              | 1:1: error: only a file can include others; give that version as a file, from 'git worktree add ../before main'
            people: ana                    | 1:9: error: 'people' needs keys and values, not text, like: people: {ana: {name: Ana Ruiz}}
            people: {Ana Ruiz: , ana: }    | 1:10: error: 'Ana Ruiz' can't be an id: that is up to 63 lower-case letters a-z, digits and hyphens; did you mean 'ana-ruiz'?
            people: {me: , ana: }          | 1:10: error: 'me' can't be an id, since commands mean whoever types it; choose another
            people: {ana: {email: ana}}    | 1:23: error: 'ana' is no e-mail address; it looks like ana@example.com
            people: {ana: {email: "a b@c"}} | 1:23: error: 'a b@c' is no e-mail address; it looks like ana@example.com
            people: {ana: {away: [{from: 2026-02-03, through: 2026-02-01}]}} | 1:51: error: 'through' is the last day, but 2026-02-01 is before 'from', 2026-02-03
            people: {ana: {away: [{from: 2026-02-03}]}} | 1:23: error: an absence needs 'through', a date like 2026-01-05
            people: {ana: {away: 2026-02-03}} | 1:22: error: 'away' needs a list, not text, like: away: [{from: 2026-02-16, through: 2026-02-20}]
            people: {ana: {handles: {slack: }}} | 1:32: error: 'slack' has no value; write for example 'handles: {slack: U024BE7LH}'
            people: {ana: {hours: always x}} | 1:23: error: no day of the week 'always'; write monday or mon
            people: {ana: , ana: }         | 1:17: error: the key 'ana' stands here twice, first at rotations.yaml:1:10; keep one
            """)
    void theTopOfAFile(String line, String mistake) {
        assertThat(Rosters.mistakes(line + TEAMS)).containsExactly("rotations.yaml:" + mistake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n"})
    void anEmptyFileIsShownTheSmallestRoster(String text) {
        assertThat(Rosters.found(text))
                .hasSize(1)
                .first()
                .extracting(Mistake::message)
                .asString()
                .endsWith(SMALLEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people: {ana: }\n", "teams:\n", "teams: {}\n"})
    void aFileWithoutTeamsIsShownTheSmallestRoster(String text) {
        assertThat(Rosters.mistakes(text))
                .containsExactly(
                        "rotations.yaml:1:1: error: this roster has no teams; the smallest one is: " + SMALLEST);
    }

    @Test
    void columnsCountCharactersAsAReaderDoes() {
        assertThat(Rosters.mistakes("people: {ana: {name: \"😀😀\", nmae: x}}" + TEAMS))
                .containsExactly("rotations.yaml:1:28: error: unknown key 'nmae' in a person; did you mean 'name'?");
    }

    @Test
    void theLineIsShownWithoutWhatATerminalWouldObey() {
        Mistake mistake =
                Rosters.found("people: {ana: {nmae: \"\u202E\u2067\"}}" + TEAMS).get(0);
        assertThat(mistake.sourceLine()).isEqualTo("people: {ana: {nmae: \"\uFFFD\uFFFD\"}}");
        assertThat(mistake.place().column()).isEqualTo(16);
    }

    @Test
    void aThousandMistakesAreEnough() {
        assertThat(Rosters.found("x: 1\n".repeat(2000) + TEAMS))
                .hasSize(1001)
                .last()
                .extracting(Mistake::message)
                .isEqualTo("there are 1000 more mistakes like these");
    }
}

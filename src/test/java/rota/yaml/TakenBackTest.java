package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.above;
import static rota.yaml.Edited.cover;
import static rota.yaml.Edited.takeBack;
import static rota.yaml.Edited.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An override that is taken back stays where it is, and says so in one key more (rule R11). */
class TakenBackTest {

    @Test
    void anEntryOnLinesGetsOneMore() {
        assertThat(above("""
                overrides:
                - id: kkkkk
                  cover: core/hero
                  in: ben   # gladly
                  turn: 2026-01-05

                # the second
                - id: kkkkl
                  cover: core/hero
                  in: ben
                  turn: 2026-01-12
                """, takeBack("kkkkk"))).isEqualTo("""
                overrides:
                - id: kkkkk
                  cover: core/hero
                  in: ben   # gladly
                  turn: 2026-01-05
                  undone: {at: 2026-01-21T08:00:00Z, by: ben}

                # the second
                - id: kkkkl
                  cover: core/hero
                  in: ben
                  turn: 2026-01-12
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05} # c    | {id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05, undone: {at: 2026-01-21T08:00:00Z, by: ben}} # c
            { id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05, }     | { id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05, undone: {at: 2026-01-21T08:00:00Z, by: ben}, }
            {"id":"kkkkk","cover":"core/hero","in":"ben","turn":2026-01-05} | {"id":"kkkkk","cover":"core/hero","in":"ben","turn":2026-01-05,"undone": {"at": "2026-01-21T08:00:00Z", "by": "ben"}}
            """)
    void anEntryInBracketsGetsItBeforeTheLastOne(String before, String after) {
        assertThat(above("overrides:\n  - " + before + "\n", takeBack("kkkkk")))
                .isEqualTo("overrides:\n  - " + after + "\n");
    }

    @Test
    void anEntryInBracketsOnLinesGetsOneMore() {
        assertThat(above("""
                overrides: [
                  {
                    id: kkkkk,   # by hand
                    cover: core/hero, in: ben,
                    turn: 2026-01-05
                  }
                ]
                """, takeBack("kkkkk"))).isEqualTo("""
                overrides: [
                  {
                    id: kkkkk,   # by hand
                    cover: core/hero, in: ben,
                    turn: 2026-01-05,
                    undone: {at: 2026-01-21T08:00:00Z, by: ben}
                  }
                ]
                """);
    }

    @Test
    void anEntryWithoutAnIdIsFoundByTheOneItWouldHave() {
        String ledger = """
                overrides:
                  - {cover: core/hero, in: ben, turn: 2026-01-05}
                  - {cover: core/hero, in: ben, turn: 2026-01-05}
                """;
        String second = Rosters.roster(ledger + TEAMS).overrides().get(1).id();
        assertThat(above(ledger, takeBack(second))).isEqualTo("""
                overrides:
                  - {cover: core/hero, in: ben, turn: 2026-01-05}
                  - {cover: core/hero, in: ben, turn: 2026-01-05, undone: {at: 2026-01-21T08:00:00Z, by: ben}}
                """);
    }

    @Test
    void anOverrideCanBeMadeAndTakenBackInOneGo() {
        assertThat(text(TEAMS, cover(0), takeBack("mxkpq"))).isEqualTo(TEAMS + """
                overrides:
                  - id: mxkpq
                    cover: core/hero
                    out: chi
                    in: ana
                    days: 2026-01-21
                    made: {at: 2026-01-20T10:12:00Z, by: ana}
                    undone: {at: 2026-01-21T08:00:00Z, by: ben}
                """);
    }
}

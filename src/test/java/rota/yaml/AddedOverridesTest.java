package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.days;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.above;
import static rota.yaml.Edited.cover;
import static rota.yaml.Edited.nobody;
import static rota.yaml.Edited.swap;
import static rota.yaml.Edited.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new override is written like its neighbours, between them, and nothing else changes. */
class AddedOverridesTest {

    private static final String COVER_ON_LINES = """
              - id: mxkpq
                cover: core/hero
                out: chi
                in: ana
                days: 2026-01-21
                made: {at: 2026-01-20T10:12:00Z, by: ana}
            """;

    @Test
    void theFirstOverrideComesBehindEverythingElse() {
        assertThat(text(TEAMS, cover(0))).isEqualTo(TEAMS + "overrides:\n" + COVER_ON_LINES);
    }

    @Test
    void everyKindOfOverrideIsWrittenAsPeopleWouldWriteIt() {
        assertThat(text(
                        TEAMS,
                        nobody(0),
                        swap("kzrwt", 1, turnOf("2026-02-02"), turnOf("2026-02-09")),
                        swap("kzrwu", 2, days("2026-02-02", "2026-02-03"), turnOf("2026-02-09"))))
                .endsWith("""
                        overrides:
                          - id: mxkpr
                            cover: core/hero
                            in: nobody
                            days: {from: 2026-01-21, through: 2026-01-22}
                          - id: kzrwt
                            swap: core/hero
                            turn: {ben: 2026-02-02, chi: 2026-02-09}
                            why: moving house
                            forced: [away, double-booked]
                            made: {at: 2026-01-20T10:12:00Z, by: ana}
                          - id: kzrwu
                            swap: core/hero
                            days: {ben: {from: 2026-02-02, through: 2026-02-03}}
                            turn: {chi: 2026-02-09}
                            why: moving house
                            forced: [away, double-booked]
                            made: {at: 2026-01-20T10:12:00Z, by: ana}
                        """);
    }

    @Test
    void timesAreWrittenAsTheClockShowsThem() {
        assertThat(text(
                        TEAMS,
                        swap(
                                "kzrwt",
                                0,
                                times("2026-02-04T12:00", "2026-02-04T18:00"),
                                times("2026-10-25T01:30+00:00", "2026-10-25T02:30"))))
                .contains("times: {ben: {from: 2026-02-04T12:00, until: 2026-02-04T18:00}, "
                        + "chi: {from: 2026-10-25T01:30+00:00, until: 2026-10-25T02:30}}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overrides:                   | overrides:
            overrides: []                | overrides:
            overrides: ~                 | overrides:
            overrides: null   # none yet | overrides:   # none yet
            overrides: [ ]  # none yet   | overrides:  # none yet
            overrides:  # none yet       | overrides:  # none yet
            """)
    void anEmptyListIsFilled(String before, String after) {
        assertThat(above(before + "\n", cover(0))).isEqualTo(after + "\n" + COVER_ON_LINES);
        assertThat(text(TEAMS + before + "\n", cover(0))).isEqualTo(TEAMS + after + "\n" + COVER_ON_LINES);
    }

    @Test
    void commentsInAnEmptyListStay() {
        assertThat(above("""
                overrides:
                  # - {cover: core/hero, in: ana, days: 2026-01-21}
                """, cover(0))).isEqualTo("""
                overrides:
                  # - {cover: core/hero, in: ana, days: 2026-01-21}
                """ + COVER_ON_LINES);
        assertThat(above("overrides: [\n  # none yet\n]\n", nobody(0))).isEqualTo("""
                overrides: [{id: mxkpr, cover: core/hero, in: nobody, days: {from: 2026-01-21, through: 2026-01-22}}
                  # none yet
                ]
                """);
    }

    private static final String COMMENTED = """
            overrides:
                # the first
              - id: kkkkk   # chosen by hand
                cover: core/hero
                in: ben
                turn: 2026-01-05
                # still the first
              # the second
              - {id: kkkkl, cover: core/hero, in: ben, days: 2026-01-14}
              # the end
            # about the teams
            """;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 7", "2, 9"})
    void commentsStayWithTheEntriesTheyBelongTo(int place, int line) {
        String[] lines = COMMENTED.split("(?<=\n)", -1);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i == line) {
                expected.append(
                        place < 2
                                ? COVER_ON_LINES
                                : "  - {id: mxkpq, cover: core/hero, out: chi, in: ana, days: 2026-01-21, "
                                        + "made: {at: 2026-01-20T10:12:00Z, by: ana}}\n");
            }
            expected.append(lines[i]);
        }
        assertThat(above(COMMENTED, cover(place))).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void entriesThatAreHeldApartStayHeldApart(int place) {
        String[] entries = {
            "- {id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05}\n",
            "- {id: kkkkl, cover: core/hero, in: ben, turn: 2026-01-12}\n"
        };
        String one = "- {id: mxkpr, cover: core/hero, in: nobody, days: {from: 2026-01-21, through: 2026-01-22}}\n";
        String expected = switch (place) {
            case 0 -> one + "\n" + entries[0] + "\n" + entries[1];
            case 1 -> entries[0] + "\n" + one + "\n" + entries[1];
            default -> entries[0] + "\n" + entries[1] + "\n" + one;
        };
        assertThat(above("overrides:\n" + entries[0] + "\n" + entries[1] + "\n", nobody(place)))
                .isEqualTo("overrides:\n" + expected + "\n");
    }

    @Test
    void oddIndentationIsTakenOver() {
        assertThat(above("""
                overrides:
                   -   id: kkkkk
                       cover: core/hero
                       in: ben
                       turn: 2026-01-05
                """, nobody(1))).endsWith("""
                       turn: 2026-01-05
                   -   id: mxkpr
                       cover: core/hero
                       in: nobody
                       days: {from: 2026-01-21, through: 2026-01-22}
                """);
        assertThat(above("""
                overrides:
                -
                      id: kkkkk
                      cover: core/hero
                      in: ben
                      turn: 2026-01-05
                """, nobody(0))).startsWith("""
                overrides:
                -
                      id: mxkpr
                      cover: core/hero
                      in: nobody
                      days: {from: 2026-01-21, through: 2026-01-22}
                -
                      id: kkkkk
                """);
    }

    @Test
    void theFirstListOfAFileIsIndentedLikeItsOtherLists() {
        String people = """
                people:
                    ana:
                        away:
                        - {from: 2026-01-01, through: 2026-01-02}
                    ben:
                    chi:
                """;
        assertThat(text(people + TEAMS, nobody(0))).endsWith("""
                overrides:
                - id: mxkpr
                  cover: core/hero
                  in: nobody
                  days: {from: 2026-01-21, through: 2026-01-22}
                """);
    }

    @Test
    void sectionsThatAreHeldApartStayHeldApart() {
        assertThat(text("timezone: UTC\n\n" + TEAMS + "\n# the end\n", nobody(0)))
                .isEqualTo("timezone: UTC\n\n" + TEAMS + """

                overrides:
                  - id: mxkpr
                    cover: core/hero
                    in: nobody
                    days: {from: 2026-01-21, through: 2026-01-22}

                # the end
                """);
    }

    @Test
    void keysInQuotesGetNeighboursInQuotes() {
        assertThat(above("""
                overrides:
                  - 'id': kkkkk
                    'cover': core/hero
                    'in': ben
                    'turn': 2026-01-05
                """, nobody(1))).endsWith("""
                  - 'id': 'mxkpr'
                    'cover': 'core/hero'
                    'in': 'nobody'
                    'days': {'from': '2026-01-21', 'through': '2026-01-22'}
                """);
    }

    @Test
    void aListBehindAQuestionMarkIsAListToo() {
        assertThat(above("""
                ? overrides
                : - ? id
                    : kkkkk
                    cover: core/hero
                    in: ben
                    turn: 2026-01-05
                """, nobody(0))).isEqualTo("""
                ? overrides
                : - id: mxkpr
                    cover: core/hero
                    in: nobody
                    days: {from: 2026-01-21, through: 2026-01-22}
                  - ? id
                    : kkkkk
                    cover: core/hero
                    in: ben
                    turn: 2026-01-05
                """);
    }
}

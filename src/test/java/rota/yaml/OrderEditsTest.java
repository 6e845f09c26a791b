package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.MADE;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.dee;
import static rota.yaml.Edited.order;
import static rota.yaml.Edited.text;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Stamp;

/** Another order from a date on: one item in the list of changes, or a few people in an order that is there. */
class OrderEditsTest {

    private static final String FOUR = "ana, ben, chi, dee";

    private static String rotation(String body) {
        return "people: {ana: , ben: , chi: , dee: }\nteams:\n  core:\n    rotations:\n      hero:\n        start: 2026-01-05\n"
                + body.indent(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [ana, ben, chi]      | ana, ben, chi, dee | [ana, ben, chi, dee]
            [ana, ben, chi]      | dee, ana, ben, chi | [dee, ana, ben, chi]
            [ana,ben,chi]        | ana, dee, ben, chi | [ana,dee,ben,chi]
            [ ana, ben, chi, ]   | ana, ben, chi, dee | [ ana, ben, chi, dee, ]
            ["ana", 'ben', chi]  | ana, dee, ben, chi | ["ana", "dee", 'ben', chi]
            [ana, ben, chi] # c  | ana, chi           | [ana, chi] # c
            [ana, ben, chi]      | ben, chi           | [ben, chi]
            [ana, ben, chi]      | ana, ben           | [ana, ben]
            [ana, ben, chi, ]    | ana, ben           | [ana, ben, ]
            [ana , ben , chi]    | ana                | [ana]
            [ana, ben, chi]      | dee                | [dee]
            [ana, ben, chi]      | chi, ben, ana      | [chi, ben, ana]
            """)
    void onlyThePeopleConcernedMove(String before, String people, String after) {
        assertThat(text(rotation("order: " + before), order("2026-01-05", people)))
                .isEqualTo(rotation("order: " + after));
    }

    @Test
    void commentsBesideTheOthersStay() {
        String order = """
                order: [
                  ana,   # the lead
                  # since May
                  ben,
                  chi    # the last
                ]
                """;
        assertThat(text(rotation(order), order("2026-01-05", FOUR)))
                .isEqualTo(rotation(order.replace("chi  ", "chi,  ").replace("last\n", "last\n  dee\n")));
        assertThat(text(rotation(order), order("2026-01-05", "ana, dee, ben, chi")))
                .isEqualTo(rotation(order.replace("lead\n", "lead\n  dee,\n")));
        assertThat(text(rotation(order), order("2026-01-05", "ana, chi")))
                .isEqualTo(rotation(order.replace("  ben,\n", "")));
        assertThat(text(rotation(order), order("2026-01-05", "ana, ben")))
                .isEqualTo(rotation(order.replace("ben,\n", "ben\n").replace("  chi    # the last\n", "")));
        assertThat(text(rotation("order: [ana,   # lead\n  ben]"), order("2026-01-05", "ana")))
                .isEqualTo(rotation("order: [ana   # lead\n  ]"));
    }

    @Test
    void aListOnLinesGetsOrLosesOne() {
        String order = """
                order:
                - ana   # the lead
                # since May
                -   ben
                - chi
                """;
        assertThat(text(rotation(order), order("2026-01-05", FOUR))).isEqualTo(rotation(order + "- dee\n"));
        assertThat(text(rotation(order), order("2026-01-05", "ana, chi")))
                .isEqualTo(rotation(order.replace("-   ben\n", "")));
        String atEnd = rotation(order).stripTrailing();
        assertThat(text(atEnd, order("2026-01-05", "ana, ben"))).isEqualTo(atEnd.replace("\n        - chi", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changes:         | changes:
            changes: []      | changes:
            changes: ~ # yet | changes: # yet
            """)
    void theFirstChangeFillsTheList(String before, String after) {
        assertThat(text(rotation("order: [ana]\n" + before + "\nevents: timed"), order("2026-03-02", "ana, dee")))
                .isEqualTo(rotation(
                        "order: [ana]\n" + after + "\n  - {from: 2026-03-02, order: [ana, dee]}\nevents: timed"));
    }

    @Test
    void aRotationWithoutChangesGetsThemAtItsEnd() {
        assertThat(text(rotation("order: [ana]\nduties: |\n  Answer.\n"), order("2026-03-02", "ana, dee", MADE)))
                .isEqualTo(rotation("""
                        order: [ana]
                        duties: |
                          Answer.
                        changes:
                          - {from: 2026-03-02, order: [ana, dee], made: {at: 2026-01-20T10:12:00Z, by: ana}}
                        """));
        assertThat(text(TEAMS, dee(null, null), order("2026-03-02", FOUR)))
                .isEqualTo(TEAMS.replace("chi]}", "chi], changes: [{from: 2026-03-02, order: [ana, ben, chi, dee]}]}"));
    }

    private static final String CHANGES = """
            order: [ana]
            changes:
              # the new year
              - from: 2026-02-02
                order: [ana, ben]
                made: {at: 2026-01-01T00:00:00Z, by: ben}
              # twice as long
              - {from: 2026-03-02, turn: 2 weeks}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-26 |   # the new year
            2026-02-09 |   # twice as long
            """, ignoreLeadingAndTrailingWhitespace = false)
    void aChangeStandsWhereItsDateSays(String from, String above) {
        String added = "  - from: FROM\n    order: [dee]\n".replace("FROM", from.strip());
        String comment = above.stripLeading();
        assertThat(text(rotation(CHANGES), order(from.strip(), "dee")))
                .isEqualTo(rotation(CHANGES.replace("  " + comment, added + "  " + comment)));
    }

    @Test
    void theLastChangeStandsAtTheEnd() {
        assertThat(text(rotation(CHANGES), order("2026-03-16", "dee")))
                .isEqualTo(rotation(CHANGES + "  - {from: 2026-03-16, order: [dee]}\n"));
    }

    @Test
    void aChangeOfThatDateIsAmended() {
        assertThat(text(rotation(CHANGES), order("2026-02-02", "ana, ben, dee")))
                .isEqualTo(rotation(CHANGES.replace("ben]", "ben, dee]")));
        assertThat(text(rotation(CHANGES), order("2026-02-02", "ana, dee, ben", MADE)))
                .isEqualTo(rotation(CHANGES.replace("ana, ben]", "ana, dee, ben]")
                        .replace("2026-01-01T00:00:00Z, by: ben", "2026-01-20T10:12:00Z, by: ana")));
        assertThat(text(rotation(CHANGES), order("2026-03-02", "dee", MADE)))
                .isEqualTo(rotation(CHANGES.replace(
                        "02, turn: 2 weeks",
                        "02, order: [dee], turn: 2 weeks, made: {at: 2026-01-20T10:12:00Z, by: ana}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {at: '2026-01-01T00:00:00Z'}          | {at: '2026-02-01T00:00:00Z', by: dee}
            {by: "ben", at: 2026-01-01T00:00:00Z} | {by: "dee", at: 2026-02-01T00:00:00Z}
            """)
    void aStampIsAmendedWhereItStands(String before, String after) {
        String change = "order: [ana]\nchanges: [{from: 2026-02-02, order: [ben], made: MADE}]";
        Stamp made = new Stamp(Instant.parse("2026-02-01T00:00:00Z"), "dee");
        assertThat(text(rotation(change.replace("MADE", before)), order("2026-02-02", "ben", made)))
                .isEqualTo(rotation(change.replace("MADE", after)));
    }

    @Test
    void aStampOfNobodyLosesItsPerson() {
        String changes = """
                order: [ana]
                changes:
                - made:
                    at: 2026-01-01T00:00:00Z   # the new year
                    by: ben
                  from: 2026-02-02
                  order: [ben]
                """;
        Stamp made = new Stamp(Instant.parse("2026-02-01T00:00:00Z"), null);
        assertThat(text(rotation(changes), order("2026-02-02", "ben", made)))
                .isEqualTo(rotation(changes.replace("2026-01-01", "2026-02-01").replace("    by: ben\n", "")));
    }

    @Test
    void aJoinerGetsIntoTheChangesThatAreThere() {
        assertThat(text(
                        rotation(CHANGES).replace(", dee: }", "}"),
                        dee("Dee Larsen", null),
                        order("2026-01-19", "ana, dee", MADE),
                        order("2026-02-02", "ana, dee, ben")))
                .isEqualTo(rotation(CHANGES.replace("  # the new year\n", """
                                  - from: 2026-01-19
                                    order: [ana, dee]
                                    made: {at: 2026-01-20T10:12:00Z, by: ana}
                                  # the new year
                                """.indent(0))
                                .replace("[ana, ben]", "[ana, dee, ben]"))
                        .replace(", dee: }", ", dee: {name: Dee Larsen}}"));
    }
}

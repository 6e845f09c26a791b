package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.above;
import static rota.yaml.Edited.dee;
import static rota.yaml.Edited.order;
import static rota.yaml.Edited.skiing;
import static rota.yaml.Edited.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences are noted and people added in the manner of the file. */
class PeopleEditsTest {

    private static final String SKIING = "{from: 2026-02-16, through: 2026-02-20, why: skiing}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                    | {away: [SKIING]}
            {name: Ana}   # lead  | {name: Ana, away: [SKIING]}   # lead
            {name: Ana, away: }   | {name: Ana, away: [SKIING]}
            {name: Ana, away: ~}  | {name: Ana, away: [SKIING]}
            {name: Ana, away: []} | {name: Ana, away: [SKIING]}
            {away: [{from: 2026-01-01, through: 2026-01-02}]} | {away: [{from: 2026-01-01, through: 2026-01-02}, SKIING]}
            """)
    void anAbsenceOfAPersonInBrackets(String before, String after) {
        String others = "\n  ben:\n  chi:\n";
        assertThat(above("people:\n  ana: " + before + others, skiing("ana")))
                .isEqualTo("people:\n  ana: " + after.replace("SKIING", SKIING) + others);
    }

    @Test
    void anAbsenceOfAPersonOfWhomNothingWasSaid() {
        String people = "people:\n  ana:   # lead\n  ben: ~\n  chi: {}\n";
        assertThat(above(people, skiing("ana")))
                .isEqualTo(people.replace("lead\n", "lead\n    away:\n      - " + SKIING + "\n"));
        assertThat(above(people, skiing("ben")))
                .isEqualTo(people.replace("ben: ~\n", "ben:\n    away:\n      - " + SKIING + "\n"));
        assertThat(above("people: {ana: , ben, chi: ~}\n", skiing("ben"), skiing("ana")))
                .isEqualTo("people: {ana: {away: [" + SKIING + "]}, ben: {away: [" + SKIING + "]}, chi: ~}\n");
    }

    @Test
    void anAbsenceOfAPersonOnLines() {
        String people = """
                people:
                  ben:
                    # his own
                    name: Ben Adeyemi
                    # about ben

                  ana:
                    away:   # ask first
                      - from: 2026-01-01
                        through: 2026-01-02   # back on the 3rd
                    name: Ana Ruiz
                  chi:
                    away: []   # never
                """;
        assertThat(above(people, skiing("ben")))
                .isEqualTo(people.replace("Adeyemi\n", "Adeyemi\n    away:\n      - " + SKIING + "\n"));
        assertThat(above(people, skiing("ana"))).isEqualTo(people.replace("3rd\n", """
                3rd
                      - from: 2026-02-16
                        through: 2026-02-20
                        why: skiing
                """));
        assertThat(above(people, skiing("chi")))
                .isEqualTo(people.replace("away: []   # never\n", "away:   # never\n      - " + SKIING + "\n"));
    }

    @Test
    void theFirstOfWhomMoreIsSaidMakesAListOfEverybody() {
        assertThat(text("# the roster\n\n# all teams\n" + TEAMS, skiing("ben"))).isEqualTo("""
                # the roster

                people:
                  ana: {}
                  ben: {away: [{from: 2026-02-16, through: 2026-02-20, why: skiing}]}
                  chi: {}
                # all teams
                """ + TEAMS);
        assertThat(text("# yaml-language-server: $schema=./rotations.schema.json\n" + TEAMS, dee("Dee Larsen", null)))
                .startsWith("""
                # yaml-language-server: $schema=./rotations.schema.json
                people:
                  ana: {}
                  ben: {}
                  chi: {}
                  dee: {name: Dee Larsen}
                teams:
                """);
    }

    @Test
    void aPersonOfWhomNothingIsSaidNeedsNoList() {
        assertThat(text(TEAMS, dee(null, null), order("2026-03-02", "ana, ben, chi, dee")))
                .isEqualTo(TEAMS.replace("]}", "], changes: [{from: 2026-03-02, order: [ana, ben, chi, dee]}]}"));
    }

    @Test
    void whoIsInNoOrderAnyMoreHasToBeListed() {
        assertThat(text(TEAMS, order("2026-01-05", "ana, ben"))).isEqualTo("""
                people:
                  ana: {}
                  ben: {}
                  chi: {}
                """ + TEAMS.replace(", chi", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chi: {name: Chi Nguyen}  | dee: {name: Dee Larsen, email: dee@example.com}
            chi:                     | dee: {name: Dee Larsen, email: dee@example.com}
            "chi": {"name": "Chi"}   | "dee": {"name": "Dee Larsen", "email": "dee@example.com"}
            chi: {'name': 'Chi'}     | 'dee': {'name': Dee Larsen, 'email': dee@example.com}
            """)
    void aNewPersonIsWrittenLikeTheLastOne(String last, String added) {
        String people = "people:\n  ana:\n  ben:\n  " + last + "\n";
        assertThat(above(people + "# all teams\n", dee("Dee Larsen", "dee@example.com")))
                .isEqualTo(people + "  " + added + "\n# all teams\n");
    }

    @Test
    void aNewPersonIsWrittenOnLinesLikeTheLastOne() {
        String people = """
                people:
                    ana: {}

                    ben: {}

                    chi:
                        name: Chi Nguyen
                        # about chi

                """;
        assertThat(above(people, dee("Dee Larsen", null))).isEqualTo("""
                people:
                    ana: {}

                    ben: {}

                    chi:
                        name: Chi Nguyen
                        # about chi

                    dee:
                        name: Dee Larsen

                """);
        assertThat(above(people, dee(null, null))).endsWith("\n    dee: {}\n\n");
    }
}

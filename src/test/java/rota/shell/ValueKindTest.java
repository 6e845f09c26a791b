package rota.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            WHAT;                   TEAM, TEAM/ROTATION or ROTATION.;          what
            A[@WHEN];               Two people.;                               person@
            B[@WHEN];               Two people.;                               partner@
            IN;                     Who stands in.;                            standin
            [TEAM[/ROTATION]…];     Where.;                                    place
            TEAM[/ROTATION];        Where.;                                    place
            TEAM/ROTATION[@WHEN];   The rotation.;                             rotation@
            PERSON|TEAM;            Whose.;                                    person|team
            DAYS;                   When.;                                     days
            SHELL;                  bash, zsh or fish.;                        choice bash zsh fish
            NUMBER;                 Which.;                                    text
            """)
    void aWordIsWhatItsLabelSays(String label, String meaning, String kind) {
        assertThat(ValueKind.ofWord(label, meaning)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            FORMAT!  text or github; by default text.!               choice text github
            WHEN!    auto, always or never; NO_COLOR is obeyed.!     choice auto always never
            WHEN!    A date, a week or a quarter; else this week.!   from
            WHEN!    Not now but then: a date or a time.!            moment
            DAYS!    Fewer days between them are conflicts too.!     text
            DATE!    The first date that is not shown.!              date
            FILE!    The roster, or one above.!                      files
            DIR!     The folder.!                                    folders
            """)
    void anOptionTakesWhatItsLabelSaysUnlessItsMeaningIsAChoice(String label, String meaning, String kind) {
        assertThat(ValueKind.ofOption(label, meaning)).isEqualTo(kind);
    }
}

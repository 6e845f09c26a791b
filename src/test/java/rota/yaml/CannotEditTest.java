package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static rota.yaml.Edited.MADE;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.cover;
import static rota.yaml.Edited.dee;
import static rota.yaml.Edited.order;
import static rota.yaml.Edited.skiing;
import static rota.yaml.Edited.takeBack;

import java.util.List;
import org.junit.jupiter.api.Test;
import rota.edit.Edit;

/** Where there is no safe place, or no sense, an edit is refused with what to do instead. */
class CannotEditTest {

    /** A key that nobody writes: nothing can be put below it. */
    private static final String ODD = "? overrides\n" + TEAMS;

    private static CannotEdit refused(String text, Edit... edits) {
        return catchThrowableOfType(CannotEdit.class, () -> Editor.texts(Rosters.read(text), List.of(edits)));
    }

    @Test
    void whereThereIsNoSafePlaceTheLinesToPasteAreTold() {
        CannotEdit cannot = refused(ODD, cover(0));
        assertThat(cannot.sentence())
                .isEqualTo("the list of overrides in rotations.yaml is written in a way that I can't add to safely");
        assertThat(cannot.place()).hasToString("rotations.yaml:1:3");
        assertThat(cannot.mistake()).isNull();
        assertThat(String.join("\n", cannot.lines())).isEqualTo("""
                rotations.yaml, under overrides:
                  - id: mxkpq
                    cover: core/hero
                    out: chi
                    in: ana
                    days: 2026-01-21
                    made: {at: 2026-01-20T10:12:00Z, by: ana}""");
    }

    @Test
    void theLinesOfEveryEditAreTold() {
        CannotEdit cannot = refused(
                "people: {ana: , ben: , chi: }\n" + ODD,
                dee("Dee Larsen", null),
                order("2026-03-02", "ana, ben, chi, dee", MADE),
                order("2026-01-05", "ana, ben"),
                skiing("ben"),
                cover(0),
                takeBack("mxkpq"));
        assertThat(String.join("\n", cannot.lines())).isEqualTo("""
                rotations.yaml, under people:
                  dee: {name: Dee Larsen}
                rotations.yaml, under changes: of core/hero
                  - {from: 2026-03-02, order: [ana, ben, chi, dee], made: {at: 2026-01-20T10:12:00Z, by: ana}}
                rotations.yaml, in core/hero, instead of its order
                  order: [ana, ben]
                rotations.yaml, under away: of ben
                  - {from: 2026-02-16, through: 2026-02-20, why: skiing}
                rotations.yaml, under overrides:
                  - id: mxkpq
                    cover: core/hero
                    out: chi
                    in: ana
                    days: 2026-01-21
                    made: {at: 2026-01-20T10:12:00Z, by: ana}
                rotations.yaml, at the end of the override 'mxkpq'
                  undone: {at: 2026-01-21T08:00:00Z, by: ben}""");
    }

    @Test
    void theListOfEverybodyIsToldToo() {
        assertThat(String.join("\n", refused(ODD, skiing("ben"), cover(0)).lines()))
                .startsWith("""
                rotations.yaml, above teams:
                  people:
                    ana: {}
                    ben: {away: [{from: 2026-02-16, through: 2026-02-20, why: skiing}]}
                    chi: {}
                rotations.yaml, under overrides:
                """);
    }

    @Test
    void aRosterThatWouldHaveMistakesIsRefusedWithTheFirst() {
        CannotEdit cannot = refused(TEAMS, order("2026-03-03", "ana, ben"));
        assertThat(cannot.mistake()).isNotNull();
        assertThat(cannot.place()).hasToString("rotations.yaml:4:74");
        assertThat(cannot.sentence())
                .startsWith("with this the roster would have a mistake: 2026-03-03 (Tuesday) is not a handoff");
        assertThat(cannot.lines()).isEmpty();
    }

    @Test
    void aReasonThatNoFileCanHoldIsRefused() {
        CannotEdit cannot = refused(TEAMS, cover(0, "bell \u0007"));
        assertThat(cannot.sentence())
                .isEqualTo(
                        "with this the roster would have a mistake: 'why' has an invisible character (U+0007); delete it");
    }

    @Test
    void editsOfWhatIsNotThereAreTheCallersFault() {
        for (Edit edit : List.of(takeBack("zzzzz"), skiing("dee"))) {
            assertThatThrownBy(() -> Editor.texts(Rosters.read(TEAMS), List.of(edit)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else writes while a question is open. */
class MeanwhileTest {

    @TempDir
    private Path folder;

    private AnasDesk desk() {
        return new AnasDesk(folder);
    }

    @Test
    void whatSomebodyElseWritesMeanwhileIsKeptAndNotAskedAbout() {
        Desk desk = Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("W05", "Ben", "yes")
                .meanwhile(3, () -> desk.file("rotations.yaml", "# Somebody was here.\n" + AnasDesk.WEEKS));
        Run.Result result = desk().rota(ana, "swap");
        assertThat(ana.asked()).containsOnlyOnce("Write it?");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).containsOnlyOnce("before").doesNotContain("meanwhile");
        assertThat(desk().roster())
                .startsWith("# Somebody was here.\n" + AnasDesk.WEEKS)
                .contains("swap: core/hero");
    }

    @Test
    void whatBecomesSomethingElseMeanwhileIsShownAgain() {
        Desk desk = Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("yes", "yes").meanwhile(1, () -> desk.rota("swap ben@W06 chi@W07"));
        Run.Result result = desk().rota(ana, "swap me ben");
        assertThat(ana.asked()).isEqualTo("Write it?\nWrite it?");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "W06  Mon 2 Feb 09:00 – Mon 9 Feb 09:00",
                        "The roster has changed meanwhile. This is what it would be now:",
                        "W07  Mon 9 Feb 09:00 – Mon 16 Feb 09:00");
        assertThat(desk().roster())
                .contains("{ben: 2026-02-02, chi: 2026-02-09}", "{ana: 2026-01-26, ben: 2026-02-09}");
    }

    @Test
    void whatCannotBeDoneAnyMoreIsRefusedWithTheReason() {
        Desk desk = Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("W05", "Ben", "yes").meanwhile(3, () -> desk.rota("cover ben@W06 chi"));
        Run.Result result = desk().rota(ana, "swap");
        assertThat(ana.asked()).containsOnlyOnce("Write it?");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).startsWith("rota: the roster has changed meanwhile: Ben Adeyemi ");
        assertThat(desk().roster()).contains("cover: core/hero").doesNotContain("swap:");
    }

    @Test
    void anOverrideThatSomebodyElseTakesBackMeanwhileIsNotTakenBackTwice() {
        Desk desk = Desk.in(folder, AnasDesk.AGREED);
        Respondent ana = Respondent.answering("swapped", "yes").meanwhile(2, () -> desk.rota("undo kzrwt"));
        Run.Result result = desk().rota(ana, "undo");
        assertThat(ana.asked()).containsOnlyOnce("Write it?");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .isEqualTo(
                        "rota: the roster has changed meanwhile: kzrwt was taken back already, on Tue 20 Jan 2026\n");
        assertThat(desk().roster()).containsOnlyOnce("undone:");
    }
}

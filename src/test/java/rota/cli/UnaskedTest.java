package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is missing, or nobody is there to ask, nothing is asked. */
class UnaskedTest {

    @TempDir
    private Path folder;

    private AnasDesk desk() {
        return new AnasDesk(folder);
    }

    @Test
    void yesLeavesOutTheLastLookAndNothingElse() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("W05", "Ben");
        Run.Result result = desk().rota(ana, "swap --yes");
        assertThat(ana.asked()).doesNotContain("Write it?");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).containsOnlyOnce("before");
        assertThat(desk().roster()).contains("swap: core/hero");
    }

    @Test
    void aDryRunNeedsNoLastLook() throws IOException {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("W05", "Ben");
        Run.Result result = desk().rota(ana, "swap --dry-run");
        assertThat(ana.asked()).doesNotContain("Write it?");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Ben Adeyemi");
        desk().assertUntouched(AnasDesk.WEEKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swap me@W05 ben@W06",
                "cover me@W05 ben",
                "swap me ben --yes",
                "cover me nobody --yes",
                "suggest me@W05 --apply 2 --yes"
            })
    void nothingIsAskedWhereNothingIsMissing(String line) {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering();
        assertThat(desk().rota(ana, line).exit()).isZero();
        assertThat(ana.asked()).isEmpty();
        assertThat(desk().roster()).contains("overrides:");
    }

    @ParameterizedTest
    @CsvSource({
        "swap, 2",
        "swap me, 2",
        "swap me ben, 2",
        "cover, 2",
        "cover me, 2",
        "cover me ben, 2",
        "cover chi@now.., 2",
        "undo, 0",
        "suggest me, 0",
        "suggest me --apply 1, 2"
    })
    void programsAreNeverAsked(String line, int exit) throws IOException {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent program = Respondent.answering();
        assertThat(desk().rota(program, line + " --json").exit()).isEqualTo(exit);
        Run.Result piped =
                Run.in(folder).with("ROTA_ME", "ana").answering(program).rota(Desk.words(line));
        assertThat(piped.exit()).isEqualTo(exit);
        assertThat(program.asked()).isEmpty();
        desk().assertUntouched(AnasDesk.WEEKS);
    }

    @Test
    void whereNobodyCanBeAskedTheWholeCommandIsTold() {
        Desk.in(folder, AnasDesk.WEEKS);
        Run.Result result = Run.in(folder).with("ROTA_ME", "ana").rota("swap", "me", "ben", "--why", "moving house");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("rota swap ana@2026-W05 ben@2026-W06 -r core/hero --why 'moving house'");
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code rota check} prints, and its exit code. */
class CheckTest {

    private static final String WELL = "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}}\n";
    private static final String AWAY = """
            people:
              ana: {away: [{from: 2026-02-02, through: 2026-02-03}]}
              ben: {}
            teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}}
            """;
    private static final String NOTE = "people: {ana: {}, ben: {}, chi: {}}\n" + WELL;
    private static final String BROKEN = "teams: {core: {rotations: {hero: {start: 2026-01-06, order: [ana, ben]}}}}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check                             | 0 | 0 | 0
            check --strict                    | 0 | 5 | 0
            check --format github             | 0 | 0 | 0
            check --format github --strict    | 0 | 5 | 0
            check --json                      | 0 | 0 | 0
            check --json --strict             | 0 | 5 | 0
            check --strict --weeks 1          | 0 | 0 | 0
            check --strict --until 2026-02-02 | 0 | 0 | 0
            check --strict --until 2026-02-03 | 0 | 5 | 0
            check --strict core/hero          | 0 | 5 | 0
            """)
    void warningsFailOnlyWhereThatIsAskedForAndNotesNever(String line, int well, int warning, int note) {
        assertThat(Desk.in(folder, WELL).rota(line).exit()).isEqualTo(well);
        assertThat(Desk.in(folder, AWAY).rota(line).exit()).isEqualTo(warning);
        assertThat(Desk.in(folder, NOTE).rota(line).exit()).isEqualTo(note);
        assertThat(Desk.in(folder, BROKEN).rota(line).exit()).isEqualTo(3);
    }

    @Test
    void everythingIsWellInASentence() {
        Run.Result result = Desk.in(folder, WELL).rota("check");
        assertThat(result.out()).isEqualTo("All is well with 1 rotation until Tue 21 Jul 2026.\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aWarningIsALineWithItsPlace() {
        Run.Result result = Desk.in(folder, AWAY).rota("check");
        assertThat(result.out())
                .isEqualTo("rotations.yaml:2:16: warning: Ana is away but has Core Hero"
                        + " Mon 2 Feb 2026 09:00 to Wed 4 Feb 2026 09:00\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void failingIsASentenceOfItsOwn() {
        Run.Result result = Desk.in(folder, AWAY).rota("check --strict");
        assertThat(result.out()).contains("warning: Ana is away");
        assertThat(result.err()).startsWith("rota: ").hasLineCount(1);
    }

    @Test
    void gitHubReadsAnnotations() {
        assertThat(Desk.in(folder, AWAY).rota("check --format github").out())
                .isEqualTo("::warning file=rotations.yaml,line=2,col=16,title=away::Ana is away but has Core Hero"
                        + " Mon 2 Feb 2026 09:00 to Wed 4 Feb 2026 09:00\n");
        assertThat(Desk.in(folder, NOTE).rota("check --format github").out())
                .startsWith("::notice file=rotations.yaml,line=1,col=");
        assertThat(Desk.in(folder, WELL).rota("check --format github").out()).isEmpty();
        Run.Result broken = Desk.in(folder, BROKEN).rota("check --format github");
        assertThat(broken.out())
                .startsWith("::error file=rotations.yaml,line=1,col=")
                .hasLineCount(1);
        assertThat(broken.err())
                .startsWith("rota: rotations.yaml has a mistake")
                .hasLineCount(1);
    }

    @Test
    void mistakesAreToldAsByEveryCommand() {
        Run.Result result = Desk.in(folder, BROKEN).rota("check");
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("rotations.yaml:1:42: error: ")
                .contains("did you mean 2026-01-05?")
                .endsWith("rota: rotations.yaml has a mistake\n");
    }

    @Test
    void programsGetMistakesAsProblemsAndTheReasonOfTheExitCode() {
        Map<String, Object> broken =
                StrictJson.object(Desk.in(folder, BROKEN).rota("check --json").out());
        assertThat(broken.keySet()).containsExactly("problems", "error");
        assertThat(StrictJson.objects(broken, "problems"))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("severity", "error")
                        .containsEntry("line", 1)
                        .containsEntry("column", 42)
                        .containsEntry("team", null)
                        .containsEntry("people", List.of()));
        assertThat(StrictJson.object(broken, "error")).containsEntry("code", 3);
        Map<String, Object> strict = StrictJson.object(
                Desk.in(folder, AWAY).rota("check --json --strict").out());
        assertThat(strict.keySet()).containsExactly("problems", "error");
        assertThat(StrictJson.object(strict, "error")).containsEntry("code", 5);
        assertThat(Desk.in(folder, WELL).rota("check --json").out()).doesNotContain("error");
    }

    @Test
    void onlyWhatIsNamedIsLookedAt() {
        Desk desk = Desk.in(folder, """
                people: {ana: {away: [{from: 2026-01-21, through: 2026-01-22}]}, ben: {}, chi: {}}
                teams:
                  core: {rotations: {hero: {start: 2026-01-19, order: [ana, ben]}}}
                  web: {rotations: {hero: {start: 2026-01-19, order: [ben, ana]}}}
                """);
        assertThat(desk.rota("check --weeks 1 web").out()).startsWith("All is well with 1 rotation");
        assertThat(desk.rota("check --weeks 1 core").out())
                .contains("warning: Ana is away")
                .doesNotContain("Chi");
        assertThat(desk.rota("check --weeks 1").out()).contains("warning: Ana is away", "note: Chi is in no order");
    }

    @Test
    void anOverrideOfThePastIsNoLongerAnOrphan() {
        Desk desk = Desk.in(
                folder, WELL + "overrides: [{id: kkkkk, cover: core/hero, out: ben, in: ana, days: 2026-01-06}]\n");
        assertThat(desk.rota("check").out()).startsWith("All is well");
        assertThat(desk.run().rota("check", "--now", "2026-01-06T00:00:00Z").out())
                .contains("override kkkkk");
    }
}

package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rota diff} makes of another roster. */
class DiffTest {

    private static final String COVER =
            Desk.ROSTER + "overrides: [{cover: core/hero, out: ana, in: ben, days: 2026-01-28}]\n";

    @TempDir
    private Path folder;

    private Run.Result diff(String now, String old, String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "diff";
        line[1] = "-";
        System.arraycopy(options, 0, line, 2, options.length);
        return Desk.in(folder, now).run().reading(old.getBytes(UTF_8)).rota(line);
    }

    @Test
    void theOtherRosterIsAFileOrStandardInput() {
        String fromFile = Desk.in(folder, COVER)
                .file("old.yaml", Desk.ROSTER)
                .rota("diff old.yaml")
                .out();
        assertThat(fromFile).contains("Wed 28 Jan 09:00", "Ana", "Ben").doesNotContain("PAST");
        assertThat(diff(COVER, Desk.ROSTER).out()).isEqualTo(fromFile);
    }

    @Test
    void rostersThatDifferInWordsOnlyDoNotDiffer() {
        Run.Result result = diff("# a comment\n" + Desk.ROSTER.replace("Be kind.", "Be kinder."), Desk.ROSTER);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("Nobody's shifts differ.\n");
    }

    @Test
    void thePastIsToldLoudly() {
        Run.Result result = diff(Desk.ROSTER.replace("[ana, ben, chi]", "[ben, ana, chi]"), Desk.ROSTER);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("PAST", "Mon 5 Jan 09:00");
    }

    @Test
    void theRunningShiftIsPartlyPast() {
        String today = "overrides: [{cover: core/hero, out: chi, in: ana, days: 2026-01-20}]\n";
        String tomorrow = "overrides: [{cover: core/hero, out: chi, in: ana, days: 2026-01-21}]\n";
        assertThat(diff(Desk.ROSTER + today, Desk.ROSTER, "--json").out()).contains("\"past\": true");
        assertThat(diff(Desk.ROSTER + tomorrow, Desk.ROSTER, "--json").out()).contains("\"past\": false");
    }

    @Test
    void peopleWhoAreOnlyInOneRosterHaveTheirNames() {
        String joined = Desk.ROSTER
                .replace("  hana:", "  dee: {name: Dee Larsen}\n  hana:")
                .replace(
                        "order: [ana, ben, chi],",
                        "order: [ana, ben, chi], changes: [{from: 2026-02-16, order: [ana, ben, dee]}],");
        assertThat(diff(joined, Desk.ROSTER, "--until", "2026-03-10").out()).contains("Dee");
        assertThat(diff(Desk.ROSTER, joined, "--until", "2026-03-10").out()).contains("Dee");
    }

    @Test
    void whatOnlyOneRosterHasIsNobodysInTheOther() {
        String more = Desk.ROSTER + "  data: {rotations: {hero: {start: 2026-02-02, end: 2026-02-09, order: [ana]}}}\n";
        for (boolean added : new boolean[] {true, false}) {
            String out = diff(added ? more : Desk.ROSTER, added ? Desk.ROSTER : more, "--json")
                    .out();
            assertThat(StrictJson.objects(StrictJson.object(out), "changes"))
                    .singleElement()
                    .satisfies(change -> assertThat(change)
                            .containsEntry("team", "data")
                            .containsEntry("start", "2026-02-02T09:00:00+00:00")
                            .containsEntry("before", added ? null : "ana")
                            .containsEntry("after", added ? "ana" : null));
        }
    }

    @Test
    void mistakesOfTheOtherRosterAreToldWithItsName() {
        Run.Result result = diff(Desk.ROSTER, "teams: {core: {rotation: {}}}\n");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("standard input:1:16: error: unknown key 'rotation'")
                .contains("rota: standard input has ");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        Run.Result result = Desk.in(folder).rota("diff old.yaml");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("rota: ").contains("old.yaml").hasLineCount(1);
        Map<String, Object> json =
                StrictJson.object(Desk.in(folder).rota("diff old.yaml --json").out());
        assertThat(StrictJson.object(json, "error")).containsEntry("code", 1);
    }
}

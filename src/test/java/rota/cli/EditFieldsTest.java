package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of what an editing command answers with {@code --json}, in the order that programs may rely on. */
class EditFieldsTest {

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d";

    @TempDir
    private Path folder;

    private Map<String, Object> answer(int exit, String line) {
        Run.Result result =
                Desk.in(folder, Desk.ROSTER + """
                        overrides:
                          - {id: kkkkk, cover: core/hero, out: chi, in: ana, days: 2026-01-22, made: {at: 2026-01-19T10:00:00Z}}
                          - {id: lllll, swap: core/hero, turn: {ana: 2026-01-26, ben: 2026-02-02}, why: fair, undone: {at: 2026-01-19T11:00:00Z, by: ben}}
                        """).run().with("ROTA_ME", "ana").rota(Desk.words(line + " --json"));
        assertThat(result.exit()).as(result.err()).isEqualTo(exit);
        return StrictJson.object(result.out());
    }

    private static void assertBeginsWith(Map<String, Object> object, String... fields) {
        assertThat(List.copyOf(object.keySet()).subList(0, fields.length)).containsExactly(fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swap ana@W08 ben@W09",
                "swap ben chi --yes",
                "cover ben@W06 chi",
                "cover chi@2026-01-23 nobody",
                "undo kkkkk",
                "suggest ben@W09 --apply 1 --yes",
                "join hana core/hero --from W10",
                "join dee core/hero --from W10 --name Dee",
                "leave ben --last-day 2026-02-27"
            })
    void ofWhatMovesShifts(String line) {
        Map<String, Object> answer = answer(0, line);
        assertBeginsWith(answer, "id", "applied", "changes", "messages");
        assertThat(answer).containsEntry("applied", true);
        assertThat(StrictJson.objects(answer, "changes")).isNotEmpty().allSatisfy(change -> {
            assertThat(change.keySet()).containsExactly("team", "rotation", "start", "end", "before", "after");
            assertThat(change.get("start")).asString().matches(INSTANT);
            assertThat(change.get("end")).asString().matches(INSTANT);
        });
        assertThat(StrictJson.objects(answer, "messages")).isNotEmpty().allSatisfy(message -> {
            assertThat(message.keySet()).containsExactly("person", "text");
            assertThat(message.get("text")).asString().endsWith(".");
        });
    }

    @Test
    void ofAwayThatMovesNothing() {
        Map<String, Object> answer = answer(0, "away ben 2026-02-03");
        assertBeginsWith(answer, "id", "applied", "changes", "messages");
        assertThat(answer).containsEntry("id", null).containsEntry("changes", List.of());
        assertThat(StrictJson.objects(answer, "conflicts")).singleElement().satisfies(conflict -> {
            assertBeginsWith(conflict, "team", "rotation", "start", "end", "helpers", "command");
            assertThat(conflict)
                    .containsEntry("start", "2026-02-03T09:00:00+00:00")
                    .containsEntry("end", "2026-02-04T09:00:00+00:00");
        });
    }

    @Test
    void ofWhoCouldHelp() {
        Map<String, Object> answer = answer(0, "suggest ben@W09");
        assertThat(answer.keySet()).containsExactly("for", "shift", "candidates", "out");
        assertThat(answer).containsEntry("for", "ben");
        assertShift(StrictJson.object(answer, "shift"));
        assertThat(StrictJson.objects(answer, "candidates")).isNotEmpty().allSatisfy(candidate -> {
            assertBeginsWith(candidate, "person", "kind", "shift", "score", "reasons");
            assertThat(candidate.get("kind")).isIn("swap", "cover");
            assertThat(candidate.get("score")).isInstanceOf(Integer.class);
            assertThat(candidate.get("reasons")).asInstanceOf(LIST).isNotEmpty();
            assertShift(StrictJson.object(candidate, "shift"));
        });
        assertThat(StrictJson.objects(answer, "out"))
                .allSatisfy(out -> assertThat(out.keySet()).containsExactly("person", "reason", "name"));
    }

    private static void assertShift(Map<String, Object> shift) {
        assertThat(shift.keySet()).containsExactly("team", "rotation", "start", "end");
        assertThat(shift.get("start")).asString().matches(INSTANT);
        assertThat(shift.get("end")).asString().matches(INSTANT);
    }

    @Test
    void ofADryRun() {
        assertThat(answer(0, "swap ana@W08 ben@W09 --dry-run")).containsEntry("applied", false);
        assertThat(folder.resolve("rotations.yaml")).content().doesNotContain("by: ana");
    }

    @Test
    void ofTheLedger() {
        Map<String, Object> answer = answer(0, "overrides");
        assertBeginsWith(answer, "overrides");
        List<Map<String, Object>> entries = StrictJson.objects(answer, "overrides");
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertBeginsWith(entry, "id", "kind", "team", "rotation", "state", "sides", "why", "made", "undone");
            assertThat(StrictJson.objects(entry, "sides"))
                    .isNotEmpty()
                    .allSatisfy(side -> assertThat(side.keySet()).containsExactly("start", "end", "out", "in"));
        });
        assertThat(entries.get(0)).containsEntry("kind", "cover").containsEntry("state", "applied");
        assertThat(entries.get(1))
                .containsEntry("kind", "swap")
                .containsEntry("state", "undone")
                .containsEntry("why", "fair");
        assertThat(StrictJson.object(entries.get(1), "undone"))
                .containsEntry("at", "2026-01-19T11:00:00+00:00")
                .containsEntry("by", "ben");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swap ana@W06 ben@W05",
                "cover ana@W06 ben",
                "cover chi@W04 ana",
                "undo lllll",
                "suggest ana@W06",
                "join ana core/hero --from W10",
                "leave hana core/hero --last-day 2026-02-27"
            })
    void ofARefusal(String line) {
        Map<String, Object> answer = answer(4, line);
        assertThat(answer.keySet()).containsExactly("error");
        assertBeginsWith(StrictJson.object(answer, "error"), "code", "message");
        assertThat(StrictJson.object(answer, "error")).containsEntry("code", 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"swap ben chi", "undo zzzzz", "join dee", "leave ana", "away ben soon", "cover ana@soon ben"})
    void ofWhatCannotBeMeant(String line) {
        Map<String, Object> answer = answer(2, line);
        assertThat(answer.keySet()).containsExactly("error");
        assertThat(StrictJson.object(answer, "error")).containsEntry("code", 2);
    }
}

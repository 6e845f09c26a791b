package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of every JSON answer, in the order that programs may rely on. */
class FieldsTest {

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d";

    @TempDir
    private Path folder;

    private Map<String, Object> answer(String line) {
        Run.Result result =
                Desk.in(folder, Desk.ROSTER + """
                                overrides:
                                  - {id: kkkkk, cover: core/hero, out: chi, in: ana, days: 2026-01-21}
                                  - {id: lllll, cover: core/hero, out: ben, in: ana, days: 2026-01-22}
                                """).file("old.yaml", Desk.ROSTER).rota(line + " --json");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return StrictJson.object(result.out());
    }

    private static void assertBeginsWith(Map<String, Object> object, String... fields) {
        assertThat(List.copyOf(object.keySet()).subList(0, fields.length)).containsExactly(fields);
    }

    @Test
    void ofGenerate() {
        Map<String, Object> answer = answer("generate");
        assertBeginsWith(answer, "from", "until", "people", "schedules");
        assertThat(StrictJson.object(answer, "people"))
                .containsEntry("ana", "Ana Ruiz")
                .containsEntry("hana", "Hana Sato");
        List<Map<String, Object>> schedules = StrictJson.objects(answer, "schedules");
        assertThat(schedules).hasSize(3).allSatisfy(schedule -> {
            assertBeginsWith(schedule, "team", "rotation", "timezone", "shifts");
            assertThat(StrictJson.objects(schedule, "shifts")).isNotEmpty().allSatisfy(shift -> {
                assertBeginsWith(shift, "start", "end", "person", "base", "turn", "overrides");
                assertThat(shift.get("start")).asString().matches(INSTANT);
                assertThat(shift.get("end")).asString().matches(INSTANT);
                assertThat(shift.get("turn")).isInstanceOf(Integer.class);
                assertThat(shift.get("overrides")).isInstanceOf(List.class);
            });
        });
        assertThat(schedules.get(2).get("timezone")).isEqualTo("America/New_York");
    }

    @Test
    void ofGenerateByFormat() {
        assertThat(Desk.in(folder).rota("generate --format json").out())
                .isEqualTo(Desk.in(folder).rota("generate --json").out())
                .isEqualTo(Desk.in(folder).rota("generate --json --format json").out());
    }

    @Test
    void ofWho() {
        Map<String, Object> answer = answer("who");
        assertBeginsWith(answer, "at", "on_call");
        assertThat(answer.get("at")).asString().matches(INSTANT);
        List<Map<String, Object>> states = StrictJson.objects(answer, "on_call");
        assertThat(states).hasSize(3).allSatisfy(state -> {
            assertBeginsWith(
                    state,
                    "team",
                    "rotation",
                    "state",
                    "person",
                    "name",
                    "handles",
                    "base",
                    "since",
                    "until",
                    "next",
                    "escalates_to",
                    "links",
                    "duties");
            assertThat(state.get("since")).asString().matches(INSTANT);
            assertThat(state.get("until")).asString().matches(INSTANT);
        });
        Map<String, Object> hero = states.get(0);
        assertThat(hero)
                .containsEntry("state", "on-call")
                .containsEntry("name", "Chi Nguyen")
                .containsEntry("duties", "Be kind.");
        assertThat(StrictJson.object(hero, "handles")).isEmpty();
        assertThat(StrictJson.object(hero, "links")).isEmpty();
        assertThat(StrictJson.object(hero, "next"))
                .isEqualTo(Map.of("person", "ana", "start", "2026-01-21T09:00:00+00:00"));
        assertBeginsWith(StrictJson.object(hero, "next"), "person", "start");
        assertThat(StrictJson.objects(hero, "escalates_to")).hasSize(1).allSatisfy(rung -> {
            assertBeginsWith(rung, "team", "rotation", "person");
            assertThat(rung).containsEntry("rotation", "secondary").containsEntry("person", "ana");
        });
        assertThat(StrictJson.object(states.get(1), "links")).containsEntry("Queue", "https://desk.example.com");
        assertThat(states.get(1)).containsEntry("duties", null);
        assertThat(StrictJson.object(states.get(1), "handles")).containsEntry("slack", "U01");
        assertThat(states.get(2)).containsEntry("next", null);
    }

    @Test
    void ofNext() {
        Map<String, Object> answer = answer("next ana");
        assertBeginsWith(answer, "person", "shifts", "subscribe");
        assertThat(answer)
                .containsEntry("person", "ana")
                .containsEntry("subscribe", "https://rota.example.com/people/ana.ics");
        assertThat(StrictJson.objects(answer, "shifts")).isNotEmpty().allSatisfy(shift -> {
            assertBeginsWith(shift, "team", "rotation", "start", "end", "base", "overrides");
            assertThat(shift.get("start")).asString().matches(INSTANT);
        });
    }

    @Test
    void ofCheck() {
        Map<String, Object> answer = answer("check");
        assertThat(answer.keySet()).containsExactly("problems");
        List<Map<String, Object>> problems = StrictJson.objects(answer, "problems");
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertBeginsWith(
                        problem,
                        "severity",
                        "code",
                        "file",
                        "line",
                        "column",
                        "message",
                        "team",
                        "rotation",
                        "people",
                        "start",
                        "end"));
        assertThat(problems)
                .filteredOn(problem -> problem.get("code").equals("orphan"))
                .singleElement()
                .satisfies(orphan -> assertThat(orphan)
                        .containsEntry("severity", "warning")
                        .containsEntry("file", "rotations.yaml")
                        .containsEntry("line", 19)
                        .containsEntry("column", 5)
                        .containsEntry("team", "core")
                        .containsEntry("rotation", "hero")
                        .containsEntry("people", List.of("ben", "ana"))
                        .containsEntry("start", "2026-01-22T09:00:00+00:00")
                        .containsEntry("end", "2026-01-23T09:00:00+00:00"));
    }

    @Test
    void ofDiff() {
        Map<String, Object> answer = answer("diff old.yaml");
        assertThat(answer.keySet()).containsExactly("changes", "past", "orphans");
        assertThat(answer).containsEntry("past", false);
        assertThat(StrictJson.objects(answer, "changes")).isNotEmpty().allSatisfy(change -> {
            assertBeginsWith(change, "team", "rotation", "start", "end", "before", "after");
            assertThat(change.get("end")).asString().matches(INSTANT);
        });
    }

    @Test
    void ofWhy() {
        assertBeginsWith(answer("why core/hero@2026-01-21"), "team", "rotation", "at", "state", "person", "base");
    }
}

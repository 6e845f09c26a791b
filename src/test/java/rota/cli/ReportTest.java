package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rota report}: which time it looks at, and what programs may rely on. */
class ReportTest {

    @TempDir
    private Path folder;

    private Map<String, Object> answer(String line) {
        Run.Result result = Desk.in(folder, Desk.ROSTER + """
                        overrides:
                          - {id: kkkkk, cover: core/hero, out: chi, in: ana, days: 2026-01-21}
                          - {id: lllll, cover: core/hero, out: ben, in: ana, days: 2026-01-22}
                        """).rota(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return StrictJson.object(result.out());
    }

    @Test
    void fieldsComeInTheirOrder() {
        Map<String, Object> answer = answer("report --json");
        assertThat(answer.keySet()).containsExactly("from", "until", "rotations", "orphans");
        List<Map<String, Object>> rotations = StrictJson.objects(answer, "rotations");
        assertThat(rotations).hasSize(3).allSatisfy(rotation -> {
            assertThat(rotation.keySet())
                    .containsExactly(
                            "team", "rotation", "coverage", "balance", "spread", "people", "open_minutes", "minutes");
            assertThat(StrictJson.objects(rotation, "people"))
                    .isNotEmpty()
                    .allSatisfy(person -> assertThat(person.keySet())
                            .containsExactly(
                                    "person",
                                    "turns",
                                    "minutes",
                                    "weekend_minutes",
                                    "base_minutes",
                                    "covered",
                                    "was_covered",
                                    "owes",
                                    "name",
                                    "shortest_gap",
                                    "longest_stretch",
                                    "measured",
                                    "joined",
                                    "left",
                                    "holiday_minutes"));
        });
        assertThat(StrictJson.objects(answer, "orphans"))
                .singleElement()
                .satisfies(orphan -> assertThat(orphan).containsEntry("id", "lllll"));
    }

    @Test
    void whoWasCoveredForADayOwesItInMinutes() {
        List<Map<String, Object>> people = StrictJson.objects(
                StrictJson.objects(answer("report core/hero --json"), "rotations")
                        .get(0),
                "people");
        assertThat(people).extracting(person -> person.get("owes")).containsExactly(-1440, 0, 1440);
        assertThat(people).extracting(person -> person.get("covered")).containsExactly(1440, 0, 0);
        assertThat(people).extracting(person -> person.get("was_covered")).containsExactly(0, 0, 1440);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                     | 2025-07-21 | 2026-07-20 | 26 weeks back and 26 ahead of Monday 19 January
            --from 2026-01-05                        | 2026-01-05 | 2026-07-06 | 26 weeks
            --from W06                               | 2026-02-02 | 2026-08-03 | a week
            --from 2026-Q2                           | 2026-04-01 | 2026-07-01 | the quarter
            --from 2026-Q2 --weeks 2                 | 2026-04-01 | 2026-04-15 | two weeks of the quarter
            --weeks 4                                | 2026-01-19 | 2026-02-16 | from this week
            --until 2026-03-01                       | 2025-07-21 | 2026-03-01 | 26 weeks back
            --from 2026-01-01 --until 2026-01-02     | 2026-01-01 | 2026-01-02 | a day
            """)
    void whatIsLookedAt(String options, String from, String until, String why) {
        assertThat(answer("report core --json" + (options == null ? "" : " " + options)))
                .as(why)
                .containsEntry("from", from)
                .containsEntry("until", until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report --format markdown                     | --format takes table, csv or json, not 'markdown'
            report --json --format csv                   | --json and --format csv are two formats; give one of them
            report --until 2025-01-01                    | --until 2025-01-01 is not after 2025-07-21
            report --from 2026-02-02 --until 2026-02-02  | --until 2026-02-02 is not after 2026-02-02
            report --weeks 2 --until 2026-03-01          | --weeks and --until both say where to end; give one of them
            report --weeks 0                             | --weeks takes 1 to 20800, not 0
            report nowhere                               | no team or rotation 'nowhere' in the roster
            """)
    void whatIsNotUnderstoodIsRefused(String line, String sentence) {
        Run.Result result = Desk.in(folder).run().rota(Desk.words(line));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report --format json", "report --json --format json", "--json report"})
    void jsonIsJsonHoweverItIsSaid(String line) {
        assertThat(Desk.in(folder).rota(line).out())
                .isEqualTo(Desk.in(folder).rota("report --json").out());
    }

    @Test
    void aSpreadsheetGetsNothingButLines() {
        Run.Result result = Desk.in(folder, Desk.ROSTER + """
                        overrides:
                          - {id: lllll, cover: core/hero, out: ben, in: ana, days: 2026-01-22}
                        """).rota("report core/hero --format csv");
        assertThat(result.out()).hasLineCount(4).startsWith("team,rotation,person,");
        assertThat(result.err()).startsWith("! cover lllll of core/hero does nothing: ");
    }
}

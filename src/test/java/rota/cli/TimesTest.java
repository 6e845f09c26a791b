package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates, weeks and moments are named on a command line; the present is Tuesday 20 January 2026, 10:15 in London. */
class TimesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            generate                                       | 2026-01-19 | 2026-04-13 | this week and eleven more
            generate --weeks 1                             | 2026-01-19 | 2026-01-26 | this week
            generate --until 2026-02-01                    | 2026-01-19 | 2026-02-01 | not included
            generate --from 2026-02-04                     | 2026-02-04 | 2026-04-29 | a date, not its week
            generate --from 2026-02-04 --weeks 2           | 2026-02-04 | 2026-02-18 | fourteen days
            generate --from 2026-02-04 --until 2026-02-05  | 2026-02-04 | 2026-02-05 | a day
            generate --from W06 --weeks 1                  | 2026-02-02 | 2026-02-09 | a week begins on Monday
            generate --from 2026-W06 --weeks 1             | 2026-02-02 | 2026-02-09 | the same
            generate --from W50 --weeks 1                  | 2025-12-08 | 2025-12-15 | the nearest W50 was last year's
            generate --from W53 --weeks 1                  | 2026-12-28 | 2027-01-04 | 2026 has one
            generate --from 2026-W01 --weeks 1             | 2025-12-29 | 2026-01-05 | begins in 2025
            generate --from 2020-W53 --weeks 1             | 2020-12-28 | 2021-01-04 | a leap year
            generate --from 2026-Q2                        | 2026-04-01 | 2026-07-01 | a quarter
            generate --from 2026-Q4                        | 2026-10-01 | 2027-01-01 | over the year's end
            generate --from 2026-Q1 --weeks 2              | 2026-01-01 | 2026-01-15 | its beginning
            generate --from 2026-Q1 --until 2026-02-01     | 2026-01-01 | 2026-02-01 | its first month
            generate --from 2028-02-29 --weeks 52          | 2028-02-29 | 2029-02-27 | a leap day
            generate --now 2026-01-18T23:59:59Z            | 2026-01-12 | 2026-04-06 | still last week
            generate --now 2026-07-12T22:59:59Z            | 2026-07-06 | 2026-09-28 | Sunday in London
            generate --now 2026-07-12T23:00:00Z            | 2026-07-13 | 2026-10-05 | Monday in London
            """)
    void aScheduleRunsFromTo(String line, String from, String until) {
        Map<String, Object> schedule =
                StrictJson.object(Desk.in(folder).rota(line + " --json").out());
        assertThat(schedule.get("from")).isEqualTo(from);
        assertThat(schedule.get("until")).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate --weeks 2 --until 2026-03-01          | --weeks and --until both
            generate --weeks 0                             | --weeks takes 1 to
            generate --weeks -1                            | --weeks takes 1 to
            generate --weeks two                           | --weeks takes a number like 12, not 'two'
            generate --weeks 1.5                           | --weeks takes a number
            generate --weeks 99999999999                   | --weeks takes
            generate --until 2026-01-19                    | --until 2026-01-19 is not after 2026-01-19
            generate --until 2020-01-01                    | --until 2020-01-01 is not after
            generate --until W06                           | --until takes a date like 2026-02-04, not 'W06'
            generate --from 2026-02-30                     | not '2026-02-30'
            generate --from 4.2.2026                       | --from takes a date (2026-02-04), a week
            generate --from 2026-Q5                        | not '2026-Q5'
            generate --from 2025-W53                       | there is no week 2025-W53
            generate --from W54                            | there is no week W54
            generate --from W00                            | there is no week W00
            generate --from ''                             | not ''
            check --weeks 2 --until 2026-03-01             | --weeks and --until both
            check --until 2026-01-20                       | is not after
            next ana --until 2020-01-01                    | is not after
            next ana --until soon                          | --until takes a date like 2026-02-04, not 'soon'
            who --at soon                                  | --at takes a date
            who --at 2026-01-21T25:00                      | --at takes a date
            who --at 2026-W60                              | there is no week 2026-W60
            why core/hero@soon                             | what stands behind @ takes a date
            why core/hero@                                 | what stands behind @ takes a date
            """)
    void aTimeThatIsNoneIsRefused(String line, String sentence) {
        Run.Result result = Desk.in(folder).rota(line);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("rota: ").contains(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            now                       | 2026-01-20T10:15:00+00:00 | chi | nothing said
            2026-01-12                | 2026-01-12T09:00:00+00:00 | ben | its handoff time
            2026-01-11                | 2026-01-11T09:00:00+00:00 | ana | every day has one
            2026-01-12T08:59          | 2026-01-12T08:59:00+00:00 | ana | by the rotation's clock
            2026-01-12T09:00          | 2026-01-12T09:00:00+00:00 | ben | the handoff's instant
            2026-07-06T09:00          | 2026-07-06T09:00:00+01:00 | chi | in summer
            2026-01-12T09:00:00Z      | 2026-01-12T09:00:00+00:00 | ben | an instant
            2026-01-12T09:59:59+01:00 | 2026-01-12T08:59:59+00:00 | ana | with another offset
            today                     | 2026-01-20T09:00:00+00:00 | chi | the 20th
            tomorrow                  | 2026-01-21T09:00:00+00:00 | chi | the 21st
            wed                       | 2026-01-21T09:00:00+00:00 | chi | the coming one
            tue                       | 2026-01-20T09:00:00+00:00 | chi | today is one
            Monday                    | 2026-01-26T09:00:00+00:00 | ana | the coming one
            W06                       | 2026-02-02T09:00:00+00:00 | ben | the turn that begins in it
            2026-W02                  | 2026-01-05T09:00:00+00:00 | ana | with its year
            """)
    void aMomentIsNamed(String when, String at, String person) {
        Desk desk = Desk.in(folder);
        String who = when.equals("now") ? "who core/hero --json" : "who core/hero --json --at " + when;
        Map<String, Object> answer = StrictJson.object(desk.rota(who).out());
        assertThat(answer.get("at")).isEqualTo(at);
        assertThat(StrictJson.objects(answer, "on_call").get(0).get("person")).isEqualTo(person);
        String why = when.equals("now") ? "why core/hero --json" : "why --json core/hero@" + when;
        Map<String, Object> trace = StrictJson.object(desk.rota(why).out());
        assertThat(trace.get("at")).isEqualTo(at);
        assertThat(trace.get("person")).isEqualTo(person);
    }

    @Test
    void aDateIsEachRotationsOwnHandoffTime() {
        String out = Desk.in(folder).rota("who --json --at 2026-01-14").out();
        assertThat(StrictJson.objects(StrictJson.object(out), "on_call").get(2).get("since"))
                .isEqualTo("2026-01-14T10:00:00-05:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next ana                    | 2026-01-19T09:00:00+00:00 | 2027-01-18T09:00:00+00:00
            next ana --until 2026-02-01 | 2026-01-19T09:00:00+00:00 | 2026-01-26T09:00:00+00:00
            next ana --until 2026-01-26 | 2026-01-19T09:00:00+00:00 | 2026-01-19T09:00:00+00:00
            """)
    void comingShiftsBeginWithTheRunningOneAndEndInAYear(String line, String first, String last) {
        String out = Desk.in(folder).rota(line + " --json").out();
        var shifts = StrictJson.objects(StrictJson.object(out), "shifts");
        assertThat(shifts.get(0).get("start")).isEqualTo(first);
        assertThat(shifts.get(shifts.size() - 1).get("start")).isEqualTo(last);
    }

    @Test
    void aDayThatTheZoneSkipsHasAWindowAndNoShift() {
        Desk desk = Desk.in(folder, """
                timezone: Pacific/Apia
                teams: {core: {rotations: {hero: {start: 2011-12-26, order: [ana]}}}}
                """);
        String out = desk.rota("generate --json --from 2011-12-30 --until 2011-12-31")
                .out();
        assertThat(StrictJson.objects(
                        StrictJson.objects(StrictJson.object(out), "schedules").get(0), "shifts"))
                .isEmpty();
    }
}

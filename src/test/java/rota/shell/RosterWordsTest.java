package rota.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.schedule.Schedule;
import rota.yaml.RosterReader;

class RosterWordsTest {

    private static final String ROSTER = """
            timezone: Europe/London
            people:
              ana: {name: Ana Ruiz, email: ana@example.com}
              ben: {name: "Ben O'Neil `x` $(y)"}
              chi: {}
              dee: {}
              eli: {}
            teams:
              core:
                rotations:
                  hero:
                    start: 2026-01-05
                    order: [ana, ben]
                    changes: [{from: 2026-03-02, order: [ana, ben, chi]}]
                  secondary: {follows: hero}
                  daily: {start: 2026-01-05, turn: 3 days, order: [ben, dee]}
            overrides:
              - {id: kaaaa, cover: core/hero, out: ana, in: eli, days: 2026-01-22}
              - {id: kbbbb, cover: core/hero, out: ana, in: eli, days: 2026-01-06}
              - {id: kcccc, cover: core/hero, out: ana, in: eli, days: 2026-01-24, undone: {at: 2026-01-10T10:00:00Z}}
            """;

    private static RosterWords at(String now) throws Exception {
        Schedule schedule =
                Schedule.of(RosterReader.read("r.yaml", ROSTER.getBytes(UTF_8)).roster());
        return RosterWords.of(schedule, Instant.parse(now));
    }

    private static List<String> rows(String kind) throws Exception {
        return at("2026-01-20T10:15:00Z")
                .text()
                .lines()
                .filter(row -> row.startsWith(kind + "\t"))
                .map(row -> row.substring(kind.length() + 1).replace('\t', '|'))
                .toList();
    }

    @Test
    void peopleHaveTheirNamesAndAddresses() throws Exception {
        assertThat(rows("person"))
                .containsExactly("ana|Ana Ruiz", "ben|Ben O'Neil `x` $(y)", "chi|Chi", "dee|Dee", "eli|Eli");
        assertThat(rows("email")).containsExactly("ana@example.com|ana");
    }

    @Test
    void placesAreTeamsRotationsAndRoles() throws Exception {
        assertThat(rows("team")).containsExactly("core|Core");
        assertThat(rows("rotation"))
                .containsExactly("core/hero|Core Hero", "core/secondary|Core Secondary", "core/daily|Core Daily");
        assertThat(rows("role"))
                .containsExactly(
                        "hero|Hero in every team", "secondary|Secondary in every team", "daily|Daily in every team");
    }

    @Test
    void whoJoinsLaterOrStandsInIsOnTheRotationToo() throws Exception {
        assertThat(rows("on"))
                .containsExactly(
                        "ana|core/hero",
                        "ben|core/hero",
                        "chi|core/hero",
                        "eli|core/hero",
                        "ben|core/daily",
                        "dee|core/daily");
    }

    @Test
    void whoHasTheRunningTurnHasItUntilSomebodyElseComesOn() throws Exception {
        assertThat(rows("running"))
                .containsExactly(
                        "ana|core/hero|until Thu 22 Jan 2026 09:00, Core Hero",
                        "eli|core/hero|until Fri 23 Jan 2026 09:00, Core Hero",
                        "dee|core/daily|until Fri 23 Jan 2026 09:00, Core Daily");
    }

    @Test
    void aTurnIsItsWeekWhereThatMeansOnlyOneAndElseItsDays() throws Exception {
        assertThat(rows("turn"))
                .contains(
                        "ben|core/hero|2026-W05|Mon 26 Jan – Mon 2 Feb, Core Hero",
                        "ben|core/daily|2026-W04|Fri 23 Jan – Mon 26 Jan, Core Daily",
                        "dee|core/daily|2026-01-26..2026-01-28|Mon 26 Jan – Thu 29 Jan, Core Daily",
                        "dee|core/daily|2026-02-01..2026-02-03|Sun 1 Feb – Wed 4 Feb, Core Daily")
                .noneMatch(row -> row.startsWith("ana|core/hero|2026-W04"));
        assertThat(rows("turn").stream().filter(row -> row.startsWith("dee|"))).hasSize(12);
    }

    @Test
    void whatIsOverOrTakenBackCannotBeTakenBack() throws Exception {
        assertThat(rows("override")).containsExactly("kaaaa|cover of ana and eli, Core Hero");
    }

    @Test
    void datesBeginTodayAndWeeksWithThisOne() throws Exception {
        assertThat(rows("day")).containsExactly("today|Tue 20 Jan", "tomorrow|Wed 21 Jan");
        assertThat(rows("date")).startsWith("2026-01-20|Tue 20 Jan").endsWith("2026-04-13|Mon 13 Apr");
        assertThat(rows("week")).hasSize(13).startsWith("2026-W04|from Mon 19 Jan");
        assertThat(rows("quarter"))
                .containsExactly(
                        "2026-Q1|from Thu 1 Jan",
                        "2026-Q2|from Wed 1 Apr",
                        "2026-Q3|from Wed 1 Jul",
                        "2026-Q4|from Thu 1 Oct");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-20T10:15:00Z,  2026-01-21T00:00:00Z,  midnight comes first
            2026-01-20T08:59:59Z,  2026-01-20T09:00:00Z,  a handoff
            2026-01-20T09:00:00Z,  2026-01-21T00:00:00Z,  the instant of a handoff is the next one's
            2026-01-22T00:00:00Z,  2026-01-22T09:00:00Z,  a cover begins
            2026-06-30T22:30:00Z,  2026-06-30T23:00:00Z,  midnight in London
            2025-12-31T10:00:00Z,  2026-01-01T00:00:00Z,  before anything begins
            """)
    void theyHoldUntilMidnightOrUntilSomebodyElseIsOnCall(String now, String until, String why) throws Exception {
        assertThat(at(now).until()).as(why).isEqualTo(until);
    }
}

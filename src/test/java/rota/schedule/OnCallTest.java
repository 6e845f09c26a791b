package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.days;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.weekly;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.testing.TestRoster;

/** How a rotation stands at an instant. */
class OnCallTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-06T12:00:00Z | ON_CALL   | ana | 2026-01-05T09:00:00Z | 2026-01-07T09:00:00Z | ben  | an ordinary day
            2026-01-07T12:00:00Z | NOBODY    |     | 2026-01-07T09:00:00Z | 2026-01-08T09:00:00Z | ana  | agreed
            2026-01-08T09:00:00Z | ON_CALL   | ana | 2026-01-08T09:00:00Z | 2026-01-12T09:00:00Z | ben  | the instant she comes back
            2026-01-12T09:00:00Z | ON_CALL   | ben | 2026-01-12T09:00:00Z | 2026-01-19T09:00:00Z | ana  | the instant of a handoff
            2026-01-20T09:00:00Z | ON_CALL   | ana | 2026-01-19T09:00:00Z | 2026-01-26T09:00:00Z |      | the last turn
            2026-01-01T09:00:00Z | OFF_HOURS |     |                      | 2026-01-05T09:00:00Z | ana  | before the start
            2026-01-26T09:00:00Z | OFF_HOURS |     | 2026-01-26T09:00:00Z |                      |      | from the end on
            """)
    void whoSinceWhenUntilWhenAndWhoIsNext(
            String at, OnCall.State state, String person, String since, String until, String next, String why) {
        TestRoster roster = TestRoster.of(ending(weekly("ana, ben", "2026-01-05"), "2026-01-26"))
                .cover("ana", null, days("2026-01-07"));
        OnCall now = OnCall.at(roster.schedule("hero"), Instant.parse(at));
        assertThat(now.state()).as(why).isEqualTo(state);
        assertThat(now.person()).as(why).isEqualTo(person);
        assertThat(now.since()).as(why).isEqualTo(since == null ? null : Instant.parse(since));
        assertThat(now.until()).as(why).isEqualTo(until == null ? null : Instant.parse(until));
        assertThat(now.next() == null ? null : now.next().person()).as(why).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-09T18:00:00Z | 2026-01-09T17:00:00Z | 2026-01-12T09:00:00Z | over the weekend
            2026-01-06T08:00:00Z | 2026-01-05T17:00:00Z | 2026-01-06T09:00:00Z | at night
            """)
    void outsideTheHoursItSaysWhenTheyEndedAndBegin(String at, String since, String until, String why) {
        TestRoster roster = TestRoster.of(
                order("ana, ben", "2026-01-05", "1 week", "monday 09:00", "UTC", hours("mon-fri 09:00-17:00")));
        OnCall now = OnCall.at(roster.schedule("hero"), Instant.parse(at));
        assertThat(now.state()).as(why).isEqualTo(OnCall.State.OFF_HOURS);
        assertThat(now.since()).as(why).isEqualTo(Instant.parse(since));
        assertThat(now.until()).as(why).isEqualTo(Instant.parse(until));
    }
}

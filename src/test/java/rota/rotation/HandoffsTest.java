package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.cadence;
import static rota.testing.Words.handoff;
import static rota.testing.Words.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When turns change hands where the clocks change (rule R2). */
class HandoffsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/Chicago     | 2020-10-30T01:30 | 2020-10-30T01:30-05:00 | an ordinary night
            America/Chicago     | 2020-11-01T01:30 | 2020-11-01T01:30-05:00 | twice that night: the first
            America/Chicago     | 2020-11-02T01:30 | 2020-11-02T01:30-06:00 | winter
            America/Chicago     | 2020-11-03T01:30 | 2020-11-03T01:30-06:00 | winter
            America/Chicago     | 2020-03-07T02:30 | 2020-03-07T02:30-06:00 | winter
            America/Chicago     | 2020-03-08T02:30 | 2020-03-08T03:00-05:00 | skipped: the next instant there is
            America/Chicago     | 2020-03-09T02:30 | 2020-03-09T02:30-05:00 | summer
            America/New_York    | 2026-03-07T09:00 | 2026-03-07T14:00Z      | winter
            America/New_York    | 2026-03-08T09:00 | 2026-03-08T13:00Z      | the clocks went forward at 2
            America/New_York    | 2026-10-31T09:00 | 2026-10-31T13:00Z      | summer
            America/New_York    | 2026-11-01T09:00 | 2026-11-01T14:00Z      | the clocks went back at 2
            Europe/London       | 2026-03-22T01:30 | 2026-03-22T01:30Z      | winter
            Europe/London       | 2026-03-29T01:00 | 2026-03-29T02:00+01:00 | the first minute that is skipped
            Europe/London       | 2026-03-29T01:30 | 2026-03-29T02:00+01:00 | skipped
            Europe/London       | 2026-03-29T02:00 | 2026-03-29T02:00+01:00 | the first minute after
            Europe/London       | 2026-04-05T01:30 | 2026-04-05T01:30+01:00 | summer
            Europe/London       | 2026-10-25T00:59 | 2026-10-25T00:59+01:00 | before the hour that comes twice
            Europe/London       | 2026-10-25T01:00 | 2026-10-25T01:00+01:00 | twice: the first
            Europe/London       | 2026-10-25T01:30 | 2026-10-25T01:30+01:00 | twice: the first
            Europe/London       | 2026-10-25T02:00 | 2026-10-25T02:00Z      | after both
            Australia/Lord_Howe | 2026-04-05T01:45 | 2026-04-05T01:45+11:00 | half an hour comes twice
            Australia/Lord_Howe | 2026-04-05T02:00 | 2026-04-05T02:00+10:30 | after both
            Australia/Lord_Howe | 2026-10-04T02:15 | 2026-10-04T02:30+11:00 | half an hour is skipped
            Pacific/Apia        | 2011-12-29T09:00 | 2011-12-29T09:00-10:00 | the day before
            Pacific/Apia        | 2011-12-30T00:00 | 2011-12-31T00:00+14:00 | a whole day is skipped
            Pacific/Apia        | 2011-12-30T09:00 | 2011-12-31T00:00+14:00 | a whole day is skipped
            Pacific/Apia        | 2011-12-31T00:00 | 2011-12-31T00:00+14:00 | the first minute after
            Pacific/Apia        | 2011-12-31T09:00 | 2011-12-31T09:00+14:00 | the day after
            Asia/Kathmandu      | 1985-12-31T23:59 | 1985-12-31T23:59+05:30 | the last minute of the old offset
            Asia/Kathmandu      | 1986-01-01T00:00 | 1986-01-01T00:15+05:45 | a quarter of an hour is skipped
            Asia/Kathmandu      | 2026-03-29T09:00 | 2026-03-29T09:00+05:45 | no clock changes there any more
            America/Sao_Paulo   | 2018-11-04T00:00 | 2018-11-04T01:00-02:00 | midnight itself is skipped
            America/Sao_Paulo   | 2018-02-17T23:30 | 2018-02-17T23:30-02:00 | twice, before midnight: the first
            America/Sao_Paulo   | 2018-02-18T00:00 | 2018-02-18T00:00-03:00 | midnight after both
            Africa/Casablanca   | 2026-02-15T02:30 | 2026-02-15T02:30+01:00 | Ramadan begins: twice, the first
            Africa/Casablanca   | 2026-03-22T02:30 | 2026-03-22T03:00+01:00 | Ramadan is over: skipped
            Antarctica/Troll    | 2026-03-29T02:00 | 2026-03-29T03:00+02:00 | two hours are skipped
            Antarctica/Troll    | 2026-10-25T01:30 | 2026-10-25T01:30+02:00 | two hours come twice: the first
            America/New_York    | 1883-11-18T12:00 | 1883-11-18T16:56:02Z   | the day of two noons: the first
            Europe/London       | 2200-03-30T01:30 | 2200-03-30T02:00+01:00 | by the rules as they are today
            """)
    void aLocalTimeMeansTheFirstInstantTheClockShowsItOrGoesPastIt(
            String zone, String local, String expected, String why) {
        LocalDateTime time = LocalDateTime.parse(local);
        Handoff handoff = new Handoff(time.getDayOfWeek(), time.toLocalTime());
        Cadence cadence = new Cadence(TurnLength.weeks(1), handoff, Hours.ALWAYS, Zone.of(zone));
        Turns turns = Turns.starting(time.toLocalDate(), cadence, List.of("ana"));
        assertThat(turns.start())
                .as(why)
                .isEqualTo(OffsetDateTime.parse(expected).toInstant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-03-10 | 1 week  | friday 08:00   | 167 | forward on the 12th
            2017-11-04 | 1 week  | saturday 08:00 | 169 | back on the 5th
            2017-06-10 | 1 week  | saturday 08:00 | 168 | no change
            2017-06-10 | 2 weeks | saturday 08:00 | 336 | no change
            2017-03-11 | 1 day   | 08:00          | 23  | forward at night
            2017-11-04 | 1 day   | 08:00          | 25  | back at night
            """)
    void aTurnOverAClockChangeIsAnHourShorterOrLonger(
            String start, String turn, String handoff, long hours, String why) {
        Turns turns = Turns.of(order("ana, ben", start, turn, handoff, "America/Chicago"));
        assertThat(turns.numbered(1).time().length()).as(why).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void turnsMeetWhereTheHandoffComesTwice() {
        Turns turns = Turns.of(order("ana, ben", "2016-10-30", "1 week", "sunday 01:30", "US/Central"));
        assertThat(turns.numbered(1).time())
                .hasToString("Interval[start=2016-10-30T06:30:00Z, end=2016-11-06T06:30:00Z]");
        assertThat(turns.numbered(2).time())
                .hasToString("Interval[start=2016-11-06T06:30:00Z, end=2016-11-13T07:30:00Z]");
    }

    @Test
    void turnsMeetWhereTheHandoffIsSkipped() {
        Turns turns = Turns.of(order("ana, ben", "2026-03-22", "1 week", "sunday 01:30", "Europe/London"));
        assertThat(turns.numbered(1).time())
                .hasToString("Interval[start=2026-03-22T01:30:00Z, end=2026-03-29T01:00:00Z]");
        assertThat(turns.numbered(2).time())
                .hasToString("Interval[start=2026-03-29T01:00:00Z, end=2026-04-05T00:30:00Z]");
    }

    @Test
    void aDayThatIsSkippedIsATurnWithoutAShiftThatIsNumberedAllTheSame() {
        Turns turns = Turns.of(order("ana, ben, chi", "2011-12-28", "1 day", "00:00", "Pacific/Apia"));
        assertThat(turns.numbered(2).time().length()).isEqualTo(Duration.ofHours(24));
        assertThat(turns.numbered(3).holder()).isEqualTo("chi");
        assertThat(turns.numbered(3).time().isEmpty()).isTrue();
        assertThat(turns.at(Instant.parse("2011-12-30T10:00:00Z")).number()).isEqualTo(4);
        assertThat(turns.touching(
                        new Interval(turns.start(), turns.numbered(5).time().end())))
                .extracting(Turn::number)
                .containsExactly(1, 2, 4, 5);
    }

    @Test
    void aHandoffDuringASkippedDayHappensAsTheNextOneBegins() {
        Turns turns = Turns.of(order("ana, ben, chi", "2011-12-28", "1 day", "09:00", "Pacific/Apia"));
        assertThat(turns.numbered(2).time().length()).isEqualTo(Duration.ofHours(15));
        assertThat(turns.numbered(3).time().length()).isEqualTo(Duration.ofHours(9));
        assertThat(turns.numbered(3).from()).isEqualTo("2011-12-30");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London       | 2026-03-24
            Europe/London       | 2026-10-20
            America/New_York    | 2026-03-03
            America/New_York    | 2026-10-27
            America/Chicago     | 2020-03-03
            America/Chicago     | 2020-10-27
            Europe/Paris        | 2026-03-24
            Europe/Paris        | 2026-10-20
            Australia/Lord_Howe | 2026-03-31
            Australia/Lord_Howe | 2026-09-29
            Pacific/Apia        | 2011-12-26
            Pacific/Apia        | 2011-09-20
            Asia/Kathmandu      | 1985-12-28
            Asia/Kathmandu      | 2026-03-25
            America/Sao_Paulo   | 2018-10-30
            America/Sao_Paulo   | 2018-02-13
            Africa/Casablanca   | 2026-02-11
            Africa/Casablanca   | 2026-03-18
            Antarctica/Troll    | 2026-03-25
            Antarctica/Troll    | 2026-10-21
            Pacific/Kiritimati  | 1994-12-28
            """)
    void everyHandoffIsWhereAWatchedClockReachesIt(String zone, String first) {
        LocalDate start = LocalDate.parse(first);
        Instant begin = start.atStartOfDay().toInstant(ZoneOffset.ofHours(14)).minusSeconds(60);
        List<LocalDateTime> shown = watch(begin, Zone.of(zone), 13 * 24 * 60);
        for (int quarter = 0; quarter < 24 * 4; quarter++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
            Cadence cadence = cadence("1 day", time.toString(), zone, Hours.ALWAYS);
            Turns turns = Turns.starting(start, cadence, List.of("ana", "ben", "chi"));
            List<Instant> handoffs = reached(shown, begin, start, time);
            for (int number = 1; number < 10; number++) {
                Interval expected = new Interval(handoffs.get(number - 1), handoffs.get(number));
                assertThat(turns.numbered(number).time())
                        .as("turn %s at %s", number, time)
                        .isEqualTo(expected);
            }
        }
    }

    /** What a clock on the wall shows, minute by minute. */
    private static List<LocalDateTime> watch(Instant begin, Zone zone, int minutes) {
        List<LocalDateTime> shown = new ArrayList<>();
        for (int minute = 0; minute < minutes; minute++) {
            shown.add(zone.local(begin.plusSeconds(60L * minute)));
        }
        return shown;
    }

    /** When the clock first reached the time on each of ten days, or had gone past it. */
    private static List<Instant> reached(List<LocalDateTime> shown, Instant begin, LocalDate start, LocalTime time) {
        List<Instant> reached = new ArrayList<>();
        for (int minute = 0; reached.size() < 10; minute++) {
            while (!shown.get(minute).isBefore(start.plusDays(reached.size()).atTime(time))) {
                reached.add(begin.plusSeconds(60L * minute));
            }
        }
        return reached;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-29 | 2026-03-29T01:30 | 01:30 does not exist that night
            2026-10-25 |                  | 01:30 comes twice, which is no trouble
            2026-04-05 |                  | an ordinary Sunday
            """)
    void aHandoffThatTheClocksSkipIsReported(String around, String meant, String why) {
        Turns turns = Turns.of(order("ana, ben", "2026-03-22", "1 week", "sunday 01:30", "Europe/London"));
        LocalDate date = LocalDate.parse(around);
        assertThat(SkippedHandoff.in(turns, turns.days(date.minusDays(1), date.plusDays(1))))
                .as(why)
                .extracting(skipped -> skipped.meant().toString())
                .isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @Test
    void aHandoffNamesItsTime() {
        assertThat(handoff("monday 09:00")).hasToString("monday 09:00");
        assertThat(handoff("09:00")).hasToString("09:00");
    }
}

package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.change;
import static rota.testing.Words.changed;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;

import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.schedule.Shift;
import rota.testing.TestRoster;

/** When anyone is on call at all (rules R4, R5 and R12). */
class HoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00    | MONDAY    | true  | in the range
            mon-fri 09:00-17:00    | SATURDAY  | false | outside
            sat-tue 09:00-17:00    | SUNDAY    | true  | a range may wrap
            sat-tue 09:00-17:00    | WEDNESDAY | false | a range may wrap
            sat-tue                | TUESDAY   | true  | its last day is included
            daily 22:00-06:00      | THURSDAY  | true  | every day
            fri 22:00-06:00        | SATURDAY  | false | a window belongs to the day it begins
            fri 20:00 - mon 08:00  | FRIDAY    | true  | it begins then
            fri 20:00 - mon 08:00  | SUNDAY    | true  | it fills that day
            fri 20:00 - mon 08:00  | MONDAY    | false | it only ends then
            fri 20:00 - mon 00:00  | SUNDAY    | true  | it fills that day to midnight
            fri 20:00 - mon 00:00  | MONDAY    | false | it is over as the day begins
            mon 08:00 - mon 08:00  | SUNDAY    | true  | a whole week
            mon 08:00 - mon 07:00  | SUNDAY    | true  | nearly a whole week
            mon 08:00 - mon 17:00  | TUESDAY   | false | one day only
            """)
    void aDayTurnCountsTheDaysThatHoursName(String window, DayOfWeek day, boolean named, String why) {
        assertThat(hours(window).names(day)).as(why).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00    | 2026-01-05T09:00 | ana    | as it opens
            mon-fri 09:00-17:00    | 2026-01-05T16:59 | ana    | the last minute
            mon-fri 09:00-17:00    | 2026-01-05T17:00 | closed | as it closes
            mon-fri 09:00-17:00    | 2026-01-10T12:00 | closed | Saturday
            daily 22:00-06:00      | 2026-01-06T05:59 | ana    | still Monday's window
            daily 22:00-06:00      | 2026-01-06T06:00 | closed | Monday's window is over
            fri 20:00 - mon 08:00  | 2026-01-11T12:00 | ana    | in the middle of the stretch
            fri 20:00 - mon 08:00  | 2026-01-12T07:59 | ana    | her last minute
            fri 20:00 - mon 08:00  | 2026-01-12T08:00 | closed | it is over
            tue 09:00-09:00        | 2026-01-07T08:59 | ana    | an end that is the begin is the next day's
            tue 09:00-09:00        | 2026-01-07T09:00 | closed | and no later
            fri                    | 2026-01-09T08:59 | closed | a whole day begins at its handoff time
            fri                    | 2026-01-09T09:00 | ana    | a whole day begins at its handoff time
            fri                    | 2026-01-10T08:59 | ana    | and goes on to the next day's
            fri                    | 2026-01-10T09:00 | closed | and no further
            mon 08:00 - mon 08:00  | 2026-01-08T12:00 | ana    | a whole week
            """)
    void hoursLimitWhenAnyoneIsOnCall(String window, String local, String person, String why) {
        TestRoster roster = TestRoster.of(
                order("ana, ben", "2026-01-05", "1 week", "monday 09:00", "Europe/London", hours(window)));
        assertThat(roster.at(local)).as(why).isEqualTo(person);
    }

    @Test
    void handoffsCutWindowsAndAWindowBegunBeforeTheStartCountsFromThere() {
        TestRoster roster =
                TestRoster.of(order("ana, ben", "2026-01-05", "1 day", "03:00", "UTC", hours("daily 22:00-06:00")));
        assertThat(roster.shifts("2026-01-04", "2026-01-07")).isEqualTo("""
                2026-01-05T03:00 2026-01-05T06:00 ana
                2026-01-05T22:00 2026-01-06T03:00 ana
                2026-01-06T03:00 2026-01-06T06:00 ben
                2026-01-06T22:00 2026-01-07T03:00 ben
                """);
    }

    @Test
    void aStretchIsOpenDaysAfterItBegan() {
        TestRoster roster = TestRoster.of(
                order("ana, ben, chi", "2026-01-05", "1 day", "09:00", "UTC", hours("mon 20:00 - thu 08:00", "thu")));
        assertThat(roster.shifts("2026-01-07", "2026-01-09")).isEqualTo("""
                2026-01-07T09:00 2026-01-08T08:00 chi
                2026-01-08T09:00 2026-01-09T09:00 ana
                """);
        assertThat(roster.schedule("hero")
                        .shifts(new Interval(
                                Instant.parse("2026-01-07T12:00:00Z"), Instant.parse("2026-01-07T13:00:00Z"))))
                .as("asked for an hour two days after it began")
                .extracting(Shift::person)
                .containsExactly("chi");
    }

    @Test
    void severalWindowsAreOneUnion() {
        TestRoster roster = TestRoster.of(order(
                "ana",
                "2026-01-05",
                "1 week",
                "monday 00:00",
                "UTC",
                hours("mon 09:00-12:00", "mon-tue 11:00-13:00", "mon 13:00-14:00")));
        assertThat(roster.shifts("2026-01-05", "2026-01-08")).isEqualTo("""
                2026-01-05T09:00 2026-01-05T14:00 ana
                2026-01-06T11:00 2026-01-06T13:00 ana
                """);
    }

    @Test
    void windowsFollowTheClockWhereItChanges() {
        TestRoster roster = TestRoster.of(order(
                "ana",
                "2026-03-23",
                "1 week",
                "monday 00:00",
                "Europe/London",
                hours("sun 00:30-01:30", "sun 01:45-03:00")));
        assertThat(roster.shifts("2026-03-29", "2026-03-30"))
                .as("01:30 and 01:45 are both 02:00")
                .isEqualTo("""
                2026-03-29T00:30 2026-03-29T03:00 ana
                """);
        assertThat(roster.schedule("hero")
                        .turns()
                        .open(roster.schedule("hero")
                                .turns()
                                .days(
                                        java.time.LocalDate.parse("2026-10-25"),
                                        java.time.LocalDate.parse("2026-10-25"))))
                .as("the first 01:30, and the first 01:45")
                .extracting(open -> open.length().toMinutes())
                .containsExactly(60L, 135L);
    }

    @Test
    void aWindowThatTheClocksSkipOpensNothing() {
        TestRoster roster = TestRoster.of(
                order("ana", "2026-03-23", "1 week", "monday 00:00", "Europe/London", hours("sun 01:10-01:50")));
        assertThat(roster.shifts("2026-03-29", "2026-03-30")).isEmpty();
    }

    @Test
    void wholeDaysReachFromHandoffToHandoffOverAChangeOfIt() {
        OwnOrder own = changed(
                order("ana", "2026-01-05", "1 week", "monday 09:00", "UTC", hours("mon-tue")),
                change("2026-01-13", null, null, "tuesday 12:00", null, null, null));
        assertThat(TestRoster.of(own).shifts("2026-01-05", "2026-01-22")).isEqualTo("""
                2026-01-05T09:00 2026-01-07T09:00 ana
                2026-01-12T09:00 2026-01-13T09:00 ana
                2026-01-13T09:00 2026-01-14T12:00 ana
                2026-01-19T12:00 2026-01-20T12:00 ana
                2026-01-20T12:00 2026-01-21T12:00 ana
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00
            daily 22:00-06:00
            fri 20:00 - mon 08:00
            sat-tue
            wed
            daily
            """)
    void hoursAreWrittenAsTheyAreInTheFile(String window) {
        assertThat(hours(window)).hasToString(window);
        assertThat(hours(window, "sun")).hasToString(window + ", sun");
        assertThat(Hours.ALWAYS).hasToString("always");
    }
}

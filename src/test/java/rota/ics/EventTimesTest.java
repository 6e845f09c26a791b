package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events are whole days, which are not, and when they are. */
class EventTimesTest {

    private static final String WEEKLY = "start: 2026-01-05\norder: [ana, ben, chi]\n";

    private static String events(String from, String until, String hero, String others) {
        return Written.events(
                Written.feeds(from, until, Written.hero(hero, others)).read("rotations/core/hero.ics"));
    }

    @Test
    void aWeekIsSevenWholeDaysFromHandoffToHandoff() {
        assertThat(events("2026-01-05", "2026-01-19", WEEKLY, "")).isEqualTo("""
                        2026-01-05 2026-01-12 Ana Ruiz
                        2026-01-12 2026-01-19 Ben Adeyemi
                        """);
    }

    @Test
    void turnsThatOnlyTouchThePeriodAreThereAsAWhole() {
        assertThat(events("2026-01-18", "2026-01-20", WEEKLY, "")).isEqualTo("""
                        2026-01-12 2026-01-19 Ben Adeyemi
                        2026-01-19 2026-01-26 Chi Nguyen
                        """);
    }

    @Test
    void hoursOfTheDayAndAWeekendWithoutAnybodyBelongToTheTurn() {
        assertThat(events("2026-01-05", "2026-01-19", """
                        start: 2026-01-05
                        order: [ana, ben]
                        hours: mon-fri 09:00-17:00
                        """, "")).isEqualTo("""
                        2026-01-05 2026-01-10 Ana Ruiz
                        2026-01-12 2026-01-17 Ben Adeyemi
                        """);
    }

    @Test
    void aTurnOfTwoWeeksWithHoursIsOneEventAWeek() {
        assertThat(events("2026-01-05", "2026-01-19", """
                        start: 2026-01-05
                        order: [ana, ben]
                        turn: 2 weeks
                        hours: mon-fri 09:00-17:00
                        """, "")).isEqualTo("""
                        2026-01-05 2026-01-10 Ana Ruiz
                        2026-01-12 2026-01-17 Ana Ruiz
                        """);
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        assertThat(events("2026-01-05", "2026-01-12", """
                        start: 2026-01-05
                        order: [ana, ben]
                        turn: 1 day
                        handoff: "22:00"
                        hours: sun-thu 22:00-06:00
                        """, "")).isEqualTo("""
                        2026-01-05 2026-01-06 Ana Ruiz
                        2026-01-06 2026-01-07 Ben Adeyemi
                        2026-01-07 2026-01-08 Ana Ruiz
                        2026-01-08 2026-01-09 Ben Adeyemi
                        2026-01-11 2026-01-12 Ana Ruiz
                        """);
    }

    @Test
    void somebodyWhoStandsInForADayHasAWholeDay() {
        assertThat(events("2026-01-05", "2026-01-12", WEEKLY, """
                        overrides:
                          - {cover: core/hero, out: ana, in: ben, days: 2026-01-07}
                        """)).isEqualTo("""
                        2026-01-05 2026-01-07 Ana Ruiz
                        2026-01-07 2026-01-08 Ben Adeyemi(for Ana Ruiz)
                        2026-01-08 2026-01-12 Ana Ruiz
                        """);
    }

    @Test
    void aDayThatOpensAfterTheHandoffAndClosesBeforeTheNextIsWhole() {
        assertThat(events("2026-01-06", "2026-01-12", """
                        start: 2026-01-05
                        order: [ana, ben, chi]
                        hours: mon-fri 10:00-17:00
                        """, """
                        overrides:
                          - {cover: core/hero, out: ana, in: ben, days: 2026-01-07}
                        """)).isEqualTo("""
                        2026-01-05 2026-01-07 Ana Ruiz
                        2026-01-07 2026-01-08 Ben Adeyemi(for Ana Ruiz)
                        2026-01-08 2026-01-10 Ana Ruiz
                        """);
    }

    @Test
    void somebodyWhoStandsInForAnHourCutsADayInThree() {
        assertThat(events("2026-01-07", "2026-01-08", """
                        start: 2026-01-05
                        order: [ana, ben]
                        turn: 1 day
                        handoff: "09:00"
                        hours: daily 09:00-17:00
                        """, """
                        overrides:
                          - {cover: core/hero, out: ana, in: ben, times: {from: 2026-01-07T12:00, until: 2026-01-07T13:00}}
                        """)).isEqualTo("""
                        2026-01-06 2026-01-07 Ben Adeyemi
                        2026-01-07T09:00:00Z 2026-01-07T12:00:00Z Ana Ruiz
                        2026-01-07T12:00:00Z 2026-01-07T13:00:00Z Ben Adeyemi(for Ana Ruiz)
                        2026-01-07T13:00:00Z 2026-01-07T17:00:00Z Ana Ruiz
                        """);
    }

    @Test
    void aWeekThatANewCadenceCutsIsShorterAndThoseAfterItAreGone() {
        assertThat(events("2026-03-24", "2026-04-11", """
                        start: 2026-01-05
                        order: [ana, ben, chi]
                        changes:
                          - {from: 2026-04-03, handoff: friday 09:00, made: {at: 2025-12-01T10:00:00Z}}
                        """, "")).isEqualTo("""
                        2026-03-23 2026-03-30 Chi Nguyen
                        2026-03-30 2026-04-03 Ana Ruiz
                        2026-04-03 2026-04-10 Ben Adeyemi
                        2026-04-10 2026-04-17 Chi Nguyen
                        2026-04-06 2026-04-13 Cancelled
                        """);
    }

    @Test
    void aRotationWithTimedEventsHasOneForEachShift() {
        assertThat(events("2026-03-27", "2026-03-31", """
                        start: 2026-01-05
                        order: [ana, ben]
                        turn: 1 day
                        handoff: "09:00"
                        hours: daily 09:00-17:00
                        events: timed
                        """, "")).isEqualTo("""
                        2026-03-26T09:00:00Z 2026-03-26T17:00:00Z Ana Ruiz
                        2026-03-27T09:00:00Z 2026-03-27T17:00:00Z Ben Adeyemi
                        2026-03-28T09:00:00Z 2026-03-28T17:00:00Z Ana Ruiz
                        2026-03-29T08:00:00Z 2026-03-29T16:00:00Z Ben Adeyemi
                        2026-03-30T08:00:00Z 2026-03-30T16:00:00Z Ana Ruiz
                        """);
    }

    /** The event over a clock change: its days are those of the clock on the wall, and its hours are in the description. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pacific/Auckland    | 2026-03-30 | 2026-04-06 | Mon 30 Mar 2026 09:00 – Mon 6 Apr 2026 09:00\\, Pacific/Auckland    | an hour more
            Pacific/Auckland    | 2026-09-21 | 2026-09-28 | Mon 21 Sep 2026 09:00 – Mon 28 Sep 2026 09:00\\, Pacific/Auckland   | an hour less
            America/Los_Angeles | 2026-03-02 | 2026-03-09 | Mon 2 Mar 2026 09:00 – Mon 9 Mar 2026 09:00\\, America/Los_Angeles  | an hour less
            America/Los_Angeles | 2026-10-26 | 2026-11-02 | Mon 26 Oct 2026 09:00 – Mon 2 Nov 2026 09:00\\, America/Los_Angeles | an hour more
            Europe/London       | 2026-03-23 | 2026-03-30 | Mon 23 Mar 2026 09:00 – Mon 30 Mar 2026 09:00\\, Europe/London      | an hour less
            Asia/Kathmandu      | 2026-03-23 | 2026-03-30 | Mon 23 Mar 2026 09:00 – Mon 30 Mar 2026 09:00\\, Asia/Kathmandu     | no change
            Australia/Lord_Howe | 2026-03-30 | 2026-04-06 | Mon 30 Mar 2026 09:00 – Mon 6 Apr 2026 09:00\\, Australia/Lord_Howe | half an hour more
            Australia/Lord_Howe | 2026-09-28 | 2026-10-05 | Mon 28 Sep 2026 09:00 – Mon 5 Oct 2026 09:00\\, Australia/Lord_Howe | half an hour less
            Pacific/Apia        | 2011-12-26 | 2012-01-02 | Mon 26 Dec 2011 09:00 – Mon 2 Jan 2012 09:00\\, Pacific/Apia        | a day less
            """)
    void wholeDaysAreThoseOfTheRotationsClock(String zone, String from, String until, String times, String why) {
        String roster = Written.hero("""
                        start: 2011-01-03
                        order: [ana]
                        timezone: %s
                        """.formatted(zone), "");
        ReadFeed feed = Written.feeds(from, until, roster).read("rotations/core/hero.ics");
        ReadFeed.Event event = feed.find("core/hero/" + from + "@support.example.com");
        assertThat(event.time()).as(why).isEqualTo(from + " " + until);
        assertThat(event.text("DESCRIPTION")).isEqualTo(times.replace("\\,", ","));
    }

    /** From 12:30 to 13:30 on the rotation's clock. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Pacific/Auckland,    2026-04-05T00:30:00Z, 2026-04-05T01:30:00Z, after the clocks went back
            America/Los_Angeles, 2026-04-05T19:30:00Z, 2026-04-05T20:30:00Z, in summer
            Asia/Kathmandu,      2026-04-05T06:45:00Z, 2026-04-05T07:45:00Z, 5 h 45 min ahead
            Australia/Lord_Howe, 2026-04-05T02:00:00Z, 2026-04-05T03:00:00Z, after half an hour went back
            """)
    void anHourIsInUtc(String zone, String from, String until, String why) {
        String events = events("2026-04-01", "2026-04-06", """
                        start: 2026-01-05
                        order: [ana]
                        timezone: %s
                        """.formatted(zone), """
                        overrides:
                          - {cover: core/hero, out: ana, in: ben, times: {from: 2026-04-05T12:30, until: 2026-04-05T13:30}}
                        """);
        assertThat(events).as(why).contains(from + " " + until + " Ben Adeyemi");
    }

    @Test
    void theDayThatApiaSkippedIsAnEventUpToTheNextHandoff() {
        assertThat(events("2011-12-28", "2012-01-01", """
                        start: 2011-12-26
                        order: [ana, ben]
                        turn: 1 day
                        handoff: "09:00"
                        timezone: Pacific/Apia
                        """, "")).isEqualTo("""
                        2011-12-27 2011-12-28 Ben Adeyemi
                        2011-12-28 2011-12-29 Ana Ruiz
                        2011-12-29 2011-12-30 Ben Adeyemi
                        2011-12-30 2011-12-31 Ana Ruiz
                        2011-12-31 2012-01-01 Ben Adeyemi
                        """);
    }

    @Test
    void eachHandoffOnADayOfAClockChangeEndsOneDayAndBeginsTheNext() {
        assertThat(events("2026-03-28", "2026-03-31", """
                        start: 2026-03-27
                        order: [ana, ben]
                        turn: 1 day
                        handoff: "01:30"
                        """, "")).isEqualTo("""
                        2026-03-27 2026-03-28 Ana Ruiz
                        2026-03-28 2026-03-29 Ben Adeyemi
                        2026-03-29 2026-03-30 Ana Ruiz
                        2026-03-30 2026-03-31 Ben Adeyemi
                        """);
    }
}

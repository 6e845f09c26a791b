package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.change;
import static rota.testing.Words.changed;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.people;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.testing.TestRoster;

/** Who goes on when an order or a cadence changes (rule R6). */
class SuccessionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana, ben, chi      | 2026-02-09 | ana, ben, chi, dee      |          | ana ben chi ana ben chi dee ana ben     | a joiner at the end
            ana, ben, chi      | 2026-02-09 | ana, dee, ben, chi      |          | ana ben chi ana ben chi ana dee ben chi | a joiner in the middle: ben's turn was the last, so chi is next
            ana, ben, chi, dee | 2026-02-02 | ana, ben, dee           |          | ana ben chi dee ana ben dee             | a leaver whose turn is far off
            ana, ben, chi, dee | 2026-01-26 | ana, ben, dee           |          | ana ben chi dee ana ben                 | the leaver had the last turn
            ana, ben, chi, dee | 2026-01-19 | ana, ben, dee           |          | ana ben dee ana ben                     | the leaver would have been next
            ana, ben, chi, dee | 2026-01-19 | dee, ana, ben           |          | ana ben dee ana ben                     | the same, written in another order
            ana, ben, chi      | 2026-01-19 | ben, ana                |          | ana ben ana ben ana                     | chi leaves and the others change places
            ana, ben, chi      | 2026-01-19 | dee, eli                |          | ana ben dee eli dee                     | nobody is left of the old order
            ana, ben, chi      | 2026-01-19 | eli, ben                |          | ana ben ben eli ben                     | only the last holder is left
            ana, ben, chi      | 2026-01-19 | ana, ben, chi, dee      | dee      | ana ben dee ana ben chi                 | the file says who is first
            ana, ben, chi      | 2026-01-19 | dee, eli                | eli      | ana ben eli dee eli                     | the file says who is first
            ana                | 2026-01-19 | ana, ben                |          | ana ana ana ben ana                     | an order of one: she was next
            ana                | 2026-01-19 | ben, ana                |          | ana ana ana ben ana                     | wherever she stands
            ana, ben, chi      | 2026-01-12 | chi, ben, ana           |          | ana ben ana chi                         | the other way round: ben was next
            """)
    void theFirstTurnIsWhoeversItWouldHaveBeenNext(
            String old, String from, String now, String first, String turns, String why) {
        Change change = change(from, now, null, null, null, null, first);
        TestRoster roster = TestRoster.of(changed(weekly(old, "2026-01-05"), change));
        LocalDate until = LocalDate.parse("2026-01-05").plusWeeks(turns.split(" ", -1).length);
        assertThat(roster.people("hero", "2026-01-05", until.toString()))
                .as(why)
                .isEqualTo(turns);
    }

    @Test
    void aLeaverRewritesNobodysPast() {
        OwnOrder four = order("ana, ben, chi, dee", "2022-08-23", "1 day", "08:00", "Europe/Paris");
        TestRoster before = TestRoster.of(four);
        TestRoster after = TestRoster.of(changed(four, people("2022-08-28", "ana, ben, dee")));
        assertThat(after.shifts("2022-08-23", "2022-08-28")).isEqualTo(before.shifts("2022-08-23", "2022-08-28"));
        assertThat(after.people("hero", "2022-08-23", "2022-09-01")).isEqualTo("ana ben chi dee ana ben dee ana ben");
    }

    @Test
    void aLeaverOfADayOrderIsFollowedByTheirSuccessor() {
        OwnOrder three = order("ana, ben, chi", "2020-01-01", "1 day", "00:00", "UTC");
        TestRoster roster = TestRoster.of(changed(three, people("2020-01-03", "ana, chi")));
        assertThat(roster.people("hero", "2020-01-01", "2020-01-06")).isEqualTo("ana ben chi ana chi");
    }

    @Test
    void successionGoesByTheBaseWhoeverStoodIn() {
        TestRoster roster = TestRoster.of(
                        changed(weekly("ana, ben, chi", "2026-01-05"), people("2026-01-19", "ana, ben, chi, dee")))
                .swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"));
        assertThat(roster.people("hero", "2026-01-05", "2026-02-16")).isEqualTo("ben ana chi dee ana ben");
        assertThat(roster.base("hero", "2026-01-05", "2026-02-16")).isEqualTo("ana ben chi dee ana ben");
    }

    @Test
    void turnsAreNumberedThroughAllChanges() {
        OwnOrder own = changed(
                weekly("ana, ben", "2026-01-05"),
                people("2026-01-19", "ana, ben, chi"),
                change("2026-01-28", null, "1 day", "12:00", null, null, null));
        Turns turns = Turns.of(own);
        assertThat(turns.numbered(3).from()).isEqualTo("2026-01-19");
        assertThat(turns.numbered(4).from()).isEqualTo("2026-01-26");
        assertThat(turns.numbered(5).from()).isEqualTo("2026-01-28");
        assertThat(turns.numbered(6).from()).isEqualTo("2026-01-29");
        assertThat(turns.at(Instant.parse("2026-01-29T12:00:00Z")).number()).isEqualTo(6);
    }

    @Test
    void aNewCadenceCutsTheRunningTurnByTheOldClockAndBeginsWithAStub() {
        OwnOrder own = changed(
                weekly("ana, ben, chi", "2026-01-05"),
                change("2026-01-16", null, null, "friday 17:00", null, "America/New_York", null));
        assertThat(TestRoster.of(own).shifts("2026-01-12", "2026-01-30")).isEqualTo("""
                2026-01-12T09:00 2026-01-16T09:00 ben
                2026-01-16T04:00 2026-01-23T17:00 chi
                2026-01-23T17:00 2026-01-30T17:00 ana
                """);
    }

    @Test
    void aNewCadenceWithTheOldValueIsANewCadenceToo() {
        OwnOrder twoWeeks = order("ana, ben, chi", "2026-01-05", "2 weeks", "monday 09:00", "Europe/London");
        OwnOrder own = changed(twoWeeks, change("2026-01-26", null, "2 weeks", null, null, null, null));
        assertThat(TestRoster.of(own).shifts("2026-01-05", "2026-02-23")).isEqualTo("""
                2026-01-05T09:00 2026-01-19T09:00 ana
                2026-01-19T09:00 2026-01-26T09:00 ben
                2026-01-26T09:00 2026-02-09T09:00 chi
                2026-02-09T09:00 2026-02-23T09:00 ana
                """);
    }

    @Test
    void newHoursBeginAtTheHandoffTimeOfTheirDate() {
        OwnOrder own = changed(
                weekly("ana, ben", "2026-01-05"),
                change("2026-01-12", null, null, null, hours("mon-tue 08:00-10:00"), null, null));
        assertThat(TestRoster.of(own).shifts("2026-01-05", "2026-01-20")).isEqualTo("""
                2026-01-05T09:00 2026-01-12T09:00 ana
                2026-01-12T09:00 2026-01-12T10:00 ben
                2026-01-13T08:00 2026-01-13T10:00 ben
                2026-01-19T08:00 2026-01-19T09:00 ben
                2026-01-19T09:00 2026-01-19T10:00 ana
                2026-01-20T08:00 2026-01-20T09:00 ana
                """);
    }

    @Test
    void handoffsThatCrossAtAChangeOfZoneMakeATurnWithoutAShift() {
        OwnOrder niue = order("ana, ben, chi", "2026-01-05", "1 day", "09:00", "Pacific/Niue");
        Turns turns = Turns.of(changed(niue, change("2026-01-07", null, null, null, null, "Pacific/Kiritimati", null)));
        assertThat(turns.numbered(3).holder()).isEqualTo("chi");
        assertThat(turns.numbered(3).time())
                .hasToString("Interval[start=2026-01-07T20:00:00Z, end=2026-01-07T20:00:00Z]");
        assertThat(turns.numbered(4).time())
                .hasToString("Interval[start=2026-01-07T20:00:00Z, end=2026-01-08T19:00:00Z]");
        assertThat(turns.at(Instant.parse("2026-01-07T20:00:00Z")).holder()).isEqualTo("ana");
        assertThat(turns.dateAt(Instant.parse("2026-01-07T20:00:00Z"))).isEqualTo("2026-01-08");
    }

    @Test
    void theOtherWayRoundADayIsTwiceAsLong() {
        OwnOrder kiritimati = order("ana, ben, chi", "2026-01-05", "1 day", "09:00", "Pacific/Kiritimati");
        Turns turns = Turns.of(changed(kiritimati, change("2026-01-07", null, null, null, null, "Pacific/Niue", null)));
        assertThat(turns.numbered(3).time())
                .hasToString("Interval[start=2026-01-06T19:00:00Z, end=2026-01-08T20:00:00Z]");
    }

    @Test
    void whatIsSaidOfTheTimeBeforeAChangeOfZoneKeepsItsMeaning() {
        OwnOrder niue = order("ana, ben, chi", "2026-01-05", "1 day", "17:00", "Pacific/Niue");
        Turns before = Turns.of(niue);
        Turns after = Turns.of(changed(niue, change("2026-01-07", null, null, null, null, "Pacific/Auckland", null)));
        LocalDateTime morning = LocalDateTime.parse("2026-01-07T09:00");
        assertThat(after.instant(morning)).isEqualTo(before.instant(morning));
        assertThat(after.instant(morning.withHour(18)))
                .as("the new clock has gone past it as it takes over")
                .isEqualTo(Instant.parse("2026-01-08T04:00:00Z"));
        assertThat(after.instant(morning.plusDays(1).withHour(18))).isEqualTo(Instant.parse("2026-01-08T05:00:00Z"));
    }

    @Test
    void anOrderIsOldUntilItReallyChanges() {
        OwnOrder own = changed(
                weekly("ana, ben", "2026-01-05"),
                people("2026-01-19", "ben, ana"),
                change("2026-02-02", null, "2 weeks", null, null, null, null));
        Turns turns = Turns.of(own);
        assertThat(turns.orderSince(Instant.parse("2026-02-10T12:00:00Z"))).isEqualTo("2026-01-19");
        assertThat(turns.orderSince(Instant.parse("2026-01-10T12:00:00Z"))).isEqualTo("2026-01-05");
        assertThat(turns.orderAt(Instant.parse("2026-01-19T08:59:59Z"))).containsExactly("ana", "ben");
        assertThat(turns.orderAt(Instant.parse("2026-01-19T09:00:00Z"))).containsExactly("ben", "ana");
    }
}

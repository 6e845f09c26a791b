package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.changed;
import static rota.testing.Words.days;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.people;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.testing.TestRoster;

/** Two people exchange time, both or neither (rules R9 and R10). */
class SwapTest {

    private static TestRoster three() {
        return TestRoster.of(order("ana, ben, chi", "2026-01-05", "1 week", "monday 00:00", "UTC"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05 | 2026-01-12 | the dates of the handoffs
            2026-01-07 | 2026-01-14 | any date in the turn will do
            2026-01-11 | 2026-01-18 | its last date too
            """)
    void twoTurnsChangePlacesAndTheOrderStays(String first, String second, String why) {
        TestRoster roster = three().swap("ana", turnOf(first), "ben", turnOf(second));
        assertThat(roster.people("hero", "2026-01-05", "2026-02-02")).as(why).isEqualTo("ben ana chi ana");
        assertThat(roster.base("hero", "2026-01-05", "2026-02-02")).as(why).isEqualTo("ana ben chi ana");
    }

    @Test
    void aSwapOfWhatSomebodyElseHasIsAnOrphan() {
        TestRoster roster = three().swap("ana", turnOf("2026-01-14"), "ben", turnOf("2026-01-21"));
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.outcome("o1").reason())
                .isEqualTo("Ana has nothing of the turn of Wed 14 Jan 2026; Ben has it");
        assertThat(roster.people("hero", "2026-01-05", "2026-02-02")).isEqualTo("ana ben chi ana");
    }

    @Test
    void oneSideThatDoesNotHoldStopsTheOther() {
        TestRoster first = three().swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-19"));
        assertThat(first.people("hero", "2026-01-05", "2026-02-02")).isEqualTo("ana ben chi ana");
        TestRoster second = three().swap("ana", turnOf("2026-01-12"), "chi", turnOf("2026-01-19"));
        assertThat(second.people("hero", "2026-01-05", "2026-02-02")).isEqualTo("ana ben chi ana");
    }

    @Test
    void aSwapThatALeaverBreaksMovesNothingToTheWrongPerson() {
        TestRoster roster = TestRoster.of(changed(
                        order("ana, ben, chi, dee", "2026-01-05", "1 week", "monday 00:00", "UTC"),
                        people("2026-01-12", "ana, chi, dee")))
                .swap("chi", turnOf("2026-01-19"), "dee", turnOf("2026-01-26"));
        assertThat(roster.base("hero", "2026-01-05", "2026-02-02")).isEqualTo("ana chi dee ana");
        assertThat(roster.people("hero", "2026-01-05", "2026-02-02")).isEqualTo("ana chi dee ana");
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
    }

    @Test
    void swappingTwiceRestoresThePeopleAndKeepsBothOnRecord() {
        TestRoster roster = three().swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"))
                .swap("ana", turnOf("2026-01-12"), "ben", turnOf("2026-01-05"));
        assertThat(roster.shifts("2026-01-05", "2026-01-19")).isEqualTo("""
                2026-01-05T00:00 2026-01-12T00:00 ana [o1, o2]
                2026-01-12T00:00 2026-01-19T00:00 ben [o1, o2]
                """);
    }

    @Test
    void whatWasSwappedCanBeSwappedOn() {
        TestRoster roster = three().swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"))
                .swap("ben", turnOf("2026-01-05"), "chi", turnOf("2026-01-19"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-26")).isEqualTo("chi ana ben");
        roster.undo("o1");
        assertThat(roster.outcome("o2").state()).as("it depends on the first").isEqualTo(Outcome.State.ORPHAN);
    }

    @Test
    void aSwappedTurnCanBeCovered() {
        TestRoster roster = three().swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"))
                .cover("ben", "chi", days("2026-01-08"));
        assertThat(roster.shifts("2026-01-05", "2026-01-12")).isEqualTo("""
                2026-01-05T00:00 2026-01-08T00:00 ben for ana [o1]
                2026-01-08T00:00 2026-01-09T00:00 chi for ana [o1, o2]
                2026-01-09T00:00 2026-01-12T00:00 ben for ana [o1]
                """);
    }

    @Test
    void singleDaysAreTradedInBothDirections() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .swap("ana", days("2026-01-08"), "ben", days("2026-01-15"));
        assertThat(roster.shifts("2026-01-05", "2026-01-19")).isEqualTo("""
                2026-01-05T09:00 2026-01-08T09:00 ana
                2026-01-08T09:00 2026-01-09T09:00 ben for ana [o1]
                2026-01-09T09:00 2026-01-12T09:00 ana
                2026-01-12T09:00 2026-01-15T09:00 ben
                2026-01-15T09:00 2026-01-16T09:00 ana for ben [o1]
                2026-01-16T09:00 2026-01-19T09:00 ben
                """);
    }

    @Test
    void oneMayGiveATurnAndTheOtherDays() {
        TestRoster roster = three().swap("ana", turnOf("2026-01-05"), "ben", days("2026-01-12", "2026-01-13"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-19")).isEqualTo("ben ana ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-11 | 2026-01-12 | false | only the first day is hers
            2026-01-10 | 2026-01-11 | true  | both are hers
            """)
    void ofDaysEveryMinuteMustBeTheGivers(String from, String through, boolean holds, String why) {
        TestRoster roster = three().swap("ana", days(from, through), "chi", turnOf("2026-01-19"));
        assertThat(roster.outcome("o1").state() == Outcome.State.APPLIED)
                .as(why)
                .isEqualTo(holds);
    }

    @Test
    void ofATurnWhateverTheGiverHasIsEnough() {
        TestRoster roster = three().cover("ana", "chi", days("2026-01-05", "2026-01-10"))
                .swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-19")).isEqualTo("chi ben ana");
    }

    @Test
    void onlyMinutesThatTheHoursLeaveOpenCount() {
        TestRoster roster = TestRoster.of(
                        order("ana, ben", "2026-01-05", "1 week", "monday 00:00", "UTC", hours("mon-fri 09:00-17:00")))
                .swap("ana", days("2026-01-09", "2026-01-11"), "ben", days("2026-01-16"))
                .swap("ana", days("2026-01-10"), "ben", days("2026-01-14"));
        assertThat(roster.outcome("o1").state())
                .as("Friday is hers, and the weekend nobody's")
                .isEqualTo(Outcome.State.APPLIED);
        assertThat(roster.outcome("o2").state()).as("there are no such minutes").isEqualTo(Outcome.State.ORPHAN);
    }

    @Test
    void bothSidesAreWorkedOutBeforeEitherMoves() {
        TestRoster roster = three().cover("ana", "ben", days("2026-01-07"))
                .swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-05"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-12")).isEqualTo("ben ana ben");
    }

    @Test
    void neitherMayHaveLeftByThen() {
        TestRoster roster =
                three().left("ana", "2026-01-14").swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"));
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.people("hero", "2026-01-05", "2026-01-19")).isEqualTo("ana ben");
    }

    @Test
    void minutesAreNeitherLostNorGained() {
        TestRoster roster = three().swap(
                        "ana",
                        times("2026-01-05T08:00", "2026-01-05T12:30"),
                        "chi",
                        times("2026-01-20T00:00", "2026-01-21T00:00"));
        long held = 0;
        for (Shift shift : roster.schedule("hero")
                .shifts(roster.schedule("hero")
                        .turns()
                        .days(java.time.LocalDate.parse("2026-01-05"), java.time.LocalDate.parse("2026-01-25")))) {
            held += shift.person() == null ? 0 : shift.time().length().toMinutes();
        }
        assertThat(held).isEqualTo(21 * 24 * 60);
    }
}

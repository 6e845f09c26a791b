package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.changed;
import static rota.testing.Words.days;
import static rota.testing.Words.ending;
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

/** What covers move, and what they don't (rules R8 to R12). */
class LedgerTest {

    /** One person, on call for one stretch of one day. */
    private static TestRoster onCall(String window) {
        return TestRoster.of(order("ana", "2018-01-01", "1 week", "monday 00:00", "UTC", hours("mon " + window)));
    }

    @Test
    void aCoverMovesItsTimesAndNothingElse() {
        TestRoster roster = onCall("08:00-09:00").cover("ana", "ben", times("2018-01-01T08:30", "2018-01-01T08:45"));
        assertThat(roster.shifts("2018-01-01", "2018-01-02")).isEqualTo("""
                2018-01-01T08:00 2018-01-01T08:30 ana
                2018-01-01T08:30 2018-01-01T08:45 ben for ana [o1]
                2018-01-01T08:45 2018-01-01T09:00 ana
                """);
    }

    @Test
    void aCoverByNobodyIsAShiftOfNobodyThatWasAgreed() {
        TestRoster roster = onCall("08:00-09:00").cover("ana", null, times("2018-01-01T08:30", "2018-01-01T08:45"));
        assertThat(roster.shifts("2018-01-01", "2018-01-02")).isEqualTo("""
                2018-01-01T08:00 2018-01-01T08:30 ana
                2018-01-01T08:30 2018-01-01T08:45 nobody for ana [o1]
                2018-01-01T08:45 2018-01-01T09:00 ana
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12:00-15:00 | 2018-01-01T13:00 | 2018-01-01T18:00 | 12-13 ana, 13-15 ben            | it ends after the shift
            12:00-15:00 | 2018-01-01T10:00 | 2018-01-01T13:00 | 12-13 ben, 13-15 ana            | it begins before the shift
            12:00-15:00 | 2018-01-01T13:00 | 2018-01-01T14:00 | 12-13 ana, 13-14 ben, 14-15 ana | it splits the shift
            12:00-15:00 | 2018-01-01T11:00 | 2018-01-01T16:00 | 12-15 ben                       | all of it and more
            12:00-15:00 | 2018-01-01T12:00 | 2018-01-01T14:00 | 12-14 ben, 14-15 ana            | from its very start
            12:00-15:00 | 2018-01-01T13:00 | 2018-01-01T15:00 | 12-13 ana, 13-15 ben            | to its very end
            12:00-15:00 | 2018-01-01T15:00 | 2018-01-01T16:00 | 12-15 ana                       | it only touches it
            """)
    void aCoverMovesWhatIsInsideTheShift(String window, String from, String until, String expected, String why) {
        TestRoster roster = onCall(window).cover("ana", "ben", times(from, until));
        StringBuilder short_ = new StringBuilder();
        for (String line : roster.shifts("2018-01-01", "2018-01-02").lines().toList()) {
            short_.append(short_.length() == 0 ? "" : ", ")
                    .append(line, 11, 13)
                    .append('-')
                    .append(line, 28, 30)
                    .append(' ')
                    .append(line, 34, 37);
        }
        assertThat(short_).as(why).hasToString(expected);
    }

    @Test
    void anOverrideAppliesToWhatTheOnesBeforeItLeft() {
        TestRoster roster = onCall("08:00-14:00")
                .cover("ana", "ben", times("2018-01-01T09:00", "2018-01-01T13:00"))
                .cover("ben", "chi", times("2018-01-01T10:00", "2018-01-01T12:00"));
        assertThat(roster.shifts("2018-01-01", "2018-01-02")).isEqualTo("""
                2018-01-01T08:00 2018-01-01T09:00 ana
                2018-01-01T09:00 2018-01-01T10:00 ben for ana [o1]
                2018-01-01T10:00 2018-01-01T12:00 chi for ana [o1, o2]
                2018-01-01T12:00 2018-01-01T13:00 ben for ana [o1]
                2018-01-01T13:00 2018-01-01T14:00 ana
                """);
    }

    @Test
    void inTheOtherOrderTheFirstIsAnOrphan() {
        TestRoster roster = onCall("08:00-14:00")
                .cover("ben", "chi", times("2018-01-01T10:00", "2018-01-01T12:00"))
                .cover("ana", "ben", times("2018-01-01T09:00", "2018-01-01T13:00"));
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.at("2018-01-01T11:00")).isEqualTo("ben");
    }

    @Test
    void aCoverForSomebodyWhoHasNothingThenIsAnOrphanAndSaysWhoseItIs() {
        TestRoster roster = onCall("08:00-14:00").cover("ben", "chi", times("2018-01-01T09:00", "2018-01-01T13:00"));
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.outcome("o1").reason())
                .isEqualTo("Ben has nothing of Mon 1 Jan 2018 09:00 to Mon 1 Jan 2018 13:00; Ana has it");
        assertThat(roster.shifts("2018-01-01", "2018-01-02")).isEqualTo("2018-01-01T08:00 2018-01-01T14:00 ana\n");
    }

    @Test
    void anOrphanStillConcernsTheTimeItIsAbout() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05")).cover("ben", "chi", days("2026-01-07"));
        var turns = roster.schedule("hero").turns();
        assertThat(roster.outcome("o1").concerns(turns.numbered(1).time())).isTrue();
        assertThat(roster.outcome("o1").concerns(turns.numbered(2).time())).isFalse();
    }

    @Test
    void timesAreTheClockOfTheRotation() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .cover("ana", "chi", times("2026-01-07T09:00", "2026-01-09T17:00"));
        assertThat(roster.shifts("2026-01-05", "2026-01-12")).isEqualTo("""
                2026-01-05T09:00 2026-01-07T09:00 ana
                2026-01-07T09:00 2026-01-09T17:00 chi for ana [o1]
                2026-01-09T17:00 2026-01-12T09:00 ana
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-29T00:30 | 2026-03-29T01:30       | 30  | 01:30 does not exist: 02:00, half an hour on
            2026-03-29T00:30 | 2026-03-29T02:30       | 60  | an hour is skipped
            2026-10-25T00:30 | 2026-10-25T01:30       | 60  | the first 01:30
            2026-10-25T00:30 | 2026-10-25T01:30+00:00 | 120 | the second 01:30
            2026-10-25T01:30 | 2026-10-25T02:30       | 120 | from the first 01:30
            2026-10-25T01:30+00:00 | 2026-10-25T02:30 | 60  | from the second 01:30
            2026-10-25T01:30 | 2026-10-25T01:30+00:00 | 60  | from the first to the second
            2026-10-25T01:45 | 2026-10-25T01:15+00:00 | 30  | from the first to the second
            """)
    void timesOverAClockChangeAreExact(String from, String until, long minutes, String why) {
        TestRoster roster = TestRoster.of(order("ana", "2026-01-05", "1 week", "monday 00:00", "Europe/London"))
                .cover("ana", "ben", times(from, until));
        assertThat(roster.outcome("o1").moves())
                .as(why)
                .extracting(move -> move.time().length().toMinutes())
                .containsExactly(minutes);
    }

    @Test
    void aDayBeginsAtTheHandoffTime() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05")).cover("ana", "chi", days("2026-01-07"));
        assertThat(roster.shifts("2026-01-07", "2026-01-08"))
                .isEqualTo("2026-01-07T09:00 2026-01-08T09:00 chi for ana [o1]\n");
        assertThat(roster.at("2026-01-07T08:59")).isEqualTo("ana");
        assertThat(roster.at("2026-01-08T08:59")).isEqualTo("chi");
        assertThat(roster.at("2026-01-08T09:00")).isEqualTo("ana");
    }

    @Test
    void aCoverActsOnlyWhereOutIsOnCall() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .cover("ana", "chi", days("2026-01-10", "2026-01-14"));
        assertThat(roster.shifts("2026-01-05", "2026-01-19")).isEqualTo("""
                2026-01-05T09:00 2026-01-10T09:00 ana
                2026-01-10T09:00 2026-01-12T09:00 chi for ana [o1]
                2026-01-12T09:00 2026-01-19T09:00 ben
                """);
    }

    @Test
    void aCoverForEveryoneTakesAllOpenTimeAndUncoveredTimeToo() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .cover("ana", null, days("2026-01-09"))
                .cover(null, "chi", days("2026-01-08", "2026-01-13"));
        assertThat(roster.shifts("2026-01-05", "2026-01-19")).isEqualTo("""
                2026-01-05T09:00 2026-01-08T09:00 ana
                2026-01-08T09:00 2026-01-09T09:00 chi for ana [o2]
                2026-01-09T09:00 2026-01-10T09:00 chi for ana [o1, o2]
                2026-01-10T09:00 2026-01-12T09:00 chi for ana [o2]
                2026-01-12T09:00 2026-01-14T09:00 chi for ben [o2]
                2026-01-14T09:00 2026-01-19T09:00 ben
                """);
    }

    @Test
    void aCoverForEveryoneLeavesWhoIsThereAlready() {
        TestRoster roster =
                TestRoster.of(weekly("ana, ben", "2026-01-05")).cover(null, "ben", days("2026-01-11", "2026-01-13"));
        assertThat(roster.shifts("2026-01-11", "2026-01-19")).isEqualTo("""
                2026-01-11T09:00 2026-01-12T09:00 ben for ana [o1]
                2026-01-12T09:00 2026-01-19T09:00 ben
                """);
    }

    @Test
    void aCoverForEveryoneThatChangesNothingIsAnOrphan() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05")).cover(null, "ana", days("2026-01-07"));
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.outcome("o1").reason()).isEqualTo("Ana has all of Wed 7 Jan 2026 already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | before the start
            2026-01-15 | from the end on
            2026-01-10 | a Saturday, which the hours leave out
            """)
    void timeThatIsNotOpenIsNobodysToGive(String date, String why) {
        TestRoster roster = TestRoster.of(ending(
                        order("ana, ben", "2026-01-05", "1 week", "monday 00:00", "UTC", hours("mon-fri")),
                        "2026-01-15"))
                .cover(null, "chi", days(date));
        assertThat(roster.outcome("o1").state()).as(why).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.people("hero", "2026-01-01", "2026-02-01")).isEqualTo("ana ben");
    }

    @Test
    void aTurnIsWhateverOutHoldsOfIt() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .cover("ana", "ben", days("2026-01-07"))
                .cover("ana", "chi", turnOf("2026-01-09"));
        assertThat(roster.shifts("2026-01-05", "2026-01-12")).isEqualTo("""
                2026-01-05T09:00 2026-01-07T09:00 chi for ana [o2]
                2026-01-07T09:00 2026-01-08T09:00 ben for ana [o1]
                2026-01-08T09:00 2026-01-12T09:00 chi for ana [o2]
                """);
    }

    @Test
    void whoHasLeftIsPutOnCallByNobody() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .left("chi", "2026-01-08")
                .cover("ana", "chi", days("2026-01-06", "2026-01-07"))
                .cover("ana", "chi", times("2026-01-08T08:00", "2026-01-08T09:01"));
        assertThat(roster.outcome("o1").state())
                .as("up to the handoff of that date")
                .isEqualTo(Outcome.State.APPLIED);
        assertThat(roster.outcome("o2").state()).as("a minute too long").isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.outcome("o2").reason()).isNotEmpty();
        assertThat(roster.at("2026-01-08T08:30")).isEqualTo("chi");
        assertThat(roster.at("2026-01-08T09:00")).isEqualTo("ana");
    }

    @Test
    void aLeaverGivesTheirTimeAwayAllTheSame() {
        TestRoster roster = TestRoster.of(changed(weekly("ana, ben", "2026-01-05"), people("2026-01-19", "ana")))
                .left("ben", "2026-01-19")
                .cover("ben", "ana", turnOf("2026-01-12"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-19")).isEqualTo("ana ana");
    }

    @Test
    void anUndoneOverrideDoesNothingAndStaysOnRecord() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .cover("ana", "ben", turnOf("2026-01-05"))
                .undo("o1");
        assertThat(roster.outcome("o1").state()).isEqualTo(Outcome.State.UNDONE);
        assertThat(roster.shifts("2026-01-05", "2026-01-12")).isEqualTo("2026-01-05T09:00 2026-01-12T09:00 ana\n");
    }

    @Test
    void undoingWhatAnotherBuildsOnMakesThatAnOrphan() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .cover("ana", "ben", turnOf("2026-01-05"))
                .cover("ben", "chi", days("2026-01-07"))
                .undo("o1");
        assertThat(roster.outcome("o2").state()).isEqualTo(Outcome.State.ORPHAN);
        assertThat(roster.people("hero", "2026-01-05", "2026-01-12")).isEqualTo("ana");
    }

    @Test
    void anOverrideCountsOnlyOnItsOwnRotation() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .and("other", weekly("ana, ben", "2026-01-05"), null)
                .cover("other", "ana", "ben", turnOf("2026-01-05"));
        assertThat(roster.at("hero", "2026-01-07T12:00")).isEqualTo("ana");
        assertThat(roster.at("other", "2026-01-07T12:00")).isEqualTo("ben");
    }
}

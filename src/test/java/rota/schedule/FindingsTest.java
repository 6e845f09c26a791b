package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.days;
import static rota.testing.Words.order;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rota.override.Roster;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.testing.TestRoster;

/** What people should act on. */
class FindingsTest {

    private static List<Finding> findings(TestRoster roster, String from, String until) {
        Roster all = roster.roster();
        return Findings.in(
                Schedule.of(all),
                List.copyOf(all.company().rotations().keySet()),
                new Interval(Instant.parse(from), Instant.parse(until)));
    }

    private static List<Finding> of(Finding.Kind kind, TestRoster roster) {
        return findings(roster, "2026-01-05T09:00:00Z", "2026-02-16T09:00:00Z").stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    @Test
    void onePersonInTwoRotationsAtOnceIsReportedForTheWholeOverlap() {
        TestRoster roster = TestRoster.of(order("eli", "2017-10-23", "1 week", "monday 00:00", "Europe/Prague"))
                .and("other", order("fay", "2017-10-23", "1 week", "monday 00:00", "Europe/Prague"), null)
                .cover("eli", "gus", times("2017-10-26T18:00", "2017-10-29T17:00"))
                .cover("other", "fay", "gus", times("2017-10-27T12:00", "2017-10-29T17:00"));
        assertThat(findings(roster, "2017-10-23T00:00:00Z", "2017-10-31T00:00:00Z"))
                .filteredOn(finding -> finding.kind() == Finding.Kind.DOUBLE_BOOKED)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.people()).containsExactly("gus");
                    assertThat(found.time())
                            .as("three days, one of them with 25 hours")
                            .isEqualTo(new Interval(
                                    Instant.parse("2017-10-27T10:00:00Z"), Instant.parse("2017-10-29T16:00:00Z")));
                });
    }

    @Test
    void ordersOfDifferentLengthMeetInTheWeeksInWhichTheyAreAlike() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi, dee, eli", "2026-01-05"))
                .and("secondary", weekly("ana, ben, chi, dee", "2026-01-05"), null);
        List<Finding> meetings = findings(roster, "2026-01-05T09:00:00Z", "2026-10-12T08:00:00Z").stream()
                .filter(finding -> finding.kind() == Finding.Kind.DOUBLE_BOOKED)
                .toList();
        assertThat(meetings)
                .extracting(found -> java.time.temporal.ChronoUnit.WEEKS.between(
                        java.time.LocalDate.parse("2026-01-05"),
                        found.time().start().atZone(java.time.ZoneOffset.UTC).toLocalDate()))
                .containsExactly(0L, 1L, 2L, 3L, 20L, 21L, 22L, 23L);
    }

    @Test
    void whoFollowsIsNotBookedTwice() {
        TestRoster roster =
                TestRoster.of(weekly("ana, ben", "2026-01-05")).following("secondary", "hero", Follow.Pick.SAME);
        assertThat(of(Finding.Kind.DOUBLE_BOOKED, roster)).isEmpty();
    }

    @Test
    void whoIsAwayKeepsTheirTurnsAndTheWeekThatNeedsACoverIsReported() {
        TestRoster roster =
                TestRoster.of(weekly("ana, ben, chi", "2026-01-05")).away("ben", "2026-01-12", "2026-02-01");
        assertThat(roster.people("hero", "2026-01-05", "2026-02-09")).isEqualTo("ana ben chi ana ben");
        assertThat(of(Finding.Kind.AWAY, roster))
                .singleElement()
                .satisfies(found -> assertThat(found.time())
                        .isEqualTo(new Interval(
                                Instant.parse("2026-01-12T09:00:00Z"), Instant.parse("2026-01-19T09:00:00Z"))));
        roster.cover("ben", "chi", turnOf("2026-01-12"));
        assertThat(of(Finding.Kind.AWAY, roster)).isEmpty();
    }

    @Test
    void anOrphanIsReportedAndSoIsAGapButNotNobodyByAgreement() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .following("next", "hero", Follow.Pick.NEXT)
                .cover("ben", null, turnOf("2026-01-12"))
                .cover("chi", "ana", days("2026-01-20"));
        assertThat(of(Finding.Kind.ORPHAN, roster))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("o2"));
        assertThat(of(Finding.Kind.GAP, roster))
                .as("the week in which there is no next")
                .extracting(Finding::time)
                .contains(new Interval(Instant.parse("2026-01-05T09:00:00Z"), Instant.parse("2026-01-12T09:00:00Z")))
                .doesNotContain(
                        new Interval(Instant.parse("2026-01-12T09:00:00Z"), Instant.parse("2026-01-19T09:00:00Z")));
    }

    @Test
    void twoTurnsInARowThatAnOverrideMadeAreNoted() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .swap("ana", turnOf("2026-01-05"), "chi", turnOf("2026-01-19"));
        assertThat(of(Finding.Kind.BACK_TO_BACK, roster))
                .extracting(Finding::people)
                .containsExactly(List.of("ana"));
        assertThat(of(Finding.Kind.BACK_TO_BACK, TestRoster.of(weekly("ana", "2026-01-05"))))
                .isEmpty();
    }

    @Test
    void whoIsCoveredInMidTurnIsAwayOnlyWhereTheyAreStillOnCall() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .away("ana", "2026-01-05", "2026-01-11")
                .cover("ana", "ben", days("2026-01-07", "2026-01-08"));
        assertThat(of(Finding.Kind.AWAY, roster))
                .extracting(Finding::time)
                .containsExactly(
                        new Interval(Instant.parse("2026-01-05T09:00:00Z"), Instant.parse("2026-01-07T09:00:00Z")),
                        new Interval(Instant.parse("2026-01-09T09:00:00Z"), Instant.parse("2026-01-12T09:00:00Z")));
    }

    @Test
    void aTurnIsHeldByWhoeverHasMostOfItAlsoWhenItIsNearlyOver() {
        TestRoster roster =
                TestRoster.of(weekly("ana, ben, chi", "2026-01-05")).cover("chi", "ana", days("2026-01-25"));
        assertThat(findings(roster, "2026-01-25T12:00:00Z", "2026-02-16T09:00:00Z"))
                .as("Ana has one day of Chi's turn, and then her own")
                .filteredOn(finding -> finding.kind() == Finding.Kind.BACK_TO_BACK)
                .isEmpty();
    }

    @Test
    void aSkippedHandoffIsNotedAlsoWhereItLeavesATurnWithoutAShift() {
        TestRoster roster = TestRoster.of(order("ana, ben", "2011-12-26", "1 day", "00:00", "Pacific/Apia"));
        assertThat(findings(roster, "2011-12-26T12:00:00Z", "2012-01-05T00:00:00Z"))
                .filteredOn(finding -> finding.kind() == Finding.Kind.MISSING_HANDOFF)
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("2011-12-30T00:00"));
    }

    @Test
    void anOverrideAtTimesThatTheClocksSkipIsAnOrphanOfItsDay() {
        TestRoster roster = TestRoster.of(order("ana, ben", "2026-03-23", "1 week", "monday 09:00", "Europe/London"))
                .cover("ana", "ben", times("2026-03-29T01:15", "2026-03-29T01:45"));
        assertThat(findings(roster, "2026-03-23T09:00:00Z", "2026-04-06T09:00:00Z"))
                .filteredOn(finding -> finding.kind() == Finding.Kind.ORPHAN)
                .hasSize(1);
    }
}

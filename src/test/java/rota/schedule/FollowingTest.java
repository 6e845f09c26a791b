package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.changed;
import static rota.testing.Words.days;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.people;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.RotationId;
import rota.testing.TestRoster;

/** Rotations that follow another (rule R7). */
class FollowingTest {

    private static final RotationId HERO = new RotationId("core", "hero");

    private static TestRoster four() {
        return TestRoster.of(weekly("ana, ben, chi, dee", "2026-01-05"));
    }

    @Test
    void theSamePersonThroughEverySwapAndCover() {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi", "2026-01-05"))
                .following("secondary", "hero", Follow.Pick.SAME)
                .swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"))
                .cover("chi", "ana", days("2026-01-20", "2026-01-22"));
        assertThat(roster.people("secondary", "2026-01-05", "2026-02-02"))
                .isEqualTo(roster.people("hero", "2026-01-05", "2026-02-02"))
                .isEqualTo("ben ana chi ana chi ana");
        assertThat(roster.shifts("secondary", "2026-01-05", "2026-01-12"))
                .as("it is not the secondary's own override")
                .isEqualTo("2026-01-05T09:00 2026-01-12T09:00 ben for ana\n");
    }

    @Test
    void nobodyThereIsNobodyHere() {
        TestRoster roster =
                four().following("secondary", "hero", Follow.Pick.SAME).cover("ana", null, days("2026-01-07"));
        assertThat(roster.people("secondary", "2026-01-05", "2026-01-12")).isEqualTo("ana nobody ana");
    }

    @Test
    void ownHoursNarrowWhatIsFollowed() {
        TestRoster roster = TestRoster.of(order(
                        "ana, ben",
                        "2026-01-05",
                        "1 week",
                        "monday 09:00",
                        "Europe/London",
                        hours("daily 08:00-20:00")))
                .and("secondary", null, new Follow(HERO, Follow.Pick.SAME, hours("mon 18:00-22:00", "tue")));
        assertThat(roster.shifts("secondary", "2026-01-05", "2026-01-12"))
                .as("Tuesday ends at Wednesday's handoff time")
                .isEqualTo("""
                2026-01-05T18:00 2026-01-05T20:00 ana
                2026-01-06T09:00 2026-01-06T20:00 ana
                2026-01-07T08:00 2026-01-07T09:00 ana
                """);
    }

    @Test
    void ownOverridesComeOnTop() {
        TestRoster roster = four().following("secondary", "hero", Follow.Pick.SAME)
                .cover("secondary", "ana", "dee", days("2026-01-07"))
                .cover("ana", "ben", turnOf("2026-01-05"));
        assertThat(roster.outcome("o1").state())
                .as("by then what it follows is final, and Ben's")
                .isEqualTo(Outcome.State.ORPHAN);
        TestRoster other = four().following("secondary", "hero", Follow.Pick.SAME)
                .cover("ana", "ben", turnOf("2026-01-05"))
                .cover("secondary", "ben", "dee", days("2026-01-07"));
        assertThat(other.people("secondary", "2026-01-05", "2026-01-12")).isEqualTo("ben dee ben");
        assertThat(other.people("hero", "2026-01-05", "2026-01-12")).isEqualTo("ben");
    }

    @Test
    void theNextOneNeverMeetsTheHero() {
        TestRoster roster = four().following("secondary", "hero", Follow.Pick.NEXT);
        assertThat(roster.people("hero", "2026-01-05", "2026-03-02")).isEqualTo("ana ben chi dee ana ben chi dee");
        assertThat(roster.people("secondary", "2026-01-05", "2026-03-02")).isEqualTo("ben chi dee ana ben chi dee ana");
    }

    @Test
    void theNextOneGoesByTheFinalScheduleAndTheBaseByTheBase() {
        TestRoster roster = four().following("secondary", "hero", Follow.Pick.NEXT)
                .swap("ana", turnOf("2026-01-05"), "ben", turnOf("2026-01-12"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-26")).isEqualTo("ben ana chi");
        assertThat(roster.people("secondary", "2026-01-05", "2026-01-26")).isEqualTo("ana chi dee");
        assertThat(roster.base("secondary", "2026-01-05", "2026-01-26")).isEqualTo("ben chi dee");
    }

    @Test
    void theNextOneIsNeitherTheOneOnCallNorTheTurnsHolder() {
        TestRoster roster =
                four().following("secondary", "hero", Follow.Pick.NEXT).cover("ana", "ben", days("2026-01-07"));
        assertThat(roster.people("secondary", "2026-01-05", "2026-01-12"))
                .as("while Ben stands in for a day, Chi is the next who is neither Ben nor Ana")
                .isEqualTo("ben chi ben");
        TestRoster back = four().following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ana", "dee", days("2026-01-05", "2026-01-06"))
                .cover("ben", "ana", turnOf("2026-01-12"));
        assertThat(back.people("secondary", "2026-01-05", "2026-01-12"))
                .as("Ana holds this turn and the next, so Chi's is the next turn that counts")
                .isEqualTo("chi");
    }

    @Test
    void aTurnIsHeldByWhoHasMostOfItAndOfTwoTheEarlier() {
        TestRoster most = four().following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ben", "dee", days("2026-01-13", "2026-01-16"));
        assertThat(most.people("secondary", "2026-01-05", "2026-01-12"))
                .as("Dee has four days of seven")
                .isEqualTo("dee");
        TestRoster fewer = four().following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ben", "dee", days("2026-01-13", "2026-01-15"));
        assertThat(fewer.people("secondary", "2026-01-05", "2026-01-12"))
                .as("Dee has three days of seven")
                .isEqualTo("ben");
        TestRoster tie = TestRoster.of(order("ana, ben, chi", "2026-01-05", "2 days", "00:00", "UTC"))
                .following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ben", "chi", days("2026-01-07"));
        assertThat(tie.people("secondary", "2026-01-05", "2026-01-07"))
                .as("one day each, Chi's first")
                .isEqualTo("chi");
        TestRoster otherTie = TestRoster.of(order("ana, ben, chi", "2026-01-05", "2 days", "00:00", "UTC"))
                .following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ben", "chi", days("2026-01-08"));
        assertThat(otherTie.people("secondary", "2026-01-05", "2026-01-07"))
                .as("one day each, Ben's first")
                .isEqualTo("ben");
    }

    @Test
    void aTurnNobodyHoldsIsPassedOverAndCounted() {
        TestRoster roster = TestRoster.of(weekly("ana, ben", "2026-01-05"))
                .following("secondary", "hero", Follow.Pick.NEXT)
                .cover("ben", null, turnOf("2026-01-12"));
        assertThat(roster.people("secondary", "2026-01-05", "2026-01-12"))
                .as("of the two turns ahead nobody holds one, and Ana the other")
                .isEqualTo("GAP");
        assertThat(roster.base("secondary", "2026-01-05", "2026-01-12")).isEqualTo("ben");
        assertThat(roster.people("secondary", "2026-01-12", "2026-01-19"))
                .as("nobody there")
                .isEqualTo("nobody");
    }

    @Test
    void aGapThatTouchesAnAgreedOneStaysAGap() {
        TestRoster roster = TestRoster.of(weekly("ana", "2026-01-05"))
                .following("next", "hero", Follow.Pick.NEXT)
                .following("shadow", "next", Follow.Pick.SAME)
                .cover("next", null, null, days("2026-01-11"));
        assertThat(roster.people("next", "2026-01-05", "2026-01-12")).isEqualTo("GAP nobody");
        assertThat(roster.people("shadow", "2026-01-05", "2026-01-12")).isEqualTo("GAP");
    }

    @Test
    void anOrderOfOneHasNoNextAndNeitherHasTheLastTurn() {
        TestRoster one = TestRoster.of(weekly("ana", "2026-01-05")).following("secondary", "hero", Follow.Pick.NEXT);
        assertThat(one.people("secondary", "2026-01-05", "2026-01-12")).isEqualTo("GAP");
        TestRoster last = TestRoster.of(ending(weekly("ana, ben", "2026-01-05"), "2026-01-19"))
                .following("secondary", "hero", Follow.Pick.NEXT);
        assertThat(last.people("secondary", "2026-01-05", "2026-02-01")).isEqualTo("ben GAP");
    }

    @Test
    void theNextOneLooksAsFarAsTheOrderOfTheRunningTurnIsLong() {
        TestRoster roster = TestRoster.of(
                        changed(weekly("ana, ben", "2026-01-05"), people("2026-01-19", "ana, chi, dee")))
                .following("secondary", "hero", Follow.Pick.NEXT);
        assertThat(roster.people("hero", "2026-01-05", "2026-02-09")).isEqualTo("ana ben ana chi dee");
        assertThat(roster.people("secondary", "2026-01-05", "2026-02-09")).isEqualTo("ben ana chi dee ana");
    }

    @Test
    void aMemberOfTheOwnOrderIsFollowedAndOtherwiseItGoesItsOwnWay() {
        TestRoster roster = four().and(
                        "secondary",
                        weekly("ben, eli, fay", "2026-01-05"),
                        new Follow(HERO, Follow.Pick.SAME, Hours.ALWAYS));
        assertThat(roster.people("hero", "2026-01-05", "2026-02-16")).isEqualTo("ana ben chi dee ana ben");
        assertThat(roster.people("secondary", "2026-01-05", "2026-02-16"))
                .as("ben, eli, fay, ben, eli, fay, but for Ben's weeks as hero")
                .isEqualTo("ben ben fay ben eli ben");
        assertThat(roster.base("secondary", "2026-01-05", "2026-02-16")).isEqualTo("ben ben fay ben eli ben");
    }

    @Test
    void aMemberIsOneOfTheOrderInForceThen() {
        TestRoster roster = four().and(
                        "secondary",
                        changed(weekly("ben, eli", "2026-01-05"), people("2026-01-26", "dee, eli")),
                        new Follow(HERO, Follow.Pick.SAME, Hours.ALWAYS));
        assertThat(roster.people("secondary", "2026-01-05", "2026-02-16"))
                .as("Ben is followed in the second week and no longer in the sixth, Dee in the fourth")
                .isEqualTo("ben ben ben dee dee eli");
    }

    @Test
    void aMemberIsFollowedOnlyWhileOnCall() {
        TestRoster roster = four().and(
                        "secondary", weekly("eli, ben", "2026-01-05"), new Follow(HERO, Follow.Pick.SAME, Hours.ALWAYS))
                .cover("ana", "ben", days("2026-01-07"));
        assertThat(roster.shifts("secondary", "2026-01-05", "2026-01-12")).isEqualTo("""
                2026-01-05T09:00 2026-01-07T09:00 eli
                2026-01-07T09:00 2026-01-08T09:00 ben for eli
                2026-01-08T09:00 2026-01-12T09:00 eli
                """);
    }

    @Test
    void followersCanBeFollowed() {
        TestRoster roster = four().following("secondary", "hero", Follow.Pick.NEXT)
                .following("third", "secondary", Follow.Pick.NEXT)
                .following("shadow", "third", Follow.Pick.SAME);
        assertThat(roster.people("shadow", "2026-01-05", "2026-02-02")).isEqualTo("chi dee ana ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | true  | both lists begin with the same person
            3  | true  | and go on alike
            4  | false | until the shorter one begins again
            19 | false | for a long time they differ
            20 | true  | they meet again after twenty weeks
            23 | true  | for four weeks
            24 | false | and part again
            39 | false | to the end
            """)
    void twoOrdersOfDifferentLengthDriftAndMeet(int week, boolean same, String why) {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi, dee, eli", "2026-01-05"))
                .and("secondary", weekly("ana, ben, chi, dee", "2026-01-05"), null);
        String at = java.time.LocalDate.parse("2026-01-07").plusWeeks(week) + "T12:00";
        assertThat(roster.at("hero", at).equals(roster.at("secondary", at)))
                .as(why)
                .isEqualTo(same);
    }
}

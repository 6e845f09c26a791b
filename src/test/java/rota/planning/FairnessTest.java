package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.change;
import static rota.testing.Words.changed;
import static rota.testing.Words.days;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.people;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Follow;
import rota.rotation.OwnOrder;
import rota.testing.TestRoster;

/** Who has how much of a rotation, worked out by hand. */
class FairnessTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    /** Turns from Monday midnight, so that windows of dates hold whole turns. */
    private static OwnOrder midnights(String people) {
        return order(people, "2026-01-05", "1 week", "monday 00:00", "UTC");
    }

    private static Fairness fairness(TestRoster roster, String from, String until) {
        return fairness(roster, "hero", from, until);
    }

    private static Fairness fairness(TestRoster roster, String rotation, String from, String until) {
        return Fairness.of(roster.schedule(rotation), LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Load load(Fairness fairness, String person) {
        return fairness.people().stream()
                .filter(load -> load.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, T> each(Fairness fairness, Function<Load, T> what) {
        Map<String, T> each = new TreeMap<>();
        fairness.people().forEach(load -> each.put(load.person(), what.apply(load)));
        return each;
    }

    private static long weeks(Duration time) {
        assertThat(time.toSeconds() % WEEK.toSeconds()).isZero();
        return time.dividedBy(WEEK);
    }

    @Test
    void whoCoversAWeekHasAWeekMoreAndIsOwedIt() {
        TestRoster roster = TestRoster.of(midnights("a, b, c")).cover("a", "b", turnOf("2026-01-05"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-16");
        assertThat(each(fairness, load -> weeks(load.time()))).isEqualTo(Map.of("a", 1L, "b", 3L, "c", 2L));
        assertThat(each(fairness, Load::turns)).isEqualTo(Map.of("a", 1, "b", 3, "c", 2));
        assertThat(each(fairness, load -> weeks(load.base()))).isEqualTo(Map.of("a", 2L, "b", 2L, "c", 2L));
        assertThat(each(fairness, load -> weeks(load.owes()))).isEqualTo(Map.of("a", 1L, "b", -1L, "c", 0L));
        assertThat(each(fairness, load -> weeks(load.beyondBase()))).isEqualTo(Map.of("a", -1L, "b", 1L, "c", 0L));
        assertThat(fairness.spread()).isEqualTo(WEEK.multipliedBy(2));
        assertThat(fairness.balance()).as("(1/3 + 1/2 + 2/3) ÷ 3").isEqualTo(50);
        assertThat(fairness.coverage()).isEqualTo(100);
        assertThat(fairness.longest()).isEqualTo(WEEK.multipliedBy(3));
    }

    @Test
    void aSwapOwesNothing() {
        TestRoster roster =
                TestRoster.of(midnights("a, b, c")).swap("a", turnOf("2026-01-05"), "b", turnOf("2026-01-12"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-16");
        assertThat(each(fairness, Load::owes))
                .isEqualTo(Map.of("a", Duration.ZERO, "b", Duration.ZERO, "c", Duration.ZERO));
        assertThat(each(fairness, load -> weeks(load.time()))).isEqualTo(Map.of("a", 2L, "b", 2L, "c", 2L));
        assertThat(fairness.balance()).isEqualTo(100);
        assertThat(fairness.spread()).isZero();
    }

    @Test
    void aCoverThatDoesNotHoldOrWasTakenBackCountsForNobody() {
        TestRoster roster = TestRoster.of(midnights("a, b, c"))
                .cover("a", "b", turnOf("2026-01-05"))
                .undo("o1")
                .cover("c", "b", turnOf("2026-01-05"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-16");
        assertThat(each(fairness, Load::covered).values()).containsOnly(Duration.ZERO);
        assertThat(each(fairness, Load::wasCovered).values()).containsOnly(Duration.ZERO);
    }

    @Test
    void aCoverCountsAsFarAsItLiesInside() {
        TestRoster roster = TestRoster.of(midnights("a, b, c")).cover("a", "b", days("2026-01-05", "2026-01-08"));
        Fairness fairness = fairness(roster, "2026-01-07", "2026-01-19");
        assertThat(load(fairness, "b").covered()).isEqualTo(DAY.multipliedBy(2));
        assertThat(load(fairness, "a").wasCovered()).isEqualTo(DAY.multipliedBy(2));
        assertThat(load(fairness(roster, "2026-01-12", "2026-01-19"), "b").covered())
                .isZero();
    }

    @Test
    void aCoverThatIsPassedOnIsOwedByEachToTheNext() {
        TestRoster roster = TestRoster.of(midnights("a, b, c"))
                .cover("a", "b", days("2026-01-06"))
                .cover("b", "c", days("2026-01-06"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-01-26");
        assertThat(each(fairness, Load::owes)).isEqualTo(Map.of("a", DAY, "b", Duration.ZERO, "c", DAY.negated()));
        assertThat(load(fairness, "b").covered()).isEqualTo(DAY);
        assertThat(load(fairness, "b").wasCovered()).isEqualTo(DAY);
    }

    @Test
    void nobodyOwesNobody() {
        TestRoster roster = TestRoster.of(midnights("a, b"))
                .cover("a", null, days("2026-01-06"))
                .cover(null, "b", days("2026-01-06"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-01-19");
        assertThat(each(fairness, Load::owes)).isEqualTo(Map.of("a", Duration.ZERO, "b", Duration.ZERO));
        assertThat(load(fairness, "b").covered()).isZero();
        assertThat(load(fairness, "b").beyondBase()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-23 | 2026-03-30 | a: 9, b: 158     | London's clocks skip an hour: 167
            2026-10-19 | 2026-10-26 | a: 9, b: 160     | and repeat one: 169
            2026-03-30 | 2026-04-06 | a: 159, b: 9     | a week as long as any other
            2026-03-29 | 2026-03-30 | b: 23            | a Sunday of 23 hours
            2026-10-25 | 2026-10-26 | b: 25            | a Sunday of 25 hours
            """)
    void hoursAreThoseThatPass(String from, String until, String expected, String why) {
        TestRoster roster = TestRoster.of(weekly("a, b", "2026-01-05"));
        Map<String, Long> hours = new TreeMap<>();
        for (String part : expected.split(", ", -1)) {
            hours.put(part.substring(0, 1), Long.parseLong(part.substring(3)));
        }
        Map<String, Long> actual =
                each(fairness(roster, from, until), load -> load.time().toHours());
        actual.values().removeIf(time -> time == 0);
        assertThat(actual).as(why).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05 | 2026-01-12 | 48 | Saturday and Sunday
            2026-01-05 | 2026-01-11 | 24 | until Sunday, excluded
            2026-01-11 | 2026-01-17 | 24 | from Sunday
            2026-01-05 | 2026-01-10 |  0 | no weekend
            2026-03-23 | 2026-03-30 | 47 | the clocks skip an hour on Sunday
            2026-10-19 | 2026-10-26 | 49 | and repeat one
            2026-01-05 | 2026-02-02 | 192 | four weekends
            """)
    void weekendsAreSaturdaysAndSundaysOnTheRotationsClock(String from, String until, long hours, String why) {
        Fairness fairness = fairness(TestRoster.of(weekly("a", "2026-01-05")), from, until);
        assertThat(load(fairness, "a").weekend()).as(why).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void aWeekendIsNotThatOfAnotherClock() {
        OwnOrder auckland =
                order("a", "2026-01-05", "1 week", "monday 09:00", "Pacific/Auckland", hours("fri 20:00 - sat 08:00"));
        Fairness fairness = fairness(TestRoster.of(auckland), "2026-01-05", "2026-01-12");
        assertThat(load(fairness, "a").weekend()).isEqualTo(Duration.ofHours(8));
        assertThat(load(fairness, "a").time()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void officeHoursAreCountedAsHours() {
        OwnOrder office = order("a, b", "2026-01-05", "1 week", "monday 09:00", "UTC", hours("mon-fri 09:00-17:00"));
        Fairness fairness = fairness(TestRoster.of(office), "2026-01-05", "2026-02-02");
        assertThat(load(fairness, "a").time()).isEqualTo(Duration.ofHours(80));
        assertThat(load(fairness, "a").longestStretch()).as("nights break it").isEqualTo(Duration.ofHours(8));
        assertThat(load(fairness, "a").weekend()).isZero();
        assertThat(fairness.open()).isEqualTo(Duration.ofHours(160));
        assertThat(fairness.coverage()).isEqualTo(100);
    }

    @Test
    void theFirstInstantIsInsideAndTheLastIsNot() {
        TestRoster roster = TestRoster.of(midnights("a, b"));
        Fairness fairness = fairness(roster, "2026-01-12", "2026-01-19");
        assertThat(load(fairness, "b").turns()).isEqualTo(1);
        assertThat(load(fairness, "a").turns()).isZero();
        assertThat(load(fairness, "a").time()).isZero();
        assertThat(load(fairness, "b").time()).isEqualTo(WEEK);
    }

    @Test
    void aTurnCountsWhereItBeginsAndItsTimeWhereItIs() {
        TestRoster roster = TestRoster.of(midnights("a, b"));
        Fairness fairness = fairness(roster, "2026-01-08", "2026-01-14");
        assertThat(each(fairness, Load::turns)).isEqualTo(Map.of("a", 0, "b", 1));
        assertThat(each(fairness, Load::time)).isEqualTo(Map.of("a", DAY.multipliedBy(4), "b", DAY.multipliedBy(2)));
    }

    @Test
    void aTurnIsHeldByWhoHasMostOfIt() {
        TestRoster roster = TestRoster.of(midnights("a, b")).cover("a", "b", days("2026-01-05", "2026-01-08"));
        assertThat(each(fairness(roster, "2026-01-05", "2026-01-19"), Load::turns))
                .isEqualTo(Map.of("a", 0, "b", 2));
    }

    @Test
    void aGapLowersTheCoverage() {
        TestRoster roster = TestRoster.of(midnights("a"))
                .following("second", "hero", Follow.Pick.NEXT)
                .cover("second", null, "b", times("2026-01-05T00:00", "2026-01-05T12:00"));
        Fairness fairness = fairness(roster, "second", "2026-01-05", "2026-01-08");
        assertThat(fairness.open()).isEqualTo(Duration.ofDays(3));
        assertThat(fairness.onCall()).isEqualTo(Duration.ofHours(12));
        assertThat(fairness.coverage()).as("12 of 72 hours, rounded down").isEqualTo(16);
    }

    @Test
    void whatWasAgreedToBeNobodysIsNotOpen() {
        TestRoster roster = TestRoster.of(midnights("a, b")).cover(null, null, turnOf("2026-01-05"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-01-19");
        assertThat(fairness.open()).isEqualTo(WEEK);
        assertThat(fairness.coverage()).isEqualTo(100);
        assertThat(each(fairness, Load::time)).isEqualTo(Map.of("a", Duration.ZERO, "b", WEEK));
        assertThat(each(fairness, Load::base)).isEqualTo(Map.of("a", WEEK, "b", WEEK));
        assertThat(fairness.balance()).isZero();
    }

    @Test
    void whoJoinsInTheMiddleIsMeasuredFromThenOn() {
        TestRoster roster = TestRoster.of(changed(midnights("a, b, c"), people("2026-03-30", "a, b, c, d")));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-06-22");
        assertThat(each(fairness, load -> weeks(load.time()))).isEqualTo(Map.of("a", 7L, "b", 7L, "c", 7L, "d", 3L));
        assertThat(load(fairness, "d").measured())
                .as("3 weeks of 12, where 7 of 24 are as much")
                .isEqualTo(WEEK.multipliedBy(7));
        assertThat(load(fairness, "d").joined()).isEqualTo("2026-03-30");
        assertThat(load(fairness, "d").left()).isNull();
        assertThat(load(fairness, "a").joined()).isNull();
        assertThat(fairness.balance()).isEqualTo(100);
        assertThat(fairness.spread()).isZero();
    }

    @Test
    void whoIsReplacedInTheMiddleIsMeasuredUntilThen() {
        TestRoster roster = TestRoster.of(changed(midnights("a, b, c"), people("2026-02-16", "a, b, d")));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-03-30");
        assertThat(each(fairness, load -> weeks(load.time()))).isEqualTo(Map.of("a", 4L, "b", 4L, "c", 2L, "d", 2L));
        assertThat(load(fairness, "c").measured())
                .as("half of the time, so twice as much")
                .isEqualTo(WEEK.multipliedBy(4));
        assertThat(load(fairness, "c").left()).isEqualTo("2026-02-16");
        assertThat(fairness.balance()).isEqualTo(100);
        assertThat(fairness.spread()).isZero();
    }

    @Test
    void whoLeavesAndComesBackIsMeasuredByBothParts() {
        TestRoster roster =
                TestRoster.of(changed(midnights("a, b"), people("2026-01-19", "a"), people("2026-02-02", "a, b")));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-16");
        Load b = load(fairness, "b");
        assertThat(weeks(b.time())).isEqualTo(2);
        assertThat(weeks(b.measured())).isEqualTo(4);
        assertThat(b.joined()).isNull();
        assertThat(b.left()).isNull();
        assertThat(fairness.balance()).isEqualTo(100);
    }

    @Test
    void whoIsInNoOrderIsARowAndNotInTheBalance() {
        TestRoster roster = TestRoster.of(midnights("a, b")).cover("a", "z", days("2026-01-06"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-02");
        Load z = load(fairness, "z");
        assertThat(z.measured()).isNull();
        assertThat(z.owes()).isEqualTo(DAY.negated());
        assertThat(z.base()).isZero();
        assertThat(fairness.balance()).as("13 ÷ 14 days").isEqualTo(93);
        assertThat(fairness.spread()).isEqualTo(DAY);
        assertThat(fairness.people()).last().isEqualTo(z);
    }

    @Test
    void rowsStandByTheOrderThenJoinersThenOthers() {
        TestRoster roster = TestRoster.of(changed(midnights("c, a, b"), people("2026-01-26", "d, b, c")))
                .cover("c", "z", days("2026-01-06"));
        assertThat(fairness(roster, "2026-01-05", "2026-02-16").people())
                .extracting(Load::person)
                .containsExactly("c", "a", "b", "d", "z");
    }

    @Test
    void aRotationThatBeginsAndEndsInsideIsMeasuredAsLongAsItRuns() {
        TestRoster roster = TestRoster.of(ending(midnights("a, b"), "2026-02-02"));
        Fairness fairness = fairness(roster, "2025-12-01", "2026-06-01");
        assertThat(fairness.open()).isEqualTo(WEEK.multipliedBy(4));
        assertThat(each(fairness, Load::measured))
                .isEqualTo(Map.of("a", WEEK.multipliedBy(2), "b", WEEK.multipliedBy(2)));
        assertThat(fairness.people())
                .allSatisfy(load -> assertThat(load.joined()).isNull());
        assertThat(fairness.balance()).isEqualTo(100);
    }

    @Test
    void beforeTheStartThereIsNobodyAndNothingIsUneven() {
        Fairness fairness = fairness(TestRoster.of(midnights("a, b")), "2025-01-06", "2025-06-02");
        assertThat(fairness.people()).isEmpty();
        assertThat(fairness.coverage()).isEqualTo(100);
        assertThat(fairness.balance()).isEqualTo(100);
        assertThat(fairness.spread()).isZero();
        assertThat(fairness.longest()).isZero();
    }

    @Test
    void onePersonIsAlwaysEvenAndNeverRests() {
        Fairness fairness = fairness(TestRoster.of(midnights("a")), "2026-01-05", "2026-02-02");
        Load a = load(fairness, "a");
        assertThat(a.turns()).isEqualTo(4);
        assertThat(a.shortestGap()).isZero();
        assertThat(a.longestStretch()).isEqualTo(WEEK.multipliedBy(4));
        assertThat(fairness.balance()).isEqualTo(100);
        assertThat(fairness.spread()).isZero();
    }

    @Test
    void theShortestGapIsFromTheEndOfATurnToTheStartOfTheNext() {
        TestRoster roster =
                TestRoster.of(midnights("a, b, c")).swap("a", turnOf("2026-01-26"), "b", turnOf("2026-01-12"));
        Fairness fairness = fairness(roster, "2026-01-05", "2026-02-16");
        assertThat(load(fairness, "a").shortestGap()).as("turns 1 and 2").isZero();
        assertThat(load(fairness, "b").shortestGap()).as("turns 4 and 5").isZero();
        assertThat(load(fairness, "c").shortestGap()).as("turns 3 and 6").isEqualTo(WEEK.multipliedBy(2));
        assertThat(load(fairness, "a").longestStretch()).isEqualTo(WEEK.multipliedBy(2));
        Fairness single = fairness(roster, "2026-01-19", "2026-01-26");
        assertThat(load(single, "c").shortestGap()).as("one turn only").isNull();
    }

    @Test
    void whoFollowsHasTheTimeAndTheCoversStayWhereTheyWereAgreed() {
        TestRoster roster = TestRoster.of(midnights("a, b"))
                .following("second", "hero", Follow.Pick.SAME)
                .cover("a", "b", turnOf("2026-01-05"));
        Fairness second = fairness(roster, "second", "2026-01-05", "2026-01-19");
        assertThat(each(second, load -> weeks(load.time()))).isEqualTo(Map.of("a", 0L, "b", 2L));
        assertThat(each(second, load -> weeks(load.base()))).isEqualTo(Map.of("a", 1L, "b", 1L));
        assertThat(each(second, Load::owes)).isEqualTo(Map.of("a", Duration.ZERO, "b", Duration.ZERO));
        assertThat(each(second, Load::turns)).isEqualTo(Map.of("a", 0, "b", 2));
    }

    @Test
    void weekendsAreThoseOfTheClockInForce() {
        OwnOrder own = changed(
                order("a", "2026-01-05", "1 week", "monday 00:00", "UTC"),
                change("2026-01-12", null, null, null, hours("sat-sun 00:00-00:00"), "Asia/Tokyo", null));
        Load a = load(fairness(TestRoster.of(own), "2026-01-05", "2026-01-19"), "a");
        assertThat(a.time()).as("a week, and a weekend").isEqualTo(DAY.multipliedBy(9));
        assertThat(a.weekend()).as("a weekend by each clock").isEqualTo(DAY.multipliedBy(4));
    }
}

package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static rota.testing.Words.days;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;
import static rota.testing.Words.weekly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.edit.Asked;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.override.Range;
import rota.override.Roster;
import rota.rotation.Follow;
import rota.rotation.Holiday;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.testing.TestRoster;

/** Who is suggested before whom, worked out by hand; a gap is from the start of a turn to the start of another. */
class SuggestionsTest {

    private static final RotationId HERO = new RotationId("core", "hero");

    /** Chi has the week of 19 January; everybody has turned twice before. */
    private static TestRoster five() {
        return TestRoster.of(weekly("a, b, c, d, e", "2025-10-27"));
    }

    private static Suggestions of(Roster roster, String now, String person, Range range) {
        try {
            Setting setting = Setting.of(Schedule.of(roster), Terms.at(Instant.parse(now)));
            return Suggestions.of(setting, Asked.of(person, range), HERO);
        } catch (Refused | Unclear e) {
            throw new AssertionError(e);
        }
    }

    private static Suggestions forWeekOfC(TestRoster roster) {
        return of(roster.roster(), "2026-01-02T12:00:00Z", "c", turnOf("2026-01-19"));
    }

    /** {@code a 2, b 1!}: who could do it, with their smallest gap in weeks, and a mark for two turns in a row. */
    private static String shown(Suggestions suggestions, boolean isSwap) {
        StringBuilder shown = new StringBuilder();
        for (Suggestions.Candidate candidate : suggestions.candidates()) {
            if (candidate.isSwap() == isSwap) {
                Helper helper = candidate.helper();
                Duration gap = helper.gap();
                shown.append(shown.isEmpty() ? "" : ", ")
                        .append(helper.person())
                        .append(' ')
                        .append(gap == null ? "free" : weeks(gap))
                        .append(helper.isBackToBack() ? "!" : "");
            }
        }
        return shown.toString();
    }

    private static String weeks(Duration gap) {
        Duration rest = gap.minusDays(gap.toDays() / 7 * 7);
        return gap.toDays() / 7 + (rest.isZero() ? "" : "+" + rest.toString().substring(1));
    }

    private static String covers(Suggestions suggestions) {
        return shown(suggestions, false);
    }

    private static String swaps(Suggestions suggestions) {
        return shown(suggestions, true);
    }

    @Test
    void theLargestSmallestGapComesFirst() {
        assertThat(covers(forWeekOfC(five()))).isEqualTo("a 2, e 2, b 1!, d 1!");
    }

    @ParameterizedTest
    @CsvSource({"a, 2, 3", "b, 1, 4", "d, 4, 1", "e, 3, 2"})
    void gapsAreFromStartToStart(String person, int before, int after) {
        Spacing spacing = forWeekOfC(five()).candidates().stream()
                .filter(candidate -> !candidate.isSwap())
                .map(Suggestions.Candidate::helper)
                .filter(helper -> helper.person().equals(person))
                .findFirst()
                .orElseThrow()
                .spacing();
        assertThat(spacing.before()).isEqualTo(Duration.ofDays(7L * before));
        assertThat(spacing.after()).isEqualTo(Duration.ofDays(7L * after));
    }

    @Test
    void whereNobodyWasOnCallBeforeThatSideIsFree() {
        TestRoster anew = TestRoster.of(weekly("a, b, c, d, e", "2026-01-05"));
        assertThat(covers(forWeekOfC(anew))).isEqualTo("a 2, e 2, b 1!, d 1!");
        TestRoster ended = TestRoster.of(ending(weekly("a, b, c, d, e", "2025-12-22"), "2026-01-26"));
        Suggestions last = of(ended.roster(), "2026-01-02T12:00:00Z", "e", turnOf("2026-01-19"));
        assertThat(covers(last)).isEqualTo("a 4, b 3, c 2, d 1!");
    }

    @Test
    void ownTurnsFurtherAwayThanTheOrderIsLongDoNotCount() {
        TestRoster roster = TestRoster.of(ending(weekly("a, b, c", "2026-01-05"), "2026-01-26"))
                .and("other", ending(weekly("a", "2026-02-16"), "2026-02-23"), null);
        assertThat(covers(forWeekOfC(roster))).isEqualTo("a 2, b 1!");
        assertThat(forWeekOfC(roster).candidates())
                .filteredOn(candidate -> !candidate.isSwap())
                .first()
                .extracting(candidate -> candidate.helper().spacing().after())
                .isNull();
    }

    @Test
    void ofTwoGapsAlikeWhoOwesComesFirst() {
        TestRoster owing = five().cover("e", "b", days("2025-12-30", "2025-12-30"));
        assertThat(covers(forWeekOfC(owing))).isEqualTo("e 2, a 2, d 1!, b 1!");
        TestRoster owed = five().cover("b", "a", days("2025-12-11", "2025-12-11"));
        assertThat(covers(forWeekOfC(owed))).isEqualTo("e 2, a 2, b 1!, d 1!");
    }

    @Test
    void owingDoesNotMakeUpForASmallerGap() {
        TestRoster owing = five().cover("b", "d", turnOf("2025-12-08"));
        assertThat(covers(forWeekOfC(owing))).isEqualTo("a 2, e 2, b 1!, d 1!");
    }

    @Test
    void whatIsOwedToTheOneWhoAsksIsTold() {
        TestRoster owing = five().cover("e", "c", days("2025-12-30", "2025-12-31"))
                .cover("e", "b", days("2025-12-29", "2025-12-29"));
        Helper first = forWeekOfC(owing).candidates().stream()
                .filter(candidate -> !candidate.isSwap())
                .findFirst()
                .orElseThrow()
                .helper();
        assertThat(first.person()).isEqualTo("e");
        assertThat(first.owed()).isEqualTo(Duration.ofDays(3));
        assertThat(first.owedToAsker()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void aSwapIsAsGoodAsItIsForTheOneItSuitsLess() {
        // e gives the week of 2 February, so c has that and then the week of 23 February.
        assertThat(swaps(forWeekOfC(five()))).isEqualTo("b 4, d 4, a 3, e 3");
        // Where c also has the week of 9 February, e's would come right before it.
        TestRoster covering = five().cover("a", "c", turnOf("2026-02-09"));
        assertThat(swaps(forWeekOfC(covering))).isEqualTo("b 4, a 3, d 2, e 1!");
    }

    @Test
    void whatSomebodyGivesAwayIsNotTheirsAnyMore() {
        Suggestions suggestions = forWeekOfC(five());
        Helper d = suggestions.candidates().stream()
                .filter(candidate ->
                        candidate.isSwap() && candidate.helper().person().equals("d"))
                .findFirst()
                .orElseThrow()
                .helper();
        assertThat(d.given()).isEqualTo(turnOf("2026-01-26"));
        assertThat(d.spacing().before()).isEqualTo(Duration.ofDays(28));
        assertThat(d.spacing().after()).isNull();
        assertThat(d.askers().before()).isNull();
        assertThat(d.askers().after()).isEqualTo(Duration.ofDays(28));
    }

    @Test
    void whoIsAwayOrOnCallElsewhereIsNotSuggested() {
        TestRoster roster = five().away("a", "2026-01-21", "2026-01-21")
                .and("other", ending(weekly("e", "2026-01-19"), "2026-01-26"), null);
        Suggestions suggestions = forWeekOfC(roster);
        assertThat(covers(suggestions)).isEqualTo("b 1!, d 1!");
        assertThat(suggestions.unable())
                .extracting(Unable::person, unable -> unable.reason().replaceFirst(".*, but ", ""))
                .containsExactly(tuple("a", "is away on Wed 21 Jan 2026"), tuple("e", "has Core other then"));
    }

    @Test
    void turnsOfAnotherRotationCount() {
        TestRoster roster = five().and("other", ending(weekly("a", "2026-01-26"), "2026-02-02"), null)
                .and("third", ending(weekly("e", "2026-01-05"), "2026-01-12"), null);
        assertThat(covers(forWeekOfC(roster))).isEqualTo("e 2, a 1!, b 1!, d 1!");
    }

    @Test
    void aTurnThatOnlyFollowsIsNoOther() {
        TestRoster roster = five().following("secondary", "hero", Follow.Pick.SAME);
        assertThat(covers(forWeekOfC(roster))).isEqualTo("a 2, e 2, b 1!, d 1!");
        TestRoster covered = roster.cover("secondary", "d", "e", turnOf("2026-01-26"));
        assertThat(covers(forWeekOfC(covered))).isEqualTo("a 2, d 1!, b 1!, e 1!");
    }

    @Test
    void ofAMembersOwnOrderOnlyTheirOwnTurnsCount() {
        TestRoster roster = five().and(
                        "secondary", weekly("a, x, y", "2026-01-05"), new Follow(HERO, Follow.Pick.SAME, Hours.ALWAYS));
        // a has the secondary by itself in the week of 26 January, and in that of 5 January by the hero too.
        assertThat(covers(forWeekOfC(roster))).isEqualTo("e 2, a 1!, b 1!, d 1!");
    }

    @Test
    void whoHasAPublicHolidayInItComesAfterThoseWithout() {
        Map<String, Person> people =
                new LinkedHashMap<>(five().roster().company().people());
        LocalDate monday = LocalDate.parse("2026-01-19");
        Holiday holiday = new Holiday(monday, monday, "King's day", "king.ics");
        people.computeIfPresent("a", (id, person) -> person.with(java.util.List.of(), java.util.List.of(holiday)));
        Holiday later = new Holiday(monday.plusDays(8), monday.plusDays(8), "Later", "king.ics");
        people.computeIfPresent("d", (id, person) -> person.with(java.util.List.of(), java.util.List.of(later)));
        Roster roster = new Roster(five().roster().company().with(people), java.util.List.of());
        Suggestions suggestions = of(roster, "2026-01-02T12:00:00Z", "c", turnOf("2026-01-19"));
        assertThat(covers(suggestions)).as("but before two turns in a row").isEqualTo("e 2, a 2, b 1!, d 1!");
        assertThat(suggestions.candidates())
                .filteredOn(candidate -> !candidate.helper().holidays().isEmpty())
                .extracting(candidate -> candidate.helper().person())
                .containsExactly("a", "a");
    }

    @Test
    void aWeekOverAClockChangeIsAWeek() {
        TestRoster roster = TestRoster.of(weekly("a, b, c, d, e", "2026-01-05"));
        Suggestions suggestions = of(roster.roster(), "2026-03-01T12:00:00Z", "c", turnOf("2026-03-30"));
        assertThat(covers(suggestions)).isEqualTo("a 2, e 2, b 1!, d 1!");
    }

    @Test
    void theHoursThatAreClosedInATurnAreNoRest() {
        TestRoster roster = TestRoster.of(order(
                "a, b, c, d, e",
                "2025-10-27",
                "1 week",
                "monday 09:00",
                "Europe/London",
                hours("mon-fri 09:00-17:00")));
        assertThat(covers(forWeekOfC(roster))).isEqualTo("a 2, e 2, b 1!, d 1!");
    }

    @Test
    void inAnOrderOfShortTurnsTheRestThatItLeavesWillDo() {
        TestRoster roster = TestRoster.of(order("a, b, c", "2026-01-05", "1 day", "09:00", "Europe/London"));
        Suggestions suggestions = of(roster.roster(), "2026-01-18T12:00:00Z", "c", turnOf("2026-01-22"));
        assertThat(covers(suggestions)).isEqualTo("a 0+T24H!, b 0+T24H!");
        TestRoster more = TestRoster.of(order("a, b, c, d, e", "2026-01-05", "1 day", "09:00", "Europe/London"));
        Suggestions many = of(more.roster(), "2026-01-18T12:00:00Z", "c", turnOf("2026-01-22"));
        assertThat(covers(many)).startsWith("a 0+T48H!, e 0+T48H!");
    }

    @Test
    void aDayCanBeHelpedWithToo() {
        Suggestions suggestions = of(five().roster(), "2026-01-02T12:00:00Z", "c", days("2026-01-21", "2026-01-21"));
        assertThat(covers(suggestions)).isEqualTo("a 2+T48H, e 1+T120H, d 0+T120H, b 1+T48H!");
        assertThat(suggestions.time())
                .isEqualTo(new Interval(Instant.parse("2026-01-21T09:00:00Z"), Instant.parse("2026-01-22T09:00:00Z")));
        assertThat(suggestions.candidates())
                .filteredOn(Suggestions.Candidate::isSwap)
                .first()
                .extracting(candidate -> candidate.helper().given())
                .isInstanceOf(Range.Days.class);
    }

    @Test
    void whoIsIllGivesAwayTheRest() throws Refused, Unclear {
        Setting setting = Setting.of(Schedule.of(five().roster()), Terms.at(Instant.parse("2026-01-21T10:15:30Z")));
        Asked ill = new Asked("c", today -> new rota.edit.Wanted.FromNow(null));
        Suggestions suggestions = Suggestions.of(setting, ill, null);
        assertThat(suggestions.time().start()).isEqualTo("2026-01-21T10:16:00Z");
        assertThat(suggestions.candidates())
                .filteredOn(candidate -> !candidate.isSwap())
                .extracting(Suggestions.Candidate::command)
                .contains("rota cover c@now.. a -r core/hero");
    }

    @Test
    void whatHasBegunIsNotSuggestedForButWhatIsLeftOfIt() {
        Setting setting = Setting.of(Schedule.of(five().roster()), Terms.at(Instant.parse("2026-01-21T10:15:30Z")));
        assertThatThrownBy(() -> Suggestions.of(setting, Asked.of("c", turnOf("2026-01-19")), HERO))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.commands()).containsExactly("rota suggest c@now.. -r core/hero"));
        assertThatThrownBy(() -> Suggestions.of(setting, Asked.of("b", turnOf("2026-01-12")), HERO))
                .hasMessageContaining("is over")
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.commands()).isEmpty());
    }

    @Test
    void whoIsNotOnCallThenNeedsNobodyButWhoIsMight() {
        Setting setting = Setting.of(Schedule.of(five().roster()), Terms.at(Instant.parse("2026-01-02T10:15:30Z")));
        Asked wrong = Asked.of("a", days("2026-01-20", "2026-01-20"));
        assertThatThrownBy(() -> Suggestions.of(setting, wrong, null))
                .hasMessage("A is not on call on Tue 20 Jan 2026 in Core hero; C has it")
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.commands())
                                .containsExactly("rota suggest c@2026-01-20 -r core/hero"));
    }

    @Test
    void onTwoRotationsAtOnceItIsUnclearWhich() {
        TestRoster roster = five().and("other", weekly("c", "2026-01-05"), null);
        Setting setting = Setting.of(Schedule.of(roster.roster()), Terms.at(Instant.parse("2026-01-02T10:15:30Z")));
        Asked both = Asked.of("c", turnOf("2026-01-19"));
        assertThatThrownBy(() -> Suggestions.of(setting, both, null))
                .isInstanceOfSatisfying(
                        Unclear.class,
                        unclear -> assertThat(unclear.choices())
                                .extracting(Unclear.Choice::command)
                                .containsExactly(
                                        "rota suggest c@2026-W04 -r core/hero",
                                        "rota suggest c@2026-W04 -r core/other"));
    }

    @Test
    void alone() {
        TestRoster alone = TestRoster.of(weekly("c", "2026-01-05"));
        Suggestions suggestions = forWeekOfC(alone);
        assertThat(suggestions.candidates()).isEmpty();
        assertThat(suggestions.unable()).isEmpty();
    }

    @Test
    void everybodyIsAway() {
        TestRoster away = TestRoster.of(weekly("a, b, c", "2026-01-05"))
                .away("a", "2026-01-19", "2026-01-20")
                .away("b", "2026-01-25", "2026-01-30");
        Suggestions suggestions = forWeekOfC(away);
        assertThat(suggestions.candidates()).isEmpty();
        assertThat(suggestions.unable()).extracting(Unable::person).containsExactly("a", "b");
    }

    @Test
    void hoursOfATurnAreHelpedWithByTheHour() {
        Suggestions suggestions =
                of(five().roster(), "2026-01-02T12:00:00Z", "c", times("2026-01-21T12:00", "2026-01-21T18:00"));
        assertThat(suggestions.time().length()).isEqualTo(Duration.ofHours(6));
        assertThat(suggestions.candidates())
                .extracting(Suggestions.Candidate::command)
                .contains("rota cover c@2026-01-21T12:00..18:00 e -r core/hero");
    }
}

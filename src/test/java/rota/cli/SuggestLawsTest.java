package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Asked;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.override.Cover;
import rota.override.Roster;
import rota.planning.Helper;
import rota.planning.Suggestions;
import rota.planning.Unable;
import rota.rotation.Company;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.testing.OracleSpacing;
import rota.testing.RandomRosters;
import rota.testing.RandomWishes;
import rota.testing.Seeds;
import rota.testing.Wish;

/** What holds for every suggestion, tried on two thousand random rosters. */
class SuggestLawsTest {

    /** Everything there is to hold a suggestion to. */
    private record Sample(Setting setting, Wish.Part wish, Suggestions suggestions) {

        RotationId rotation() {
            return suggestions.rotation();
        }
    }

    private interface Law {
        void holdFor(Sample sample);
    }

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1})
    void everySuggestionKeepsItsWord(int block) {
        AtomicInteger found = new AtomicInteger();
        Seeds.ofThousand(block, (roster, random) -> {
            RandomWishes wishes = new RandomWishes(random, roster.window());
            Schedule schedule = Schedule.of(withHolidays(roster));
            Setting setting = Setting.of(schedule, Terms.at(wishes.present()));
            for (int i = 0; i < 3; i++) {
                Wish.OfSwap wish = (Wish.OfSwap) wishes.swap(setting);
                Suggestions suggestions = suggestions(setting, wish.first().asked(), wish.rotation());
                if (suggestions != null) {
                    hold(new Sample(setting, wish.first(), suggestions));
                    found.addAndGet(suggestions.candidates().size());
                }
            }
        });
        assertThat(found.get()).as("otherwise this shows nothing").isGreaterThan(1000);
    }

    private static void hold(Sample sample) {
        for (Law law : List.<Law>of(
                SuggestLawsTest::whatIsPrintedMakesWhatIsOffered,
                SuggestLawsTest::whoeverIsOutWouldBeRefused,
                SuggestLawsTest::everybodyElseInTheOrderIsInOneOfTheLists,
                SuggestLawsTest::theOrderFollowsTheKeys)) {
            try {
                law.holdFor(sample);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        failure.getMessage() + "\n" + sample.wish + " on " + sample.rotation() + " as of "
                                + sample.setting.terms().now(),
                        failure);
            }
        }
    }

    /** A third of the people have a public holiday every tenth day. */
    private static Roster withHolidays(RandomRosters.Sample sample) {
        Company company = sample.roster().company();
        LocalDate first = LocalDate.ofInstant(sample.window().start(), ZoneOffset.UTC);
        Map<String, Person> people = new TreeMap<>(company.people());
        for (String id : List.of("ana", "dee", "gus")) {
            List<Holiday> holidays = new ArrayList<>();
            for (int day = 0; day < sample.window().length().toDays() && day < 1000; day += 10) {
                LocalDate date = first.plusDays(day);
                holidays.add(new Holiday(date, date, "Feast", "feasts.ics"));
            }
            people.computeIfPresent(id, (same, person) -> person.with(List.of(), holidays));
        }
        return new Roster(company.with(people), sample.roster().overrides());
    }

    private static @Nullable Suggestions suggestions(Setting setting, Asked asked, @Nullable RotationId rotation) {
        try {
            return Suggestions.of(setting, asked, rotation);
        } catch (Refused | Unclear e) {
            return null;
        }
    }

    private static void whatIsPrintedMakesWhatIsOffered(Sample sample) {
        for (Suggestions.Candidate candidate : sample.suggestions.candidates()) {
            Wish.Reply reply = TypedWish.of(candidate.command(), sample.setting).in(sample.setting);
            if (TypedWish.isInPieces(reply)) {
                continue;
            }
            assertThat(reply.granted()).as("%s: %s", candidate.command(), reply).isNotNull();
            assertThat(reply.proposal().changes())
                    .as(candidate.command())
                    .isEqualTo(candidate.helper().offer().proposal().changes());
        }
    }

    private static void whoeverIsOutWouldBeRefused(Sample sample) {
        for (Unable unable : sample.suggestions.unable()) {
            Wish.Part other = new Wish.Part(unable.person(), null);
            Wish cover = new Wish.OfCover(sample.wish, unable.person(), sample.rotation());
            Wish swap = new Wish.OfSwap(sample.wish, other, sample.rotation());
            assertThat(cover.in(sample.setting).granted()).isNull();
            assertThat(swap.in(sample.setting).granted()).isNull();
            assertThat(unable.reason()).isNotBlank();
        }
    }

    private static void everybodyElseInTheOrderIsInOneOfTheLists(Sample sample) {
        Suggestions suggestions = sample.suggestions;
        Set<String> able = new LinkedHashSet<>();
        List<String> offers = new ArrayList<>();
        for (Suggestions.Candidate candidate : suggestions.candidates()) {
            able.add(candidate.helper().person());
            offers.add(candidate.helper().person() + candidate.isSwap());
        }
        assertThat(offers).doesNotHaveDuplicates();
        List<String> all = new ArrayList<>(able);
        suggestions.unable().forEach(unable -> all.add(unable.person()));
        List<String> order =
                new ArrayList<>(turns(sample).orderAt(suggestions.time().start()));
        order.remove(suggestions.person());
        assertThat(all).containsExactlyInAnyOrderElementsOf(order);
    }

    private static Turns turns(Sample sample) {
        return sample.setting.schedule().rotation(sample.rotation()).turns();
    }

    /** What a candidate is ranked by, worked out once more, plainly. */
    private record Keys(boolean isBackToBack, boolean hasHoliday, Duration gap, Duration owed, int place, int kind) {

        static final Comparator<Keys> BEST_FIRST = Comparator.comparing(Keys::isBackToBack)
                .thenComparing(Keys::hasHoliday)
                .thenComparing(Keys::gap, Comparator.reverseOrder())
                .thenComparing(Keys::owed, Comparator.reverseOrder())
                .thenComparing(Keys::place)
                .thenComparing(Keys::kind);
    }

    private static void theOrderFollowsTheKeys(Sample sample) {
        List<Keys> all = new ArrayList<>();
        for (Suggestions.Candidate candidate : sample.suggestions.candidates()) {
            Keys keys = keys(sample, candidate);
            Duration gap = candidate.helper().gap();
            assertThat(gap == null ? OracleSpacing.NONE : gap)
                    .as(candidate.command())
                    .isEqualTo(keys.gap);
            assertThat(candidate.helper().isBackToBack())
                    .as(candidate.command())
                    .isEqualTo(keys.isBackToBack);
            all.add(keys);
        }
        assertThat(all).isSortedAccordingTo(Keys.BEST_FIRST);
    }

    private static Keys keys(Sample sample, Suggestions.Candidate candidate) {
        Helper helper = candidate.helper();
        Schedule after = helper.offer().proposal().after();
        OracleSpacing spacing = candidate.isSwap()
                ? new OracleSpacing(
                        helper.offer().proposal(), sample.rotation(), helper.person(), sample.suggestions.person())
                : new OracleSpacing(helper.offer().proposal(), sample.rotation(), helper.person());
        List<String> order = turns(sample).orderAt(sample.suggestions.time().start());
        return new Keys(
                spacing.isClose(),
                hasHoliday(sample, after, helper.person()),
                spacing.gap(),
                owed(sample.setting.schedule(), helper.person()),
                order.indexOf(helper.person()),
                candidate.isSwap() ? 0 : 1);
    }

    private static boolean hasHoliday(Sample sample, Schedule after, String person) {
        Turns turns = turns(sample);
        for (Holiday holiday : after.company().person(person).publicHolidays()) {
            if (gains(sample, after, person, holiday.time(turns))) {
                return true;
            }
        }
        return false;
    }

    private static boolean gains(Sample sample, Schedule after, String person, Interval time) {
        RotationSchedule before = sample.setting.schedule().rotation(sample.rotation());
        return !time.isEmpty()
                && Difference.between(sample.rotation(), before, after.rotation(sample.rotation()), time).stream()
                        .anyMatch(change -> person.equals(change.after()));
    }

    private static Duration owed(Schedule schedule, String person) {
        Duration owed = Duration.ZERO;
        for (RotationId id : schedule.company().rotations().keySet()) {
            for (Outcome outcome : schedule.rotation(id).outcomes()) {
                boolean holds = outcome.state() == Outcome.State.APPLIED && outcome.entry() instanceof Cover;
                for (Outcome.Move move : holds ? outcome.moves() : List.<Outcome.Move>of()) {
                    boolean isBetweenTwo = move.out() != null && move.in() != null;
                    owed = isBetweenTwo && person.equals(move.out())
                            ? owed.plus(move.time().length())
                            : owed;
                    owed = isBetweenTwo && person.equals(move.in())
                            ? owed.minus(move.time().length())
                            : owed;
                }
            }
        }
        return owed;
    }
}

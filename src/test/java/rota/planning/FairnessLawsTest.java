package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.override.Roster;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** What holds for the fairness of every rotation, tried on seven thousand random rosters. */
class FairnessLawsTest {

    private static Map<String, Duration> each(Fairness fairness, Function<Load, Duration> what) {
        Map<String, Duration> each = new TreeMap<>();
        for (Load load : fairness.people()) {
            each.put(load.person(), what.apply(load));
        }
        each.values().removeIf(Duration::isZero);
        return each;
    }

    private static Duration sum(Fairness fairness, Function<Load, Duration> what) {
        return each(fairness, what).values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static List<RotationSchedule> rotations(Roster roster) {
        Schedule schedule = Schedule.of(roster);
        List<RotationSchedule> rotations = new ArrayList<>();
        for (RotationId id : roster.company().rotations().keySet()) {
            rotations.add(schedule.rotation(id));
        }
        return rotations;
    }

    /** A date in or near the sample's window. */
    private static LocalDate date(RandomRosters.Sample sample, SplittableRandom random) {
        LocalDate first = sample.window().start().atZone(ZoneOffset.UTC).toLocalDate();
        return first.plusDays(random.nextInt((int) sample.window().length().toDays() + 2));
    }

    private static List<LocalDate> dates(RandomRosters.Sample sample, SplittableRandom random, int count) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(date(sample, random));
        }
        dates.sort(null);
        return dates;
    }

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1, 2})
    void whatPeopleHaveIsTheTimeThatSomebodyIsOnCall(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            List<LocalDate> dates = dates(sample, random, 2);
            for (RotationSchedule rotation : rotations(sample.roster())) {
                Fairness fairness = Fairness.of(rotation, dates.get(0), dates.get(1));
                Duration onCall = Duration.ZERO;
                Duration base = Duration.ZERO;
                Excerpt excerpt = new Excerpt(
                        Schedule.of(sample.roster()), List.of(rotation.id()), dates.get(0), dates.get(1), false);
                for (Shift shift : rotation.shifts(excerpt.window(rotation))) {
                    onCall = shift.person() == null
                            ? onCall
                            : onCall.plus(shift.time().length());
                }
                for (Shift shift : rotation.base(excerpt.window(rotation))) {
                    base = shift.person() == null
                            ? base
                            : base.plus(shift.time().length());
                }
                assertThat(sum(fairness, Load::time))
                        .isEqualTo(fairness.onCall())
                        .isEqualTo(onCall);
                assertThat(sum(fairness, Load::base)).isEqualTo(base);
                assertThat(fairness.onCall()).isLessThanOrEqualTo(fairness.open());
                assertThat(sum(fairness, Load::owes)).isZero();
                assertThat(fairness.balance()).isBetween(0, 100);
                assertThat(fairness.coverage()).isBetween(0, 100);
                assertThat(fairness.people()).allSatisfy(load -> {
                    assertThat(load.weekend()).isLessThanOrEqualTo(load.time());
                    assertThat(load.longestStretch()).isLessThanOrEqualTo(load.time());
                });
            }
        });
    }

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {3, 4})
    void whatTwoWindowsHaveIsWhatBothHaveTogether(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            List<LocalDate> dates = dates(sample, random, 3);
            List<Function<Load, Duration>> sums =
                    List.of(Load::time, Load::weekend, Load::base, Load::covered, Load::wasCovered);
            for (RotationSchedule rotation : rotations(sample.roster())) {
                Fairness first = Fairness.of(rotation, dates.get(0), dates.get(1));
                Fairness second = Fairness.of(rotation, dates.get(1), dates.get(2));
                Fairness both = Fairness.of(rotation, dates.get(0), dates.get(2));
                for (Function<Load, Duration> what : sums) {
                    Map<String, Duration> together = each(first, what);
                    each(second, what).forEach((person, time) -> together.merge(person, time, Duration::plus));
                    assertThat(together).isEqualTo(each(both, what));
                }
                assertThat(turns(first) + turns(second)).isEqualTo(turns(both));
            }
        });
    }

    private static int turns(Fairness fairness) {
        return fairness.people().stream().mapToInt(Load::turns).sum();
    }

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {5, 6})
    void withoutOverridesTheFinalScheduleIsTheBase(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            List<LocalDate> dates = dates(sample, random, 2);
            Schedule agreed = Schedule.of(sample.roster());
            for (RotationSchedule rotation : rotations(sample.roster().withoutOverrides())) {
                Fairness without = Fairness.of(rotation, dates.get(0), dates.get(1));
                Fairness with = Fairness.of(agreed.rotation(rotation.id()), dates.get(0), dates.get(1));
                assertThat(each(without, Load::time)).isEqualTo(each(without, Load::base));
                assertThat(each(without, Load::base)).isEqualTo(each(with, Load::base));
                assertThat(each(without, Load::owes)).isEmpty();
            }
        });
    }
}

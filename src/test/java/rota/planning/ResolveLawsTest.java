package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.testing.RosterYaml;
import rota.testing.SmallRosters;
import rota.testing.Trouble;

/** The plans of two thousand small rosters, each beside what trying every sequence of swaps finds. */
class ResolveLawsTest {

    private static final int BLOCK = 200;

    /** The best that the search found, whether the plan says that it is proven, and whether as little moves. */
    record Compared(BruteForce.Best best, boolean proven, boolean isLeast) {}

    @ParameterizedTest(name = "two hundred seeds from {0} times two hundred")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noPlanIsBetterAndEveryPlanCanBeMade(int block) {
        int compared = 0;
        int cleanest = 0;
        int proven = 0;
        int least = 0;
        for (long seed = (long) block * BLOCK; seed < (block + 1L) * BLOCK; seed++) {
            SmallRosters.Sample sample = SmallRosters.of(seed);
            try {
                Compared both = compare(sample);
                compared += both.best.complete() ? 1 : 0;
                cleanest += both.best.cleanest() ? 1 : 0;
                proven += both.proven ? 1 : 0;
                least += both.isLeast ? 1 : 0;
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(told(sample, failure), failure);
            }
        }
        assertThat(proven).as("proven by the plan's own word").isGreaterThan(BLOCK * 93 / 100);
        assertThat(least).as("moving people as little as any plan").isGreaterThan(BLOCK * 97 / 100);
        assertThat(compared).as("compared with every plan of up to four swaps").isGreaterThan(BLOCK * 9 / 10);
        assertThat(cleanest).as("proven to clear all that can be").isGreaterThan(BLOCK * 6 / 10);
    }

    private static String told(SmallRosters.Sample sample, Throwable failure) {
        return "seed " + sample.seed() + " at " + sample.now() + " until " + sample.until() + " with " + sample.rest()
                + " days of rest: " + failure.getMessage() + "\n\n" + RosterYaml.of(sample.roster());
    }

    static Compared compare(SmallRosters.Sample sample) {
        Scope scope = scope(sample);
        Setting setting = Setting.of(Schedule.of(sample.roster()), Terms.at(sample.now()));
        Resolution resolution = Resolution.of(setting, scope);
        Plans plans = new Plans(sample, scope, resolution);
        plans.check();
        DayBoard board = new DayBoard(sample);
        Plans.Cost cost = plans.cost(board);
        List<RotationId> ids = List.copyOf(sample.roster().company().rotations().keySet());
        BruteForce bruteForce = new BruteForce(board, trouble -> Plans.counts(scope, ids, trouble));
        BruteForce.Best best = bruteForce.best();
        int cleared = resolution.conflicts().size() - resolution.unresolved().size();
        int swaps = resolution.swaps().size();
        String plan = resolution.swaps().stream()
                        .map(planned -> planned.granted().command())
                        .toList()
                + " beside " + best;
        if (resolution.optimal() && cleared <= best.cleared()) {
            assertThat(List.of(cleared, swaps)).as(plan).isEqualTo(List.of(best.cleared(), best.swaps()));
        } else if (cleared > best.cleared()) {
            // Only where the search had to stop, or where it takes more swaps than were tried.
            assertThat(best.complete() && swaps <= BruteForce.MOST_SWAPS)
                    .as(plan)
                    .isFalse();
        }
        boolean isLeast = cleared != best.cleared()
                || swaps != best.swaps()
                || (cost.days() == best.days() && cost.distance() == best.distance());
        return new Compared(best, resolution.optimal(), isLeast);
    }

    /** Everything, or one person, or one rotation. */
    static Scope scope(SmallRosters.Sample sample) {
        var company = sample.roster().company();
        List<RotationId> ids = List.copyOf(company.rotations().keySet());
        Trouble any = sample.troubles().iterator().next();
        return switch ((int) (sample.seed() % 5)) {
            case 3 -> new Scope(Set.of(any.person()), Set.of(), sample.until(), sample.rest());
            case 4 -> new Scope(Set.of(), Set.of(ids.get(any.turn().rotation())), sample.until(), sample.rest());
            default -> new Scope(company.people().keySet(), Set.copyOf(ids), sample.until(), sample.rest());
        };
    }
}

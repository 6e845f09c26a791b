package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Asked;
import rota.edit.Holdings;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.RosterYaml;
import rota.testing.SmallRosters;
import rota.testing.Trouble;

/**
 * Plans where a rotation takes whoever comes next in another, or has an order of its own and follows: one swap there moves people
 * here. Every sequence of up to two swaps is tried by really making them.
 */
class ResolveEntangledTest {

    private static final int BLOCK = 25;

    /** Two turns that may be exchanged, and the day of both that is traded; null for the whole of them. */
    private record Trade(
            RotationId rotation,
            Turn one,
            Turn other,
            @Nullable Integer day) {

        /** The schedule after it; null if it is refused. */
        @Nullable
        Schedule after(Schedule schedule, SmallRosters.Sample sample) {
            RotationSchedule its = schedule.rotation(rotation);
            String first = its.holder(within(its, one));
            String second = its.holder(within(its, other));
            if (first == null || second == null || first.equals(second)) {
                return null;
            }
            try {
                return new Swapping(Setting.of(schedule, Terms.at(sample.now())))
                        .swap(Asked.of(first, range(one)), Asked.of(second, range(other)), rotation)
                        .proposal()
                        .after();
            } catch (Refused | Unclear refused) {
                return null;
            }
        }

        /** Whether that day is all that is wrong with one of the turns. */
        boolean mayBe(Schedule schedule) {
            return day == null
                    || Plans.mayBeTraded(
                            schedule,
                            rotation,
                            one.from().plusDays(day),
                            other.from().plusDays(day));
        }

        private Range range(Turn turn) {
            LocalDate date = day == null ? turn.from() : turn.from().plusDays(day);
            return day == null ? Holdings.whole(turn) : new Range.Days(date, date);
        }

        /** The turn, or that day of it as if it were one. */
        private Turn within(RotationSchedule its, Turn turn) {
            Interval time = its.time(range(turn));
            return new Turn(turn.number(), turn.holder(), turn.order(), turn.from(), turn.until(), time);
        }

        /** Whether a plan may have both: a turn is exchanged whole or by days. */
        boolean goesWith(Trade next) {
            boolean shares = rotation.equals(next.rotation)
                    && (one.equals(next.one)
                            || one.equals(next.other)
                            || other.equals(next.one)
                            || other.equals(next.other));
            return !shares || (day == null) == (next.day == null);
        }
    }

    @ParameterizedTest(name = "seeds from {0} times 25")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void noTwoSwapsAreBetter(int block) {
        int proven = 0;
        for (long seed = (long) block * BLOCK; seed < (block + 1L) * BLOCK; seed++) {
            SmallRosters.Sample sample = SmallRosters.entangled(seed);
            try {
                proven += compare(sample) ? 1 : 0;
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "seed " + seed + " at " + sample.now() + " until " + sample.until() + ": "
                                + failure.getMessage() + "\n\n" + RosterYaml.of(sample.roster()),
                        failure);
            }
        }
        assertThat(proven).as("proven by the plan's own word").isGreaterThan(2);
    }

    /** Whether the plan says that it is proven. */
    static boolean compare(SmallRosters.Sample sample) {
        Schedule schedule = Schedule.of(sample.roster());
        Set<RotationId> ids = schedule.company().rotations().keySet();
        Scope scope = new Scope(Set.of(), ids, sample.until(), 0);
        Resolution resolution = Resolution.of(Setting.of(schedule, Terms.at(sample.now())), scope);
        new Plans(sample, scope, resolution).check();
        int left = resolution.unresolved().size();
        int swaps = resolution.swaps().size();
        int[] fewest = fewestLeft(sample, schedule);
        int best = Math.min(fewest[0], Math.min(fewest[1], fewest[2]));
        String plan = resolution.swaps().size() + " swaps leave " + left + " beside "
                + List.of(fewest[0], fewest[1], fewest[2]);
        if (resolution.optimal()) {
            assertThat(left).as(plan).isLessThanOrEqualTo(best);
            for (int fewer = 0; fewer < Math.min(swaps, 3); fewer++) {
                assertThat(fewest[fewer]).as(plan).isGreaterThan(left);
            }
        }
        return resolution.optimal();
    }

    /** How much trouble is left at least after no swap, one and two. */
    private static int[] fewestLeft(SmallRosters.Sample sample, Schedule start) {
        Set<Trouble> before = sample.troubles();
        List<Trade> trades = trades(sample, start);
        int[] fewest = {before.size(), before.size(), before.size()};
        List<Schedule> afterOne = new ArrayList<>();
        for (Trade trade : trades) {
            Schedule after = trade.after(start, sample);
            afterOne.add(after);
            fewest[1] = Math.min(fewest[1], left(after, sample, before));
        }
        fewest[2] = fewest[1];
        for (int i = 0; i < trades.size(); i++) {
            Schedule one = afterOne.get(i);
            for (Trade next : fewest[2] == 0 || one == null ? List.<Trade>of() : trades) {
                if (trades.get(i).goesWith(next)) {
                    fewest[2] = Math.min(fewest[2], left(next.after(one, sample), sample, before));
                }
            }
        }
        return fewest;
    }

    /** How much trouble is left, or all of it where there is any that was not there. */
    private static int left(@Nullable Schedule schedule, SmallRosters.Sample sample, Set<Trouble> before) {
        Set<Trouble> left =
                schedule == null ? before : Trouble.in(schedule, sample.now(), sample.until(), sample.rest());
        return before.containsAll(left) ? left.size() : before.size();
    }

    private static List<Trade> trades(SmallRosters.Sample sample, Schedule schedule) {
        List<Trade> trades = new ArrayList<>();
        for (Rotation rotation : schedule.company().rotations().values()) {
            List<Turn> free = new ArrayList<>();
            RotationSchedule its = schedule.rotation(rotation.id());
            for (Turn turn : its.turns().touching(new Interval(sample.now(), sample.until()))) {
                if (turn.time().start().isAfter(sample.now()) && isFree(schedule, its, turn)) {
                    free.add(turn);
                }
            }
            for (Turn one : free) {
                for (Turn other : free) {
                    if (one.number() < other.number()) {
                        trades.add(new Trade(rotation.id(), one, other, null));
                        int days = Math.min(days(one), days(other));
                        for (int day = 0; days(one) + days(other) > 2 && day < days; day++) {
                            Trade trade = new Trade(rotation.id(), one, other, day);
                            if (trade.mayBe(schedule)) {
                                trades.add(trade);
                            }
                        }
                    }
                }
            }
        }
        return trades;
    }

    private static int days(Turn turn) {
        LocalDate until = turn.until();
        return until == null ? 0 : (int) (until.toEpochDay() - turn.from().toEpochDay());
    }

    private static boolean isFree(Schedule schedule, RotationSchedule its, Turn turn) {
        List<Shift> shifts = its.shifts(turn.time());
        for (Shift shift : shifts) {
            String person = shift.person();
            if (its.rotation().onlyFollows()
                    || person == null
                    || !person.equals(shifts.get(0).person())
                    || !its.hasByItself(person, shift.time())) {
                return false;
            }
        }
        List<RotationId> touching = new ArrayList<>(List.of(its.id()));
        schedule.followers(its.id()).forEach(follower -> touching.add(follower.id()));
        for (RotationId id : touching) {
            for (Outcome outcome : schedule.rotation(id).outcomes()) {
                if (outcome.state() == Outcome.State.APPLIED && outcome.concerns(turn.time())) {
                    return false;
                }
            }
        }
        return !shifts.isEmpty();
    }
}

package rota.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * What a group of rotations looks like after swaps that may do more than they say, because rotations follow one another: looked
 * at as a whole, not worked out from the swaps.
 *
 * @param before the schedule as it is
 * @param group the rotations
 * @param horizon the time that is looked at
 * @param rest how many days everybody wants between two of their turns
 */
record Aftermath(Schedule before, List<RotationId> group, Interval horizon, int rest) {

    /** The conflicts of a schedule. */
    List<Conflicts.Found> conflicts(Schedule schedule) {
        List<Part> parts = new Parts(schedule, horizon, rest).of(group);
        return Conflicts.among(parts, schedule, horizon, rest);
    }

    /** Which of some conflicts are still there after swaps. */
    List<Conflicts.Found> staying(List<Conflicts.Found> some, Schedule after) {
        List<Conflicts.Found> then = conflicts(after);
        List<Conflicts.Found> stay = new ArrayList<>(some);
        stay.removeIf(one -> !isAmong(one, then) && !isRepeated(one.conflict(), after));
        return stay;
    }

    /** Whether there is a conflict that there was not, or an agreement is not what it was. */
    boolean isWorse(Schedule after) {
        List<Conflicts.Found> known = conflicts(before);
        for (Conflicts.Found one : conflicts(after)) {
            if (!isAmong(one, known)) {
                return true;
            }
        }
        return isBroken(after);
    }

    private static boolean isAmong(Conflicts.Found found, List<Conflicts.Found> some) {
        for (Conflicts.Found one : some) {
            if (one.conflict().isLike(found.conflict())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person still has the time, if only because another rotation is followed there now. */
    private static boolean isRepeated(Conflict conflict, Schedule after) {
        RotationId other = conflict.other();
        if (other != null) {
            return conflict.kind() == Conflict.Kind.DOUBLE_BOOKED
                    && has(conflict, conflict.rotation(), after)
                    && has(conflict, other, after);
        }
        RotationSchedule rotation = after.rotation(conflict.rotation());
        Turn turn = rotation.turns().numbered(conflict.turn());
        List<Interval> held = new ArrayList<>();
        for (Shift shift : turn == null ? List.<Shift>of() : rotation.shifts(turn.time())) {
            if (conflict.person().equals(shift.person())) {
                held.add(shift.time());
            }
        }
        List<Interval> away = Barriers.away(after.company().person(conflict.person()), rotation.turns());
        return Part.shared(held, away) != null;
    }

    private static boolean has(Conflict conflict, RotationId rotation, Schedule after) {
        for (Shift shift : after.rotation(rotation).shifts(conflict.time())) {
            if (conflict.person().equals(shift.person())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an agreement moves anything else than it did. */
    private boolean isBroken(Schedule after) {
        for (RotationId id : group) {
            Map<String, Outcome> then = new HashMap<>();
            after.rotation(id)
                    .outcomes()
                    .forEach(outcome -> then.put(outcome.entry().id(), outcome));
            for (Outcome outcome : before.rotation(id).outcomes()) {
                if (!outcome.equals(then.get(outcome.entry().id()))) {
                    return true;
                }
            }
        }
        return false;
    }
}

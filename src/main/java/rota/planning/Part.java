package rota.planning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;

/**
 * What one person holds of one turn, without what a rotation only repeats from another.
 *
 * @param person the person's id
 * @param rotation the rotation
 * @param turn the turn
 * @param times the stretches, in order of time; at least one
 * @param rested the first instant at which another turn of the person is not too close
 * @param bound why nobody may be asked to move it, a sentence without a full stop; null if it can move
 */
record Part(
        String person,
        RotationId rotation,
        Turn turn,
        List<Interval> times,
        Instant rested,
        @Nullable String bound) {

    Instant start() {
        return times.get(0).start();
    }

    Instant end() {
        return times.get(times.size() - 1).end();
    }

    /** From the first to the last instant that lies in both; null if none does. */
    @Nullable
    Interval shared(Part other) {
        return shared(times, other.times);
    }

    /** From the first to the last instant that lies in both of two lists in order of time; null if none does. */
    static @Nullable Interval shared(List<Interval> some, List<Interval> others) {
        Interval shared = null;
        int first = 0;
        for (Interval one : some) {
            while (first < others.size() && !others.get(first).end().isAfter(one.start())) {
                first++;
            }
            for (int i = first; i < others.size() && others.get(i).start().isBefore(one.end()); i++) {
                Interval both = one.intersection(others.get(i));
                shared = shared == null ? both : shared.hull(both);
            }
        }
        return shared;
    }
}

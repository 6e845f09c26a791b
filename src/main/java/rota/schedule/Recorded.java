package rota.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.rotation.Change;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * Something that made a rotation's schedule what it is: an override made, an override undone, or a change.
 *
 * @param what which of these
 * @param rotation the rotation it stands with, which the one looked at may follow
 * @param at when it was recorded; that rotation's start where nobody wrote it down
 * @param known from when people can have known of it: {@code at}, or a change's own date where nobody wrote down when it was
 *     made, or null where that may have been at any time
 * @param moved the time it moves, or would
 * @param reach the time in which that can make a difference: more where somebody is picked by looking ahead
 */
record Recorded(
        What what,
        RotationId rotation,
        Instant at,
        @Nullable Instant known,
        List<Interval> moved,
        List<Interval> reach) {

    /** What was recorded. */
    sealed interface What {}

    record Made(Entry entry) implements What {}

    record Undone(Entry entry) implements What {}

    record Changed(Change change) implements What {}

    /** Whether anybody wrote down when it was made. */
    boolean isDated() {
        return at.equals(known);
    }

    /** The override that it is about; null if none. */
    @Nullable
    Entry entry() {
        return what instanceof Made made ? made.entry() : what instanceof Undone undone ? undone.entry() : null;
    }

    /** The same, about other time. */
    Recorded about(List<Interval> movedThen, List<Interval> reachThen) {
        return new Recorded(what, rotation, at, known, movedThen, reachThen);
    }
}

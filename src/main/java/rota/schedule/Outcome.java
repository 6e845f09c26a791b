package rota.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.rotation.Interval;

/**
 * What became of an override.
 *
 * @param entry the override
 * @param state whether it holds
 * @param moves the time it moved, in order; for an orphan or an undone one what it would be about, as far as that is open
 * @param reason why it is an orphan, a sentence without a full stop; null otherwise
 */
public record Outcome(
        Entry entry,
        State state,
        List<Move> moves,
        @Nullable String reason) {

    /** Whether an override holds. */
    public enum State {
        /** It moved what its moves say. */
        APPLIED,
        /** It does nothing, because somebody does not have what it is about (rule R9). */
        ORPHAN,
        /** It was taken back (rule R11). */
        UNDONE
    }

    /** Keeps a copy of the list. */
    public Outcome {
        moves = List.copyOf(moves);
    }

    /**
     * A stretch of time that passes from one person to another.
     *
     * @param time the stretch
     * @param out who had it, or null for nobody
     * @param in who has it then, or null for nobody
     */
    public record Move(
            Interval time, @Nullable String out, @Nullable String in) {}

    /** From the first instant it is about to the last one; null if there is none. */
    public @Nullable Interval hull() {
        Interval hull = null;
        for (Move move : moves) {
            hull = hull == null ? move.time() : hull.hull(move.time());
        }
        return hull;
    }

    /** Whether any of the time it is about lies inside the window. */
    public boolean concerns(Interval window) {
        for (Move move : moves) {
            if (move.time().overlaps(window)) {
                return true;
            }
        }
        return false;
    }
}

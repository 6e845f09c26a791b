package rota.planning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * A turn that somebody has and can't have, or should not.
 *
 * @param kind what is wrong
 * @param person the person's id
 * @param rotation the rotation of the turn; of two turns the one that begins first, or else stands first in the file
 * @param turn the turn's number
 * @param time for an absence and for two turns at once the time in which they collide, from its first to its last instant; for
 *     turns that are too close the time from the end of what the person has of the one to the start of the other
 * @param other the rotation of the other turn, which may be the same; null for an absence
 * @param otherTurn the number of the other turn; 0 for an absence
 */
public record Conflict(
        Kind kind,
        String person,
        RotationId rotation,
        int turn,
        Interval time,
        @Nullable RotationId other,
        int otherTurn) {

    /** Whether it is the same thing that is wrong, if perhaps for more or less time. */
    boolean isLike(Conflict conflict) {
        return kind == conflict.kind
                && person.equals(conflict.person)
                && rotation.equals(conflict.rotation)
                && turn == conflict.turn
                && Objects.equals(other, conflict.other)
                && otherTurn == conflict.otherTurn;
    }

    /** What can be wrong. */
    public enum Kind {
        /** The person is away. */
        AWAY("away"),
        /** The person is on call in two rotations at once, neither of which only repeats the other. */
        DOUBLE_BOOKED("double-booked"),
        /** Two turns of the person have fewer days between them than they asked for. */
        CLOSE("close");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Its word in JSON. */
        public String code() {
            return code;
        }
    }
}

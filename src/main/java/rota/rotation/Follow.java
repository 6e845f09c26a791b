package rota.rotation;

/**
 * Whose schedule a rotation follows (rule R7).
 *
 * @param leader the rotation that is followed
 * @param pick whom of it
 * @param hours hours that narrow those of the leader, where the rotation has no order of its own
 */
public record Follow(RotationId leader, Pick pick, Hours hours) {

    /** Whom a following rotation takes. */
    public enum Pick {
        /** Whoever is on call there. */
        SAME,
        /** The holder of the nearest later turn there who is neither on call there now nor this turn's holder. */
        NEXT
    }
}

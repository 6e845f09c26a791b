package rota.schedule;

import java.util.List;
import rota.rotation.Interval;
import rota.rotation.Turn;

/**
 * A way to say who is on call: the pieces of open time inside a window, in order of time, cut at its edges.
 *
 * <p>A window gives the same pieces as the cut-out of a larger one, but for where they are cut.
 */
interface Layer {

    List<Piece> pieces(Interval window);

    /** The pieces of one of the rotation's own turns; the same as of its time, and found with less work. */
    List<Piece> pieces(Turn turn);

    /**
     * Whether a turn is known to be plain, one piece from handoff to handoff that its holder has by the order alone. Most
     * turns are, and then nobody need ask for the pieces.
     *
     * @param start when the turn begins, in seconds since 1970
     * @param end when it ends
     * @param isAlwaysOpen whether somebody is on call in it day and night
     */
    default boolean isPlain(long start, long end, boolean isAlwaysOpen) {
        return false;
    }
}

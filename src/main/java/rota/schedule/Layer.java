package rota.schedule;

import java.util.List;
import rota.rotation.Interval;

/**
 * A way to say who is on call: the pieces of open time inside a window, in order of time, cut at its edges.
 *
 * <p>A window gives the same pieces as the cut-out of a larger one, but for where they are cut.
 */
interface Layer {

    List<Piece> pieces(Interval window);
}

package rota.planning;

import java.time.LocalDate;
import java.util.List;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;

/**
 * A turn that can be part of a swap, and its days.
 *
 * @param rotation the rotation
 * @param turn the turn
 * @param part whose it is at first
 * @param first the place of its first day among those of all slots
 * @param days the open time of each of its days (rule R12), from its first date on
 */
record Slot(RotationId rotation, Turn turn, Part part, int first, List<List<Interval>> days) {

    LocalDate date() {
        return turn.from();
    }
}

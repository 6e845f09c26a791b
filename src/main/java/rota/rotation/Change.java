package rota.rotation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated change of a rotation (rule R6): another order, or another cadence, from a date on; the past stays as it was.
 *
 * <pre>- {from: 2026-03-02, order: [ana, ben, chi, dee]}</pre>
 *
 * @param from the date from whose handoff on it holds
 * @param order the new order, or null for the old one
 * @param turn the new length of a turn, or null for the old one
 * @param handoff the new handoff, or null for the old one
 * @param hours the new hours, or null for the old ones
 * @param zone the new zone, or null for the old one
 * @param first who has the first turn, or null for whoever would have been next
 * @param made when it was written and by whom, where that is known
 */
public record Change(
        LocalDate from,
        @Nullable List<String> order,
        @Nullable TurnLength turn,
        @Nullable Handoff handoff,
        @Nullable Hours hours,
        @Nullable Zone zone,
        @Nullable String first,
        @Nullable Stamp made) {

    /** Keeps a copy of the order. */
    public Change {
        order = order == null ? null : List.copyOf(order);
    }

    /** A change of the order alone. */
    public static Change ofOrder(LocalDate from, List<String> order) {
        return new Change(from, order, null, null, null, null, null, null);
    }

    /** Whether it begins a new cadence: it names a turn, handoff, hours or zone, even with the old value. */
    public boolean isNewCadence() {
        return turn != null || handoff != null || hours != null || zone != null;
    }
}

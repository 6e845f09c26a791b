package rota.edit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;

/**
 * A joiner or a leaver: orders that change from dates on.
 *
 * @param proposal what it would do, over 52 weeks from the first date
 * @param person the person's id
 * @param orders the orders that would change, rotation by rotation, each in order of its dates
 * @param edited what the same would have done by hand, in the list that is in force
 */
public record Reordered(Proposal proposal, String person, List<NewOrder> orders, List<Edited> edited) {

    /** Keeps copies of the lists. */
    public Reordered {
        orders = List.copyOf(orders);
        edited = List.copyOf(edited);
    }

    /**
     * An order from a date on.
     *
     * @param rotation the rotation
     * @param from the date of the handoff
     * @param was the order that would have been in force from then on
     * @param order the order
     * @param isThere whether there is a change from that date already, which is amended
     */
    public record NewOrder(RotationId rotation, LocalDate from, List<String> was, List<String> order, boolean isThere) {

        /** Keeps copies of the lists. */
        public NewOrder {
            was = List.copyOf(was);
            order = List.copyOf(order);
        }
    }

    /**
     * How many turns are somebody else's by the order alone: as proposed, and had the list in force been edited instead.
     *
     * @param rotation the rotation
     * @param moved turns from the date on, within 52 weeks
     * @param byHand turns that begin from now on and within the same time, had the list been edited; null where that would be
     *     a mistake
     * @param byHandPast turns that have begun, had the list been edited; null where that would be a mistake
     */
    public record Edited(
            RotationId rotation,
            int moved,
            @Nullable Integer byHand,
            @Nullable Integer byHandPast) {}
}

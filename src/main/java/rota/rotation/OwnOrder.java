package rota.rotation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rotation that has an order of its own is defined by. {@link Turns} is what follows from it.
 *
 * @param start the date at whose handoff the first turn begins
 * @param cadence how often turns change hands until the first change of it
 * @param order who takes turns, one after the other, until the first change of it
 * @param changes dated changes, in ascending order of their dates
 * @param end the date at whose handoff the rotation ends, or null if it goes on
 */
public record OwnOrder(
        LocalDate start,
        Cadence cadence,
        List<String> order,
        List<Change> changes,
        @Nullable LocalDate end) {

    /** Keeps copies of the lists. */
    public OwnOrder {
        order = List.copyOf(order);
        changes = List.copyOf(changes);
    }

    /** Whether the order names this person, at the start or after any change. */
    public boolean everNames(String person) {
        boolean names = order.contains(person);
        for (Change change : changes) {
            names = names || (change.order() != null && change.order().contains(person));
        }
        return names;
    }
}

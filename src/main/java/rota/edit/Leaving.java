package rota.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rota.rotation.Change;
import rota.rotation.RotationId;

/** Leavers: dated changes of orders, which leave what came before as it was (rule R6). */
public final class Leaving {

    private final Setting setting;

    /** Leavers in this setting. */
    public Leaving(Setting setting) {
        this.setting = setting;
    }

    /**
     * Somebody leaves orders at the first handoff after their last day, and every later change of them.
     *
     * @param rotations the rotations that were named; none for all in whose order they are
     * @param lastDay their last day, as each rotation counts days
     * @throws Refused if they are in no such order, or would leave nobody in it, or the past would change, or an override would
     *     have no effect any more
     */
    public Reordered leave(String person, List<RotationId> rotations, LocalDate lastDay) throws Refused {
        OrderEdits edits = new OrderEdits(setting);
        for (RotationId id : rotations.isEmpty() ? setting.possible(Set.of(person)) : rotations) {
            List<Change> changes = edits.own(id).changes();
            boolean isIn = false;
            if (!edits.isOverBy(id, lastDay.plusDays(1))) {
                LocalDate handoff = edits.handoff(id, lastDay.plusDays(1));
                refuseFirst(person, id, changes, handoff);
                isIn = isIn(person, edits.orderAt(id, handoff), changes, handoff);
                edits.alter(id, handoff, (order, from) -> without(id, order, person, from));
            }
            if (!isIn && !rotations.isEmpty()) {
                throw new Refused(
                        setting.name(person) + " is not in the order of "
                                + setting.schedule().named(id) + " after " + lastDay,
                        List.of());
            }
        }
        if (edits.areNone()) {
            throw new Refused(setting.name(person) + " is in no order after " + lastDay, List.of());
        }
        return edits.reordered(person);
    }

    private static boolean isIn(String person, List<String> order, List<Change> changes, LocalDate handoff) {
        boolean isIn = order.contains(person);
        for (Change change : changes) {
            List<String> later = change.order();
            isIn |= later != null && later.contains(person) && change.from().isAfter(handoff);
        }
        return isIn;
    }

    private void refuseFirst(String person, RotationId id, List<Change> changes, LocalDate handoff) throws Refused {
        for (Change change : changes) {
            if (person.equals(change.first()) && !change.from().isBefore(handoff)) {
                throw new Refused(
                        "the change of " + setting.schedule().named(id) + " from " + change.from() + " says 'first: "
                                + person + "'; delete that, or name somebody else there",
                        List.of());
            }
        }
    }

    private List<String> without(RotationId id, List<String> order, String person, LocalDate from) throws Refused {
        List<String> without = new ArrayList<>(order);
        without.remove(person);
        if (without.isEmpty()) {
            throw new Refused(
                    "nobody would be left in the order of " + setting.schedule().named(id)
                            + "; let somebody join first, or end the rotation with 'end: " + from + "'",
                    List.of());
        }
        return without;
    }
}

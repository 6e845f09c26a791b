package rota.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.schedule.Spoken;

/** Joiners: dated changes of orders, which leave what came before as it was (rule R6). */
public final class Joining {

    private final Setting setting;

    /** Joiners in this setting. */
    public Joining(Setting setting) {
        this.setting = setting;
    }

    /**
     * Somebody joins an order at the first handoff on or after a date, and every later change of it.
     *
     * @param person the person; one whom the roster does not know is added to it
     * @param behind who comes before them in the order, or null for the last place; in a later order without that person they
     *     come last too
     * @throws Refused if the rotation has no order then, or they are in it, or {@code behind} is not, or the past would change,
     *     or an override would have no effect any more
     */
    public Reordered join(Person person, RotationId id, LocalDate from, @Nullable String behind) throws Refused {
        OrderEdits edits = new OrderEdits(setting);
        edits.own(id);
        LocalDate handoff = edits.handoff(id, from);
        List<String> order = edits.orderAt(id, handoff);
        String role = setting.schedule().named(id);
        if (person.left() != null) {
            throw new Refused(
                    person.name() + " left on " + Spoken.date(person.left()) + "; delete 'left' under " + person.id()
                            + " in people first",
                    List.of());
        }
        if (order.contains(person.id())) {
            throw new Refused(person.name() + " is in the order of " + role + " already", List.of());
        }
        if (behind != null && !order.contains(behind)) {
            throw new Refused(
                    setting.name(behind) + " is not in the order of " + role + " on " + handoff + ", which is "
                            + String.join(", ", order),
                    List.of());
        }
        if (!setting.company().people().containsKey(person.id())) {
            edits.add(new Edit.AddPerson(person, id.team()));
        }
        edits.alter(id, handoff, (known, date) -> with(known, person.id(), behind));
        return edits.reordered(person.id());
    }

    private static List<String> with(List<String> order, String person, @Nullable String behind) {
        if (order.contains(person)) {
            return order;
        }
        List<String> with = new ArrayList<>(order);
        int place = behind == null ? -1 : order.indexOf(behind);
        with.add(place < 0 ? order.size() : place + 1, person);
        return with;
    }
}

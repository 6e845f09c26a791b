package rota.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Change;
import rota.rotation.Interval;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.PersonalShift;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/** Joiners and leavers: dated changes of orders, which leave what came before as it was (rule R6). */
public final class Reordering {

    private static final int WEEKS = 52;

    private final Setting setting;
    private final Wording wording;

    /** Joiners and leavers in this setting. */
    public Reordering(Setting setting) {
        this.setting = setting;
        this.wording = new Wording(setting.schedule());
    }

    /**
     * Somebody joins an order at the first handoff on or after a date, and every later change of it.
     *
     * @param person the person; one whom the roster does not know is added to it
     * @param behind who comes before them in the order, or null for the last place
     * @throws Refused if the rotation has no order then, or they are in it, or {@code behind} is not, or the past would change
     */
    public Reordered join(Person person, RotationId id, LocalDate from, @Nullable String behind) throws Refused {
        OwnOrder own = own(id);
        LocalDate handoff = handoff(id, from);
        List<String> order = orderAt(id, handoff);
        if (order.contains(person.id())) {
            throw new Refused(person.name() + " is in the order of " + wording.named(id) + " already", List.of());
        }
        if (behind != null && !order.contains(behind)) {
            throw new Refused(
                    wording.name(behind) + " is not in the order of " + wording.named(id) + " on " + handoff
                            + ", which is " + String.join(", ", order),
                    List.of());
        }
        List<Edit> edits = new ArrayList<>();
        if (!setting.company().people().containsKey(person.id())) {
            edits.add(new Edit.AddPerson(person, id.team()));
        }
        List<Reordered.NewOrder> orders = new ArrayList<>();
        add(own, id, handoff, order, with(order, person.id(), behind), orders, edits);
        for (Change change : own.changes()) {
            List<String> later = change.order();
            if (change.from().isAfter(handoff) && later != null && !later.contains(person.id())) {
                amend(id, change, with(later, person.id(), behind), orders, edits);
            }
        }
        return reordered(person.id(), edits, orders, List.of());
    }

    /**
     * Somebody leaves orders at the first handoff after their last day, and every later change of them.
     *
     * @param rotations the rotations that were named; none for all in whose order they are
     * @throws Refused if they are in no such order, or would leave nobody in it, or the past would change
     */
    public Reordered leave(String person, List<RotationId> rotations, LocalDate lastDay) throws Refused {
        List<Edit> edits = new ArrayList<>();
        List<Reordered.NewOrder> orders = new ArrayList<>();
        List<RotationId> asked = rotations.isEmpty() ? setting.possible(Set.of(person)) : rotations;
        for (RotationId id : asked) {
            int before = edits.size();
            leave(person, id, lastDay.plusDays(1), orders, edits);
            if (edits.size() == before && !rotations.isEmpty()) {
                throw new Refused(
                        setting.name(person) + " is not in the order of " + wording.named(id) + " after " + lastDay,
                        List.of());
            }
        }
        if (edits.isEmpty()) {
            throw new Refused(setting.name(person) + " is in no order after " + lastDay, List.of());
        }
        return reordered(person, edits, orders, List.of(lastDay));
    }

    private void leave(String person, RotationId id, LocalDate first, List<Reordered.NewOrder> orders, List<Edit> edits)
            throws Refused {
        OwnOrder own = own(id);
        Turns turns = setting.schedule().rotation(id).turns();
        Instant end = turns.end();
        if (end != null && !turns.dayStart(first).isBefore(end)) {
            return;
        }
        Turn running = turns.at(turns.dayStart(first));
        if (running != null && running.until() == null && !running.from().equals(first)) {
            return;
        }
        LocalDate handoff = handoff(id, first);
        if (end != null && !turns.dayStart(handoff).isBefore(end)) {
            return;
        }
        List<String> order = orderAt(id, handoff);
        if (order.contains(person)) {
            add(own, id, handoff, order, without(id, order, person, handoff), orders, edits);
        }
        for (Change change : own.changes()) {
            List<String> later = change.order();
            if (change.from().isAfter(handoff) && later != null && later.contains(person)) {
                amend(id, change, without(id, later, person, change.from()), orders, edits);
            }
            if (person.equals(change.first()) && !change.from().isBefore(handoff)) {
                throw new Refused(
                        "the change of " + wording.named(id) + " from " + change.from() + " says 'first: " + person
                                + "'; delete that line, or name somebody else in it",
                        List.of());
            }
        }
    }

    private OwnOrder own(RotationId id) throws Refused {
        OwnOrder own = setting.company().rotation(id).own();
        if (own == null) {
            throw new Refused(
                    wording.named(id) + " has no order of its own; it follows another rotation, whose order counts",
                    List.of());
        }
        return own;
    }

    /** The first handoff on or after a date. */
    private LocalDate handoff(RotationId id, LocalDate date) throws Refused {
        Turns turns = setting.schedule().rotation(id).turns();
        Turn first = turns.numbered(1);
        if (first != null && !date.isAfter(first.from())) {
            return first.from();
        }
        Turn running = turns.at(turns.dayStart(date));
        if (running == null || (running.until() == null && !running.from().equals(date))) {
            throw new Refused(wording.named(id) + " has ended by " + date, List.of());
        }
        LocalDate until = running.until();
        LocalDate handoff = running.from().equals(date) || until == null ? running.from() : until;
        if (turns.end() != null && !turns.dayStart(handoff).isBefore(turns.end())) {
            throw new Refused(wording.named(id) + " ends on " + handoff + ", before another turn begins", List.of());
        }
        return handoff;
    }

    private List<String> orderAt(RotationId id, LocalDate date) {
        Turns turns = setting.schedule().rotation(id).turns();
        return turns.orderAt(turns.dayStart(date));
    }

    private static List<String> with(List<String> order, String person, @Nullable String behind) {
        List<String> with = new ArrayList<>(order);
        int place = behind == null ? -1 : order.indexOf(behind);
        with.add(place < 0 ? order.size() : place + 1, person);
        return with;
    }

    private List<String> without(RotationId id, List<String> order, String person, LocalDate from) throws Refused {
        List<String> without = new ArrayList<>(order);
        without.remove(person);
        if (without.isEmpty()) {
            throw new Refused(
                    "nobody would be left in the order of " + wording.named(id)
                            + "; let somebody join first, or end it with" + " 'end: " + from + "'",
                    List.of());
        }
        return without;
    }

    private void add(
            OwnOrder own,
            RotationId id,
            LocalDate from,
            List<String> was,
            List<String> order,
            List<Reordered.NewOrder> orders,
            List<Edit> edits) {
        boolean isThere = from.equals(own.start());
        for (Change change : own.changes()) {
            isThere |= change.from().equals(from);
        }
        boolean isStart = from.equals(own.start());
        edits.add(new Edit.SetOrder(
                id, from, order, isStart ? null : setting.terms().stamp()));
        orders.add(new Reordered.NewOrder(id, from, was, order, isThere));
    }

    private static void amend(
            RotationId id, Change change, List<String> order, List<Reordered.NewOrder> orders, List<Edit> edits) {
        edits.add(new Edit.SetOrder(id, change.from(), order, null));
        List<String> was = change.order() == null ? List.of() : change.order();
        orders.add(new Reordered.NewOrder(id, change.from(), was, order, true));
    }

    private Reordered reordered(
            String person, List<Edit> edits, List<Reordered.NewOrder> orders, List<LocalDate> lastDay) throws Refused {
        Instant until = Instant.MIN;
        for (Reordered.NewOrder order : orders) {
            Instant end = horizon(order);
            until = end.isAfter(until) ? end : until;
        }
        Proposal proposal;
        try {
            proposal = Proposal.of(setting.schedule(), edits, until);
        } catch (InvalidRotation wrong) {
            throw new Refused(wrong.sentence(), List.of());
        }
        Refusals.refusePast(setting, proposal, List.of());
        if (!setting.terms().force()) {
            Refusals.refuseOrphans(proposal);
        }
        List<Reordered.Edited> edited = new ArrayList<>();
        Set<RotationId> counted = new HashSet<>();
        for (Reordered.NewOrder order : orders) {
            if (counted.add(order.rotation())) {
                edited.add(new ByHand(setting, proposal.after(), order).count(horizon(order)));
            }
        }
        List<Reordered.Left> left =
                lastDay.isEmpty() ? List.of() : left(proposal.after(), person, orders, lastDay.get(0));
        return new Reordered(proposal, person, orders, edited, left);
    }

    /** The end of the last turn that begins within 52 weeks. */
    private Instant horizon(Reordered.NewOrder order) {
        Turns turns = setting.schedule().rotation(order.rotation()).turns();
        Turn last = turns.at(turns.dayStart(order.from().plusWeeks(WEEKS)).minusNanos(1));
        Instant end = turns.end();
        if (last != null) {
            return last.time().end();
        }
        return end == null ? turns.dayStart(order.from().plusWeeks(WEEKS)) : end;
    }

    private List<Reordered.Left> left(
            Schedule after, String person, List<Reordered.NewOrder> orders, LocalDate lastDay) {
        List<Reordered.Left> left = new ArrayList<>();
        Set<RotationId> rotations = new LinkedHashSet<>();
        for (Reordered.NewOrder order : orders) {
            rotations.add(order.rotation());
        }
        for (PersonalShift personal :
                PersonalShift.of(after, person, setting.terms().now(), lastDay.plusWeeks(WEEKS))) {
            RotationSchedule rotation = after.rotation(personal.rotation());
            Interval time = personal.shift().time();
            Instant gone = rotation.turns().dayStart(lastDay.plusDays(1));
            if (rotations.contains(personal.rotation()) && time.end().isAfter(gone)) {
                Interval rest = new Interval(time.start().isBefore(gone) ? gone : time.start(), time.end());
                left.add(new Reordered.Left(personal.rotation(), rest));
            }
        }
        return left;
    }
}

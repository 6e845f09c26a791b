package rota.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Change;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** Orders that change from dates on, collected rotation by rotation, and then looked at as a whole (rule R6). */
final class OrderEdits {

    private static final int WEEKS = 52;

    private final Setting setting;
    private final Wording wording;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Reordered.NewOrder> orders = new ArrayList<>();

    OrderEdits(Setting setting) {
        this.setting = setting;
        this.wording = new Wording(setting.schedule());
    }

    /** What becomes of an order that is there. */
    interface Alteration {

        /** The new order; the same one if nothing needs to become of it. */
        List<String> of(List<String> order, LocalDate from) throws Refused;
    }

    void add(Edit.AddPerson person) {
        edits.add(person);
    }

    boolean areNone() {
        return orders.isEmpty();
    }

    /** Alters the order in force at a handoff, and those of all changes after it. */
    void alter(RotationId id, LocalDate handoff, Alteration alteration) throws Refused {
        OwnOrder own = own(id);
        List<String> order = orderAt(id, handoff);
        List<String> altered = alteration.of(order, handoff);
        if (!altered.equals(order)) {
            boolean isStart = handoff.equals(own.start());
            boolean isThere = isStart;
            for (Change change : own.changes()) {
                isThere |= change.from().equals(handoff);
            }
            // The order at the start is no change, and so has no record of when it was made.
            edits.add(new Edit.SetOrder(
                    id, handoff, altered, isStart ? null : setting.terms().stamp()));
            orders.add(new Reordered.NewOrder(id, handoff, order, altered, isThere));
        }
        for (Change change : own.changes()) {
            List<String> later = change.order();
            if (later != null && change.from().isAfter(handoff)) {
                List<String> alteredLater = alteration.of(later, change.from());
                if (!alteredLater.equals(later)) {
                    edits.add(new Edit.SetOrder(id, change.from(), alteredLater, null));
                    orders.add(new Reordered.NewOrder(id, change.from(), later, alteredLater, true));
                }
            }
        }
    }

    /** The rotation's own order. */
    OwnOrder own(RotationId id) throws Refused {
        OwnOrder own = setting.company().rotation(id).own();
        if (own == null) {
            throw new Refused(
                    wording.named(id) + " has no order of its own; it follows another rotation, whose order counts",
                    List.of());
        }
        return own;
    }

    /** Whether the rotation ends before a turn could begin on or after a date. */
    boolean isOverBy(RotationId id, LocalDate date) {
        return nextHandoff(id, date) == null;
    }

    /** The first handoff on or after a date. */
    LocalDate handoff(RotationId id, LocalDate date) throws Refused {
        LocalDate handoff = nextHandoff(id, date);
        if (handoff == null) {
            throw new Refused(
                    wording.named(id) + " ends on " + own(id).end() + "; no turn begins on " + date + " or after it",
                    List.of());
        }
        return handoff;
    }

    private @Nullable LocalDate nextHandoff(RotationId id, LocalDate date) {
        Turns turns = setting.schedule().rotation(id).turns();
        Turn first = turns.numbered(1);
        if (first != null && !date.isAfter(first.from())) {
            return first.from();
        }
        Turn running = turns.at(turns.dayStart(date));
        if (running == null || running.from().equals(date)) {
            return running == null ? null : date;
        }
        LocalDate until = running.until();
        Instant end = turns.end();
        return until == null || (end != null && !turns.dayStart(until).isBefore(end)) ? null : until;
    }

    /** The order in force from a handoff on. */
    List<String> orderAt(RotationId id, LocalDate handoff) {
        Turns turns = setting.schedule().rotation(id).turns();
        return turns.orderAt(turns.dayStart(handoff));
    }

    /**
     * All of them as one proposal, which is looked at over 52 weeks.
     *
     * @throws Refused if they don't fit, would change the past, or leave overrides without effect
     */
    Reordered reordered(String person) throws Refused {
        Map<RotationId, Instant> until = new HashMap<>();
        for (Reordered.NewOrder order : orders) {
            until.putIfAbsent(order.rotation(), horizon(order));
        }
        Proposal proposal = proposal(until);
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
        return new Reordered(proposal, person, orders, edited);
    }

    private Proposal proposal(Map<RotationId, Instant> until) throws Refused {
        try {
            return Proposal.of(setting.schedule(), edits, until);
        } catch (InvalidRotation wrong) {
            throw new Refused(wrong.sentence(), List.of());
        }
    }

    /** The end of the last turn that begins within 52 weeks. */
    private Instant horizon(Reordered.NewOrder order) {
        Turns turns = setting.schedule().rotation(order.rotation()).turns();
        Instant year = turns.dayStart(order.from().plusWeeks(WEEKS));
        Turn last = turns.at(year.minusNanos(1));
        Instant end = turns.end();
        if (last != null) {
            return last.time().end();
        }
        return end == null ? year : end;
    }
}

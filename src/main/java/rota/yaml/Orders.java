package rota.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Cadence;
import rota.rotation.Change;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.TurnLength;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * Reads a rotation's own order: its start, its cadence, its changes and its end.
 *
 * <pre>
 * start: 2026-01-05
 * order: [ana, ben, chi]
 * changes:
 *   - {from: 2026-03-02, order: [ana, ben, chi, dee]}
 * end: 2026-12-28
 * </pre>
 */
final class Orders {

    private static final List<String> OF_A_CHANGE =
            List.of("from", "order", "turn", "handoff", "hours", "timezone", "first", "made");
    private static final String EXAMPLE = "changes: [{from: 2026-03-02, order: [ana, ben, chi, dee]}]";
    /** More than weekly changes in fifty years. */
    private static final int MOST_CHANGES = 2600;

    private final Reading reading;
    private final People people;
    private final Leavers leavers;

    Orders(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.leavers = new Leavers(reading, people);
    }

    /**
     * What was read.
     *
     * @param own as it is defined
     * @param turns what follows from that
     */
    record Read(OwnOrder own, Turns turns) {}

    /** Says what is missing from a rotation with neither an order nor anything to follow. */
    void refuseMissing(Node key, Mapping body) {
        if (!reading.shapes.isMissing(body, "order") || !reading.shapes.isMissing(body, "follows")) {
            return;
        }
        String missing = reading.shapes.isMissing(body, "start") ? "'start' and 'order', or 'follows'" : "'order'";
        reading.mistakes.add(
                key, "missing-key", "this rotation needs " + missing + ": {start: 2026-01-05, order: [ana, ben, chi]}");
    }

    /**
     * The own order of a rotation that has the key {@code order}; null if it is wrong.
     *
     * @param handoff the team's, or null if it can't be known
     */
    @Nullable
    Read read(RotationId id, Node key, Mapping body, Zone zone, @Nullable Handoff handoff) {
        Mistakes mistakes = reading.mistakes;
        List<String> order = order(body);
        int before = mistakes.count();
        if (reading.shapes.isMissing(body, "start")) {
            mistakes.add(key, "missing-key", "this rotation has an order but no 'start', a date like 2026-01-05");
        }
        LocalDate start = reading.dates.optional(body, "start");
        TurnLength turn = reading.cadences.turn(body);
        Handoff ownHandoff = reading.cadences.handoff(body);
        Hours hours = reading.cadences.hours(body);
        Zone ownZone = reading.zones.optional(body);
        boolean isWhole = mistakes.count() == before;
        List<Dated> changes = changes(body);
        LocalDate end = reading.dates.optional(body, "end");
        Handoff inForce = ownHandoff == null ? handoff : ownHandoff;
        if (!isWhole || start == null || order == null || inForce == null) {
            return null;
        }
        try {
            Cadence cadence = new Cadence(
                    turn == null ? TurnLength.weeks(1) : turn,
                    inForce,
                    hours == null ? Hours.ALWAYS : hours,
                    ownZone == null ? zone : ownZone);
            Turns first = Turns.starting(start, cadence, order);
            reading.places.order(id, start, value(body, "order"));
            return follow(id, body, new OwnOrder(start, cadence, order, List.of(), end), first, changes);
        } catch (InvalidRotation wrong) {
            refuse(wrong, key, body);
            return null;
        }
    }

    /** Takes the changes one after the other; one that doesn't fit is told, and left out. */
    private Read follow(RotationId id, Mapping body, OwnOrder first, Turns turns, List<Dated> changes) {
        List<Change> fitting = new ArrayList<>(changes.size());
        List<Leavers.Span> spans = new ArrayList<>();
        spans.add(new Leavers.Span(first.start(), first.order(), value(body, "order")));
        for (Dated dated : changes) {
            Change change = dated.change;
            try {
                turns = turns.with(change);
                fitting.add(change);
                reading.places.change(id, change.from(), dated.node);
                if (change.order() != null) {
                    reading.places.order(id, change.from(), value(dated.node, "order"));
                    spans.add(new Leavers.Span(change.from(), change.order(), value(dated.node, "order")));
                }
            } catch (InvalidRotation wrong) {
                refuse(wrong, dated.node, dated.node);
                if (change.isNewCadence()) {
                    break; // which handoffs there are from here on can't be known
                }
            }
        }
        LocalDate end = null;
        try {
            turns = first.end() == null ? turns : turns.endingOn(first.end());
            end = first.end();
        } catch (InvalidRotation wrong) {
            refuse(wrong, body, body);
        }
        Entry written = body.entry("changes");
        int count = written != null && written.value() instanceof Node.Sequence list
                ? list.items().size()
                : 0;
        boolean isUnderstood = fitting.size() == count && (end != null || body.entry("end") == null);
        if (isUnderstood) { // else the order that still names somebody may be the one that is left out here
            leavers.refuse(spans, end, turns);
        }
        return new Read(new OwnOrder(first.start(), first.cadence(), first.order(), fitting, first.end()), turns);
    }

    private void refuse(InvalidRotation wrong, Node otherwise, Mapping body) {
        Entry entry = body.entry(wrong.key());
        if (entry == null && wrong.key().equals("handoff")) {
            entry = body.entry("turn");
        }
        reading.mistakes.add(entry == null ? otherwise : entry.value(), "invalid-" + wrong.key(), wrong.sentence());
    }

    private static Node value(Mapping mapping, String key) {
        Entry entry = mapping.entry(key);
        return entry == null ? mapping : entry.value();
    }

    /**
     * A change and where it stands.
     *
     * @param node the whole of it
     * @param change what it says
     */
    private record Dated(Mapping node, Change change) {}

    private List<Dated> changes(Mapping body) {
        Entry under = body.entry("changes");
        List<Node> items = under == null ? List.of() : reading.shapes.items("changes", under.value(), EXAMPLE);
        List<Dated> changes = new ArrayList<>();
        if (items.size() > MOST_CHANGES && under != null) {
            reading.mistakes.add(under.value(), "too-many", "a rotation has at most " + MOST_CHANGES + " changes");
            return changes;
        }
        boolean isKnown = true;
        for (Node item : items) {
            Mapping node = reading.shapes.item("changes", item, EXAMPLE);
            Change change = node == null ? null : change(node);
            // What follows a change that can't be read can't be known to fit.
            isKnown &= change != null;
            if (isKnown && node != null && change != null) {
                changes.add(new Dated(node, change));
            }
        }
        return changes;
    }

    private @Nullable Change change(Mapping node) {
        reading.shapes.allow(node, "a change", OF_A_CHANGE);
        List<String> order = order(node);
        int before = reading.mistakes.count();
        LocalDate from = reading.dates.required(node, "from", "a change");
        Entry first = node.entry("first");
        Change change = new Change(
                from == null ? LocalDate.EPOCH : from,
                order,
                reading.cadences.turn(node),
                reading.cadences.handoff(node),
                reading.cadences.hours(node),
                reading.zones.optional(node),
                first == null ? null : people.named("first", first.value(), order),
                people.stamp(node, "made"));
        if (reading.mistakes.count() > before || (order == null && node.entry("order") != null)) {
            return null;
        }
        if (order == null && !change.isNewCadence()) {
            reading.mistakes.add(
                    node,
                    "missing-key",
                    "a change needs an 'order', 'turn', 'handoff', 'hours' or 'timezone': " + EXAMPLE);
            return null;
        }
        return change;
    }

    /**
     * The people under {@code order}, also those who are told to be none, so that everything else can be checked; null if
     * there is no order, or nobody in it.
     */
    private @Nullable List<String> order(Mapping mapping) {
        Entry entry = mapping.entry("order");
        if (entry == null) {
            return null;
        }
        Sequence list = reading.shapes.list("order", entry.value(), "order: [ana, ben, chi]");
        if (list == null) {
            return null;
        }
        if (list.items().isEmpty()) {
            reading.mistakes.add(
                    entry.value(), "empty-order", "an order needs at least one person: order: [ana, ben, chi]");
            return null;
        }
        List<String> order = new ArrayList<>(list.items().size());
        Set<String> seen = new HashSet<>();
        for (Node item : list.items()) {
            String person = people.named("order", item);
            if (person != null && !seen.add(person)) {
                reading.mistakes.add(
                        item,
                        "twice-in-order",
                        "'" + person + "' stands in this order twice; an order names each person once");
            } else if (item instanceof Node.Scalar written) {
                order.add(written.text());
            }
        }
        return order.isEmpty() ? null : order;
    }
}

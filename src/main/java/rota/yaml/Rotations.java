package rota.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * Reads rotations.
 *
 * <pre>
 * support-hero: {start: 2026-01-05, turn: 1 week, order: [ana, ben, chi], escalates-to: secondary}
 * secondary: {follows: support-hero, pick: next}
 * </pre>
 */
final class Rotations {

    private static final List<String> KEYS = List.of(
            "name",
            "start",
            "order",
            "turn",
            "handoff",
            "timezone",
            "hours",
            "changes",
            "end",
            "follows",
            "pick",
            "escalates-to",
            "links",
            "duties",
            "events");
    private static final List<String> OF_AN_ORDER = List.of("start", "turn", "handoff", "timezone", "changes", "end");

    private final Reading reading;
    private final Teams teams;
    private final Orders orders;
    private final Chains follows;
    private final Chains ladders;
    /** Of rotations with an order of their own, where it can be computed. */
    private final Map<RotationId, Turns> turns = new HashMap<>();
    /** What each rotation follows. */
    private final Map<RotationId, RotationId> leaders = new HashMap<>();

    Rotations(Reading reading, Teams teams, People people) {
        this.reading = reading;
        this.teams = teams;
        this.orders = new Orders(reading, people);
        this.follows = new Chains(reading.mistakes, "follows");
        this.ladders = new Chains(reading.mistakes, "escalates to");
    }

    /** The rotations of a team; those that are wrong are missing. */
    List<Rotation> read(Teams.Block team, Zone zone, @Nullable Handoff handoff) {
        List<Rotation> read = new ArrayList<>(team.rotations().size());
        for (Entry entry : team.rotations().values()) {
            String id = entry.key().text();
            boolean isId = reading.texts.isId(entry.key(), id);
            Mapping body = reading.shapes.mapping(id, entry.value(), "{start: 2026-01-05, order: [ana, ben, chi]}");
            if (body != null) {
                RotationId known = new RotationId(team.id(), isId ? id : "rotation");
                if (isId) {
                    reading.places.rotation(known, entry.key());
                }
                Rotation rotation = rotation(known, team.key().text(), entry.key(), body, zone, handoff);
                if (rotation != null) {
                    read.add(rotation);
                }
            }
        }
        return read;
    }

    private @Nullable Rotation rotation(
            RotationId id, String team, Node key, Mapping body, Zone zone, @Nullable Handoff handoff) {
        reading.shapes.allow(body, "a rotation", KEYS);
        RotationId leader = reference(id, team, body, "follows", follows);
        boolean follows = body.entry("follows") != null;
        boolean hasOrder = body.entry("order") != null;
        OwnOrder own = hasOrder ? own(id, key, body, zone, handoff) : null;
        if (!hasOrder && follows) {
            refuseWhatNeedsAnOrder(body);
        } else if (!hasOrder) {
            orders.refuseMissing(key, body);
        }
        Follow follow = follow(body, leader, hasOrder);
        String name = reading.texts.name(body, id.rotation(), true);
        RotationId escalatesTo = reference(id, team, body, "escalates-to", ladders);
        Map<String, String> links =
                reading.texts.labelled(body, "links", "links: {Queue: \"https://desk.example.com\"}");
        String duties = reading.texts.prose(body, "duties");
        boolean timed = reading.texts
                .choice(body, "events", List.of("all-day", "timed"))
                .equals("timed");
        return own == null && follow == null
                ? null
                : new Rotation(id, name, own, follow, escalatesTo, links, duties, timed);
    }

    private @Nullable RotationId reference(RotationId id, String team, Mapping body, String key, Chains chains) {
        Entry entry = body.entry(key);
        RotationId named = entry == null ? null : teams.named(key, entry.value(), team);
        if (named != null && entry != null) {
            chains.add(id, named, entry.value());
            if (key.equals("follows")) {
                leaders.put(id, named);
                reading.places.follows(id, entry.value());
            }
        }
        return named;
    }

    private @Nullable OwnOrder own(RotationId id, Node key, Mapping body, Zone zone, @Nullable Handoff handoff) {
        Orders.Read read = orders.read(id, key, body, zone, handoff);
        if (read == null) {
            return null;
        }
        turns.put(id, read.turns());
        return read.own();
    }

    private void refuseWhatNeedsAnOrder(Mapping body) {
        for (String key : OF_AN_ORDER) {
            Entry entry = body.entry(key);
            if (entry != null) {
                reading.mistakes.add(
                        entry.key(),
                        "follower-key",
                        "a rotation that only follows takes '" + key
                                + "' from what it follows; delete it, or add an 'order'");
            }
        }
    }

    private @Nullable Follow follow(Mapping body, @Nullable RotationId leader, boolean hasOrder) {
        Entry pick = body.entry("pick");
        boolean next =
                reading.texts.choice(body, "pick", List.of("same", "next")).equals("next");
        if (pick != null && body.entry("follows") == null) {
            reading.mistakes.add(
                    pick.key(), "pick-alone", "'pick' says whom to take from what a rotation follows; add 'follows'");
        } else if (pick != null && next && hasOrder) {
            reading.mistakes.add(
                    pick.value(),
                    "pick-with-order",
                    "'pick: next' can't go with an order of its own; delete 'pick' or 'order'");
        }
        Hours hours = hasOrder ? null : reading.cadences.hours(body);
        return leader == null
                ? null
                : new Follow(leader, next ? Follow.Pick.NEXT : Follow.Pick.SAME, hours == null ? Hours.ALWAYS : hours);
    }

    /** Tells of circles, and of chains that are too long, once every rotation is read. */
    void checkChains() {
        follows.refuseCircles();
        follows.refuseLong();
        ladders.refuseCircles();
    }

    /** The turns whose clock is the rotation's own; null if they can't be known. */
    @Nullable
    Turns turns(RotationId id) {
        Turns own = turns.get(id);
        RotationId leader = leaders.get(id);
        for (int steps = 0; own == null && leader != null && steps < Chains.LONGEST; steps++) {
            own = turns.get(leader);
            leader = leaders.get(leader);
        }
        return own;
    }
}

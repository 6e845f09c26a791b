package rota.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Follow;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;

/** A rotation as it was when only some of what is on record had been recorded. */
final class AsOf {

    private final Schedule schedule;
    private final Rotation rotation;
    private final List<Recorded> records;
    /** Where each override stands in the file, and so when it applies. */
    private final Map<String, Integer> places = new HashMap<>();

    AsOf(Schedule schedule, Rotation rotation, List<Recorded> records) {
        this.schedule = schedule;
        this.rotation = rotation;
        this.records = records;
        for (Entry entry : schedule.roster().overrides()) {
            places.put(entry.id(), places.size());
        }
    }

    /**
     * The rotation as the first so many records left it, of those that bear on the time in question, by their places in
     * ascending order. Null if the changes among them don't hold without others.
     */
    @Nullable
    RotationSchedule after(int howMany, Set<Integer> bearing) {
        Map<RotationId, Set<Change>> changes = new HashMap<>();
        SortedMap<Integer, Entry> standing = new TreeMap<>();
        for (int i : bearing) {
            Recorded.What what = records.get(i).what();
            if (i >= howMany) {
                break;
            } else if (what instanceof Recorded.Changed changed) {
                changes.computeIfAbsent(records.get(i).rotation(), id -> new HashSet<>())
                        .add(changed.change());
            } else if (what instanceof Recorded.Made made) {
                standing.put(place(made.entry()), standing(made.entry()));
            } else if (what instanceof Recorded.Undone undone) {
                standing.remove(place(undone.entry()));
            }
        }
        try {
            return build(rotation, changes, standing);
        } catch (InvalidRotation e) {
            return null;
        }
    }

    /** How many overrides stand before this one in the file. */
    int place(Entry entry) {
        return Objects.requireNonNull(places.get(entry.id()), "what is on record stands in the file");
    }

    private RotationSchedule build(
            Rotation definition, Map<RotationId, Set<Change>> changes, SortedMap<Integer, Entry> standing) {
        Follow follow = definition.follow();
        RotationSchedule leader =
                follow == null ? null : build(schedule.company().rotation(follow.leader()), changes, standing);
        List<Entry> ledger = new ArrayList<>();
        for (Entry entry : standing.values()) {
            if (entry.rotation().equals(definition.id())) {
                ledger.add(entry);
            }
        }
        return Schedule.build(
                schedule.company().people(),
                with(changes.getOrDefault(definition.id(), Set.of()), definition),
                leader,
                ledger);
    }

    private static Rotation with(Set<Change> changes, Rotation definition) {
        OwnOrder own = definition.own();
        if (own == null || own.changes().isEmpty()) {
            return definition;
        }
        List<Change> then = new ArrayList<>(own.changes());
        then.retainAll(changes);
        return new Rotation(
                definition.id(),
                definition.name(),
                new OwnOrder(own.start(), own.cadence(), own.order(), then, own.end()),
                definition.follow(),
                definition.escalatesTo(),
                definition.links(),
                definition.duties(),
                definition.timed());
    }

    private static Entry standing(Entry entry) {
        Entry.Facts facts = entry.facts();
        if (facts.undone() == null) {
            return entry;
        }
        Entry.Facts before = new Entry.Facts(facts.id(), facts.why(), facts.made(), null, facts.forced());
        return entry instanceof Swap swap
                ? new Swap(before, swap.rotation(), swap.first(), swap.second())
                : cover((Cover) entry, before);
    }

    private static Cover cover(Cover cover, Entry.Facts facts) {
        return new Cover(facts, cover.rotation(), cover.range(), cover.out(), cover.in());
    }
}

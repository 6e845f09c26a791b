package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * How a rotation's schedule became what it is, from what the roster has on record: each override made, each override undone and
 * each change, of the rotation and of what it follows.
 *
 * <p>A record touches whole turns: an override those that have any of its time, a change all from its date on, and the turn
 * that it cuts. Where a rotation picks whoever comes next, a record also touches the turns from which its time is looked at.
 * A record that nobody dated counts as made at the rotation's start. Records are only ever added, so that what is counted here
 * only rises.
 */
public final class History {

    private final Schedule schedule;
    private final RotationSchedule rotation;
    private final List<Recorded> records;

    private History(Schedule schedule, RotationSchedule rotation) {
        this.schedule = schedule;
        this.rotation = rotation;
        this.records = Records.of(schedule, rotation.id());
    }

    /** The history of one rotation. */
    public static History of(Schedule schedule, RotationId id) {
        return new History(schedule, schedule.rotation(id));
    }

    /** How many records touch any of the time. */
    public int count(Interval time) {
        int count = 0;
        for (Recorded recorded : records) {
            count += recorded.touches(time) ? 1 : 0;
        }
        return count;
    }

    /** When the newest record that touches any of the time was made; the rotation's start if none does. */
    public Instant newest(Interval time) {
        Instant newest = null;
        for (Recorded recorded : records) {
            if (recorded.touches(time) && (newest == null || recorded.at().isAfter(newest))) {
                newest = recorded.at();
            }
        }
        return newest == null ? rotation.turns().start() : newest;
    }

    /**
     * What one record did.
     *
     * @param before the rotation as it was before the record; it holds good in {@code times} only
     * @param after the rotation as the record left it, likewise
     * @param times the turns that the record touches, sorted and disjoint
     * @param known from when people can have known of the record; null where that may have been at any time
     */
    public record Step(
            RotationSchedule before,
            RotationSchedule after,
            List<Interval> times,
            @Nullable Instant known) {}

    /** What each record did that touches any of the time, oldest first; without those that never held by themselves. */
    public List<Step> steps(Interval window) {
        List<Step> steps = new ArrayList<>();
        List<Cluster> clusters = Cluster.of(records);
        for (int i = 0; i < records.size(); i++) {
            Recorded recorded = records.get(i);
            if (recorded.touches(window)) {
                Set<Integer> bearing = recorded.entry() == null ? everything() : bearingOn(recorded, clusters);
                RotationSchedule before = asOf(i, bearing);
                RotationSchedule after = asOf(i + 1, bearing);
                if (before != null && after != null) {
                    steps.add(new Step(before, after, recorded.touched(), recorded.known()));
                }
            }
        }
        return steps;
    }

    private Set<Integer> everything() {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < records.size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** The records on which it depends who is on call in the turns that a record touches. */
    private Set<Integer> bearingOn(Recorded recorded, List<Cluster> clusters) {
        Set<Integer> bearing = new TreeSet<>();
        List<Interval> looked = lookedAtFrom(recorded.touched());
        for (Cluster cluster : clusters) {
            if (cluster.bearsOn(looked)) {
                bearing.addAll(cluster.records());
            }
        }
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).entry() == null) {
                bearing.add(i);
            }
        }
        return bearing;
    }

    /** The time, and that ahead of it at which the rotation, or one that it follows, looks to pick whoever comes next. */
    private List<Interval> lookedAtFrom(List<Interval> times) {
        int lookingAhead = 0;
        Turns turns = rotation.turns();
        for (Follow follow = rotation.rotation().follow(); follow != null; ) {
            lookingAhead += follow.pick() == Follow.Pick.NEXT ? 1 : 0;
            follow = schedule.company().rotation(follow.leader()).follow();
        }
        List<Interval> wider = new ArrayList<>();
        for (Interval time : times) {
            Turn last = lookingAhead == 0 ? null : turns.at(time.end().minusNanos(1));
            Turn ahead = last == null
                    ? null
                    : turns.numbered(last.number() + lookingAhead * turns.longestOrderUntil(time.end()));
            wider.add(ahead == null ? time : time.hull(ahead.time()));
        }
        return wider;
    }

    /**
     * The rotation as the first so many records left it, of those that bear on the time in question. Null if the changes among
     * them don't hold without others.
     */
    private @Nullable RotationSchedule asOf(int howMany, Set<Integer> bearing) {
        Set<Change> changes = new HashSet<>();
        Map<String, Entry> standing = new HashMap<>();
        for (int i : bearing) {
            Recorded.What what = records.get(i).what();
            if (i >= howMany) {
                break;
            } else if (what instanceof Recorded.Changed changed) {
                changes.add(changed.change());
            } else if (what instanceof Recorded.Made made) {
                standing.put(made.entry().id(), standing(made.entry()));
            } else if (what instanceof Recorded.Undone undone) {
                standing.remove(undone.entry().id());
            }
        }
        try {
            return build(rotation.rotation(), changes, standing);
        } catch (InvalidRotation e) {
            return null;
        }
    }

    private RotationSchedule build(Rotation definition, Set<Change> changes, Map<String, Entry> standing) {
        Follow follow = definition.follow();
        RotationSchedule leader =
                follow == null ? null : build(schedule.company().rotation(follow.leader()), changes, standing);
        List<Entry> ledger = new ArrayList<>();
        for (Entry entry : standing.isEmpty() ? List.<Entry>of() : schedule.entries(definition.id())) {
            Entry then = standing.get(entry.id());
            if (then != null) {
                ledger.add(then);
            }
        }
        return Schedule.build(schedule.company().people(), with(changes, definition), leader, ledger);
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

package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * How the part of a rotation's schedule that lies inside a horizon became what it is, from what the roster has on record: each
 * override made, each override undone and each change, of the rotation and of what it follows.
 *
 * <p>A record touches whole turns: an override those that have any of its time, a change all from its date on and the turn that
 * it cuts, and either one those that it moved otherwise, because somebody is picked by looking ahead or another override no
 * longer holds. A record that nobody dated counts as made at the rotation's start. Records are only ever added, and what one of
 * them did follows from those before it; so what is counted here only rises.
 */
public final class History {

    private final Schedule schedule;
    private final RotationSchedule rotation;
    private final List<Recorded> records;
    private final List<Cluster> clusters;
    /** By the place of a record. */
    private final Map<Integer, Cluster> clusterOf = new HashMap<>();

    private final List<Step> steps = new ArrayList<>();

    private History(Schedule schedule, RotationSchedule rotation, Interval horizon) {
        this.schedule = schedule;
        this.rotation = rotation;
        this.records = Records.of(schedule, rotation.id());
        this.clusters = Cluster.of(records);
        for (Cluster cluster : clusters) {
            cluster.records().forEach(record -> clusterOf.put(record, cluster));
        }
        AsOf past = new AsOf(schedule, rotation.rotation(), records);
        for (Interval whole : Records.wholeTurns(rotation.turns(), List.of(horizon))) {
            for (int i = 0; i < records.size(); i++) {
                if (touches(reach(i), whole)) {
                    steps.add(step(i, past, whole));
                }
            }
        }
    }

    /** The history of one rotation, as far as the horizon has an instant of its turns. */
    public static History of(Schedule schedule, RotationId id, Interval horizon) {
        return new History(schedule, schedule.rotation(id), horizon);
    }

    /**
     * What one record did.
     *
     * @param at when it was recorded
     * @param known from when people can have known of it; null where that may have been at any time
     * @param touched the turns that it touches, sorted and disjoint
     * @param before the rotation as it was before, good for these turns only; null if it can't have been so
     */
    public record Step(
            Instant at,
            @Nullable Instant known,
            List<Interval> touched,
            @Nullable RotationSchedule before) {

        /** Whether it touches any of the time. */
        public boolean touches(Interval time) {
            return History.touches(touched, time);
        }
    }

    /** What each record did, oldest first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** How many records touch any of the time. */
    public int count(Interval time) {
        int count = 0;
        for (Step step : steps) {
            count += step.touches(time) ? 1 : 0;
        }
        return count;
    }

    /** When the newest record that touches any of the time was made; the rotation's start if none does. */
    public Instant newest(Interval time) {
        Instant newest = null;
        for (Step step : steps) {
            if (step.touches(time) && (newest == null || step.at.isAfter(newest))) {
                newest = step.at;
            }
        }
        return newest == null ? rotation.turns().start() : newest;
    }

    private static boolean touches(List<Interval> touched, Interval time) {
        for (Interval here : touched) {
            if (here.overlaps(time)) {
                return true;
            }
        }
        return false;
    }

    private Step step(int index, AsOf past, Interval horizon) {
        Recorded recorded = records.get(index);
        List<Interval> reach = reach(index);
        Set<Integer> bearing = bearingOn(recorded, reach);
        RotationSchedule before = past.after(index, bearing);
        List<Interval> touched = new ArrayList<>(recorded.moved());
        RotationSchedule after = before == null || reach.equals(touched) ? null : past.after(index + 1, bearing);
        if (before != null && after != null) {
            for (Interval time : reach) {
                for (Turn turn : rotation.turns().touching(horizon.intersection(time))) {
                    if (!before.shifts(turn.time()).equals(after.shifts(turn.time()))) {
                        touched.add(turn.time());
                    }
                }
            }
        }
        return new Step(recorded.at(), recorded.known(), Interval.union(touched), before);
    }

    /** The turns in which a record can have made a difference: those of all overrides that have to do with each other. */
    private List<Interval> reach(int record) {
        Cluster own = clusterOf.get(record);
        if (own != null) {
            return own.reach();
        }
        List<Interval> reach = new ArrayList<>(records.get(record).reach());
        for (Cluster cluster : clusters) {
            if (cluster.bearsOn(records.get(record).reach())) {
                reach.addAll(cluster.reach());
            }
        }
        return Interval.union(reach);
    }

    /** The records, by their places, on which it depends who is on call in some turns. */
    private Set<Integer> bearingOn(Recorded recorded, List<Interval> turns) {
        Set<Integer> bearing = new TreeSet<>();
        List<Interval> looked = lookedAtFrom(turns);
        for (Cluster cluster : clusters) {
            if (recorded.entry() == null || cluster.bearsOn(looked)) {
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
            boolean isAll = lookingAhead == 0 || time.end().equals(Instant.MAX);
            Turn last = isAll ? null : turns.at(time.end().minusNanos(1));
            Turn ahead = last == null
                    ? null
                    : turns.numbered(last.number() + lookingAhead * turns.longestOrderUntil(time.end()));
            wider.add(ahead == null ? time : time.hull(ahead.time()));
        }
        return wider;
    }
}

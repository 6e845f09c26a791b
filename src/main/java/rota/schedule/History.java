package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.TurnWalk;
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
    private final AsOf past;
    private final List<Cluster> clusters;
    /** By the place of a record. */
    private final Map<Integer, Cluster> clusterOf = new HashMap<>();
    /** The places of the clusters by the turns that they move. */
    private final Timeline<Integer> moving = new Timeline<>();

    /** The places of the records that can have changed nothing but by themselves. */
    private final Set<Integer> alone = new HashSet<>();

    private final List<Step> steps = new ArrayList<>();
    /** The steps by the turns that they touch. */
    private final Timeline<Step> touching = new Timeline<>();
    /** From the first touched turn to the last, in seconds since 1970, rounded outwards. */
    private long touchedFrom = Long.MAX_VALUE;

    private long touchedUntil = Long.MIN_VALUE;

    private History(Schedule schedule, RotationSchedule rotation, Interval horizon) {
        this.schedule = schedule;
        this.rotation = rotation;
        this.records = Records.of(schedule, rotation.id());
        this.past = new AsOf(schedule, rotation.rotation(), records);
        this.clusters = Cluster.of(records);
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            for (int record : cluster.records()) {
                clusterOf.put(record, cluster);
            }
            for (Interval time : cluster.times()) {
                moving.add(time, i);
            }
        }
        if (!isAnyCadenceNew()) {
            for (Cluster cluster : clusters) {
                addThoseAlone(cluster);
            }
        }
        for (Interval whole : Records.wholeTurns(rotation.turns(), List.of(horizon))) {
            addSteps(whole);
        }
        for (Step step : steps) {
            for (Interval time : step.touched) {
                touching.add(time, step);
                touchedFrom = Math.min(touchedFrom, time.start().getEpochSecond());
                touchedUntil = Math.max(touchedUntil, time.end().getEpochSecond() + 1);
            }
        }
    }

    private boolean isAnyCadenceNew() {
        for (Recorded recorded : records) {
            if (recorded.what() instanceof Recorded.Changed changed
                    && changed.change().isNewCadence()) {
                return true;
            }
        }
        return false;
    }

    /** Those made to apply after all others of their rotation that were there; most are, and no other fares otherwise for them. */
    private void addThoseAlone(Cluster cluster) {
        RotationId only = records.get(cluster.records().get(0)).rotation();
        int last = -1;
        for (int record : cluster.records()) {
            Recorded recorded = records.get(record);
            if (!recorded.rotation().equals(only)) {
                return;
            }
            int place = past.place(Objects.requireNonNull(recorded.entry()));
            if (recorded.what() instanceof Recorded.Made && place > last) {
                alone.add(record);
            }
            last = Math.max(last, place);
        }
    }

    private void addSteps(Interval horizon) {
        Set<Integer> concerned = new TreeSet<>();
        for (Cluster cluster : clusters) {
            if (touches(cluster.reach(), horizon)) {
                concerned.addAll(cluster.records());
            }
        }
        for (int i = 0; i < records.size(); i++) {
            if (concerned.contains(i) || (records.get(i).entry() == null && touches(reach(i), horizon))) {
                steps.add(new Step(i, touched(i, horizon)));
            }
        }
    }

    /** The history of one rotation, as far as the horizon has an instant of its turns. */
    public static History of(Schedule schedule, RotationId id, Interval horizon) {
        return new History(schedule, schedule.rotation(id), horizon);
    }

    /** What one record did. */
    public final class Step {

        private final int record;
        private final List<Interval> touched;

        private Step(int record, List<Interval> touched) {
            this.record = record;
            this.touched = touched;
        }

        /** When it was recorded. */
        public Instant at() {
            return records.get(record).at();
        }

        /** From when people can have known of it; null where that may have been at any time. */
        public @Nullable Instant known() {
            return records.get(record).known();
        }

        /** The turns that it touches, sorted and disjoint. */
        public List<Interval> touched() {
            return touched;
        }

        /** Whether it touches any of the time. */
        public boolean touches(Interval time) {
            return History.touches(touched, time);
        }

        /** The rotation as it was before, good for these turns only, worked out anew each time; null if it can't have been so. */
        public @Nullable RotationSchedule before() {
            return past.after(record, bearingOn(record));
        }
    }

    /** What each record did, oldest first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Whether a record may touch any of the turn; nearly always that is plain to see. */
    public boolean mayTouch(TurnWalk turn) {
        return turn.start() < touchedUntil && turn.end() > touchedFrom;
    }

    /** How many records touch any of the time. */
    public int count(Interval time) {
        List<Step> touches = touching.at(time);
        return touches.size() < 2 ? touches.size() : new HashSet<>(touches).size();
    }

    /** When the newest record that touches any of the time was made; the rotation's start if none does. */
    public Instant newest(Interval time) {
        Instant newest = null;
        for (Step step : touching.at(time)) {
            newest = newest == null || step.at().isAfter(newest) ? step.at() : newest;
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

    /** The turns that a record touches: those that it moves, and those in which it made a difference otherwise. */
    private List<Interval> touched(int record, Interval horizon) {
        List<Interval> touched = new ArrayList<>(records.get(record).moved());
        List<Interval> reach = alone.contains(record) ? records.get(record).reach() : reach(record);
        if (!reach.equals(touched)) {
            Set<Integer> bearing = bearingOn(record);
            RotationSchedule before = past.after(record, bearing);
            RotationSchedule after = before == null ? null : past.after(record + 1, bearing);
            if (before != null && after != null) {
                for (Interval time : reach) {
                    addDifferent(before, after, horizon.intersection(time), touched);
                }
            }
        }
        return Interval.union(touched);
    }

    private void addDifferent(
            RotationSchedule before, RotationSchedule after, Interval window, List<Interval> different) {
        for (Turn turn : rotation.turns().touching(window)) {
            if (!before.shifts(turn.time()).equals(after.shifts(turn.time()))) {
                different.add(turn.time());
            }
        }
    }

    /** The turns in which a record can have made a difference: those of all overrides that have to do with each other. */
    private List<Interval> reach(int record) {
        Cluster own = clusterOf.get(record);
        if (own != null) {
            return own.reach();
        }
        List<Interval> reach = new ArrayList<>(records.get(record).reach());
        for (int cluster : movingIn(reach)) {
            reach.addAll(clusters.get(cluster).reach());
        }
        return Interval.union(reach);
    }

    /** The places of the clusters that move any of these times. */
    private Set<Integer> movingIn(List<Interval> times) {
        Set<Integer> found = new HashSet<>();
        for (Interval time : times) {
            found.addAll(moving.at(time));
        }
        return found;
    }

    /** The records, by their places, on which it depends who is on call in the turns that a record can change. */
    private Set<Integer> bearingOn(int record) {
        Set<Integer> bearing = new TreeSet<>();
        if (records.get(record).entry() == null) {
            bearing.addAll(clusterOf.keySet());
        } else {
            for (int cluster : movingIn(lookedAtFrom(reach(record)))) {
                bearing.addAll(clusters.get(cluster).records());
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

package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** Collects what is on record of a rotation and of what it follows. */
final class Records {

    /** What nobody dated comes first: it may be older than anything that somebody did. */
    private static final Comparator<Recorded> BY_TIME = new Comparator<>() {
        @Override
        public int compare(Recorded one, Recorded other) {
            int byDated = Boolean.compare(one.isDated(), other.isDated());
            int byTime = byDated == 0 ? one.at().compareTo(other.at()) : byDated;
            return byTime == 0 ? Integer.compare(rank(one), rank(other)) : byTime;
        }
    };

    private final Schedule schedule;

    private Records(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * All of it, in the order in which it was recorded, each over the whole turns of this rotation that it can have moved: those
     * there are now, and those there were until a later change began a new cadence.
     */
    static List<Recorded> of(Schedule schedule, RotationId id) {
        RotationSchedule rotation = schedule.rotation(id);
        List<Recorded> records = new Records(schedule).along(rotation);
        records.sort(BY_TIME);
        OldTurns old = OldTurns.of(schedule, rotation.rotation(), records);
        List<Recorded> whole = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<Interval> moved = records.get(i).moved();
            List<Interval> reach = records.get(i).reach();
            for (Turns turns : old.after(i)) {
                moved = wholeTurns(turns, moved);
                reach = wholeTurns(turns, reach);
            }
            whole.add(records.get(i).about(wholeTurns(rotation.turns(), moved), wholeTurns(rotation.turns(), reach)));
        }
        return whole;
    }

    private List<Recorded> along(RotationSchedule rotation) {
        List<Recorded> records = new ArrayList<>();
        Follow follow = rotation.rotation().follow();
        if (follow != null) {
            for (Recorded recorded : along(schedule.rotation(follow.leader()))) {
                boolean next = follow.pick() == Follow.Pick.NEXT;
                records.add(
                        next
                                ? recorded.about(recorded.moved(), lookedAt(rotation.turns(), recorded.reach()))
                                : recorded);
            }
        }
        OwnOrder own = rotation.rotation().own();
        if (own != null) {
            changes(rotation, own, records);
        }
        for (Entry entry : schedule.entries(rotation.id())) {
            overrides(rotation, entry, records);
        }
        return records;
    }

    private static void changes(RotationSchedule rotation, OwnOrder own, List<Recorded> records) {
        for (int i = 0; i < own.changes().size(); i++) {
            Change change = own.changes().get(i);
            Instant start = rotation.turns().dayStart(change.from());
            Stamp made = change.made();
            Instant first = change.isNewCadence() ? startOfWhatItCuts(own, i, start) : start;
            List<Interval> onwards = List.of(new Interval(first, Instant.MAX));
            records.add(new Recorded(
                    new Recorded.Changed(change),
                    rotation.id(),
                    made == null ? rotation.turns().start() : made.at(),
                    made == null ? start : made.at(),
                    onwards,
                    onwards));
        }
    }

    /** When the turn begins that a new cadence cuts short; where it begins itself if it cuts none. */
    private static Instant startOfWhatItCuts(OwnOrder own, int index, Instant start) {
        try {
            OwnOrder before = new OwnOrder(
                    own.start(), own.cadence(), own.order(), own.changes().subList(0, index), null);
            Turn running = Turns.of(before).at(start);
            return running == null ? start : running.time().start();
        } catch (InvalidRotation e) {
            throw new IllegalStateException("the changes before a change that holds don't hold", e);
        }
    }

    private static void overrides(RotationSchedule rotation, Entry entry, List<Recorded> records) {
        Stamp made = entry.facts().made();
        Stamp undone = entry.facts().undone();
        List<Interval> times = times(rotation, entry);
        records.add(new Recorded(
                new Recorded.Made(entry),
                rotation.id(),
                made == null ? rotation.turns().start() : made.at(),
                made == null ? null : made.at(),
                times,
                times));
        if (undone != null) {
            records.add(
                    new Recorded(new Recorded.Undone(entry), rotation.id(), undone.at(), undone.at(), times, times));
        }
    }

    private static List<Interval> times(RotationSchedule rotation, Entry entry) {
        return entry instanceof Swap swap
                ? List.of(
                        rotation.time(swap.first().range()),
                        rotation.time(swap.second().range()))
                : List.of(rotation.time(((Cover) entry).range()));
    }

    /**
     * The time in which somebody is picked by looking at other time (rule R7, {@code pick: next}): it, and the turns before
     * from which it is within as many turns ahead as the longest order so far is long. A shorter order later changes nothing of
     * that, so that no count ever falls.
     */
    private static List<Interval> lookedAt(Turns turns, List<Interval> times) {
        List<Interval> wider = new ArrayList<>();
        for (Interval time : times) {
            Turn turn = turns.at(time.start());
            wider.add(turn == null ? time : time.hull(new Interval(earliestLookingAt(turns, turn), time.start())));
        }
        return wider;
    }

    private static Instant earliestLookingAt(Turns turns, Turn turn) {
        Instant earliest = turn.time().start();
        for (int ahead = 1; ahead <= turns.longestOrderUntil(turn.time().start()); ahead++) {
            Turn before = turns.numbered(turn.number() - ahead);
            if (before != null && turns.longestOrderUntil(before.time().start()) >= ahead) {
                earliest = before.time().start();
            }
        }
        return earliest;
    }

    /** The turns that have any of the time, whole, as sorted and disjoint intervals. */
    static List<Interval> wholeTurns(Turns turns, List<Interval> times) {
        List<Interval> whole = new ArrayList<>();
        for (Interval time : times) {
            if (!time.isEmpty()) {
                boolean endless = time.end().equals(Instant.MAX);
                Turn first = turns.at(time.start());
                Turn last = endless ? null : turns.at(time.end().minusNanos(1));
                whole.add(new Interval(
                        first == null ? time.start() : first.time().start(),
                        last == null ? time.end() : last.time().end()));
            }
        }
        return Interval.union(whole);
    }

    /** What comes first of what was recorded in one moment. */
    private static int rank(Recorded record) {
        return record.what() instanceof Recorded.Changed ? 0 : record.what() instanceof Recorded.Made ? 1 : 2;
    }
}

package rota.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Where a new override goes: after the last one that touches any of its turns, and from there on in order of time, so that
 * two branches seldom insert at the same place.
 *
 * <p>What comes after it there touches none of its turns, so that its place never changes the meaning against a place at
 * the end (rule R8).
 */
final class Placement {

    private final Schedule schedule;

    Placement(Schedule schedule) {
        this.schedule = schedule;
    }

    /** How many of the roster's overrides come before the new one, which belongs into the section. */
    int of(Entry entry, Setting.Section section) {
        List<Entry> overrides = schedule.roster().overrides();
        List<Interval> turns = turns(entry);
        int place = section.from();
        for (int i = section.from(); i < section.until(); i++) {
            if (overrides.get(i).rotation().equals(entry.rotation()) && touches(overrides.get(i), turns)) {
                place = i + 1;
            }
        }
        Instant begin = begin(entry);
        while (place < section.until() && !begin(overrides.get(place)).isAfter(begin)) {
            place++;
        }
        return place;
    }

    /** The whole turns in which it has anything, and its own time where there is no turn. */
    private List<Interval> turns(Entry entry) {
        RotationSchedule rotation = schedule.rotation(entry.rotation());
        List<Interval> turns = new ArrayList<>();
        for (Range range : ranges(entry)) {
            Interval time = rotation.time(range);
            turns.add(time);
            for (Turn turn : rotation.turns().touching(time)) {
                turns.add(turn.time());
            }
        }
        return turns;
    }

    private boolean touches(Entry entry, List<Interval> turns) {
        RotationSchedule rotation = schedule.rotation(entry.rotation());
        for (Range range : ranges(entry)) {
            Interval time = rotation.time(range);
            for (Interval turn : turns) {
                if (time.overlaps(turn)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Instant begin(Entry entry) {
        RotationSchedule rotation = schedule.rotation(entry.rotation());
        Instant begin = Instant.MAX;
        for (Range range : ranges(entry)) {
            Instant start = rotation.time(range).start();
            begin = start.isBefore(begin) ? start : begin;
        }
        return begin;
    }

    private static List<Range> ranges(Entry entry) {
        return entry instanceof Swap swap
                ? List.of(swap.first().range(), swap.second().range())
                : List.of(((Cover) entry).range());
    }
}

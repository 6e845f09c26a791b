package rota.edit;

import java.util.ArrayList;
import java.util.List;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Where an override could move anything. Two of them that share no turn do the same whichever comes first (rules R8 and R9).
 *
 * @param rotation the rotation
 * @param turns the whole turns in which it has anything, and its own times, which may lie in no turn
 */
public record Footprint(RotationId rotation, List<Interval> turns) {

    /** Keeps a copy of the list. */
    public Footprint {
        turns = List.copyOf(turns);
    }

    /** That of an override in this schedule. */
    public static Footprint of(Entry entry, Schedule schedule) {
        RotationSchedule rotation = schedule.rotation(entry.rotation());
        List<Interval> turns = new ArrayList<>();
        for (Interval time : times(entry, rotation)) {
            turns.add(time);
            for (Turn turn : rotation.turns().touching(time)) {
                turns.add(turn.time());
            }
        }
        return new Footprint(entry.rotation(), turns);
    }

    /** The times that an override names. */
    static List<Interval> times(Entry entry, RotationSchedule rotation) {
        List<Interval> times = new ArrayList<>();
        for (Range range : ranges(entry)) {
            times.add(rotation.time(range));
        }
        return times;
    }

    private static List<Range> ranges(Entry entry) {
        return entry instanceof Swap swap
                ? List.of(swap.first().range(), swap.second().range())
                : List.of(((Cover) entry).range());
    }

    /** Whether both have to do with the same turn. */
    public boolean touches(Footprint other) {
        return rotation.equals(other.rotation) && touches(other.turns);
    }

    /** Whether it has to do with any of these times of its rotation. */
    boolean touches(List<Interval> times) {
        for (Interval time : times) {
            for (Interval turn : turns) {
                if (time.overlaps(turn)) {
                    return true;
                }
            }
        }
        return false;
    }
}

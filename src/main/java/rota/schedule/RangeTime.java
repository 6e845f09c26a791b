package rota.schedule;

import java.time.Instant;
import rota.override.Range;
import rota.override.WallTime;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.WallClock;

/** The time that a range of an override names on a rotation (rule R9). */
final class RangeTime {

    private RangeTime() {}

    /** That time, open or not; a turn that there isn't is taken for its date. */
    static Interval of(Turns turns, Range range) {
        if (range instanceof Range.TurnOf turnOf) {
            Turn turn = turns.at(turns.dayStart(turnOf.date()));
            return turn == null ? turns.days(turnOf.date(), turnOf.date()) : turn.time();
        }
        if (range instanceof Range.Days days) {
            return turns.days(days.from(), days.through());
        }
        Range.Times times = (Range.Times) range;
        return Interval.between(instant(turns, times.from()), instant(turns, times.until()));
    }

    private static Instant instant(Turns turns, WallTime time) {
        return time.offset() == null ? turns.instant(time.local()) : WallClock.instant(time.local(), time.offset());
    }
}

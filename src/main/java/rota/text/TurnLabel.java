package rota.text;

import java.time.Instant;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;

/** A stretch of a rotation's time as a list of turns has it: {@code W06  Mon 2 Feb 09:00 – Mon 9 Feb 09:00}. */
public final class TurnLabel {

    private TurnLabel() {}

    /** The week in which its turn begins, and the stretch by the rotation's clock. */
    public static String of(RotationSchedule rotation, Interval time, Instant now) {
        Turn turn = rotation.turns().at(time.start());
        String week = turn == null ? "" : When.week(turn.from()) + "  ";
        return week + new Clock(rotation.turns(), now).stretch(time);
    }
}

package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** A turn as a list of turns has it: {@code W06  Mon 2 Feb – Mon 9 Feb}. */
public final class TurnLabel {

    private TurnLabel() {}

    /** The week in which it begins, and the dates of its handoffs. */
    public static String of(Turns turns, Turn turn, Instant now) {
        Clock clock = new Clock(turns, now);
        LocalDate until = turn.until();
        return When.week(turn.from()) + "  " + clock.date(turn.from())
                + (until == null ? "" : " – " + clock.date(until));
    }
}

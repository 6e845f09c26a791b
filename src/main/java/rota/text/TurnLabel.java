package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import rota.override.Range;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.RotationSchedule;
import rota.schedule.Spoken;

/** A turn, or a part of one, as a list to choose from has it: {@code W06  Mon 2 Feb – Mon 9 Feb}. */
public final class TurnLabel {

    private TurnLabel() {}

    /** The week in which it begins, and the dates of its handoffs; the year is said once where both have the same. */
    public static String of(Turns turns, Turn turn, Instant now) {
        Clock clock = new Clock(turns, now);
        LocalDate from = turn.from();
        LocalDate until = turn.until();
        if (until == null) {
            return When.week(from) + "  " + clock.date(from);
        }
        boolean oneYear = from.getYear() == until.getYear();
        return When.week(from) + "  " + (oneYear ? Spoken.dayAndMonth(from) : clock.date(from)) + " – "
                + clock.date(until);
    }

    /** {@code now  until Mon 9 Feb 09:00}: what is left of a turn that runs. */
    public static String rest(Turns turns, Instant end, Instant now) {
        return "now  until " + new Clock(turns, now).moment(end);
    }

    /** {@code W06}, {@code Wed 4 Feb}, {@code Wed 4 Feb 12:00–18:00}: in as few words as are exact. */
    public static String brief(RotationSchedule rotation, Range range) {
        return new When(rotation).label(range);
    }
}

package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * What one person holds of a turn without a break of a day, as calendars and pictures show it.
 *
 * <p>Nights and breaks that a rotation's hours leave closed don't end it; a day on which the rotation never opens does, and so
 * does anybody else's time. Ana's turn from Monday 5 January 2026, around the clock, is one, over the days from the 5th until
 * the 12th; with Ben standing in on Wednesday from 12:00 to 13:00 it is three, none of them whole days. On weekdays from 09:00
 * to 17:00 her turn is one too, over the days from the 5th until the 10th; with Ben standing in it is Monday and Tuesday, three
 * stretches of Wednesday, and Thursday and Friday, so that nobody seems to be on call at night.
 *
 * @param turn the turn it is part of
 * @param person who holds it, or null for nobody
 * @param agreed whether it was agreed that nobody does
 * @param time from the first open instant, included, to the last, excluded
 * @param days the days it fills from handoff time to handoff time, as far as the rotation is open; null if it begins or ends
 *     at another time
 * @param begins where it begins, in words that no swap changes: the date that a handoff was meant for, {@code 2026-01-05}, or
 *     of the day whose first open time it is, else the clock's time with its offset, {@code 2026-01-07T12:00+00:00}
 * @param shifts the shifts that it consists of, in order of time
 */
public record Held(
        Turn turn,
        @Nullable String person,
        boolean agreed,
        Interval time,
        @Nullable Days days,
        String begins,
        List<Shift> shifts) {

    /** Keeps a copy of the list. */
    public Held {
        shifts = List.copyOf(shifts);
    }

    /**
     * Days, each from its handoff time to the next day's.
     *
     * @param from the first day
     * @param until the first day after them
     */
    public record Days(LocalDate from, LocalDate until) {}

    /** What each person, and nobody, holds of every turn that has an instant inside the window; no turn is cut. */
    public static List<Held> of(RotationSchedule rotation, Interval window) {
        return HeldTimes.of(rotation, window, false);
    }

    /** The same of every shift by itself, which is then never taken for whole days. */
    public static List<Held> each(RotationSchedule rotation, Interval window) {
        return HeldTimes.of(rotation, window, true);
    }

    /** When what begins like this begins by the turns there are now, which a new cadence may have moved. */
    public Instant beginning(Turns now) {
        return begins.length() == "2026-01-05".length() ? now.dayStart(date()) : time.start();
    }

    /** The date that it begins with; a parser of dates would take longer to load than a calendar to write. */
    private LocalDate date() {
        return LocalDate.of(number(0, 4), number(5, 7), number(8, 10));
    }

    private int number(int from, int until) {
        return Integer.parseInt(begins, from, until, 10);
    }
}

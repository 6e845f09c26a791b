package rota.rotation;

import java.time.LocalDate;

/**
 * A public holiday: somebody who has it may be on call then, but would rather not. Its dates count from midnight to midnight
 * on the clock of each rotation, as weekends do.
 *
 * @param from the first date
 * @param through the last date, included
 * @param name what it is called
 * @param calendar the calendar that says so, as {@link Calendars} names it
 */
public record Holiday(LocalDate from, LocalDate through, String name, String calendar) {

    /**
     * @throws IllegalArgumentException if the last date is before the first
     */
    public Holiday {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a holiday through " + through + ", before " + from);
        }
    }

    /** The time, on the clock of a rotation with these turns. */
    public Interval time(Turns turns) {
        return Interval.between(turns.midnight(from), turns.midnight(through.plusDays(1)));
    }
}

package rota.rotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The dates on which the turns of one cadence begin, in closed form.
 *
 * <p>Week turns and day turns are the same thing: a turn is so many counted days long, and week turns count one day a week.
 * With the anchor on Monday 5 January 2026, Monday to Friday counted, and two days a turn, the dates are 5, 7, 9, 13, 15 …
 */
final class Grid {

    private final long anchorDay;
    private final int daysPerTurn;
    /** How many days after the anchor's weekday each counted day of a week comes; the first is 0, the anchor itself. */
    private final int[] counted;

    Grid(LocalDate anchor, Cadence cadence) {
        this.anchorDay = DayCount.of(anchor);
        this.daysPerTurn = cadence.turn().count();
        DayOfWeek weekday = DayCount.weekday(anchor);
        int[] days = new int[7];
        int count = 0;
        for (int after = 0; after < 7; after++) {
            if (after == 0 || (cadence.turn().unit() == TurnLength.Unit.DAY && cadence.beginsOn(weekday.plus(after)))) {
                days[count++] = after;
            }
        }
        this.counted = Arrays.copyOf(days, count);
    }

    /** The date on which the turn begins; 0 is the one at the anchor. */
    LocalDate date(int index) {
        return LocalDate.ofEpochDay(day(index));
    }

    /** The same date as days since 1970. */
    long day(int index) {
        long days = (long) index * daysPerTurn;
        return anchorDay
                + Math.floorDiv(days, counted.length) * 7L
                + counted[(int) Math.floorMod(days, (long) counted.length)];
    }

    /** Which turn began last, on this date or before; below 0 before the anchor. */
    int index(LocalDate date) {
        long days = DayCount.of(date) - anchorDay;
        int rest = (int) Math.floorMod(days, 7L);
        int within = 0;
        while (within < counted.length && counted[within] <= rest) {
            within++;
        }
        long index = Math.floorDiv(days, 7L) * counted.length + within - 1;
        return Math.toIntExact(Math.floorDiv(index, (long) daysPerTurn));
    }
}

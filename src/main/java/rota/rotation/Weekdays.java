package rota.rotation;

import java.time.DayOfWeek;
import java.util.Locale;

/**
 * A range of days of the week, which may wrap: {@code sat-tue} is Saturday, Sunday, Monday, Tuesday.
 *
 * @param first the first day of the range
 * @param last the last one, included; the same as the first for a single day
 */
public record Weekdays(DayOfWeek first, DayOfWeek last) {

    /** Monday to Sunday, written {@code daily}. */
    public static final Weekdays DAILY = new Weekdays(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);

    /** Whether the day is one of them. */
    public boolean contains(DayOfWeek day) {
        return Math.floorMod(day.getValue() - first.getValue(), 7)
                <= Math.floorMod(last.getValue() - first.getValue(), 7);
    }

    @Override
    public String toString() {
        if (equals(DAILY)) {
            return "daily";
        }
        return first == last ? abbreviation(first) : abbreviation(first) + "-" + abbreviation(last);
    }

    static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}

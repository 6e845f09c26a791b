package rota.rotation;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Dates as days since 1970, as {@link LocalDate#toEpochDay} counts them.
 *
 * <p>Java's own count asks whether the year is a leap year, and since Java 22 the first such question loads all that formats dates,
 * which takes a fifth of the time to a first answer.
 */
public final class DayCount {

    private static final int DAYS_IN_400_YEARS = 146_097;
    /** From 1 March of the year 0 to 1 January 1970. */
    private static final int BEFORE_1970 = 719_468;

    private DayCount() {}

    /** How many days after 1 January 1970 the date is; below 0 before. */
    public static long of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The same of a year, a month from 1 to 12 and a day, which may lie beyond the month. */
    static long of(int year, int month, int day) {
        // Years that begin in March end with the day that is not in every one of them.
        long marchYear = month > 2 ? year : year - 1L;
        long century4 = Math.floorDiv(marchYear, 400L);
        long years = marchYear - 400 * century4;
        int months = month > 2 ? month - 3 : month + 9;
        long days = 365 * years + years / 4 - years / 100 + (153 * months + 2) / 5 + day - 1;
        return century4 * DAYS_IN_400_YEARS + days - BEFORE_1970;
    }

    /** The date so many days later, or earlier where that is below 0. */
    public static LocalDate plus(LocalDate date, long days) {
        return LocalDate.ofEpochDay(of(date) + days);
    }

    /** The Monday of the date's week (ISO 8601). */
    public static LocalDate monday(LocalDate date) {
        return plus(date, 1L - weekday(date).getValue());
    }

    /** The day of the week of a date. */
    public static DayOfWeek weekday(LocalDate date) {
        return weekday(of(date));
    }

    /** The day of the week of a day since 1970, which was a Thursday. */
    static DayOfWeek weekday(long day) {
        return DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1);
    }
}

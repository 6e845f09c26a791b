package rota.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rota.rotation.DayCount;

/**
 * The dates that a command looks at.
 *
 * @param from the first date
 * @param until the first date after them
 */
record DateRange(LocalDate from, LocalDate until) {

    /** A turn of 520 weeks that begins then still ends in a year of four digits. */
    private static final int LAST_YEAR = 9980;

    private static final int MOST_WEEKS = 52 * 400;
    private static final int WEEKS_BEFORE = 4;
    private static final int WEEKS_AFTER = 52;

    /**
     * The dates that the options name; the week of {@code today} and so many weeks where they name none. A quarter is the
     * whole quarter, unless its end is named too.
     *
     * @throws UsageError if an option's value is not understood, or the end is not after the beginning
     */
    static DateRange of(
            LocalDate today, @Nullable String from, @Nullable String weeks, @Nullable String until, int usualWeeks) {
        LocalDate quarter = from == null ? null : Dates.quarter(from);
        LocalDate start = quarter != null ? quarter : from == null ? Dates.mondayOf(today) : start(from, today);
        LocalDate end = end(start, weeks, until);
        if (end == null) {
            end = quarter == null ? DayCount.plus(start, 7L * usualWeeks) : start.plusMonths(3);
        }
        return new DateRange(start, end);
    }

    /**
     * The dates that calendars have: from four weeks before this week until 52 after its Monday, unless the options name
     * others. {@code --weeks} counts from {@code --from}, or else from this week.
     *
     * @throws UsageError if an option's value is not understood, or the end is not after the beginning
     */
    static DateRange ofCalendars(
            LocalDate today, @Nullable String from, @Nullable String weeks, @Nullable String until) {
        DateRange dates = ofCalendarsIn(today, from, weeks, until);
        if (dates.until.getYear() > LAST_YEAR) {
            throw new UsageError("calendars can't go on after the year " + LAST_YEAR);
        }
        return dates;
    }

    private static DateRange ofCalendarsIn(
            LocalDate today, @Nullable String from, @Nullable String weeks, @Nullable String until) {
        LocalDate monday = Dates.mondayOf(today);
        if (from == null) {
            LocalDate start = DayCount.plus(monday, -7L * WEEKS_BEFORE);
            LocalDate end = end(weeks == null ? start : monday, weeks, until);
            return new DateRange(start, end == null ? DayCount.plus(monday, 7L * WEEKS_AFTER) : end);
        }
        DateRange named = of(today, from, weeks, until, WEEKS_AFTER);
        LocalDate usual = DayCount.plus(monday, 7L * WEEKS_AFTER);
        boolean isOpen = weeks == null && until == null && Dates.quarter(from) == null;
        return isOpen && usual.isAfter(named.from()) ? new DateRange(named.from(), usual) : named;
    }

    private static LocalDate start(String from, LocalDate today) {
        LocalDate date = Dates.date(from);
        LocalDate monday = date == null ? Dates.week(from, today) : date;
        if (monday == null) {
            throw new UsageError(
                    "--from takes a date (2026-02-04), a week (W06, 2026-W06) or a quarter (2026-Q2), not '" + from
                            + "'");
        }
        return monday;
    }

    /** The end that the options name, or null if they name none. */
    static @Nullable LocalDate end(LocalDate start, @Nullable String weeks, @Nullable String until) {
        if (weeks != null && until != null) {
            throw new UsageError("--weeks and --until both say where to end; give one of them");
        }
        if (weeks != null) {
            return DayCount.plus(start, 7L * weeks(weeks));
        }
        if (until == null) {
            return null;
        }
        LocalDate end = Dates.requireDate("--until", until);
        if (!end.isAfter(start)) {
            throw new UsageError("--until " + end + " is not after " + start);
        }
        return end;
    }

    private static int weeks(String text) {
        try {
            int weeks = Integer.parseInt(text);
            if (weeks >= 1 && weeks <= MOST_WEEKS) {
                return weeks;
            }
        } catch (NumberFormatException e) {
            throw new UsageError("--weeks takes a number like 12, not '" + text + "'");
        }
        throw new UsageError("--weeks takes 1 to " + MOST_WEEKS + ", not " + text);
    }
}

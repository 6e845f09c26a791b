package rota.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rota.rotation.DayCount;
import rota.rotation.WallClock;

/** Dates, weeks and instants as they are typed. */
final class Dates {

    private Dates() {}

    /** The date {@code 2026-02-04}, or null if the text is not one. */
    static @Nullable LocalDate date(String text) {
        if (text.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * A date option's value.
     *
     * @throws UsageError if it is not a date
     */
    static LocalDate requireDate(String option, String text) {
        LocalDate date = date(text);
        if (date == null) {
            throw new UsageError(option + " takes a date like 2026-02-04, not '" + text + "'");
        }
        return date;
    }

    /** The instant {@code 2026-01-20T10:00:00Z}, with any offset, or null if the text is not one. */
    static @Nullable Instant instant(String text) {
        try {
            return isInUtc(text)
                    ? WallClock.instant(LocalDateTime.of(day(text), time(text)), ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it is like {@code 2026-01-20T10:00:00Z}, for which no parser need be loaded. */
    private static boolean isInUtc(String text) {
        return text.length() == 20
                && isDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && isDigits(text, 5, 7)
                && text.charAt(7) == '-'
                && isDigits(text, 8, 10)
                && text.charAt(10) == 'T'
                && isDigits(text, 11, 13)
                && text.charAt(13) == ':'
                && isDigits(text, 14, 16)
                && text.charAt(16) == ':'
                && isDigits(text, 17, 19)
                && text.charAt(19) == 'Z';
    }

    private static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime time(String text) {
        return LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The wall clock time {@code 2026-02-04T12:00} or {@code 2026-02-04T12}, or null if the text is not one. */
    static @Nullable LocalDateTime wallTime(String text) {
        try {
            return LocalDateTime.parse(text.length() == 13 ? text + ":00" : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The Monday of the ISO week {@code 2026-W06}, or of the {@code W06} nearest to a date; null if the text is not a week.
     *
     * @throws UsageError if that year has no such week
     */
    static @Nullable LocalDate week(String typed, LocalDate near) {
        String text = typed.replace('w', 'W');
        int w = text.indexOf('W');
        boolean withYear = w == 5 && text.charAt(4) == '-' && isDigits(text, 0, 4);
        if (!(w == 0 || withYear) || text.length() != w + 3 || !isDigits(text, w + 1, w + 3)) {
            return null;
        }
        int week = Integer.parseInt(text.substring(w + 1));
        if (withYear) {
            LocalDate monday = monday(Integer.parseInt(text.substring(0, 4)), week);
            if (monday == null) {
                throw new UsageError("there is no week " + text + "; that year's weeks are W01 to W"
                        + (monday(Integer.parseInt(text.substring(0, 4)), 53) == null ? 52 : 53));
            }
            return monday;
        }
        if (week < 1 || week > 53) {
            throw new UsageError("there is no week " + text + "; weeks are W01 to W52, in some years W53");
        }
        LocalDate nearest = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            LocalDate monday = monday(year, week);
            if (monday != null && (nearest == null || distance(monday, near) < distance(nearest, near))) {
                nearest = monday;
            }
        }
        if (nearest == null) {
            throw new UsageError(
                    "no year near " + near.getYear() + " has a week " + text + "; say which with 2026-" + text);
        }
        return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static @Nullable LocalDate monday(int weekBasedYear, int week) {
        // The fourth of January is always in the first ISO week.
        LocalDate monday = mondayOf(LocalDate.of(weekBasedYear, 1, 4)).plusWeeks(week - 1L);
        boolean exists = week >= 1 && monday.plusDays(3).getYear() == weekBasedYear;
        return exists ? monday : null;
    }

    /** The Monday of the date's ISO week. */
    static LocalDate mondayOf(LocalDate date) {
        return DayCount.monday(date);
    }

    /** The first day of the quarter {@code 2026-Q2}, or null if the text is not one. */
    static @Nullable LocalDate quarter(String text) {
        if (text.length() != 7 || !isDigits(text, 0, 4) || !text.startsWith("-Q", 4)) {
            return null;
        }
        int quarter = text.charAt(6) - '0';
        return quarter < 1 || quarter > 4
                ? null
                : LocalDate.of(Integer.parseInt(text.substring(0, 4)), 3 * quarter - 2, 1);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

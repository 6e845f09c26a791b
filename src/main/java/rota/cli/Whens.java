package rota.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Wanted;
import rota.override.WallTime;

/** A part of a rotation as it is typed behind a person's {@code @}: a week is a turn, a day is a day. */
final class Whens {

    /** What can be said, for messages. */
    static final String EXAMPLES =
            "a week (W06), next, this, a day (2026-02-04, wed, today), days (2026-02-04..2026-02-06), times"
                    + " (2026-02-04T12..18:00) or now..";

    private static final String RANGE = "..";
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private Whens() {}

    /** What the text says of a time; null if that is nothing. */
    static Asked.@Nullable Saying saying(String text) {
        return isWhen(text) ? today -> near(text, require(text, today), today) : null;
    }

    /** The same; refused if it is so far away, or so long, that the year is probably a slip of the finger. */
    private static Wanted near(String text, Wanted wanted, LocalDate today) {
        if (wanted instanceof Wanted.OfDays days) {
            Days.requireNear(text, days.from(), today);
            Days.requireShort(text, days.from(), days.through());
        } else if (wanted instanceof Wanted.OfWeek week) {
            Days.requireNear(text, week.monday(), today);
        } else if (wanted instanceof Wanted.OfTimes times) {
            Days.requireNear(text, times.from().local().toLocalDate(), today);
            Days.requireShort(
                    text,
                    times.from().local().toLocalDate(),
                    times.until().local().toLocalDate());
        }
        return wanted;
    }

    private static boolean isWhen(String text) {
        try {
            return of(text, ANY_DAY) != null;
        } catch (UsageError wrong) {
            return true; // a week that doesn't exist is meant as a week all the same
        }
    }

    /** Says that the text is no time. */
    static String unknown(String text) {
        return "'" + text + "' is no time; say " + EXAMPLES;
    }

    private static Wanted require(String text, LocalDate today) {
        Wanted wanted = of(text, today);
        if (wanted == null) {
            throw new UsageError(unknown(text));
        }
        return wanted;
    }

    private static @Nullable Wanted of(String text, LocalDate today) {
        int range = text.indexOf(RANGE);
        if (range >= 0) {
            return range(text.substring(0, range), text.substring(range + RANGE.length()), today);
        }
        if (text.equals("next")) {
            return new Wanted.NextTurn();
        }
        if (text.equals("this")) {
            return new Wanted.RunningTurn();
        }
        LocalDate date = Moment.date(text, today);
        if (date != null) {
            return new Wanted.OfDays(date, date);
        }
        LocalDate monday = Dates.week(text, today);
        return monday == null ? null : new Wanted.OfWeek(monday);
    }

    private static @Nullable Wanted range(String from, String to, LocalDate today) {
        if (from.equals("now")) {
            WallTime until = to.isEmpty() ? null : wall(to, today);
            return to.isEmpty() || until != null ? new Wanted.FromNow(until) : null;
        }
        LocalDate first = Moment.date(from, today);
        if (first != null) {
            LocalDate last = Moment.date(to, first);
            if (last != null && last.isBefore(first)) {
                throw new UsageError("'" + from + RANGE + to + "' ends before it begins");
            }
            return last == null ? null : new Wanted.OfDays(first, last);
        }
        WallTime begin = wall(from, today);
        if (begin == null) {
            return null;
        }
        WallTime end = wall(to, begin.local().toLocalDate());
        if (end == null) {
            return null;
        }
        if (end.local().isBefore(begin.local()) && time(to) != null) {
            end = new WallTime(end.local().plusDays(1), null); // 22:00..06:00 is a night
        }
        if (!end.isAfter(begin)) {
            throw new UsageError("'" + from + RANGE + to + "' ends before it begins");
        }
        return new Wanted.OfTimes(begin, end);
    }

    /** {@code 2026-02-04T12:00}, with an offset or without, or {@code 18:00} on the day. */
    private static @Nullable WallTime wall(String text, LocalDate day) {
        LocalTime time = time(text);
        if (time != null) {
            return new WallTime(day.atTime(time), null);
        }
        LocalDateTime local = Dates.wallTime(text);
        if (local != null) {
            return new WallTime(local, null);
        }
        try {
            OffsetDateTime exact = OffsetDateTime.parse(text);
            return new WallTime(exact.toLocalDateTime(), exact.getOffset());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 2 ? text + ":00" : text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

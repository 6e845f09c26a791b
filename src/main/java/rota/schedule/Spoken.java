package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import rota.override.Range;
import rota.override.WallTime;
import rota.rotation.DayCount;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.Turns;
import rota.rotation.Zone;

/** Dates and times as sentences say them: {@code Wed 21 Jan 2026 09:00}; English, in every default locale. */
public final class Spoken {

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Spoken() {}

    /** {@code Wed 21 Jan 2026}. */
    public static String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code Good Friday, Fri 3 Apr 2026}. */
    public static String holiday(Holiday holiday) {
        boolean isOne = holiday.from().equals(holiday.through());
        return (holiday.name().isEmpty() ? "a public holiday" : holiday.name()) + ", "
                + (isOne ? "" : dayAndMonth(holiday.from()) + " through ") + date(holiday.through());
    }

    /** {@code Wed 21 Jan}. */
    public static String dayAndMonth(LocalDate date) {
        return weekday(date) + " " + date.getDayOfMonth() + " " + month(date);
    }

    /** {@code Wed}. */
    public static String weekday(LocalDate date) {
        return WEEKDAYS[DayCount.weekday(date).getValue() - 1];
    }

    /** {@code Jan}. */
    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    /** {@code 09:00}, and {@code 09:00:30} only where there are seconds. */
    public static String time(LocalTime time) {
        return time.withNano(0).toString();
    }

    /** {@code Wed 21 Jan 2026 09:00} by the rotation's clock. */
    public static String moment(Instant instant, Turns turns) {
        return moment(instant, turns.zoneAt(instant));
    }

    /** {@code Wed 21 Jan 2026 09:00} by the clock of the zone. */
    public static String moment(Instant instant, Zone zone) {
        LocalDateTime local = zone.local(instant);
        return date(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /**
     * {@code Wed 21 Jan 2026 09:00 to Thu 22 Jan 2026 09:00} by the rotation's clock, whose zone is named if it isn't the
     * usual one.
     */
    static String stretch(Interval time, Turns turns, Zone usual) {
        Zone zone = turns.zoneAt(time.start());
        return moment(time.start(), zone) + " to " + moment(time.end(), zone) + (zone.equals(usual) ? "" : " " + zone);
    }

    /** {@code the turn of Mon 2 Feb 2026}, {@code Wed 21 Jan 2026}, or times. */
    static String range(Range range) {
        if (range instanceof Range.TurnOf turn) {
            return "the turn of " + date(turn.date());
        }
        if (range instanceof Range.Days days) {
            return days.from().equals(days.through())
                    ? date(days.from())
                    : date(days.from()) + " to " + date(days.through());
        }
        Range.Times times = (Range.Times) range;
        return wall(times.from()) + " to " + wall(times.until());
    }

    private static String wall(WallTime wall) {
        return date(wall.local().toLocalDate()) + " " + time(wall.local().toLocalTime());
    }
}

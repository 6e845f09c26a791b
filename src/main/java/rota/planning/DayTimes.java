package rota.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.Turns;

/** The time of certain dates, each from midnight to midnight on a rotation's clock. */
final class DayTimes {

    /** Disjoint, by their start. */
    private final NavigableMap<Instant, Interval> times = new TreeMap<>();

    private DayTimes(Turns turns, List<LocalDate> dates) {
        List<Interval> days = new ArrayList<>();
        for (LocalDate date : dates) {
            days.add(Interval.between(turns.midnight(date), turns.midnight(date.plusDays(1))));
        }
        for (Interval time : Interval.union(days)) {
            times.put(time.start(), time);
        }
    }

    /** The Saturdays and Sundays from one date, included, to another, excluded. */
    static DayTimes weekends(Turns turns, LocalDate from, LocalDate until) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate saturday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        for (; saturday.isBefore(until); saturday = saturday.plusWeeks(1)) {
            dates.add(saturday);
            dates.add(saturday.plusDays(1));
        }
        return new DayTimes(turns, dates);
    }

    /** These public holidays, from one date, included, to another, excluded. */
    static DayTimes holidays(Turns turns, List<Holiday> holidays, LocalDate from, LocalDate until) {
        List<LocalDate> dates = new ArrayList<>();
        for (Holiday holiday : holidays) {
            LocalDate first = holiday.from().isBefore(from) ? from : holiday.from();
            LocalDate end =
                    holiday.through().isBefore(until) ? holiday.through().plusDays(1) : until;
            for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
                dates.add(date);
            }
        }
        return new DayTimes(turns, dates);
    }

    /** How much of a stretch of time lies on these dates. */
    Duration within(Interval stretch) {
        Duration within = Duration.ZERO;
        Instant first = times.floorKey(stretch.start());
        for (Interval time : times.subMap(first == null ? stretch.start() : first, true, stretch.end(), false)
                .values()) {
            within = within.plus(time.intersection(stretch).length());
        }
        return within;
    }
}

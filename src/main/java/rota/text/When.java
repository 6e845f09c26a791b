package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.RotationSchedule;
import rota.schedule.Spoken;

/**
 * Stretches of a rotation's time in as few words as are exact: a week, days as the rotation counts them, or times.
 *
 * <p>A stretch is days if the rotation has no other open time on them; hours that begin at six don't make Wednesday any less
 * than Wednesday.
 */
final class When {

    private final RotationSchedule rotation;
    private final Turns turns;

    When(RotationSchedule rotation) {
        this.rotation = rotation;
        this.turns = rotation.turns();
    }

    /** {@code W06}. */
    static String week(LocalDate date) {
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (week < 10 ? "W0" : "W") + week;
    }

    /** {@code 19 Jan}. */
    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + Spoken.month(date);
    }

    /** {@code 19 Jan – 15 Feb 2026}, both dates included; with two years where they differ. */
    static String dates(LocalDate first, LocalDate last) {
        String end = dayAndMonth(last) + " " + last.getYear();
        if (first.equals(last)) {
            return end;
        }
        return dayAndMonth(first) + (first.getYear() == last.getYear() ? "" : " " + first.getYear()) + " – " + end;
    }

    /** {@code in W06}, {@code on Wed 21 Jan}, {@code Wed 21 – Fri 23 Jan}, {@code on Wed 21 Jan 12:00–18:00}. */
    String of(Interval stretch) {
        LocalDate first = turns.dateAt(stretch.start());
        LocalDate last = turns.dateAt(stretch.end().minusNanos(1));
        if (!isWholeDays(stretch, first, last)) {
            String times = times(local(stretch.start()), local(stretch.end()));
            return times.contains(" – ") ? times : "on " + times;
        }
        Turn turn = turns.at(stretch.start());
        if (turn != null
                && isWeekOrMore(turn)
                && turn.from().equals(first)
                && last.plusDays(1).equals(turn.until())) {
            return "in " + week(first);
        }
        return (first.equals(last) ? "on " : "") + days(first, last);
    }

    /** {@code from Wed 11 Feb}, with the time where it isn't the day's first. */
    String from(Instant start) {
        LocalDate date = turns.dateAt(start);
        boolean day = isClosed(turns.dayStart(date), start);
        return "from " + Spoken.dayAndMonth(day ? date : local(start).toLocalDate())
                + (day ? "" : " " + Spoken.time(local(start).toLocalTime()));
    }

    /** What a side of a swap is: {@code W06}, {@code Wed 21 Jan}, {@code Wed 21 – Fri 23 Jan}, or times. */
    String label(Range range) {
        if (range instanceof Range.TurnOf turnOf) {
            Turn turn = turns.at(turns.dayStart(turnOf.date()));
            LocalDate until = turn == null ? null : turn.until();
            if (turn == null || isWeekOrMore(turn) || until == null) {
                return week(turn == null ? turnOf.date() : turn.from());
            }
            return days(turn.from(), until.minusDays(1));
        }
        if (range instanceof Range.Days days) {
            return days(days.from(), days.through());
        }
        Range.Times times = (Range.Times) range;
        return times(times.from().local(), times.until().local());
    }

    private static boolean isWeekOrMore(Turn turn) {
        LocalDate until = turn.until();
        return until == null || ChronoUnit.DAYS.between(turn.from(), until) >= 7;
    }

    private boolean isWholeDays(Interval stretch, LocalDate first, LocalDate last) {
        return isClosed(turns.dayStart(first), stretch.start())
                && isClosed(stretch.end(), turns.dayStart(last.plusDays(1)));
    }

    private boolean isClosed(Instant from, Instant until) {
        return !from.isBefore(until)
                || rotation.shifts(new Interval(from, until)).isEmpty();
    }

    private LocalDateTime local(Instant instant) {
        return turns.zoneAt(instant).local(instant);
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Spoken.dayAndMonth(first);
        }
        boolean month = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        String begin = month ? Spoken.weekday(first) + " " + first.getDayOfMonth() : Spoken.dayAndMonth(first);
        return begin + " – " + Spoken.dayAndMonth(last);
    }

    private static String times(LocalDateTime from, LocalDateTime until) {
        String begin = Spoken.dayAndMonth(from.toLocalDate()) + " " + Spoken.time(from.toLocalTime());
        String end = Spoken.time(until.toLocalTime());
        boolean night = until.toLocalTime().isBefore(from.toLocalTime()) && until.isBefore(from.plusDays(1));
        return night || from.toLocalDate().equals(until.toLocalDate())
                ? begin + "–" + end
                : begin + " – " + Spoken.dayAndMonth(until.toLocalDate()) + " " + end;
    }

    /** From the first interval's start to the last one's end; there is at least one. */
    static Interval span(List<Interval> intervals) {
        return new Interval(
                intervals.get(0).start(), intervals.get(intervals.size() - 1).end());
    }
}

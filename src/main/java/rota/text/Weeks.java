package rota.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** The rows of an overview, and which stretch of a rotation's time belongs to each. */
final class Weeks {

    private Weeks() {}

    /** The Mondays of the ISO weeks that the dates touch. */
    static List<LocalDate> touching(LocalDate fromInclusive, LocalDate untilExclusive) {
        List<LocalDate> mondays = new ArrayList<>();
        LocalDate monday = fromInclusive.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (;
                fromInclusive.isBefore(untilExclusive) && monday.isBefore(untilExclusive);
                monday = monday.plusWeeks(1)) {
            mondays.add(monday);
        }
        return mondays;
    }

    /** From where a week's first turn begins to the same in the week after. */
    static Interval stretch(Turns turns, LocalDate monday) {
        return Interval.between(begin(turns, monday), begin(turns, monday.plusWeeks(1)));
    }

    /** Where the week's first turn begins, or where it would change hands if none does. */
    private static Instant begin(Turns turns, LocalDate monday) {
        LocalDate next = monday.plusWeeks(1);
        for (Turn turn : turns.touching(turns.days(monday, monday.plusDays(6)))) {
            if (!turn.from().isBefore(monday) && turn.from().isBefore(next)) {
                return turn.time().start();
            }
        }
        DayOfWeek day = turns.cadenceAt(turns.dayStart(monday)).handoff().weekday();
        return turns.dayStart(day == null ? monday : monday.with(TemporalAdjusters.nextOrSame(day)));
    }

    /** Which of the Mondays begins the week of a date; null if none does. */
    static @Nullable LocalDate of(LocalDate date, List<LocalDate> mondays) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return mondays.contains(monday) ? monday : null;
    }
}

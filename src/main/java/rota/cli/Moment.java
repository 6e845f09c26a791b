package rota.cli;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** A moment as it is typed; a date or a time of day means another instant for each rotation, by its own clock. */
sealed interface Moment {

    /** The instant that is meant, for the rotation with these turns. */
    Instant on(Turns turns);

    /**
     * An instant, the same for every rotation.
     *
     * @param instant the instant
     */
    record Exact(Instant instant) implements Moment {
        @Override
        public Instant on(Turns turns) {
            return instant;
        }
    }

    /**
     * A date, which means its handoff time.
     *
     * @param date the date
     */
    record OnDate(LocalDate date) implements Moment {
        @Override
        public Instant on(Turns turns) {
            return turns.dayStart(date);
        }
    }

    /**
     * A time on the rotation's clock.
     *
     * @param local what the clock shows
     */
    record OnClock(LocalDateTime local) implements Moment {
        @Override
        public Instant on(Turns turns) {
            return turns.instant(local);
        }
    }

    /**
     * An ISO week, which means the first turn that begins in it, else its Monday.
     *
     * @param monday the week's Monday
     */
    record InWeek(LocalDate monday) implements Moment {
        @Override
        public Instant on(Turns turns) {
            Instant start = turns.dayStart(monday);
            for (Turn turn : turns.touching(Interval.between(start, turns.dayStart(monday.plusDays(7))))) {
                if (!turn.from().isBefore(monday)) {
                    return turn.time().start();
                }
            }
            return start;
        }
    }

    /** The moment that the text means; words and weeks without a year count from today. Null if it means none. */
    static @Nullable Moment of(String text, LocalDate today) {
        LocalDate date = date(text, today);
        if (date != null) {
            return new OnDate(date);
        }
        LocalDate monday = Dates.week(text, today);
        if (monday != null) {
            return new InWeek(monday);
        }
        Instant instant = Dates.instant(text);
        if (instant != null) {
            return new Exact(instant);
        }
        LocalDateTime local = Dates.wallTime(text);
        return local == null ? null : new OnClock(local);
    }

    /** The moment that the text means, or a {@link UsageError} that shows what can be said. */
    static Moment require(String option, String text, LocalDate today) {
        Moment moment = of(text, today);
        if (moment == null) {
            throw new UsageError(
                    option + " takes a date (2026-02-04, today, wed), a time (2026-02-04T12:00), an instant"
                            + " (2026-02-04T12:00:00Z) or a week (W06), not '" + text + "'");
        }
        return moment;
    }

    /** The date {@code 2026-02-04}, {@code today}, {@code tomorrow}, {@code yesterday}, or of the next {@code wed}; else null. */
    static @Nullable LocalDate date(String text, LocalDate today) {
        LocalDate date = Dates.date(text);
        return date == null ? spokenDate(text, today) : date;
    }

    private static @Nullable LocalDate spokenDate(String text, LocalDate today) {
        String word = text.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            case "yesterday" -> today.minusDays(1);
            default -> nextWeekday(word, today);
        };
    }

    private static @Nullable LocalDate nextWeekday(String word, LocalDate today) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.equals(name.substring(0, 3))) {
                return today.with(TemporalAdjusters.nextOrSame(day));
            }
        }
        return null;
    }
}

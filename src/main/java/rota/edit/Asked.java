package rota.edit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rota.override.Range;

/**
 * Somebody, and the part of a rotation that is asked of them.
 *
 * @param person the person's id
 * @param when the part, or null if it was left out
 */
public record Asked(String person, @Nullable Saying when) {

    /** What was said of a time; words like {@code today} and {@code wed} mean another date on another rotation's clock. */
    public interface Saying {

        /** What it means where this is the date. */
        Wanted on(LocalDate today);
    }

    /** Somebody, and a range of theirs that is known. */
    public static Asked of(String person, Range range) {
        if (range instanceof Range.TurnOf turn) {
            return new Asked(person, today -> new Wanted.OfTurn(turn.date()));
        }
        if (range instanceof Range.Days days) {
            return new Asked(person, today -> new Wanted.OfDays(days.from(), days.through()));
        }
        Range.Times times = (Range.Times) range;
        return new Asked(person, today -> new Wanted.OfTimes(times.from(), times.until()));
    }

    /** What is wanted where this is the date; null if nothing was said. */
    @Nullable
    Wanted wanted(LocalDate today) {
        return when == null ? null : when.on(today);
    }
}

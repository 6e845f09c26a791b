package rota.edit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rota.override.WallTime;

/**
 * Which part of a rotation somebody means, before it is known whose and where: a week is a turn, a day is a day.
 *
 * <p>What it comes to is worked out by {@link Holdings}, for one person on one rotation.
 */
public sealed interface Wanted {

    /**
     * The person's turn that begins in an ISO week.
     *
     * @param monday the week's Monday
     */
    record OfWeek(LocalDate monday) implements Wanted {}

    /**
     * The turn that begins on a date.
     *
     * @param from the date its first handoff was meant for
     */
    record OfTurn(LocalDate from) implements Wanted {}

    /** The person's next turn that has not begun. */
    record NextTurn() implements Wanted {}

    /** The turn that runs. */
    record RunningTurn() implements Wanted {}

    /**
     * Days, as the rotation counts them (rule R12).
     *
     * @param from the first day
     * @param through the last day, included
     */
    record OfDays(LocalDate from, LocalDate through) implements Wanted {}

    /**
     * Times on the rotation's clock.
     *
     * @param from the first moment
     * @param until the first moment after it
     */
    record OfTimes(WallTime from, WallTime until) implements Wanted {}

    /**
     * From the next whole minute on.
     *
     * @param until the first moment after it, or null for the end of what the person holds of the running turn
     */
    record FromNow(@Nullable WallTime until) implements Wanted {}
}

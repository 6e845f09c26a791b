package rota.planning;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person has of a rotation, from one date to another.
 *
 * @param person the person's id
 * @param turns how many turns they hold that begin in this time; a turn's holder is who has most of it (rule R7)
 * @param time how long they are on call in the final schedule
 * @param weekend how much of that is on a Saturday or Sunday, midnight to midnight on the rotation's clock
 * @param holiday how much of it is on public holidays of their own, midnight to midnight on the rotation's clock
 * @param base how long they would be on call without any override
 * @param covered how long they stand in for others, by covers that hold
 * @param wasCovered how long others stand in for them; a cover by nobody, or of nobody's time, counts for neither
 * @param shortestGap the shortest time from the end of one of these turns to the start of the next; null for fewer than two
 * @param longestStretch the longest time on call without a break; hours that close end it, the next turn does not
 * @param measured their time as balance and spread take it: as if they had been in the order all the time; null if they were
 *     not in it while it was open
 * @param joined the date from which they are in the order; null if they are from the beginning, or never
 * @param left the date from which they are not any more; null if they are until the end, or never
 */
public record Load(
        String person,
        int turns,
        Duration time,
        Duration weekend,
        Duration holiday,
        Duration base,
        Duration covered,
        Duration wasCovered,
        @Nullable Duration shortestGap,
        Duration longestStretch,
        @Nullable Duration measured,
        @Nullable LocalDate joined,
        @Nullable LocalDate left) {

    /** How much more they were covered for than they covered; negative for who covered more. A swap owes nothing. */
    public Duration owes() {
        return wasCovered.minus(covered);
    }

    /** How much more they are on call than the orders alone say; negative for less. */
    public Duration beyondBase() {
        return time.minus(base);
    }
}

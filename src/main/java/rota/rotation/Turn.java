package rota.rotation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the order, from one handoff to the next.
 *
 * <p>The dates are those that the handoffs were meant for; the times are when they happen. Both are kept, because clocks
 * change: a handoff meant for 30 December 2011 in Apia, a date that was skipped, happens as the 31st begins.
 *
 * @param number 1 for the turn at the rotation's start, and on through all changes
 * @param holder who has it by the order alone
 * @param order the order in force
 * @param from the date that the handoff at its start was meant for
 * @param until the date that the handoff at its end was meant for, or null if it never ends
 * @param time from handoff to handoff; empty where two handoffs coincide (rule R2)
 */
public record Turn(
        int number,
        String holder,
        List<String> order,
        LocalDate from,
        @Nullable LocalDate until,
        Interval time) {}

package rota.rotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person can't be on call, counted for each rotation from handoff time to handoff time (rule R12).
 *
 * @param from the first day
 * @param through the last day, included
 * @param why the reason, or null; never shown in a calendar or on a page
 */
public record Away(
        LocalDate from, LocalDate through, @Nullable String why) {

    /**
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Away {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("away through " + through + ", before " + from);
        }
    }
}

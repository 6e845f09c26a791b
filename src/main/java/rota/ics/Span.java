package rota.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The time in which a calendar is looked at, by any clock.
 *
 * @param from its beginning
 * @param until its end, excluded
 */
record Span(LocalDateTime from, LocalDateTime until) {

    private static final int YEARS = 10;

    /** From ten years before an instant to ten years after it. */
    static Span around(Instant now) {
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return new Span(time.minusYears(YEARS), time.plusYears(YEARS));
    }
}

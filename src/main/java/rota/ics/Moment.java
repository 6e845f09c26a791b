package rota.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * When something is, as a calendar says it: on a date, at a time by some clock, or at a time by the clock of whoever reads it
 * (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param local the time by that clock; 00:00 of a date
 * @param isDate whether it is a whole date
 * @param clock the clock; null for a date, and for a time by the reader's clock
 */
record Moment(LocalDateTime local, boolean isDate, @Nullable ZoneRules clock) {

    private static final int DATE = 8;
    private static final int TIME = 15;

    /**
     * What a property says.
     *
     * @throws UnreadableCalendar if that is no date and no time, or by an unknown clock
     */
    static Moment of(ContentLine property, Clocks clocks) throws UnreadableCalendar {
        return of(property, property.word(), clocks);
    }

    /** The same for one of several values of a property. */
    static Moment of(ContentLine property, String value, Clocks clocks) throws UnreadableCalendar {
        try {
            LocalDate date =
                    LocalDate.of(digits(value, 0, 4), digits(value, 4, DATE - 2), digits(value, DATE - 2, DATE));
            if (value.length() == DATE) {
                return new Moment(date.atStartOfDay(), true, null);
            }
            boolean isUtc = value.length() == TIME + 1 && value.endsWith("Z");
            if (value.charAt(DATE) == 'T' && (value.length() == TIME || isUtc)) {
                // A leap second is the one before it.
                int second = Math.min(digits(value, TIME - 2, TIME), 59);
                LocalTime time = LocalTime.of(digits(value, 9, 11), digits(value, 11, 13), second);
                return new Moment(date.atTime(time), false, isUtc ? ZoneOffset.UTC.getRules() : clocks.of(property));
            }
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException wrong) {
            throw notOne(property);
        }
        throw notOne(property);
    }

    private static int digits(String value, int from, int until) {
        for (int i = from; i < until; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                throw new NumberFormatException(value);
            }
        }
        return Integer.parseInt(value, from, until, 10);
    }

    private static UnreadableCalendar notOne(ContentLine property) {
        return property.wrong("is no date or time; those look like 20260216 and 20260216T090000Z");
    }

    LocalDate date() {
        return local.toLocalDate();
    }

    /** The instant, or as if the clock were UTC's where there is none. */
    Instant instant() {
        return instant(local);
    }

    /** The instant of another time by the same clock; one that the clock skips is as much later as it skips (RFC 5545, 3.3.5). */
    Instant instant(LocalDateTime other) {
        return clock == null ? other.toInstant(ZoneOffset.UTC) : other.toInstant(clock.getOffset(other));
    }

    /** This moment by the clock of another; the same time where one of them has none. */
    LocalDateTime by(Moment other) {
        if (clock == null || other.clock == null || clock.equals(other.clock)) {
            return local;
        }
        Instant instant = instant();
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, other.clock.getOffset(instant));
    }
}

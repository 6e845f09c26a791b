package rota.ics;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long each occurrence of an event is (RFC 5545, 3.6.1): until its DTEND, or for its DURATION; else a day, or no time.
 *
 * @param nominal by the event's own clock, along which days are counted
 * @param exact as it passes
 */
record Length(Duration nominal, Duration exact) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:(\\d{1,5})W|(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?(?:(\\d{1,5})S)?)?)");

    /**
     * The length of an event that starts then.
     *
     * @throws UnreadableCalendar if it ends before it starts, or it is not said how long it is
     */
    static Length of(Block event, Moment start, Clocks clocks) throws UnreadableCalendar {
        ContentLine end = event.property("DTEND");
        ContentLine duration = event.property("DURATION");
        if (end == null && duration == null) {
            return start.isDate() ? of(DAY) : of(Duration.ZERO);
        }
        Length length = end == null ? of(parsed(event.required("DURATION"))) : until(Moment.of(end, clocks), start);
        if (length.exact.isNegative()) {
            throw event.required("DTEND")
                    .wrong("is before the start, DTSTART:"
                            + event.required("DTSTART").value());
        }
        return start.isDate() && length.nominal.compareTo(DAY) < 0 ? of(DAY) : length;
    }

    private static Length of(Duration both) {
        return new Length(both, both);
    }

    private static Length until(Moment end, Moment start) {
        LocalDateTime local = end.by(start);
        Duration nominal = Duration.between(start.local(), local);
        return start.isDate()
                ? of(nominal)
                : new Length(nominal, Duration.between(start.instant(), start.instant(local)));
    }

    private static Duration parsed(ContentLine property) throws UnreadableCalendar {
        Matcher parts = DURATION.matcher(property.word());
        if (!parts.matches()) {
            throw property.wrong("is no length of time; those look like P1D and PT1H30M");
        }
        return Duration.ofDays(7 * number(parts, 1) + number(parts, 2))
                .plusHours(number(parts, 3))
                .plusMinutes(number(parts, 4))
                .plusSeconds(number(parts, 5));
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** How many days an occurrence touches that begins with one. */
    long days() {
        long whole = nominal.toDays();
        return whole + (nominal.equals(Duration.ofDays(whole)) ? 0 : 1);
    }
}

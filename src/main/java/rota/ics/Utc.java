package rota.ics;

import java.time.LocalDate;

/** Writes instants in UTC, so that no calendar needs to know a zone (RFC 5545, section 3.3.5): {@code 20260105T090000Z}. */
final class Utc {

    private static final int SECONDS_PER_DAY = 86_400;

    /** The date written last, which often comes again. */
    private LocalDate date = LocalDate.EPOCH;

    private long day;

    /** A line of that name, colon included, for an instant in seconds since 1970. */
    void line(ContentLines lines, String name, long second) {
        if (Math.floorDiv(second, SECONDS_PER_DAY) != day) {
            day = Math.floorDiv(second, SECONDS_PER_DAY);
            date = LocalDate.ofEpochDay(day);
        }
        int time = Math.floorMod(second, SECONDS_PER_DAY);
        Edge.basic(lines.raw(name), date).raw("T");
        lines.number(time / 3600, 2).number(time / 60 % 60, 2).number(time % 60, 2);
        lines.raw("Z").end();
    }
}

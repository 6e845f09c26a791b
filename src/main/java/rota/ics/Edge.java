package rota.ics;

import java.time.LocalDate;
import rota.schedule.Spoken;

/**
 * One end of a turn as its events write it, in parts of lines: the date that the handoff was meant for, and the moment that the
 * clock shows. The end of one turn is mostly the beginning of the next, and is then not written again.
 */
final class Edge {

    private static final int SECONDS_PER_DAY = 86_400;

    /** {@code 2026-01-05}. */
    private final ContentLines date = ContentLines.parts();
    /** {@code 20260105}. */
    private final ContentLines digits = ContentLines.parts();
    /** {@code Mon 5 Jan 2026 }. */
    private final ContentLines day = ContentLines.parts();
    /** {@code 09:00}. */
    private final ContentLines time = ContentLines.parts();

    private long meant = Long.MIN_VALUE;
    private long local = Long.MIN_VALUE;

    /**
     * Stands for an end.
     *
     * @param from the date, in days since 1970
     * @param clock what the clock shows, as seconds since 1970 would be shown in UTC
     */
    void set(long from, long clock) {
        if (from == meant && clock == local) {
            return;
        }
        meant = from;
        local = clock;
        LocalDate handoff = LocalDate.ofEpochDay(from);
        iso(date.clear(), handoff);
        basic(digits.clear(), handoff);
        LocalDate shown = localDay() == from ? handoff : LocalDate.ofEpochDay(localDay());
        spoken(day.clear(), shown);
        clock(time.clear(), Math.floorMod(local, SECONDS_PER_DAY));
    }

    /** {@code 2026-01-05}. */
    static ContentLines iso(ContentLines to, LocalDate date) {
        return to.number(date.getYear(), 4)
                .raw("-")
                .number(date.getMonthValue(), 2)
                .raw("-")
                .number(date.getDayOfMonth(), 2);
    }

    /** {@code 20260105}. */
    static ContentLines basic(ContentLines to, LocalDate date) {
        return to.number(date.getYear(), 4).number(date.getMonthValue(), 2).number(date.getDayOfMonth(), 2);
    }

    /** As {@link Spoken#date} says it, and a space. */
    private static void spoken(ContentLines to, LocalDate date) {
        to.raw(Spoken.weekday(date)).raw(" ").number(date.getDayOfMonth(), 1).raw(" ");
        to.raw(Spoken.month(date)).raw(" ").number(date.getYear(), 1).raw(" ");
    }

    /** As {@link Spoken#time} says it. */
    private static void clock(ContentLines to, int second) {
        to.number(second / 3600, 2).raw(":").number(second / 60 % 60, 2);
        if (second % 60 != 0) {
            to.raw(":").number(second % 60, 2);
        }
    }

    private long localDay() {
        return Math.floorDiv(local, SECONDS_PER_DAY);
    }

    /** The date that was meant, as UIDs have it: {@code 2026-01-05}. */
    ContentLines date() {
        return date;
    }

    /** The date that was meant, as days have it: {@code 20260105}. */
    ContentLines digits() {
        return digits;
    }

    /** Adds the moment: {@code Mon 5 Jan 2026 09:00}; without the date if the clock shows the same as at the other end. */
    void momentTo(ContentLines lines, Edge other) {
        if (localDay() != other.localDay() || this == other) {
            lines.part(day);
        }
        lines.part(time);
    }
}

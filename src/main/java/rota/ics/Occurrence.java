package rota.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.WallClock;
import rota.rotation.Zone;

/** One time that an event of somebody's calendar takes place: an absence, or a public holiday. */
public sealed interface Occurrence {

    /**
     * The absence of the calendar's owner; null where the event says that they are free then.
     *
     * @param clock their own clock
     * @param calendar how absences name the calendar
     */
    @Nullable
    Away away(Zone clock, String calendar);

    /** The public holiday, on the dates that the event touches by its own clock. */
    Holiday holiday(String calendar);

    /**
     * Whole days. Whether the event marks them as free does not matter: most programs do so with all days.
     *
     * @param from the first day
     * @param through the last day, included
     * @param summary what it is called; empty if nothing is said
     */
    record Days(LocalDate from, LocalDate through, String summary) implements Occurrence {

        @Override
        public Away away(Zone clock, String calendar) {
            return new Away.Days(from, through, summary.isEmpty() ? null : summary, calendar);
        }

        @Override
        public Holiday holiday(String calendar) {
            return new Holiday(from, through, summary, calendar);
        }
    }

    /**
     * From one time to another.
     *
     * @param start the start by the event's own clock
     * @param end the end by the event's own clock, excluded
     * @param time the same in instants; null where the event has no clock, and means that of whoever reads it
     * @param isFree whether its owner is free all the same
     * @param summary what it is called; empty if nothing is said
     */
    record Times(
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Interval time,
            boolean isFree,
            String summary) implements Occurrence {

        @Override
        public @Nullable Away away(Zone clock, String calendar) {
            Interval away = time == null ? by(clock) : time;
            return isFree || away.isEmpty() ? null : new Away.Times(away, summary.isEmpty() ? null : summary, calendar);
        }

        private Interval by(Zone clock) {
            Instant from = WallClock.instant(start, clock);
            return Interval.between(from, WallClock.instant(end, clock));
        }

        @Override
        public Holiday holiday(String calendar) {
            LocalDateTime last = end.isAfter(start) ? end.minusNanos(1) : start;
            return new Holiday(start.toLocalDate(), last.toLocalDate(), summary, calendar);
        }
    }
}

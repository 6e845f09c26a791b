package rota.rotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time in which a person can't be on call: days that the roster or a calendar names, or times of a calendar. */
public sealed interface Away {

    /** The reason, or null; never shown in a calendar or on a page. */
    @Nullable
    String why();

    /** The calendar that says so, as {@link Calendars} names it; null for what the roster says itself. */
    @Nullable
    String calendar();

    /** The time, as a rotation with these turns counts it. */
    Interval time(Turns turns);

    /**
     * Whole days, counted for each rotation from handoff time to handoff time (rule R12).
     *
     * @param from the first day
     * @param through the last day, included
     * @param why the reason, or null
     * @param calendar the calendar that says so, or null
     */
    record Days(
            LocalDate from,
            LocalDate through,
            @Nullable String why,
            @Nullable String calendar) implements Away {

        /**
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Days {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("away through " + through + ", before " + from);
            }
        }

        /** Days that the roster itself says. */
        public Days(LocalDate from, LocalDate through, @Nullable String why) {
            this(from, through, why, null);
        }

        @Override
        public Interval time(Turns turns) {
            return turns.days(from, through);
        }
    }

    /**
     * From one instant to another, which are the same for every rotation.
     *
     * @param time the time
     * @param why the reason, or null
     * @param calendar the calendar that says so
     */
    record Times(Interval time, @Nullable String why, String calendar) implements Away {

        @Override
        public Interval time(Turns turns) {
            return time;
        }
    }
}

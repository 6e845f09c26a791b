package rota.override;

import java.time.LocalDate;

/** The part of a rotation that an override is about (rule R9). */
public sealed interface Range {

    /**
     * Whatever somebody holds of one turn: {@code turn: 2026-02-02}.
     *
     * @param date a date whose handoff time lies in the turn; its first date, where {@code rota} wrote it
     */
    record TurnOf(LocalDate date) implements Range {}

    /**
     * Days, each from its handoff time to the next day's (rule R12): {@code days: {from: 2026-01-21, through: 2026-01-22}}.
     *
     * @param from the first day
     * @param through the last day, included
     */
    record Days(LocalDate from, LocalDate through) implements Range {

        /**
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Days {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("days through " + through + ", before " + from);
            }
        }
    }

    /**
     * Clock times: {@code times: {from: 2026-02-04T12:00, until: 2026-02-04T18:00}}.
     *
     * @param from the first moment
     * @param until the first moment after it
     */
    record Times(WallTime from, WallTime until) implements Range {

        /**
         * @throws IllegalArgumentException if it ends no later than it begins, whatever the zone
         */
        public Times {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("times until " + until + ", not after " + from);
            }
        }
    }
}

package rota.rotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One line of a rotation's or person's hours (rule R5). It belongs to the days on which it begins. */
public sealed interface Window {

    /** Whether a day turn counts this day: the window begins on it, or fills it to midnight. */
    boolean names(DayOfWeek day);

    /**
     * Whole days, {@code mon-fri}, each from its own handoff time to the next day's (rule R12).
     *
     * @param days the days it names
     */
    record WholeDays(Weekdays days) implements Window {
        @Override
        public boolean names(DayOfWeek day) {
            return days.contains(day);
        }

        @Override
        public String toString() {
            return days.toString();
        }
    }

    /**
     * From a time to another on each of some days: {@code mon-fri 09:00-17:00}. An end that is not after the begin is the
     * next day's, so {@code daily 22:00-06:00} runs over midnight.
     *
     * @param days the days on which it begins
     * @param begin the local time of its first instant
     * @param end the local time of the first instant after it; midnight for {@code 24:00}
     */
    record EachDay(Weekdays days, LocalTime begin, LocalTime end) implements Window {
        @Override
        public boolean names(DayOfWeek day) {
            return days.contains(day);
        }

        LocalDateTime endOn(LocalDate date) {
            return (end.isAfter(begin) ? date : date.plusDays(1)).atTime(end);
        }

        @Override
        public String toString() {
            return days + " " + begin + "-" + end;
        }
    }

    /**
     * One stretch a week: {@code fri 20:00 - mon 08:00}. An end that is not after the begin is the next week's.
     *
     * @param firstDay the day on which it begins
     * @param begin the local time of its first instant
     * @param lastDay the day on which it ends
     * @param end the local time of the first instant after it
     */
    record Stretch(DayOfWeek firstDay, LocalTime begin, DayOfWeek lastDay, LocalTime end) implements Window {
        @Override
        public boolean names(DayOfWeek day) {
            int after = Math.floorMod(day.getValue() - firstDay.getValue(), 7);
            return after == 0 || after < daysLong();
        }

        /** How many midnights lie between its begin and its end: 3 from Friday to Monday, 7 for a full week. */
        int daysLong() {
            int days = Math.floorMod(lastDay.getValue() - firstDay.getValue(), 7);
            return days == 0 && !end.isAfter(begin) ? 7 : days;
        }

        @Override
        public String toString() {
            return Weekdays.abbreviation(firstDay) + " " + begin + " - " + Weekdays.abbreviation(lastDay) + " " + end;
        }
    }
}

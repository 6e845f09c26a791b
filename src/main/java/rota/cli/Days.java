package rota.cli;

import java.time.LocalDate;

/** Days on which something begins or ends, as options say them: a date, a word for one, or a week. */
final class Days {

    private static final int FAR = 100;
    private static final int LONG = 10;

    private Days() {}

    /** The first day of what an option says. */
    static LocalDate first(String option, Said said, LocalDate today) {
        return required(option, said, today, 0);
    }

    /** The last day of what an option says. */
    static LocalDate last(String option, Said said, LocalDate today) {
        return required(option, said, today, 6);
    }

    private static LocalDate required(String option, Said said, LocalDate today, int dayOfWeek) {
        String text = said.option(option);
        if (text == null) {
            throw new UsageError(option + " is missing: a date, like " + option + " 2026-03-02");
        }
        LocalDate date = Moment.date(text, today);
        LocalDate monday = date == null ? Dates.week(text, today) : null;
        date = monday == null ? date : monday.plusDays(dayOfWeek);
        if (date == null) {
            throw new UsageError(option + " takes a date (2026-03-02, mon) or a week (W10), not '" + text + "'");
        }
        requireNear(text, date, today);
        return date;
    }

    /**
     * Refuses a date so far away that its year is probably a slip of the finger.
     *
     * @throws UsageError if it is more than a hundred years away
     */
    static void requireNear(String text, LocalDate date, LocalDate today) {
        if (date.isAfter(today.plusYears(FAR)) || date.isBefore(today.minusYears(FAR))) {
            throw new UsageError("'" + text + "' is more than " + FAR + " years away; is the year right?");
        }
    }

    /**
     * Refuses days so long after each other that a year is probably a slip of the finger.
     *
     * @throws UsageError if there are more than ten years between them
     */
    static void requireShort(String text, LocalDate from, LocalDate through) {
        if (through.isAfter(from.plusYears(LONG))) {
            throw new UsageError("'" + text + "' is more than " + LONG + " years; is the year right?");
        }
    }
}

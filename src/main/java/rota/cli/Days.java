package rota.cli;

import java.time.LocalDate;

/** Dates of a day on which something begins or ends, as options say them. */
final class Days {

    private Days() {}

    /**
     * An option's date: a date, a word for one, or a week for its Monday.
     *
     * @throws UsageError if the option is missing or is none of these
     */
    static LocalDate required(String option, Said said, LocalDate today) {
        String text = said.option(option);
        if (text == null) {
            throw new UsageError(option + " is missing: a date, like " + option + " 2026-03-02");
        }
        LocalDate date = Moment.date(text, today);
        date = date == null ? Dates.week(text, today) : date;
        if (date == null) {
            throw new UsageError(option + " takes a date (2026-03-02, mon) or a week (W10), not '" + text + "'");
        }
        return date;
    }
}

package rota.yaml;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the hours that somebody probably meant who wrote times of day in another way: {@code mon-fri 9am to 5pm}. */
final class HoursMeant {

    private static final int LONGEST = 60;

    private HoursMeant() {}

    /** One line of hours in the right form, such as {@code mon-fri 09:00-17:00}; null if it can't be known. */
    static @Nullable String of(String text) {
        int digit = 0;
        while (digit < text.length() && !Dates.isDigit(text.charAt(digit))) {
            digit++;
        }
        String days = text.substring(0, digit).strip();
        String times =
                text.substring(digit).toLowerCase(Locale.ROOT).replace('–', '-').replace(" to ", "-");
        int hyphen = times.indexOf('-');
        if (days.isEmpty() || hyphen < 0 || text.length() > LONGEST) {
            return null;
        }
        String begin = times.substring(0, hyphen).strip();
        String end = times.substring(hyphen + 1).strip();
        int space = Character.isLetter(end.isEmpty() ? ' ' : end.charAt(0)) ? end.indexOf(' ') : -1;
        String lastDay = end.substring(0, space + 1);
        LocalTime from = Dates.timeMeant(begin);
        String until = end(end.substring(space + 1), from, space < 0 && isHour(begin));
        String meant = days + " " + from + (space < 0 ? "-" : " - ") + lastDay + until;
        return from != null && until != null && WindowText.isRight(meant) ? meant : null;
    }

    private static @Nullable String end(String text, @Nullable LocalTime begin, boolean byHours) {
        if (text.equals("24") || text.equals("24:00")) {
            return "24:00";
        }
        LocalTime end = Dates.timeMeant(text);
        if (end == null || begin == null) {
            return null;
        }
        // 9-5 is a working day, not a night of twenty hours.
        boolean afternoon = byHours && isHour(text) && !end.isAfter(begin) && end.getHour() > 0 && end.getHour() < 12;
        return (afternoon && begin.getHour() < 12 ? end.plusHours(12) : end).toString();
    }

    private static boolean isHour(String text) {
        return text.length() <= 2 && !text.isEmpty() && Dates.isDigit(text.charAt(text.length() - 1));
    }
}

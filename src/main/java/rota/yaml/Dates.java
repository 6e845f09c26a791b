package rota.yaml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.override.WallTime;
import rota.rotation.WallClock;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/** Reads dates, instants and clock times. */
final class Dates {

    private static final int FIRST_YEAR = 1900;

    private final Shapes shapes;
    private final Mistakes mistakes;

    Dates(Shapes shapes) {
        this.shapes = shapes;
        this.mistakes = shapes.mistakes;
    }

    /** The date under the key; null if there is none, or it is wrong. */
    @Nullable
    LocalDate optional(Mapping mapping, String key) {
        Entry entry = mapping.entry(key);
        return entry == null ? null : date(key, entry.value());
    }

    /** The date under a key that must be there; null if it is not, or is wrong. */
    @Nullable
    LocalDate required(Mapping mapping, String key, String what) {
        if (shapes.isMissing(mapping, key)) {
            mistakes.add(mapping, "missing-key", what + " needs '" + key + "', a date like 2026-01-05");
        }
        return optional(mapping, key);
    }

    /** Whether the last day is not before the first; if it is, that is a mistake at {@code through}. */
    boolean inOrder(Mapping mapping, LocalDate from, LocalDate through) {
        if (!through.isBefore(from)) {
            return true;
        }
        Entry entry = mapping.entry("through");
        mistakes.add(
                entry == null ? mapping : entry.value(),
                "out-of-order",
                "'through' is the last day, but " + through + " is before 'from', " + from);
        return false;
    }

    /** {@code 2026-01-05}; null if it is no date. */
    @Nullable
    LocalDate date(String key, Node node) {
        String text = shapes.text(key, node, "2026-01-05");
        if (text == null) {
            return null;
        }
        if (!hasForm(text, "dddd-dd-dd")) {
            mistakes.add(node, "bad-date", Quoted.of(text) + " is no date; " + meant(text));
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < FIRST_YEAR) {
            mistakes.add(node, "bad-date", text + " is too early; dates begin with the year " + FIRST_YEAR);
        } else if (month < 1 || month > 12) {
            mistakes.add(node, "bad-date", text + " does not exist; a year has the months 01 to 12");
        } else {
            LocalDate first = LocalDate.of(year, month, 1);
            if (day >= 1 && (day <= 28 || day <= first.lengthOfMonth())) {
                return first.withDayOfMonth(day);
            }
            LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
            mistakes.add(node, "bad-date", text + " does not exist; that month ends on " + last);
        }
        return null;
    }

    /** What somebody probably meant who wrote a date in another way. */
    private static String meant(String text) {
        int[] parts = new int[3];
        int[] digits = new int[3];
        int part = 0;
        for (int i = 0; i < text.length() && (i == 0 || part < 3); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits[part] < 4) {
                parts[part] = 10 * parts[part] + c - '0';
                digits[part]++;
            } else if (part == 2 && digits[2] > 0 && (c == 'T' || c == ' ')) {
                break;
            } else if ("-/. ".indexOf(c) < 0 || ++part == 3) {
                return "write it like 2026-01-05";
            }
        }
        String usual = digits[0] == 4 ? iso(parts[0], parts[1], parts[2]) : "";
        String dayFirst = digits[2] == 4 ? iso(parts[2], parts[1], parts[0]) : "";
        String monthFirst = digits[2] == 4 && parts[0] != parts[1] ? iso(parts[2], parts[0], parts[1]) : "";
        String either = dayFirst + (dayFirst.isEmpty() || monthFirst.isEmpty() ? "" : " or ") + monthFirst;
        String found = usual.isEmpty() ? either : usual;
        return found.isEmpty() ? "write it like 2026-01-05" : "did you mean " + found + "?";
    }

    private static String iso(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noDate) {
            return "";
        }
    }

    /** An instant with its offset, {@code 2026-01-20T10:12:00Z}; null if it is none. */
    @Nullable
    Instant instant(String key, Node node) {
        WallTime time = wallTime(key, node, "2026-01-20T10:12:00Z");
        if (time == null) {
            return null;
        }
        ZoneOffset offset = time.offset();
        if (offset == null) {
            mistakes.add(
                    node,
                    "no-offset",
                    "'" + key + "' needs an offset, so that it is one instant: " + time.local()
                            + "Z is the time in UTC");
            return null;
        }
        return WallClock.instant(time.local(), offset);
    }

    /** A clock time of a date, with or without an offset, {@code 2026-02-04T12:00}; null if it is none. */
    @Nullable
    WallTime wallTime(String key, Node node, String example) {
        String text = shapes.text(key, node, example);
        if (text == null) {
            return null;
        }
        WallTime time = wallTime(text);
        if (time == null || time.local().getYear() < FIRST_YEAR) {
            mistakes.add(node, "bad-time", Quoted.of(text) + " is no date and time; write it like " + example);
            return null;
        }
        return time;
    }

    private static @Nullable WallTime wallTime(String text) {
        if (text.length() < 16
                || !hasForm(text.substring(0, 10), "dddd-dd-dd")
                || "Tt ".indexOf(text.charAt(10)) < 0
                || !hasForm(text.substring(11, 16), "dd:dd")) {
            return null;
        }
        int end = text.length() >= 19 && hasForm(text.substring(16, 19), ":dd") ? 19 : 16;
        int fraction = end;
        int nanos = 0;
        if (end == 19 && end < text.length() && text.charAt(end) == '.') {
            int unit = 100_000_000;
            for (fraction++; fraction < text.length() && isDigit(text.charAt(fraction)) && unit > 0; fraction++) {
                nanos += unit * (text.charAt(fraction) - '0');
                unit /= 10;
            }
        }
        try {
            LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            LocalTime time = LocalTime.of(
                    number(text, 11, 13), number(text, 14, 16), end == 19 ? number(text, 17, 19) : 0, nanos);
            String offset = text.substring(fraction);
            return offset.isEmpty()
                    ? new WallTime(LocalDateTime.of(date, time), null)
                    : new WallTime(LocalDateTime.of(date, time), ZoneOffset.of(offset.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }

    /** A time of day, {@code 09:00}; null if it is none. {@code 24:00} is for the caller to allow. */
    static @Nullable LocalTime timeOfDay(String text) {
        if (!hasForm(text, "dd:dd") || number(text, 0, 2) > 23 || number(text, 3, 5) > 59) {
            return null;
        }
        return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
    }

    /** What somebody probably meant who wrote a time of day in another way. */
    static String meantTime(String text) {
        LocalTime meant = timeMeant(text);
        return meant == null ? "write it like 09:00" : "did you mean " + meant + "?";
    }

    /** The time of day that somebody probably meant; null if it can't be known. */
    static @Nullable LocalTime timeMeant(String text) {
        String time = text.toLowerCase(Locale.ROOT).replace('.', ':').replace('h', ':');
        boolean afternoon = time.endsWith("pm");
        if (afternoon || time.endsWith("am")) {
            time = time.substring(0, time.length() - 2).strip();
        }
        time = time.endsWith(":") ? time + "00" : time.indexOf(':') < 0 ? time + ":00" : time;
        time = time.length() == 4 ? "0" + time : time;
        LocalTime meant = timeOfDay(time.length() == 8 ? time.substring(0, 5) : time);
        if (meant != null
                && text.length() > 2
                && Character.isLetter(text.charAt(text.length() - 1))
                && meant.getHour() <= 12) {
            meant = meant.withHour(meant.getHour() % 12 + (afternoon ? 12 : 0));
        }
        return meant;
    }

    /** Whether the text has a digit for each {@code d} of the form, and its other characters as they are. */
    static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == 'd' ? !isDigit(c) : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}

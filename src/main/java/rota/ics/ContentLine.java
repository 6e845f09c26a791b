package rota.ics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property of a calendar, as one line has it: {@code DTSTART;TZID=Europe/Madrid:20260216T090000} (RFC 5545, 3.1).
 *
 * @param number its line in the file, counted from 1; where it is folded, the first one
 * @param name its name, in capitals
 * @param parameters what stands between name and value, by names in capitals, without quotes
 * @param value what stands behind the colon
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    private static final int LONGEST_SHOWN = 60;

    /** The property on an unfolded line; null if there is none. */
    static @Nullable ContentLine of(int number, String line) {
        int colon = end(line, 0, ':');
        if (colon == line.length()) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        int end = end(line, 0, ';');
        String name = line.substring(0, Math.min(end, colon));
        while (end < colon) {
            int next = Math.min(end(line, end + 1, ';'), colon);
            String parameter = line.substring(end + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        capitals(parameter.substring(0, equals)),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            end = next;
        }
        return new ContentLine(number, capitals(name), parameters, line.substring(colon + 1));
    }

    /** Where the character stands first that is not in quotes; the line's length if nowhere. */
    private static int end(String line, int from, char wanted) {
        boolean isQuoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == wanted && !isQuoted) {
                return i;
            }
        }
        return line.length();
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** The value in capitals, without spaces around it. */
    String word() {
        return capitals(value);
    }

    /** The parameter of that name, in capitals; empty if there is none. */
    String parameter(String parameter) {
        return capitals(parameters.getOrDefault(parameter, ""));
    }

    /** The value as a text for people, on one line (RFC 5545, 3.3.11). */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }

    /** What is wrong with it, in front of what would be right. */
    UnreadableCalendar wrong(String rest) {
        return new UnreadableCalendar(number, "'" + shortened(name + ":" + value) + "' " + rest);
    }

    /** The beginning of a text, if it is long. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return text.substring(0, splits ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }
}

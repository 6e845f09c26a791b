package rota.yaml;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads days of the week: whole names or their first three letters, small or capital. */
final class Weekday {

    private static final List<String> NAMES =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    private Weekday() {}

    /** The day; null if it is none. */
    static @Nullable DayOfWeek of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < DAYS.length; i++) {
            String name = NAMES.get(i);
            if (small.equals(name) || (small.length() == 3 && name.startsWith(small))) {
                return DAYS[i];
            }
        }
        return null;
    }

    /** The day; null if it is none, which is then a mistake. */
    static @Nullable DayOfWeek of(Node node, String text, Mistakes mistakes) {
        DayOfWeek day = of(text);
        if (day == null) {
            mistakes.add(
                    node,
                    "unknown-weekday",
                    "no day of the week " + Quoted.of(text) + "; write monday or mon" + meant(text));
        }
        return day;
    }

    private static String meant(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            if (small.length() > 1 && name.startsWith(small.substring(0, Math.min(3, small.length())))) {
                return "; did you mean '" + name + "'?";
            }
        }
        String nearest = Suggestion.nearest(text, NAMES);
        for (String name : NAMES) {
            if (nearest == null && Suggestion.distance(small, name.substring(0, 3)) == 1) {
                nearest = name;
            }
        }
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }
}

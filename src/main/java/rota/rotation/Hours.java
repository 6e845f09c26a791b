package rota.rotation;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When anyone is on call at all, or at work (rule R5): always, or during the windows of a weekly pattern.
 *
 * @param windows the windows, whose union counts; none means always
 */
public record Hours(List<Window> windows) {

    /** Day and night, the whole week. */
    public static final Hours ALWAYS = new Hours(List.of());

    /** Keeps a copy of the windows. */
    public Hours {
        windows = List.copyOf(windows);
    }

    /** Whether there is no time outside. */
    public boolean isAlways() {
        return windows.isEmpty();
    }

    /** Whether a day turn counts this day of the week (rule R4). */
    public boolean names(DayOfWeek day) {
        if (isAlways()) {
            return true;
        }
        for (Window window : windows) {
            if (window.names(day)) {
                return true;
            }
        }
        return false;
    }

    /** As it is written in the roster: {@code mon-fri 09:00-17:00}, several windows joined by a comma. */
    @Override
    public String toString() {
        if (isAlways()) {
            return "always";
        }
        StringBuilder text = new StringBuilder();
        for (Window window : windows) {
            text.append(text.length() == 0 ? "" : ", ").append(window);
        }
        return text.toString();
    }
}

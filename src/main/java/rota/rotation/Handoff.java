package rota.rotation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When turns change hands, on the clock of the rotation's zone: {@code handoff: monday 09:00}.
 *
 * @param weekday the day of the week on which week turns begin; none where only a time was given, which suits day turns
 * @param time the time of day
 */
public record Handoff(@Nullable DayOfWeek weekday, LocalTime time) {

    @Override
    public String toString() {
        return weekday == null ? time.toString() : weekday.name().toLowerCase(Locale.ROOT) + " " + time;
    }
}

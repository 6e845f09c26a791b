package rota.text;

import java.time.DayOfWeek;
import java.util.Locale;
import rota.rotation.Cadence;
import rota.rotation.TurnLength;

/** When turns change hands, as headings say it. */
final class HandoffText {

    private HandoffText() {}

    /** {@code Monday 09:00}; the time alone for day turns. */
    static String of(Cadence cadence) {
        DayOfWeek day = cadence.handoff().weekday();
        String time = cadence.handoff().time().toString();
        if (day == null || cadence.turn().unit() == TurnLength.Unit.DAY) {
            return time;
        }
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT) + " " + time;
    }
}

package rota.rotation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often and when turns change hands, and the hours they cover.
 *
 * @param turn how long a turn is
 * @param handoff when turns change hands
 * @param hours when anyone is on call
 * @param zone the zone whose clock all of it is told by
 */
public record Cadence(TurnLength turn, Handoff handoff, Hours hours, Zone zone) {

    /**
     * @throws InvalidRotation if week turns lack a weekday to begin on, or day turns a day to count (rule R4)
     */
    public Cadence {
        if (turn.unit() == TurnLength.Unit.WEEK && handoff.weekday() == null) {
            throw new InvalidRotation(
                    "handoff", "a turn of " + turn + " needs a weekday to begin on, like 'monday " + handoff + "'");
        }
    }

    /** The instant of the handoff on a date. */
    Instant handoffOn(LocalDate date) {
        return WallClock.instant(date.atTime(handoff.time()), zone);
    }

    /** Whether a turn can begin on this day of the week: the handoff's weekday, or any that a day turn counts. */
    public boolean beginsOn(DayOfWeek day) {
        return turn.unit() == TurnLength.Unit.WEEK ? day == handoff.weekday() : hours.names(day);
    }

    /**
     * Refuses a date on which no turn can begin, and says which was probably meant (rule R4).
     *
     * @throws InvalidRotation for the key
     */
    void requireBeginning(String key, LocalDate date) {
        if (!beginsOn(DayCount.weekday(date))) {
            LocalDate meant = nearestBeginning(date);
            String why = turn.unit() == TurnLength.Unit.WEEK
                    ? "the handoff is on " + weekday(meant)
                    : "the hours are " + hours;
            throw new InvalidRotation(
                    key, date + " is a " + weekday(date) + ", but " + why + "; did you mean " + meant + "?");
        }
    }

    static String weekday(LocalDate date) {
        String name = date.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The date nearest to this one on which a turn can begin, the later of two equally near; this one if it can. */
    public LocalDate nearestBeginning(LocalDate date) {
        for (int away = 0; away < 7; away++) {
            if (beginsOn(date.plusDays(away).getDayOfWeek())) {
                return date.plusDays(away);
            }
            if (beginsOn(date.minusDays(away).getDayOfWeek())) {
                return date.minusDays(away);
            }
        }
        throw new IllegalStateException("hours name at least one day");
    }

    /** This cadence with some of its parts replaced; null keeps a part. */
    Cadence with(
            @Nullable TurnLength newTurn,
            @Nullable Handoff newHandoff,
            @Nullable Hours newHours,
            @Nullable Zone newZone) {
        return new Cadence(
                newTurn == null ? turn : newTurn,
                newHandoff == null ? handoff : newHandoff,
                newHours == null ? hours : newHours,
                newZone == null ? zone : newZone);
    }
}

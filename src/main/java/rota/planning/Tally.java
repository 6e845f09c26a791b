package rota.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;

/** What one person has, as it is counted: shifts and turns in order of time, covers in any. */
final class Tally {

    private int turns;
    private Duration time = Duration.ZERO;
    private Duration weekend = Duration.ZERO;
    private Duration holiday = Duration.ZERO;
    private Duration base = Duration.ZERO;
    private Duration covered = Duration.ZERO;
    private Duration wasCovered = Duration.ZERO;
    private @Nullable Duration shortestGap;
    private Duration longestStretch = Duration.ZERO;
    private @Nullable Instant turnEnd;
    private @Nullable Interval stretch;

    /** Adds a shift, and how much of it is on a weekend, and on public holidays of theirs. */
    void addShift(Interval shift, Duration onWeekend, Duration onHoliday) {
        time = time.plus(shift.length());
        weekend = weekend.plus(onWeekend);
        holiday = holiday.plus(onHoliday);
        boolean continues = stretch != null && stretch.end().equals(shift.start());
        stretch = continues && stretch != null ? stretch.hull(shift) : shift;
        longestStretch = longer(longestStretch, stretch.length());
    }

    /** Adds a shift of the base schedule. */
    void addBase(Interval shift) {
        base = base.plus(shift.length());
    }

    /** Adds a turn that they hold. */
    void addTurn(Interval turn) {
        turns++;
        if (turnEnd != null) {
            Duration gap = Duration.between(turnEnd, turn.start());
            shortestGap = shortestGap == null || gap.compareTo(shortestGap) < 0 ? gap : shortestGap;
        }
        turnEnd = turn.end();
    }

    /** Adds time that they cover for somebody. */
    void addCovered(Duration length) {
        covered = covered.plus(length);
    }

    /** Adds time that somebody covers for them. */
    void addWasCovered(Duration length) {
        wasCovered = wasCovered.plus(length);
    }

    /** The time on call so far. */
    Duration time() {
        return time;
    }

    Load load(String person, @Nullable Duration measured, @Nullable LocalDate joined, @Nullable LocalDate left) {
        return new Load(
                person,
                turns,
                time,
                weekend,
                holiday,
                base,
                covered,
                wasCovered,
                shortestGap,
                longestStretch,
                measured,
                joined,
                left);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}

package rota.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes from turn to turn through those that have an instant inside a window, in order of time, and says of each what a {@link
 * Turn} says. It makes no object of any, so that a million of them cost little; dates are days since 1970, times are seconds
 * since then, as handoffs happen on whole seconds.
 *
 * <pre>{@code
 * for (TurnWalk turn = turns.walk(window); turn.next(); ) {
 *     holders.add(turn.holder());
 * }
 * }</pre>
 *
 * <p>Before the first {@link #next} and after the last it stands at no turn. Not safe for use by several threads at once.
 */
public final class TurnWalk {

    private static final long SECONDS_PER_DAY = 86_400;

    private final List<Era> eras;
    private final Interval window;
    private int entered;
    private @Nullable Era era;
    private RunningClock clock;
    /** The first second in which no more turn of the era may begin. */
    private long stop;

    private int number;
    private long from;
    private long until;
    private long start;
    private long end;

    TurnWalk(List<Era> eras, Interval window) {
        this.eras = eras;
        this.window = window;
        this.clock = new RunningClock(eras.get(0).cadence.zone());
    }

    /** Goes to the next turn that is not empty; false if there is none. */
    public boolean next() {
        while (era != null || entered < eras.size()) {
            Era here = era == null ? enter(eras.get(entered++)) : era;
            era = here != null && advance(here) ? here : null;
            if (era != null && start < end) {
                return true;
            }
        }
        return false;
    }

    /** Stands before the first turn of the era that touches the window; null if none does. */
    private @Nullable Era enter(Era next) {
        Interval part = window.intersection(new Interval(next.start, next.end));
        if (part.isEmpty()) {
            return null;
        }
        clock = new RunningClock(next.cadence.zone());
        Instant limit = part.end();
        stop = limit.getEpochSecond() + (limit.getNano() > 0 ? 1 : 0);
        number = next.turnAt(part.start()).number() - 1;
        until = next.dayOf(number + 1);
        end = dayStart(next, until);
        return next;
    }

    private boolean advance(Era here) {
        number++;
        if (!here.hasTurn(number) || end >= stop) {
            return false;
        }
        from = until;
        start = end;
        until = here.dayAfter(number);
        end = dayStart(here, until);
        return true;
    }

    /** The same as {@link Era#dayStart}, of ever later days. */
    private long dayStart(Era here, long day) {
        long first = here.start.getEpochSecond();
        return day <= DayCount.of(here.from)
                ? first
                : Math.max(
                        first,
                        clock.instant(day * SECONDS_PER_DAY
                                + here.cadence.handoff().time().toSecondOfDay()));
    }

    /** 1 for the turn at the rotation's start, and on through all changes. */
    public int number() {
        return number;
    }

    /** Who has it by the order alone. */
    public String holder() {
        return here().holder(number);
    }

    /** The date that the handoff at its start was meant for. */
    public long from() {
        return from;
    }

    /** The date that the handoff at its end was meant for. */
    public long until() {
        return until;
    }

    /** When it begins. */
    public long start() {
        return start;
    }

    /** When it ends; always later. */
    public long end() {
        return end;
    }

    /** What the clock in force at its start shows at the instant, as seconds since 1970 would be shown in UTC. */
    public long local(long instant) {
        return clock.local(instant);
    }

    /** The zone in force. */
    public Zone zone() {
        return here().cadence.zone();
    }

    /** Whether somebody is on call day and night. */
    public boolean isAlwaysOpen() {
        return here().cadence.hours().isAlways();
    }

    /** From handoff to handoff. */
    public Interval time() {
        return new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    /** The turn. */
    public Turn turn() {
        return new Turn(
                number, holder(), here().order, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until), time());
    }

    private Era here() {
        if (era == null) {
            throw new IllegalStateException("there is no turn here");
        }
        return era;
    }
}

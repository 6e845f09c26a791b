package rota.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * How a rotation stands at one instant: who is on call, since and until when, and who is next.
 *
 * @param at the instant
 * @param state whether somebody is on call
 * @param person who is, or null
 * @param base who would be without any override, or null
 * @param since when this began: the start of the shift, or of the time outside the hours; null if nothing came before
 * @param until when it ends, excluded; null if nothing comes after
 * @param next the first later shift of another person, looking as many turns ahead as the order is long, or null
 */
public record OnCall(
        Instant at,
        State state,
        @Nullable String person,
        @Nullable String base,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Shift next) {

    /** Whether somebody is on call, and if not, why. */
    public enum State {
        /** Somebody is. */
        ON_CALL,
        /** It is outside the rotation's hours, before its start or after its end. */
        OFF_HOURS,
        /** It was agreed that nobody is. */
        NOBODY,
        /** Nobody is, and nobody agreed to that. */
        GAP
    }

    /** Hours name a day a week at least, and day turns are the shortest: two weeks of them, should the clocks skip one day. */
    private static final int TURNS_WITHIN_WHICH_IT_OPENS = 15;

    /** How the rotation stands at the instant. */
    public static OnCall at(RotationSchedule schedule, Instant at) {
        Shift shift = schedule.at(at);
        if (shift == null) {
            return offHours(schedule, at);
        }
        State state = shift.person() != null ? State.ON_CALL : shift.agreed() ? State.NOBODY : State.GAP;
        Instant from = shift.time().end();
        Shift next = next(schedule, shift.person(), from, shift.turn(), orderLength(schedule, at));
        return new OnCall(at, state, shift.person(), shift.base(), shift.time().start(), from, next);
    }

    /**
     * Until when the person is on call without a break, through turns that follow each other, as many as the order is long;
     * {@link #until} if nobody is.
     */
    public @Nullable Instant unbrokenUntil(RotationSchedule schedule) {
        if (next != null && next.time().start().equals(until)) {
            return until;
        }
        Instant unbroken = until;
        for (int i = 0; person != null && unbroken != null && i <= orderLength(schedule, at); i++) {
            Shift shift = schedule.at(unbroken);
            if (shift == null || !person.equals(shift.person())) {
                break;
            }
            unbroken = shift.time().end();
        }
        return unbroken;
    }

    private static OnCall offHours(RotationSchedule schedule, Instant at) {
        int turn = lastTurnBefore(schedule.turns(), at);
        int ahead = orderLength(schedule, at);
        int reach = Math.max(ahead, TURNS_WITHIN_WHICH_IT_OPENS);
        Instant since = closedSince(schedule, at, turn, reach);
        Instant until = opensAt(schedule, at, turn, reach);
        return new OnCall(at, State.OFF_HOURS, null, null, since, until, next(schedule, null, at, turn, ahead));
    }

    private static int orderLength(RotationSchedule schedule, Instant at) {
        return schedule.turns().orderAt(at).size();
    }

    /** The number of the turn that runs, or of the last one before; 0 before the first. */
    private static int lastTurnBefore(Turns turns, Instant at) {
        Instant end = turns.end();
        Turn turn = turns.at(end == null || at.isBefore(end) ? at : end.minusNanos(1));
        return turn == null ? 0 : turn.number();
    }

    private static @Nullable Instant closedSince(RotationSchedule schedule, Instant at, int turn, int reach) {
        for (int number = turn; number >= turn - reach; number--) {
            Instant since = null;
            for (Shift shift : shifts(schedule, number)) {
                since = shift.time().end().isAfter(at) ? since : shift.time().end();
            }
            if (since != null) {
                return since;
            }
        }
        return null;
    }

    private static @Nullable Instant opensAt(RotationSchedule schedule, Instant at, int turn, int reach) {
        for (int number = turn; number <= turn + reach; number++) {
            for (Shift shift : shifts(schedule, number)) {
                if (shift.time().start().isAfter(at)) {
                    return shift.time().start();
                }
            }
        }
        return null;
    }

    /** The first shift from an instant on of somebody who is not this person, in this turn or one of so many later ones. */
    private static @Nullable Shift next(
            RotationSchedule schedule, @Nullable String person, Instant from, int turn, int turnsAhead) {
        for (int number = turn; number <= turn + turnsAhead; number++) {
            for (Shift shift : shifts(schedule, number)) {
                boolean isLater = !shift.time().start().isBefore(from);
                if (isLater && shift.person() != null && !shift.person().equals(person)) {
                    return shift;
                }
            }
        }
        return null;
    }

    /** The shifts of the numbered turn; none if there is no such turn. */
    private static List<Shift> shifts(RotationSchedule schedule, int turn) {
        Turn there = schedule.turns().numbered(turn);
        return there == null ? List.of() : schedule.shifts(there);
    }
}

package rota.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * An override as the ledger lists it.
 *
 * @param outcome what became of it
 * @param state whether it holds, does nothing, was taken back, or is over
 * @param sides what it moves, where only the rotation's hours interrupt it one stretch
 */
record LedgerEntry(Outcome outcome, State state, List<Outcome.Move> sides) {

    /** How an override stands. */
    enum State {
        /** It holds, and is not over. */
        APPLIED("applied"),
        /** It does nothing. */
        ORPHAN("orphan"),
        /** It was taken back. */
        UNDONE("undone"),
        /** It held, and all of it is over. */
        PAST("past");

        /** Its word in JSON. */
        final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** All overrides of these rotations, those first whose time begins first. */
    static List<LedgerEntry> of(Schedule schedule, List<RotationId> rotations, Instant now) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (RotationId id : rotations) {
            RotationSchedule rotation = schedule.rotation(id);
            for (Outcome outcome : rotation.outcomes()) {
                entries.add(new LedgerEntry(outcome, state(outcome, now), sides(rotation, outcome)));
            }
        }
        entries.sort((one, other) -> one.start().compareTo(other.start()));
        return entries;
    }

    private static State state(Outcome outcome, Instant now) {
        Interval hull = outcome.hull();
        return switch (outcome.state()) {
            case ORPHAN -> State.ORPHAN;
            case UNDONE -> State.UNDONE;
            case APPLIED -> hull != null && !hull.end().isAfter(now) ? State.PAST : State.APPLIED;
        };
    }

    private static List<Outcome.Move> sides(RotationSchedule rotation, Outcome outcome) {
        List<Outcome.Move> sides = new ArrayList<>();
        for (Outcome.Move move : outcome.moves()) {
            int last = sides.size() - 1;
            if (last >= 0 && continues(rotation, sides.get(last), move)) {
                Interval both = sides.get(last).time().hull(move.time());
                sides.set(last, new Outcome.Move(both, move.out(), move.in()));
            } else {
                sides.add(move);
            }
        }
        return sides;
    }

    private static boolean continues(RotationSchedule rotation, Outcome.Move side, Outcome.Move move) {
        return Objects.equals(side.out(), move.out())
                && Objects.equals(side.in(), move.in())
                && !move.time().start().isBefore(side.time().end())
                && rotation.isClosed(side.time().end(), move.time().start());
    }

    Entry entry() {
        return outcome.entry();
    }

    String kind() {
        return entry() instanceof Swap ? "swap" : "cover";
    }

    /** When it begins; the far past where it is about no time at all. */
    Instant start() {
        Interval hull = outcome.hull();
        return hull == null ? Instant.MIN : hull.start();
    }

    /** {@code Ben and Chi swapped W06 and W07}, {@code Ana for Chi on Wed 21 Jan}. */
    static String told(Names names, When when, Entry entry) {
        if (entry instanceof Swap swap) {
            return names.of(swap.first().giver()) + " and "
                    + names.of(swap.second().giver()) + " swapped "
                    + when.label(swap.first().range()) + " and "
                    + when.label(swap.second().range());
        }
        Cover cover = (Cover) entry;
        @Nullable String out = cover.out();
        if (out == null && cover.in() == null) {
            return "nobody on call, " + when.label(cover.range());
        }
        return names.of(cover.in()) + " for " + (out == null ? "everyone" : names.of(out)) + ", "
                + when.label(cover.range());
    }
}

package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** Applies overrides to one rotation, each to what those before it left (rules R8 and R9). */
final class Ledger {

    private final Map<String, Person> people;
    private final Turns turns;
    private final Overlay overlay;

    Ledger(Map<String, Person> people, Turns turns, Overlay overlay) {
        this.people = people;
        this.turns = turns;
        this.overlay = overlay;
    }

    /** Applies the next override, and says what became of it. */
    Outcome apply(Entry entry) {
        return entry instanceof Swap swap ? apply(swap) : apply((Cover) entry);
    }

    private Outcome apply(Cover cover) {
        if (cover.isUndone()) {
            return idle(cover, Outcome.State.UNDONE, null);
        }
        List<Piece> given = new ArrayList<>();
        for (Piece piece : pieces(cover.range())) {
            if (cover.out() == null
                    ? !isAlready(piece, cover.in())
                    : cover.out().equals(piece.person())) {
                given.add(piece);
            }
        }
        String reason = given.isEmpty() ? nothingToCover(cover) : left(cover.in(), given);
        if (reason != null) {
            return idle(cover, Outcome.State.ORPHAN, reason);
        }
        List<Outcome.Move> moves = new ArrayList<>();
        give(given, cover.in(), cover.id(), moves);
        return new Outcome(cover, Outcome.State.APPLIED, moves, null);
    }

    private Outcome apply(Swap swap) {
        if (swap.isUndone()) {
            return idle(swap, Outcome.State.UNDONE, null);
        }
        List<Piece> first = new ArrayList<>();
        List<Piece> second = new ArrayList<>();
        String reason = take(swap.first(), first);
        reason = reason == null ? take(swap.second(), second) : reason;
        reason = reason == null ? left(swap.second().giver(), first) : reason;
        reason = reason == null ? left(swap.first().giver(), second) : reason;
        if (reason != null) {
            return idle(swap, Outcome.State.ORPHAN, reason);
        }
        List<Outcome.Move> moves = new ArrayList<>();
        give(first, swap.second().giver(), swap.id(), moves);
        give(second, swap.first().giver(), swap.id(), moves);
        return new Outcome(swap, Outcome.State.APPLIED, moves, null);
    }

    /** Collects what the side gives; says why it does not hold, or null. */
    private @Nullable String take(Swap.Side side, List<Piece> given) {
        boolean whole = !(side.range() instanceof Range.TurnOf);
        List<Piece> open = pieces(side.range());
        for (Piece piece : open) {
            if (side.giver().equals(piece.person())) {
                given.add(piece);
            } else if (whole) {
                return name(side.giver()) + " does not have all of " + Spoken.range(side.range()) + "; "
                        + name(piece.person()) + " is on call from "
                        + Spoken.moment(piece.time().start(), turns);
            }
        }
        return given.isEmpty() ? nothing(side.giver(), side.range(), open) : null;
    }

    /** The open time that a range names, as the overrides so far have it. */
    private List<Piece> pieces(Range range) {
        Turn turn = range instanceof Range.TurnOf of ? turns.at(turns.dayStart(of.date())) : null;
        return turn == null ? overlay.pieces(RangeTime.of(turns, range)) : overlay.pieces(turn);
    }

    private void give(List<Piece> pieces, @Nullable String person, String override, List<Outcome.Move> moves) {
        for (Piece piece : pieces) {
            overlay.give(piece, person, override);
            moves.add(new Outcome.Move(piece.time(), piece.person(), person));
        }
    }

    /** Whether a cover for everyone has nothing to do here; a gap that nobody agreed to is yet to be agreed. */
    private static boolean isAlready(Piece piece, @Nullable String in) {
        return in == null ? piece.person() == null && piece.agreed() : in.equals(piece.person());
    }

    private String nothingToCover(Cover cover) {
        List<Piece> open = pieces(cover.range());
        if (cover.out() == null && !open.isEmpty()) {
            return name(cover.in()) + " has all of " + Spoken.range(cover.range()) + " already";
        }
        return nothing(cover.out(), cover.range(), open);
    }

    private String nothing(@Nullable String person, Range range, List<Piece> open) {
        String spoken = Spoken.range(range);
        if (open.isEmpty()) {
            return "the rotation is not open at any time of " + spoken;
        }
        List<String> holders = new ArrayList<>();
        for (Piece piece : open) {
            String holder = name(piece.person());
            if (!holders.contains(holder)) {
                holders.add(holder);
            }
        }
        return name(person) + " has nothing of " + spoken + "; " + String.join(" and ", holders)
                + (holders.size() == 1 ? " has it" : " have it");
    }

    /** Why this person can't be given these pieces: they have left by then. Null if they can. */
    private @Nullable String left(@Nullable String person, List<Piece> given) {
        Person somebody = person == null ? null : people.get(person);
        LocalDate left = somebody == null ? null : somebody.left();
        if (somebody == null || left == null) {
            return null;
        }
        Instant gone = turns.dayStart(left);
        for (Piece piece : given) {
            if (piece.time().end().isAfter(gone)) {
                return somebody.name() + " left on " + Spoken.date(left);
            }
        }
        return null;
    }

    private String name(@Nullable String person) {
        Person somebody = person == null ? null : people.get(person);
        return somebody == null ? "nobody" : somebody.name();
    }

    private Outcome idle(Entry entry, Outcome.State state, @Nullable String reason) {
        List<Outcome.Move> moves = new ArrayList<>();
        if (entry instanceof Swap swap) {
            add(moves, swap.first().range(), swap.first().giver(), swap.second().giver());
            add(
                    moves,
                    swap.second().range(),
                    swap.second().giver(),
                    swap.first().giver());
        } else {
            Cover cover = (Cover) entry;
            add(moves, cover.range(), cover.out(), cover.in());
        }
        return new Outcome(entry, state, moves, reason);
    }

    private void add(List<Outcome.Move> moves, Range range, @Nullable String out, @Nullable String in) {
        Interval time = RangeTime.of(turns, range);
        if (time.isEmpty() && range instanceof Range.Times times) {
            // Times that don't exist, because the clocks skip them, are told with their day.
            LocalDate date = times.from().local().toLocalDate();
            time = turns.days(date, date);
        }
        if (!time.isEmpty()) {
            moves.add(new Outcome.Move(time, out, in));
        }
    }

    /** Applies all of them in order. */
    List<Outcome> applyAll(List<Entry> entries) {
        List<Outcome> outcomes = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            outcomes.add(Objects.requireNonNull(apply(entry)));
        }
        return outcomes;
    }
}

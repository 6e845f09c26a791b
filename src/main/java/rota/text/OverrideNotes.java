package rota.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.SafeText;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;

/** One rotation's overrides as notes. A note is worded for the first cell it appears in, and then stays the same. */
final class OverrideNotes {

    private final Names names;
    private final When when;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, Overview.Note> notes = new HashMap<>();

    OverrideNotes(RotationSchedule rotation, Names names) {
        this.names = names;
        this.when = new When(rotation);
        for (Outcome outcome : rotation.outcomes()) {
            outcomes.put(outcome.entry().id(), outcome);
        }
    }

    /**
     * The cell that a note is for.
     *
     * @param stretch its time
     * @param main whom it names
     * @param whole whether the override touches all open time of the stretch
     */
    record Place(Interval stretch, String main, boolean whole) {}

    /** The note of that override. */
    Overview.Note note(String id, Place place) {
        Overview.Note note = notes.get(id);
        if (note == null) {
            Outcome outcome = outcome(id);
            note = outcome.entry() instanceof Swap swap
                    ? new Overview.Note(exchange(swap, outcome), "swap", id)
                    : new Overview.Note(standIn((Cover) outcome.entry(), outcome, place), "cover", id);
            notes.put(id, note);
        }
        return note;
    }

    /** The cell's text with all that the note would say; null if that would be hard to read. */
    @Nullable
    String inline(String id, Place place) {
        Outcome outcome = outcome(id);
        if (outcome.entry() instanceof Swap swap) {
            return exchanged(swap, outcome, place);
        }
        Cover cover = (Cover) outcome.entry();
        if (!place.whole()) {
            return place.main().equals(names.of(cover.in())) ? null : standIn(cover, outcome, place);
        }
        return cover.in() == null
                ? Names.NOBODY + reason(cover, " (", ")")
                : names.of(cover.in()) + " for " + given(outcome);
    }

    private Outcome outcome(String id) {
        Outcome outcome = outcomes.get(id);
        if (outcome == null) {
            throw new IllegalArgumentException("no override '" + id + "'");
        }
        return outcome;
    }

    /** {@code Ben and Chi swapped W06 and W07}, the earlier first. */
    private String exchange(Swap swap, Outcome outcome) {
        boolean inOrder = swap.first().giver().equals(earliest(outcome).out());
        Swap.Side first = inOrder ? swap.first() : swap.second();
        Swap.Side second = inOrder ? swap.second() : swap.first();
        return names.of(first.giver()) + " and " + names.of(second.giver()) + " swapped " + when.label(first.range())
                + " and " + when.label(second.range());
    }

    private static Outcome.Move earliest(Outcome outcome) {
        Outcome.Move earliest = outcome.moves().get(0);
        for (Outcome.Move move : outcome.moves()) {
            earliest = move.time().start().isBefore(earliest.time().start()) ? move : earliest;
        }
        return earliest;
    }

    /** {@code Chi ⇄ Ben W07}; null where both sides are in one cell, or it isn't all of it. */
    private @Nullable String exchanged(Swap swap, Outcome outcome, Place place) {
        Set<String> takers = new LinkedHashSet<>();
        for (Outcome.Move move : outcome.moves()) {
            if (move.time().overlaps(place.stretch())) {
                takers.add(names.of(move.in()));
            }
        }
        if (takers.size() != 1 || !takers.contains(place.main())) {
            return null;
        }
        boolean tookFirst = place.main().equals(names.of(swap.second().giver()));
        Swap.Side gave = tookFirst ? swap.second() : swap.first();
        Swap.Side took = tookFirst ? swap.first() : swap.second();
        return place.main() + " ⇄ " + names.of(took.giver()) + " " + when.label(gave.range());
    }

    /** {@code Chi (Ana on Wed 21 Jan)}, {@code Ana for Chi in W06}, {@code agreed: nobody (company offsite)}. */
    private String standIn(Cover cover, Outcome outcome, Place place) {
        List<Interval> moved = new ArrayList<>();
        boolean here = true;
        for (Outcome.Move move : outcome.moves()) {
            moved.add(move.time());
            here &= !place.stretch().intersection(move.time()).isEmpty();
        }
        String in = names.of(cover.in());
        String time = when.of(When.span(moved));
        if (here && !place.main().equals(in)) {
            return place.main() + " (" + in + " " + time + reason(cover, ", ", "") + ")";
        }
        if (cover.in() == null) {
            return "agreed: nobody" + (here && place.whole() ? "" : " " + time) + reason(cover, " (", ")");
        }
        return in + " for " + given(outcome) + " " + time;
    }

    private String given(Outcome outcome) {
        Set<String> given = new LinkedHashSet<>();
        for (Outcome.Move move : outcome.moves()) {
            given.add(names.of(move.out()));
        }
        return String.join(" and ", given);
    }

    /** Why nobody is on call; why somebody stands in for somebody else is their own affair. */
    private static String reason(Cover cover, String before, String after) {
        String why = cover.facts().why();
        boolean silent = cover.in() != null || why == null || why.isBlank();
        return silent ? "" : before + SafeText.of(String.valueOf(why)).strip() + after;
    }
}

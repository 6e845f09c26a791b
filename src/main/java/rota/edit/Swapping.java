package rota.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.override.Swap;
import rota.override.WallTime;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;

/** Finds the swap that two people mean: on which rotation, and what each of them gives. */
public final class Swapping {

    /** How many of somebody's turns are tried for one that nothing speaks against. */
    private static final int MOST_TRIED = 12;

    private final Setting setting;
    private final Agreement agreement;
    private final Commands commands;
    private final Meaning meaning;

    /** Swaps in this setting. */
    public Swapping(Setting setting) {
        this.setting = setting;
        this.agreement = new Agreement(setting);
        this.commands = new Commands(setting);
        this.meaning = new Meaning(setting);
    }

    /** One way to mean it; the second person's part is null where it is left to choose. */
    private record Option(
            RotationId rotation, Range first, @Nullable Range second) {}

    /** What somebody holds of what is asked of them. */
    private interface Ranges {
        List<Range> of(RotationId rotation, Asked asked);
    }

    /**
     * The swap. What is left out is chosen: the first person's next turn, and what lies alike in the turn of the other person
     * nearest to what the one gives that nothing speaks against.
     *
     * @param rotation the rotation, or null for the only one on which both are on call then
     * @throws Refused if it can't be made
     * @throws Unclear if there are several such rotations, or several such turns
     */
    public Granted swap(Asked first, Asked second, @Nullable RotationId rotation) throws Refused, Unclear {
        if (first.person().equals(second.person())) {
            throw new Refused(setting.name(first.person()) + " is named twice; a swap takes two people", List.of());
        }
        Set<String> people = Set.of(first.person(), second.person());
        List<RotationId> possible = rotation == null ? setting.possible(people) : List.of(rotation);
        List<Option> options = new ArrayList<>();
        if (rotation == null) {
            addOptions(possible, meaning::ownRanges, first, second, options);
        }
        if (options.isEmpty()) { // what they have by following another rotation is meant only then
            addOptions(possible, meaning::ranges, first, second, options);
        }
        if (options.isEmpty()) {
            throw nothing(possible, first, second);
        }
        if (options.size() > 1) {
            throw unclear(first, second, options);
        }
        return granted(first, second, options.get(0));
    }

    private void addOptions(List<RotationId> possible, Ranges ranges, Asked first, Asked second, List<Option> options) {
        for (RotationId id : possible) {
            for (Range one : ranges.of(id, first)) {
                if (second.when() != null) {
                    for (Range other : ranges.of(id, second)) {
                        options.add(new Option(id, one, other));
                    }
                } else if (!nearest(id, second.person(), one).isEmpty()) {
                    options.add(new Option(id, one, null));
                }
            }
        }
    }

    private Granted granted(Asked first, Asked second, Option option) throws Refused {
        RotationId id = option.rotation;
        Range secondRange = option.second;
        if (secondRange != null && first.when() != null) {
            return made(first, second, id, option.first, secondRange);
        }
        List<String> chosen = new ArrayList<>();
        if (secondRange == null && first.when() == null) {
            chosen.add(setting.name(first.person()) + "'s next turn");
        }
        Asked left = secondRange == null ? second : first;
        chosen.add(setting.name(left.person()) + "'s nearest to it");
        Refused why = null;
        for (Range range : nearest(id, left.person(), secondRange == null ? option.first : secondRange)) {
            try {
                Granted granted = secondRange == null
                        ? made(first, second, id, option.first, range)
                        : made(first, second, id, range, secondRange);
                return new Granted(granted.proposal(), id, granted.id(), granted.command(), chosen);
            } catch (Refused refused) {
                why = why == null ? refused : why;
            }
        }
        throw why == null ? nothing(List.of(id), first, second) : why;
    }

    private Granted made(Asked first, Asked second, RotationId rotation, Range one, Range other) throws Refused {
        return agreement.swap(rotation, new Swap.Side(first.person(), one), new Swap.Side(second.person(), other));
    }

    /** The person's turns that have not begun, nearest to a range first; of two as near, the later one. */
    List<Range> nearest(RotationId id, String person, Range to) {
        RotationSchedule rotation = setting.schedule().rotation(id);
        Instant start = rotation.time(to).start();
        List<Turn> turns = setting.holdings(id).coming(person);
        turns.sort(Comparator.<Turn, Duration>comparing(
                        turn -> Duration.between(start, turn.time().start()).abs())
                .thenComparing(Comparator.comparingInt(Turn::number).reversed()));
        List<Range> nearest = new ArrayList<>();
        for (Turn turn : turns.subList(0, Math.min(turns.size(), MOST_TRIED))) {
            Range range = alike(rotation, to, turn);
            if (setting.holdings(id).has(person, rotation.time(range))) {
                nearest.add(range);
            }
        }
        return nearest;
    }

    /** For a turn the whole of another; for days or hours those that lie in it as far from its beginning. */
    private static Range alike(RotationSchedule rotation, Range range, Turn turn) {
        Turn from = rotation.turns().at(rotation.time(range).start());
        if (from == null || range instanceof Range.TurnOf) {
            return Holdings.whole(turn);
        }
        long days = ChronoUnit.DAYS.between(from.from(), turn.from());
        if (range instanceof Range.Days some) {
            return new Range.Days(some.from().plusDays(days), some.through().plusDays(days));
        }
        Range.Times times = (Range.Times) range;
        return new Range.Times(
                new WallTime(times.from().local().plusDays(days), null),
                new WallTime(times.until().local().plusDays(days), null));
    }

    private Unclear unclear(Asked first, Asked second, List<Option> options) {
        List<Unclear.Choice> choices = new ArrayList<>();
        for (Option option : options) {
            Range other = option.second == null ? likely(first, second, option) : option.second;
            choices.add(new Unclear.Choice(
                    option.rotation,
                    List.of(Asked.of(first.person(), option.first), Asked.of(second.person(), other)),
                    commands.swap(option.rotation, first.person(), option.first, second.person(), other)));
        }
        return new Unclear(
                setting.name(first.person()) + " and " + setting.name(second.person())
                        + " could swap more than one thing; say which",
                choices);
    }

    /** What would be chosen for the second person: the nearest that nothing speaks against, else the nearest. */
    private Range likely(Asked first, Asked second, Option option) {
        List<Range> nearest = nearest(option.rotation, second.person(), option.first);
        for (Range range : nearest) {
            try {
                made(first, second, option.rotation, option.first, range);
                return range;
            } catch (Refused refused) {
                // Something speaks against it; perhaps not against the next one.
            }
        }
        return nearest.get(0);
    }

    /** Nobody can be meant: says who is not on call then, and what could be meant instead. */
    private Refused nothing(List<RotationId> possible, Asked first, Asked second) {
        List<String> instead = new ArrayList<>();
        for (RotationId id : possible) {
            if (first.when() != null && second.when() != null) {
                List<Range> one = meaning.ranges(id, new Asked(first.person(), second.when()));
                List<Range> other = meaning.ranges(id, new Asked(second.person(), first.when()));
                if (one.size() == 1 && other.size() == 1) {
                    addIfItWorks(first, second, new Option(id, one.get(0), other.get(0)), instead);
                }
            }
        }
        for (RotationId id : instead.isEmpty() ? possible : List.<RotationId>of()) {
            List<Turn> ones = setting.holdings(id).coming(first.person());
            for (Turn turn : ones.subList(0, Math.min(1, ones.size()))) {
                addIfItWorks(first, second, new Option(id, Holdings.whole(turn), null), instead);
            }
        }
        return new Refused(meaning.absence(possible, first, second), instead);
    }

    private void addIfItWorks(Asked first, Asked second, Option option, List<String> instead) {
        if (option.second == null
                && nearest(option.rotation, second.person(), option.first).isEmpty()) {
            return;
        }
        try {
            instead.add(granted(first, second, option).command());
        } catch (Refused refused) {
            // It would be no help.
        }
    }
}

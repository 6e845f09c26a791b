package rota.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.override.Swap;
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

    /**
     * The swap. What is left out is chosen: the first person's next turn, and the turn of the second person nearest to what the
     * first one gives that nothing speaks against.
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
        for (RotationId id : possible) {
            addOptions(id, first, second, options);
        }
        if (options.isEmpty()) {
            throw nothing(possible, first, second);
        }
        if (options.size() > 1) {
            throw unclear(first, second, options);
        }
        return granted(first, second, options.get(0));
    }

    private void addOptions(RotationId id, Asked first, Asked second, List<Option> options) {
        List<Range> given = meaning.ranges(id, first);
        if (second.when() == null) {
            for (Range range : given) {
                if (!nearest(id, second.person(), range).isEmpty()) {
                    options.add(new Option(id, range, null));
                }
            }
            return;
        }
        List<Range> taken = meaning.ranges(id, second);
        for (Range one : given) {
            for (Range other : taken) {
                options.add(new Option(id, one, other));
            }
        }
    }

    private Granted granted(Asked first, Asked second, Option option) throws Refused {
        List<String> chosen = new ArrayList<>();
        if (first.when() == null) {
            chosen.add(setting.name(first.person()) + "'s next turn");
        }
        if (option.second != null) {
            return with(made(first, second, option.rotation, option.first, option.second), chosen);
        }
        chosen.add(setting.name(second.person()) + "'s nearest to it");
        Refused why = null;
        for (Range range : nearest(option.rotation, second.person(), option.first)) {
            try {
                return with(made(first, second, option.rotation, option.first, range), chosen);
            } catch (Refused refused) {
                why = why == null ? refused : why;
            }
        }
        throw why == null ? nothing(List.of(option.rotation), first, second) : why;
    }

    private Granted made(Asked first, Asked second, RotationId rotation, Range one, Range other) throws Refused {
        return agreement.swap(rotation, new Swap.Side(first.person(), one), new Swap.Side(second.person(), other));
    }

    private static Granted with(Granted granted, List<String> chosen) {
        return new Granted(granted.proposal(), granted.rotation(), granted.id(), granted.command(), chosen);
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
            nearest.add(Holdings.whole(turn));
        }
        return nearest;
    }

    private Unclear unclear(Asked first, Asked second, List<Option> options) {
        List<Unclear.Choice> choices = new ArrayList<>();
        for (Option option : options) {
            Asked giver = Asked.of(first.person(), option.first);
            Asked taker = option.second == null ? second : Asked.of(second.person(), option.second);
            choices.add(new Unclear.Choice(option.rotation, List.of(giver, taker), spelled(first, second, option)));
        }
        return new Unclear(
                setting.name(first.person()) + " and " + setting.name(second.person())
                        + " could swap more than one thing; say which",
                choices);
    }

    /** The whole command for an option, with what would be chosen for the second person where nothing speaks against it. */
    private String spelled(Asked first, Asked second, Option option) {
        try {
            return granted(first, second, option).command();
        } catch (Refused refused) {
            Range range = option.second == null
                    ? nearest(option.rotation, second.person(), option.first).get(0)
                    : option.second;
            return commands.swap(option.rotation, first.person(), option.first, second.person(), range);
        }
    }

    /** Nobody can be meant: says who is not on call then, and what could be meant instead. */
    private Refused nothing(List<RotationId> possible, Asked first, Asked second) {
        List<String> instead = new ArrayList<>();
        for (RotationId id : possible) {
            if (first.when() != null && second.when() != null) {
                List<Range> one = meaning.ranges(id, new Asked(first.person(), second.when()));
                List<Range> other = meaning.ranges(id, new Asked(second.person(), first.when()));
                if (one.size() == 1 && other.size() == 1) {
                    instead.add(commands.swap(id, first.person(), one.get(0), second.person(), other.get(0)));
                }
            }
        }
        for (RotationId id : instead.isEmpty() ? possible : List.<RotationId>of()) {
            List<Turn> ones = setting.holdings(id).coming(first.person());
            for (Turn turn : ones.subList(0, Math.min(1, ones.size()))) {
                Range range = Holdings.whole(turn);
                List<Range> others = nearest(id, second.person(), range);
                if (!others.isEmpty()) {
                    instead.add(commands.swap(id, first.person(), range, second.person(), others.get(0)));
                }
            }
        }
        return new Refused(meaning.absence(possible, first, second), instead);
    }
}

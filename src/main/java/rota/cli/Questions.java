package rota.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Holdings;
import rota.edit.Meaning;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.edit.Wanted;
import rota.override.Range;
import rota.planning.Help;
import rota.planning.Helper;
import rota.planning.Helpers;
import rota.planning.Unable;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.prompt.Choice;
import rota.rotation.Ids;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/** What is asked at a terminal where a swap or a cover leaves something out. */
final class Questions {

    /** What is further away is said on the command line. */
    private static final int MOST_TURNS = 16;

    private final Asker asker;
    private final Setting setting;
    private final Meaning meaning;
    private final Labels labels;

    Questions(Asker asker, Setting setting) {
        this.asker = asker;
        this.setting = setting;
        this.meaning = new Meaning(setting);
        this.labels = new Labels(setting);
    }

    /**
     * Somebody's turn, or whatever else was said of a time.
     *
     * @param rotation the rotation
     * @param asked the person and the time
     */
    record Turn(RotationId rotation, Asked asked) {}

    private record Held(Turn turn, Interval time, String label) {}

    /** Which of somebody's turns that are still to begin; of one rotation if it is known. */
    Turn coming(String person, @Nullable RotationId known) throws Refused, Cancelled {
        return chosen(person, coming(person, rotations(person, known)));
    }

    /** The same, or the rest of a turn that runs. */
    Turn runningOrComing(String person, @Nullable RotationId known) throws Refused, Cancelled {
        List<RotationId> rotations = rotations(person, known);
        List<Held> held = running(person, rotations);
        held.addAll(coming(person, rotations));
        return chosen(person, held);
    }

    private List<RotationId> rotations(String person, @Nullable RotationId known) {
        return known == null ? setting.possible(Set.of(person)) : List.of(known);
    }

    private List<Held> coming(String person, List<RotationId> rotations) {
        List<Held> held = new ArrayList<>();
        for (RotationId id : rotations) {
            for (rota.rotation.Turn turn : setting.holdings(id).coming(person)) {
                if (rotations.size() == 1 || setting.schedule().rotation(id).hasByItself(person, turn.time())) {
                    Turn part = new Turn(id, Asked.of(person, Holdings.whole(turn)));
                    held.add(new Held(part, turn.time(), labels.turn(id, turn)));
                }
            }
        }
        held.sort(Comparator.comparing(turn -> turn.time.start()));
        return held;
    }

    private List<Held> running(String person, List<RotationId> rotations) {
        Asked fromNow = new Asked(person, today -> new Wanted.FromNow(null));
        List<Held> held = new ArrayList<>();
        for (RotationId id : rotations) {
            List<Range> ranges = rotations.size() == 1 ? meaning.ranges(id, fromNow) : meaning.ownRanges(id, fromNow);
            for (Range range : ranges) {
                Interval time = time(id, range);
                held.add(new Held(new Turn(id, fromNow), time, labels.rest(id, time)));
            }
        }
        return held;
    }

    private Turn chosen(String person, List<Held> held) throws Refused, Cancelled {
        if (held.isEmpty()) {
            throw new Refused(labels.name(person) + " has no turn that is still to begin", List.of());
        }
        List<Held> shown = held.subList(0, Math.min(held.size(), MOST_TURNS));
        Set<RotationId> rotations = new HashSet<>();
        shown.forEach(each -> rotations.add(each.turn.rotation));
        List<Choice> choices = new ArrayList<>();
        for (Held each : shown) {
            choices.add(labels.held(each.turn.rotation, each.label, rotations.size() > 1, each.time, person));
        }
        return shown.get(asker.choose("Which turn of " + labels.name(person) + "?", choices)).turn;
    }

    /** What of theirs, where somebody has several things then. */
    Turn meant(Asked asked, @Nullable RotationId known) throws Refused, Cancelled {
        List<RotationId> rotations = rotations(asked.person(), known);
        List<Turn> turns = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (RotationId id : rotations) {
            for (Range range : known == null ? meaning.ownRanges(id, asked) : meaning.ranges(id, asked)) {
                turns.add(new Turn(id, Asked.of(asked.person(), range)));
                choices.add(labels.on(id, labels.brief(id, range), rotations.size() > 1));
            }
        }
        if (turns.isEmpty()) {
            throw meaning.absent(rotations, asked);
        }
        return turns.get(turns.size() == 1 ? 0 : asker.choose("Which one?", choices));
    }

    /** Whom to swap with, and for which of their turns. */
    Turn partner(Turn given) throws Refused, Cancelled {
        RotationId rotation = given.rotation;
        Help help = new Helpers(setting).toSwap(rotation, given.asked, start(given));
        List<Helper> able = help.able();
        if (able.isEmpty()) {
            throw nobodyToSwapWith(given, help.unable());
        }
        List<Choice> choices = new ArrayList<>();
        for (Helper helper : able) {
            choices.add(labels.partner(rotation, helper, given(helper)));
        }
        Helper chosen = able.get(asker.choose("Swap with whom?", choices));
        return new Turn(rotation, Asked.of(chosen.person(), given(chosen)));
    }

    /** Who stands in; null for nobody. */
    @Nullable
    String standIn(Turn out) throws Cancelled {
        List<Helper> able = new Helpers(setting)
                .toCover(out.rotation, out.asked, start(out))
                .able();
        List<Choice> choices = new ArrayList<>();
        for (Helper helper : able) {
            choices.add(labels.standIn(helper));
        }
        String nobody = "agreed that nobody is on call";
        choices.add(new Choice(Ids.NOBODY, able.isEmpty() ? nobody + "; no one else is free" : nobody));
        int chosen = asker.choose("Who stands in?", choices);
        return chosen == able.size() ? null : able.get(chosen).person();
    }

    /** Which of several ways to mean it. */
    Unclear.Choice choice(Unclear unclear) throws Cancelled {
        Set<RotationId> rotations = new HashSet<>();
        unclear.choices().forEach(choice -> rotations.add(choice.rotation()));
        List<Choice> choices = new ArrayList<>();
        for (Unclear.Choice choice : unclear.choices()) {
            choices.add(labels.on(choice.rotation(), labels.given(choice), rotations.size() > 1));
        }
        return unclear.choices().get(asker.choose("Which one?", choices));
    }

    private Refused nobodyToSwapWith(Turn given, List<Unable> unable) {
        StringBuilder sentence = new StringBuilder("nobody in the order of " + labels.named(given.rotation)
                + " could swap with " + labels.name(given.asked.person()));
        for (Unable each : unable) {
            sentence.append("; ")
                    .append(labels.name(each.person()))
                    .append(": ")
                    .append(each.reason());
        }
        return new Refused(sentence.toString(), List.of());
    }

    private Instant start(Turn turn) {
        return time(turn.rotation, meaning.ranges(turn.rotation, turn.asked).get(0))
                .start();
    }

    private Interval time(RotationId rotation, Range range) {
        return setting.schedule().rotation(rotation).time(range);
    }

    /** What the helper gives for it. */
    private static Range given(Helper helper) {
        return Objects.requireNonNull(helper.given());
    }
}

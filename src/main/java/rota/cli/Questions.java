package rota.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Edit;
import rota.edit.Holdings;
import rota.edit.Meaning;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.override.Range;
import rota.planning.Helper;
import rota.planning.Helpers;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.prompt.Choice;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Clash;
import rota.schedule.Schedule;
import rota.text.SafeText;
import rota.text.TurnLabel;

/** What is asked at a terminal where a command leaves something out. */
final class Questions {

    /** What is further away is said on the command line. */
    private static final int MOST_TURNS = 16;

    private final Asker asker;
    private final Setting setting;
    private final Schedule schedule;

    Questions(Asker asker, Setting setting) {
        this.asker = asker;
        this.setting = setting;
        this.schedule = setting.schedule();
    }

    /**
     * Somebody's turn, or whatever else was said of a time.
     *
     * @param rotation the rotation
     * @param asked the person and the time
     */
    record Turn(RotationId rotation, Asked asked) {}

    /** Which of somebody's turns; of one rotation if it is known. */
    Turn turn(String person, @Nullable RotationId known) throws Refused, Cancelled {
        List<RotationId> rotations = known == null ? setting.possible(Set.of(person)) : List.of(known);
        List<Held> turns = new ArrayList<>();
        for (RotationId id : rotations) {
            for (rota.rotation.Turn turn : setting.holdings(id).coming(person)) {
                turns.add(new Held(id, turn));
            }
        }
        if (turns.isEmpty()) {
            throw new Refused(name(person) + " has no turn that is still to begin", List.of());
        }
        turns.sort(Comparator.comparing(held -> held.turn.time().start()));
        turns = turns.subList(0, Math.min(turns.size(), MOST_TURNS));
        List<Choice> choices = new ArrayList<>();
        for (Held held : turns) {
            String away = isAway(person, held) ? ", away then" : "";
            choices.add(new Choice(label(held.rotation, held.turn), named(held.rotation) + away));
        }
        Held chosen = turns.get(asker.choose("Which turn of " + name(person) + "?", choices));
        return new Turn(chosen.rotation, Asked.of(person, Holdings.whole(chosen.turn)));
    }

    private record Held(RotationId rotation, rota.rotation.Turn turn) {}

    private boolean isAway(String person, Held held) {
        for (Clash clash : Clash.of(schedule, held.rotation, held.turn.time(), person)) {
            if (clash instanceof Clash.WhileAway) {
                return true;
            }
        }
        return false;
    }

    /** On which rotation, where somebody is on call on several then. */
    RotationId rotation(Asked asked, @Nullable RotationId known) throws Refused, Cancelled {
        List<RotationId> rotations = known == null ? new Meaning(setting).rotations(asked) : List.of(known);
        if (rotations.isEmpty()) {
            throw new Refused(name(asked.person()) + " is not on call then", List.of());
        }
        if (rotations.size() == 1) {
            return rotations.get(0);
        }
        List<Choice> choices = new ArrayList<>();
        for (RotationId id : rotations) {
            choices.add(new Choice(named(id), id.toString()));
        }
        return rotations.get(asker.choose("Which rotation?", choices));
    }

    /** Whom to swap with, and for which of their turns. */
    Turn partner(Asked first, RotationId rotation) throws Refused, Cancelled {
        List<Helper> helpers = new Helpers(setting).toSwap(rotation, first, start(first, rotation));
        List<Helper> able = able(first, rotation, helpers);
        List<Choice> choices = new ArrayList<>();
        for (Helper helper : able) {
            choices.add(new Choice(name(helper.person()) + ", " + label(rotation, given(helper)), reason(helper)));
        }
        Helper chosen = able.get(asker.choose("Swap with whom?", choices));
        return new Turn(rotation, Asked.of(chosen.person(), given(chosen)));
    }

    /** Who stands in; null for nobody. */
    @Nullable
    String standIn(Asked out, RotationId rotation) throws Refused, Cancelled {
        List<Helper> helpers = new Helpers(setting).toCover(rotation, out, start(out, rotation));
        List<Choice> choices = new ArrayList<>();
        List<@Nullable String> people = new ArrayList<>();
        for (Helper helper : helpers) {
            if (helper.isAble()) {
                choices.add(new Choice(name(helper.person()), reason(helper)));
                people.add(helper.person());
            }
        }
        choices.add(new Choice(Ids.NOBODY, "agreed that nobody is on call"));
        people.add(null);
        return people.get(asker.choose("Who stands in?", choices));
    }

    /** Which of several ways to mean it. */
    Unclear.Choice choice(Unclear unclear) throws Cancelled {
        List<Choice> choices = new ArrayList<>();
        for (Unclear.Choice choice : unclear.choices()) {
            choices.add(new Choice(named(choice.rotation()), choice.command()));
        }
        return unclear.choices().get(asker.choose("Which one?", choices));
    }

    private List<Helper> able(Asked asked, RotationId rotation, List<Helper> helpers) throws Refused {
        List<Helper> able = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Helper helper : helpers) {
            if (helper.isAble()) {
                able.add(helper);
            } else {
                reasons.add(name(helper.person()) + ": " + helper.against());
            }
        }
        if (able.isEmpty()) {
            throw new Refused(
                    "nobody in the order of " + named(rotation) + " could swap with " + name(asked.person())
                            + (reasons.isEmpty() ? "" : "; " + String.join("; ", reasons)),
                    List.of());
        }
        return able;
    }

    private Instant start(Asked asked, RotationId rotation) throws Refused {
        List<Range> ranges = new Meaning(setting).ranges(rotation, asked);
        if (ranges.isEmpty()) {
            throw new Refused(name(asked.person()) + " is not on call then", List.of());
        }
        return schedule.rotation(rotation).time(ranges.get(0)).start();
    }

    /** What the helper gives for it. */
    private static Range given(Helper helper) {
        for (Edit edit : Objects.requireNonNull(helper.offer()).proposal().edits()) {
            if (edit instanceof Edit.AddOverride add && add.entry() instanceof rota.override.Swap swap) {
                return swap.second().range();
            }
        }
        throw new IllegalArgumentException("no swap with " + helper.person());
    }

    private static String reason(Helper helper) {
        Duration rest = helper.rest();
        List<String> reasons = new ArrayList<>();
        if (rest == null) {
            reasons.add("no other shift for 8 weeks");
        } else if (helper.isBackToBack()) {
            reasons.add("two turns in a row");
        } else {
            reasons.add(rest.toDays() + " days' rest");
        }
        if (!helper.owed().isZero()) {
            long days = Math.max(1, helper.owed().abs().toDays());
            reasons.add((helper.owed().isNegative() ? "is owed " : "owes ") + days + (days == 1 ? " day" : " days"));
        }
        return String.join(", ", reasons);
    }

    private String label(RotationId rotation, Range range) {
        Turns turns = schedule.rotation(rotation).turns();
        rota.rotation.Turn turn = range instanceof Range.TurnOf of ? turns.at(turns.dayStart(of.date())) : null;
        return turn == null ? "" : label(rotation, turn);
    }

    private String label(RotationId rotation, rota.rotation.Turn turn) {
        return TurnLabel.of(
                schedule.rotation(rotation).turns(), turn, setting.terms().now());
    }

    private String name(String person) {
        return SafeText.of(schedule.company().person(person).name());
    }

    private String named(RotationId id) {
        return SafeText.of(schedule.named(id));
    }
}

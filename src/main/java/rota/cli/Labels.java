package rota.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.edit.Asked;
import rota.edit.Meaning;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.override.Range;
import rota.planning.Helper;
import rota.prompt.Choice;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Clash;
import rota.schedule.Schedule;
import rota.text.HelperReasons;
import rota.text.TurnLabel;

/** What the things to choose from are called in a question, and what helps to choose. */
final class Labels {

    private final Setting setting;
    private final Schedule schedule;
    private final Instant now;

    Labels(Setting setting) {
        this.setting = setting;
        this.schedule = setting.schedule();
        this.now = setting.terms().now();
    }

    String name(String person) {
        return SafeText.of(schedule.company().person(person).name());
    }

    String named(RotationId rotation) {
        return SafeText.of(schedule.named(rotation));
    }

    /** {@code W06  Mon 2 Feb – Mon 9 Feb}. */
    String turn(RotationId rotation, Turn turn) {
        return TurnLabel.of(schedule.rotation(rotation).turns(), turn, now);
    }

    /** {@code now  until Mon 9 Feb 09:00}. */
    String rest(RotationId rotation, Interval time) {
        return TurnLabel.rest(schedule.rotation(rotation).turns(), time.end(), now);
    }

    /** {@code W06}, {@code Wed 4 Feb}. */
    String brief(RotationId rotation, Range range) {
        return TurnLabel.brief(schedule.rotation(rotation), range);
    }

    /**
     * Something on a rotation: the rotation's name belongs to it where there are several to choose from, else it is said beside
     * it.
     */
    Choice on(RotationId rotation, String what, boolean areSeveral) {
        return areSeveral ? new Choice(what + " on " + named(rotation), "") : new Choice(what, named(rotation));
    }

    /** The same, with a word if its person is away then. */
    Choice held(RotationId rotation, String what, boolean areSeveral, Interval time, String person) {
        Choice choice = on(rotation, what, areSeveral);
        for (Clash clash : Clash.of(schedule, rotation, time, person)) {
            if (clash instanceof Clash.WhileAway) {
                String rest = choice.reason().isEmpty() ? "" : ", " + choice.reason();
                return new Choice(choice.label(), "away then" + rest);
            }
        }
        return choice;
    }

    /** Somebody to swap with, and what they would give. */
    Choice partner(RotationId rotation, Helper helper, Range given) {
        Turns turns = schedule.rotation(rotation).turns();
        Turn turn = given instanceof Range.TurnOf of ? turns.at(turns.dayStart(of.date())) : null;
        String what = turn == null ? brief(rotation, given) : turn(rotation, turn);
        return new Choice(name(helper.person()) + ", " + what, HelperReasons.brief(helper));
    }

    /** Somebody to stand in. */
    Choice standIn(Helper helper) {
        return new Choice(name(helper.person()), HelperReasons.brief(helper));
    }

    /** {@code Ana Ruiz W06, Chi Nguyen W07}: what people give in one of several ways to mean it. */
    String given(Unclear.Choice choice) {
        List<String> parts = new ArrayList<>();
        for (Asked asked : choice.people()) {
            for (Range range : new Meaning(setting).ranges(choice.rotation(), asked)) {
                parts.add(name(asked.person()) + " " + brief(choice.rotation(), range));
            }
        }
        return String.join(", ", parts);
    }
}

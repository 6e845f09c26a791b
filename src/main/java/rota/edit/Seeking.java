package rota.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** Finds what somebody means who looks for help: on which rotation, and for what. */
public final class Seeking {

    private final Setting setting;
    private final Commands commands;
    private final Meaning meaning;

    /** Looks for it in this setting. */
    public Seeking(Setting setting) {
        this.setting = setting;
        this.commands = new Commands(setting);
        this.meaning = new Meaning(setting);
    }

    /**
     * What is meant; the next turn, where nothing is said of what.
     *
     * @param rotation the rotation, or null for the only one on which the person is on call then
     * @throws Refused if they are not on call then, or some of it has been
     * @throws Unclear if there are several such rotations, or several such turns
     */
    public Sought of(Asked asked, @Nullable RotationId rotation) throws Refused, Unclear {
        List<Sought> all = Sought.of(setting, asked, rotation);
        if (all.isEmpty()) {
            throw nothing(Sought.possible(setting, asked, rotation), asked);
        }
        if (all.size() > 1) {
            throw unclear(asked, all);
        }
        Sought sought = all.get(0);
        if (time(sought).start().isBefore(setting.terms().now())) {
            throw past(sought);
        }
        return sought;
    }

    /** From the first to the last instant that the person has of it. */
    public Interval time(Sought sought) {
        return held(sought.rotation(), sought.person(), sought.range());
    }

    private Interval held(RotationId id, String person, Range range) {
        RotationSchedule rotation = setting.schedule().rotation(id);
        Interval held = null;
        for (Shift shift : rotation.shifts(rotation.time(range))) {
            if (person.equals(shift.person())) {
                held = held == null ? shift.time() : held.hull(shift.time());
            }
        }
        if (held == null) {
            throw new IllegalArgumentException(person + " has nothing of " + range);
        }
        return held;
    }

    private Unclear unclear(Asked asked, List<Sought> all) {
        List<Unclear.Choice> choices = new ArrayList<>();
        for (Sought each : all) {
            choices.add(new Unclear.Choice(each.rotation(), List.of(each.asked()), commands.suggest(each)));
        }
        return new Unclear(setting.name(asked.person()) + " has more than one thing then; say which", choices);
    }

    /** Whoever is on call then was probably meant. */
    private Refused nothing(List<RotationId> possible, Asked asked) {
        List<String> instead = new ArrayList<>();
        if (possible.size() == 1) {
            RotationId id = possible.get(0);
            for (String holder : meaning.holders(id, asked)) {
                for (Range range : meaning.ranges(id, new Asked(holder, asked.when()))) {
                    instead.add(commands.suggest(new Sought(id, holder, range)));
                }
            }
        }
        return new Refused(meaning.absence(possible, asked), instead);
    }

    private Refused past(Sought sought) {
        Instant now = setting.terms().now();
        String name = setting.name(sought.person());
        Interval held = time(sought);
        String what = name + " has it from " + new Wording(setting.schedule()).stretch(sought.rotation(), held);
        if (!held.end().isAfter(now)) {
            return new Refused(what + ", which is over; nobody can stand in for what has been", List.of());
        }
        String left = commands.left(sought.rotation(), sought.person(), sought.range());
        return new Refused(
                what + ", which has begun; what is left of it can be given away",
                left == null ? List.of() : List.of(Commands.suggest(sought.rotation(), left)));
    }
}

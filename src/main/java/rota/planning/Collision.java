package rota.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rota.edit.Asked;
import rota.edit.Commands;
import rota.edit.Granted;
import rota.edit.Setting;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/**
 * Time that somebody is on call for and can't be, and who could help.
 *
 * @param person the person's id
 * @param rotation the rotation
 * @param time the stretch, within one turn, which only the rotation's hours interrupt
 * @param helpers who could stand in, best first
 * @param command the cover by the first of them, or with {@code PERSON} for somebody else if nobody could
 */
public record Collision(String person, RotationId rotation, Interval time, List<Helper> helpers, String command) {

    /** Keeps a copy of the list. */
    public Collision {
        helpers = List.copyOf(helpers);
    }

    /** What somebody has in every rotation on these days, both included, as each rotation counts them, and from now on. */
    public static List<Collision> of(Setting setting, String person, LocalDate from, LocalDate through, Instant now) {
        List<Collision> collisions = new ArrayList<>();
        for (RotationId id : setting.possible(Set.of(person))) {
            RotationSchedule rotation = setting.schedule().rotation(id);
            Interval days = rotation.turns().days(from, through);
            Interval coming = Interval.between(days.start().isBefore(now) ? now : days.start(), days.end());
            for (Interval time : stretches(rotation, person, coming)) {
                collisions.add(of(setting, person, id, time));
            }
        }
        return collisions;
    }

    /** The same for a stretch that is known. */
    public static Collision of(Setting setting, String person, RotationId rotation, Interval time) {
        Asked asked = Asked.of(person, setting.holdings(rotation).range(time));
        List<Helper> able = new ArrayList<>();
        for (Helper helper : new Helpers(setting).toCover(rotation, asked, time.start())) {
            if (helper.isAble()) {
                able.add(helper);
            }
        }
        Granted first = able.isEmpty() ? null : able.get(0).offer();
        String command =
                first == null ? new Commands(setting).cover(rotation, person, time, "PERSON") : first.command();
        return new Collision(person, rotation, time, able, command);
    }

    private static List<Interval> stretches(RotationSchedule rotation, String person, Interval window) {
        List<Interval> stretches = new ArrayList<>();
        int turn = 0;
        for (Shift shift : window.isEmpty() ? List.<Shift>of() : rotation.shifts(window)) {
            if (!person.equals(shift.person())) {
                continue;
            }
            int last = stretches.size() - 1;
            boolean continues = last >= 0
                    && turn == shift.turn()
                    && rotation.isClosed(stretches.get(last).end(), shift.time().start());
            if (continues) {
                stretches.set(last, stretches.get(last).hull(shift.time()));
            } else {
                stretches.add(shift.time());
            }
            turn = shift.turn();
        }
        return stretches;
    }
}

package rota.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.edit.Asked;
import rota.edit.Commands;
import rota.edit.Holdings;
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

    /** What somebody has in every rotation on these days, both included, as each rotation counts them, and from the next minute on. */
    public static List<Collision> of(Setting setting, String person, LocalDate from, LocalDate through, Instant now) {
        Instant soon = Holdings.nextMinute(now);
        List<Collision> collisions = new ArrayList<>();
        for (RotationId id : rotations(setting, person)) {
            RotationSchedule rotation = setting.schedule().rotation(id);
            Interval days = rotation.turns().days(from, through);
            Interval coming = Interval.between(days.start().isBefore(soon) ? soon : days.start(), days.end());
            for (Interval time : stretches(rotation, person, coming)) {
                if (!isTold(setting, collisions, id, time)) {
                    collisions.add(of(setting, person, id, time));
                }
            }
        }
        return collisions;
    }

    /** First those that have an order, since solving what is in one of them solves it in those that follow. */
    private static Set<RotationId> rotations(Setting setting, String person) {
        Set<RotationId> rotations = new LinkedHashSet<>(setting.possible(Set.of(person)));
        rotations.addAll(setting.schedule().company().rotations().keySet());
        return rotations;
    }

    private static boolean isTold(Setting setting, List<Collision> collisions, RotationId id, Interval time) {
        for (Collision known : collisions) {
            if (known.time.overlaps(time) && setting.schedule().company().isFamily(known.rotation, id)) {
                return true;
            }
        }
        return false;
    }

    /** The same for a stretch that is known. */
    public static Collision of(Setting setting, String person, RotationId rotation, Interval time) {
        Asked asked = Asked.of(person, setting.holdings(rotation).range(time));
        List<Helper> able =
                new Helpers(setting).toCover(rotation, asked, time.start()).able();
        String in = able.isEmpty() ? "PERSON" : able.get(0).person();
        String command = new Commands(setting).cover(rotation, person, time, in);
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

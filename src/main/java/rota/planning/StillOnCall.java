package rota.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rota.edit.Commands;
import rota.edit.Proposal;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Difference;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * What somebody still has elsewhere in the time that they give away; who is away for a week wants to know.
 *
 * @param person the person's id
 * @param rotation the rotation that they still have
 * @param time the part of that which lies in the time given away, from its first to its last shift
 * @param command the command that would find somebody for it
 */
public record StillOnCall(String person, RotationId rotation, Interval time, String command) {

    /** All of it, in the order of what is given away. */
    public static List<StillOnCall> in(Proposal proposal, Instant now) {
        Schedule after = proposal.after();
        Setting setting = Setting.of(after, Terms.at(now));
        List<StillOnCall> all = new ArrayList<>();
        for (Difference change : proposal.changes()) {
            String person = change.before();
            if (person == null) {
                continue;
            }
            for (RotationId id : setting.possible(Set.of(person))) {
                if (!after.company().isFamily(id, change.rotation())) {
                    add(setting, person, id, change.time(), all);
                }
            }
        }
        return all;
    }

    private static void add(Setting setting, String person, RotationId id, Interval given, List<StillOnCall> all) {
        Interval held = null;
        for (Shift shift : setting.schedule().rotation(id).shifts(given)) {
            if (person.equals(shift.person())) {
                held = held == null ? shift.time() : held.hull(shift.time());
            }
        }
        if (held == null) {
            return;
        }
        for (StillOnCall known : all) {
            if (known.person.equals(person) && known.rotation.equals(id) && known.time.overlaps(held)) {
                return;
            }
        }
        all.add(new StillOnCall(person, id, held, new Commands(setting).cover(id, person, held, "PERSON")));
    }
}

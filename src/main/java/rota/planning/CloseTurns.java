package rota.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rota.edit.Proposal;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * Two turns of one person that an edit brings close together: less than three days between them, or less than the order itself
 * leaves between two turns of one person where that is shorter.
 *
 * @param person the person's id
 * @param gained the rotation of the turn that they gain
 * @param time what they gain
 * @param other the rotation of the other turn, which may be the same
 * @param otherTime the shift of that turn which is near
 */
public record CloseTurns(String person, RotationId gained, Interval time, RotationId other, Interval otherTime) {

    /** What the edits bring close together, in order of time of what is gained; each pair of turns once. */
    public static List<CloseTurns> in(Proposal proposal) {
        List<CloseTurns> all = new ArrayList<>();
        for (Difference change : proposal.changes()) {
            String person = change.after();
            if (person != null && !isTold(proposal.after(), all, change)) {
                add(proposal.after(), change, person, all);
            }
        }
        return all;
    }

    /** Whether it only repeats what is said of a rotation that it follows. */
    private static boolean isTold(Schedule schedule, List<CloseTurns> all, Difference change) {
        for (CloseTurns known : all) {
            if (known.person.equals(change.after())
                    && known.time.overlaps(change.time())
                    && schedule.company().isFamily(known.gained, change.rotation())) {
                return true;
            }
        }
        return false;
    }

    private static void add(Schedule schedule, Difference change, String person, List<CloseTurns> all) {
        Setting setting = Setting.of(schedule, Terms.at(Instant.EPOCH));
        for (RotationId id : setting.possible(Set.of(person))) {
            if (!id.equals(change.rotation()) && schedule.company().isFamily(id, change.rotation())) {
                continue;
            }
            RotationSchedule rotation = schedule.rotation(id);
            Duration rest = id.equals(change.rotation())
                    ? Rest.between(rotation, change.time().start())
                    : Rest.USUAL;
            Interval near = new Interval(
                    change.time().start().minus(rest), change.time().end().plus(rest));
            for (Shift shift : rotation.shifts(near)) {
                boolean isOther = !id.equals(change.rotation()) || isAnotherTurn(rotation, shift, change.time());
                if (person.equals(shift.person()) && isOther && !shift.time().overlaps(change.time())) {
                    addOnce(new CloseTurns(person, change.rotation(), change.time(), id, whole(rotation, shift)), all);
                }
            }
        }
    }

    private static boolean isAnotherTurn(RotationSchedule rotation, Shift shift, Interval time) {
        Turn turn = rotation.turns().at(time.start());
        return turn == null || turn.number() != shift.turn();
    }

    private static Interval whole(RotationSchedule rotation, Shift shift) {
        Shift whole = rotation.at(shift.time().start());
        return whole == null ? shift.time() : whole.time();
    }

    private static void addOnce(CloseTurns close, List<CloseTurns> all) {
        for (CloseTurns known : all) {
            boolean same = known.person.equals(close.person)
                    && known.time.equals(close.time)
                    && known.other.equals(close.other);
            boolean mirrored = known.person.equals(close.person) && known.time.equals(close.otherTime);
            if (same || mirrored) {
                return;
            }
        }
        all.add(close);
    }
}

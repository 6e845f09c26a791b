package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * A shift of one person, with the rotation it is part of.
 *
 * @param rotation the rotation
 * @param shift the shift, whole
 */
public record PersonalShift(RotationId rotation, Shift shift) {

    /**
     * Somebody's shifts in all rotations, in order of time: those that end after an instant and begin before a date does in
     * the rotation's zone.
     */
    public static List<PersonalShift> of(Schedule schedule, String person, Instant after, LocalDate untilExclusive) {
        List<PersonalShift> shifts = new ArrayList<>();
        for (RotationId id : schedule.possible(person)) {
            RotationSchedule rotation = schedule.rotation(id);
            Interval window = Interval.between(after, rotation.turns().midnight(untilExclusive));
            for (Shift shift : rotation.touching(window)) {
                if (person.equals(shift.person())) {
                    shifts.add(new PersonalShift(id, shift));
                }
            }
        }
        shifts.sort(Comparator.comparing(personal -> personal.shift().time().start()));
        return shifts;
    }
}

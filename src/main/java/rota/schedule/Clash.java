package rota.schedule;

import java.util.ArrayList;
import java.util.List;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;

/** Time that somebody can't be on call for, and would be. */
public sealed interface Clash {

    /** The person's id. */
    String person();

    /** The rotation that they would be on call for. */
    RotationId rotation();

    /** The time. */
    Interval time();

    /** The word by which an override says that this was overruled: {@code away}, {@code double-booked}. */
    String code();

    /**
     * They are away then (rule R12).
     *
     * @param away their absence
     */
    record WhileAway(String person, RotationId rotation, Interval time, Away away) implements Clash {
        @Override
        public String code() {
            return Finding.Kind.AWAY.code();
        }
    }

    /**
     * They are on call elsewhere then, and neither of the two rotations is meant to have whoever the other has.
     *
     * @param other the other rotation
     */
    record TwiceAtOnce(String person, RotationId rotation, Interval time, RotationId other) implements Clash {
        @Override
        public String code() {
            return Finding.Kind.DOUBLE_BOOKED.code();
        }
    }

    /** What speaks against this person being on call for this rotation at this time, as the schedule has it. */
    static List<Clash> of(Schedule schedule, RotationId rotation, Interval time, String person) {
        List<Clash> clashes = new ArrayList<>();
        RotationSchedule held = schedule.rotation(rotation);
        Person somebody = schedule.company().person(person);
        for (Away away : somebody.away()) {
            Interval both = away.time(held.turns()).intersection(time);
            if (holds(held, both, person)) {
                clashes.add(new WhileAway(person, rotation, both, away));
            }
        }
        for (DoubleBooking booking : DoubleBooking.of(schedule, person, rotation, time)) {
            RotationId other = booking.first().equals(rotation) ? booking.second() : booking.first();
            clashes.add(new TwiceAtOnce(person, rotation, booking.time(), other));
        }
        return clashes;
    }

    private static boolean holds(RotationSchedule held, Interval time, String person) {
        for (Piece piece : time.isEmpty() ? List.<Piece>of() : held.pieces(time)) {
            if (person.equals(piece.person())) {
                return true;
            }
        }
        return false;
    }
}

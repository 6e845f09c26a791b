package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Rotation;
import rota.rotation.RotationId;

/** Whom to turn to for help, nearest first (rule R14). */
public final class Ladder {

    /**
     * One step of it.
     *
     * @param rotation the rotation to turn to
     * @param person who is on call there, or null for nobody
     */
    public record Rung(RotationId rotation, @Nullable String person) {}

    private Ladder() {}

    /** Whom somebody on call turns to at the instant; a rung with a person who is already on the ladder is skipped. */
    public static List<Rung> at(Schedule schedule, RotationId id, Instant instant) {
        Set<String> already = new HashSet<>();
        Shift here = schedule.rotation(id).at(instant);
        if (here != null && here.person() != null) {
            already.add(here.person());
        }
        List<Rung> rungs = new ArrayList<>();
        for (Rotation rotation : schedule.company().ladder(id)) {
            Shift shift = schedule.rotation(rotation.id()).at(instant);
            String person = shift == null ? null : shift.person();
            if (person == null || already.add(person)) {
                rungs.add(new Rung(rotation.id(), person));
            }
        }
        return rungs;
    }
}

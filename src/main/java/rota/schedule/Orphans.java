package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/** Overrides that do nothing, which every command that shows the time concerned tells (rule R9). */
public final class Orphans {

    private Orphans() {}

    /** Those of one rotation whose time the window touches; about one person, unless that is null. */
    static List<Outcome> of(RotationSchedule rotation, Interval window, @Nullable String person) {
        List<Outcome> orphans = new ArrayList<>();
        for (Outcome outcome : rotation.outcomes()) {
            if (outcome.state() == Outcome.State.ORPHAN && concerns(outcome, window, person)) {
                orphans.add(outcome);
            }
        }
        return orphans;
    }

    private static boolean concerns(Outcome orphan, Interval window, @Nullable String person) {
        for (Outcome.Move move : orphan.moves()) {
            boolean theirs = person == null || person.equals(move.out()) || person.equals(move.in());
            if (theirs && move.time().overlaps(window)) {
                return true;
            }
        }
        return false;
    }

    /** Those about the time from the instant asked for until the next change of each rotation. */
    public static List<Outcome> of(Schedule schedule, Map<RotationId, OnCall> onCall) {
        List<Outcome> orphans = new ArrayList<>();
        for (Map.Entry<RotationId, OnCall> entry : onCall.entrySet()) {
            Instant at = entry.getValue().at();
            Instant until = entry.getValue().until();
            Interval window = new Interval(at, until == null ? at.plusNanos(1) : until);
            orphans.addAll(of(schedule.rotation(entry.getKey()), window, null));
        }
        return orphans;
    }

    /** Those that would have moved something from or to a person inside the window. */
    public static List<Outcome> of(Schedule schedule, String person, Interval window) {
        List<Outcome> orphans = new ArrayList<>();
        for (RotationId id : schedule.possible(person)) {
            orphans.addAll(of(schedule.rotation(id), window, person));
        }
        return orphans;
    }

    /** Those of one roster inside the window that are none in another, earlier one. */
    public static List<Outcome> since(Schedule before, Schedule after, Interval window) {
        Set<String> already = new HashSet<>();
        for (Outcome orphan : of(before, before.company().rotations().keySet(), window)) {
            already.add(orphan.entry().id());
        }
        List<Outcome> orphans = new ArrayList<>();
        for (Outcome orphan : of(after, after.company().rotations().keySet(), window)) {
            if (!already.contains(orphan.entry().id())) {
                orphans.add(orphan);
            }
        }
        return orphans;
    }

    private static List<Outcome> of(Schedule schedule, Set<RotationId> rotations, Interval window) {
        List<Outcome> orphans = new ArrayList<>();
        for (RotationId id : rotations) {
            orphans.addAll(of(schedule.rotation(id), window, null));
        }
        return orphans;
    }
}

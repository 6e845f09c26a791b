package rota.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Two schedules side by side, all rotations of them, whichever an edit says it is about. */
final class Comparison {

    private Comparison() {}

    /** The final shifts of every rotation, with everything that is known of them. */
    static Map<RotationId, List<Shift>> shifts(Schedule schedule, Interval window) {
        return each(schedule, rotation -> rotation.shifts(window));
    }

    /** The base shifts of every rotation. */
    static Map<RotationId, List<Shift>> base(Schedule schedule, Interval window) {
        return each(schedule, rotation -> rotation.base(window));
    }

    /** Who has what, however it came about and whatever the turn. */
    static Map<RotationId, List<Difference>> people(Schedule schedule, Interval window) {
        return each(schedule, rotation -> {
            List<Difference> people = new ArrayList<>();
            for (Shift shift : rotation.shifts(window)) {
                people.add(new Difference(rotation.id(), shift.time(), null, shift.person()));
            }
            return joined(people);
        });
    }

    private static <T> Map<RotationId, T> each(Schedule schedule, Function<RotationSchedule, T> what) {
        Map<RotationId, T> each = new LinkedHashMap<>();
        for (RotationId id : schedule.company().rotations().keySet()) {
            each.put(id, what.apply(schedule.rotation(id)));
        }
        return each;
    }

    /** Every stretch that is somebody else's, found instant by instant at which any shift begins or ends. */
    static List<Difference> between(Schedule before, Schedule after, Interval window) {
        List<Difference> differences = new ArrayList<>();
        for (RotationId id : before.company().rotations().keySet()) {
            List<Shift> old = before.rotation(id).shifts(window);
            List<Shift> now = after.rotation(id).shifts(window);
            TreeSet<Instant> cuts = new TreeSet<>();
            for (List<Shift> shifts : List.of(old, now)) {
                shifts.forEach(shift ->
                        cuts.addAll(List.of(shift.time().start(), shift.time().end())));
            }
            while (cuts.size() > 1) {
                Instant from = cuts.pollFirst();
                String was = at(old, from);
                String is = at(now, from);
                if (!Objects.equals(was, is)) {
                    differences.add(new Difference(id, new Interval(from, cuts.first()), was, is));
                }
            }
        }
        return joined(differences);
    }

    private static @Nullable String at(List<Shift> shifts, Instant instant) {
        for (Shift shift : shifts) {
            if (shift.time().contains(instant)) {
                return shift.person();
            }
        }
        return null;
    }

    /** In order of rotation and time. */
    static List<Difference> sorted(List<Difference> differences) {
        List<Difference> sorted = new ArrayList<>(differences);
        sorted.sort(Comparator.comparing(
                        (Difference difference) -> difference.rotation().toString())
                .thenComparing(difference -> difference.time().start()));
        return sorted;
    }

    /** The same, sorted, with those that touch and are alike as one. */
    static List<Difference> joined(List<Difference> differences) {
        List<Difference> joined = new ArrayList<>();
        for (Difference next : sorted(differences)) {
            Difference last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.rotation().equals(next.rotation())
                    && last.time().end().equals(next.time().start())
                    && Objects.equals(last.before(), next.before())
                    && Objects.equals(last.after(), next.after())) {
                Interval both = last.time().hull(next.time());
                joined.set(joined.size() - 1, new Difference(last.rotation(), both, last.before(), last.after()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** What part of them lies inside the window. */
    static List<Difference> inside(Interval window, List<Difference> differences) {
        List<Difference> inside = new ArrayList<>();
        for (Difference each : differences) {
            Interval part = each.time().intersection(window);
            if (!part.isEmpty()) {
                inside.add(new Difference(each.rotation(), part, each.before(), each.after()));
            }
        }
        return inside;
    }

    /** The overrides of any rotation that were one thing before and are another after. */
    static Set<Outcome> became(Outcome.State was, Outcome.State is, Proposal proposal) {
        Map<String, Outcome.State> states = new HashMap<>();
        Set<Outcome> became = new LinkedHashSet<>();
        for (RotationId id : proposal.before().company().rotations().keySet()) {
            for (Outcome outcome : proposal.before().rotation(id).outcomes()) {
                states.put(outcome.entry().id(), outcome.state());
            }
            for (Outcome outcome : proposal.after().rotation(id).outcomes()) {
                if (outcome.state() == is && states.get(outcome.entry().id()) == was) {
                    became.add(outcome);
                }
            }
        }
        return became;
    }

    /** How long anybody is on call. */
    static Duration onCall(RotationSchedule rotation, Interval window) {
        Duration onCall = Duration.ZERO;
        for (Shift shift : rotation.shifts(window)) {
            onCall = shift.person() == null ? onCall : onCall.plus(shift.time().length());
        }
        return onCall;
    }
}

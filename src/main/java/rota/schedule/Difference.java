package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * A stretch of one rotation's final schedule that is somebody else's than it was.
 *
 * @param rotation the rotation
 * @param time the stretch; no longer one has the same two people
 * @param before who had it, or null for nobody
 * @param after who has it, or null for nobody
 */
public record Difference(
        RotationId rotation,
        Interval time,
        @Nullable String before,
        @Nullable String after) {

    /**
     * All stretches inside the window in which two schedules of a rotation differ, in order of time; null stands for a roster
     * that has no such rotation.
     */
    public static List<Difference> between(
            RotationId id, @Nullable RotationSchedule before, @Nullable RotationSchedule after, Interval window) {
        List<Shift> old = before == null ? List.of() : before.shifts(window);
        List<Shift> now = after == null ? List.of() : after.shifts(window);
        TreeSet<Instant> edges = new TreeSet<>();
        addEdges(edges, old);
        addEdges(edges, now);
        List<Difference> differences = new ArrayList<>();
        int o = 0;
        int n = 0;
        Instant from = null;
        for (Instant edge : edges) {
            if (from != null) {
                o = skipEnded(old, o, from);
                n = skipEnded(now, n, from);
                add(differences, id, new Interval(from, edge), personAt(old, o, from), personAt(now, n, from));
            }
            from = edge;
        }
        return differences;
    }

    private static void addEdges(TreeSet<Instant> edges, List<Shift> shifts) {
        for (Shift shift : shifts) {
            edges.add(shift.time().start());
            edges.add(shift.time().end());
        }
    }

    private static int skipEnded(List<Shift> shifts, int from, Instant instant) {
        int i = from;
        while (i < shifts.size() && !shifts.get(i).time().end().isAfter(instant)) {
            i++;
        }
        return i;
    }

    private static @Nullable String personAt(List<Shift> shifts, int i, Instant instant) {
        return i < shifts.size() && shifts.get(i).time().contains(instant)
                ? shifts.get(i).person()
                : null;
    }

    private static void add(
            List<Difference> differences,
            RotationId id,
            Interval time,
            @Nullable String before,
            @Nullable String after) {
        if (Objects.equals(before, after)) {
            return;
        }
        int last = differences.size() - 1;
        if (last >= 0) {
            Difference previous = differences.get(last);
            if (previous.time.end().equals(time.start())
                    && Objects.equals(previous.before, before)
                    && Objects.equals(previous.after, after)) {
                Interval joined = new Interval(previous.time.start(), time.end());
                differences.set(last, new Difference(id, joined, before, after));
                return;
            }
        }
        differences.add(new Difference(id, time, before, after));
    }
}

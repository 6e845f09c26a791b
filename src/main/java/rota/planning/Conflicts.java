package rota.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Turns;
import rota.schedule.Schedule;

/** Finds the conflicts among what people hold. */
final class Conflicts {

    private final Schedule schedule;
    private final Interval horizon;
    private final int rest;
    private final List<Found> found = new ArrayList<>();

    private Conflicts(Schedule schedule, Interval horizon, int rest) {
        this.schedule = schedule;
        this.horizon = horizon;
        this.rest = rest;
    }

    /**
     * A conflict, and what it is between.
     *
     * @param conflict the conflict
     * @param one the part concerned
     * @param other the other part, or null for an absence
     */
    record Found(Conflict conflict, Part one, @Nullable Part other) {

        /** Whether anything of it can move. */
        boolean canMove() {
            return one.bound() == null || (other != null && other.bound() == null);
        }
    }

    /** All conflicts in a horizon, in order of time. */
    static List<Found> among(List<Part> parts, Schedule schedule, Interval horizon, int rest) {
        Conflicts conflicts = new Conflicts(schedule, horizon, rest);
        Map<String, List<Part>> byPerson = new LinkedHashMap<>();
        for (Part part : parts) {
            conflicts.away(part);
            byPerson.computeIfAbsent(part.person(), person -> new ArrayList<>()).add(part);
        }
        byPerson.values().forEach(conflicts::pairs);
        conflicts.found.sort(
                Comparator.comparing((Found found) -> found.conflict.time().start()));
        return conflicts.found;
    }

    private void away(Part part) {
        Turns turns = schedule.rotation(part.rotation()).turns();
        List<Interval> times = new ArrayList<>();
        for (Away away : schedule.company().person(part.person()).away()) {
            times.add(away.time(turns).intersection(horizon));
        }
        Interval shared = Part.shared(part.times(), Interval.union(times));
        if (shared != null) {
            found.add(new Found(conflict(Conflict.Kind.AWAY, part, shared, null), part, null));
        }
    }

    private static Conflict conflict(Conflict.Kind kind, Part one, Interval time, @Nullable Part other) {
        return new Conflict(
                kind,
                one.person(),
                one.rotation(),
                one.turn().number(),
                time,
                other == null ? null : other.rotation(),
                other == null ? 0 : other.turn().number());
    }

    private void pairs(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Part::start));
        for (int i = 0; i < sorted.size(); i++) {
            Part one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && mayMeet(one, sorted.get(j)); j++) {
                pair(one, sorted.get(j));
            }
        }
    }

    private boolean mayMeet(Part one, Part later) {
        return later.start().isBefore(one.end()) || (rest > 0 && later.start().isBefore(one.rested()));
    }

    /** Whether two turns are not meant to be close: who follows somebody ({@code pick: next}) is close to them by design. */
    private boolean areApart(Part one, Part later) {
        return one.rotation().equals(later.rotation())
                || !schedule.company().isFamily(one.rotation(), later.rotation());
    }

    private void pair(Part one, Part later) {
        Interval shared = one.shared(later);
        if (shared != null && !one.rotation().equals(later.rotation())) {
            if (shared.overlaps(horizon)) {
                Interval time = shared.intersection(horizon);
                found.add(new Found(conflict(Conflict.Kind.DOUBLE_BOOKED, one, time, later), one, later));
            }
        } else if (rest > 0 && shared == null && horizon.contains(later.start()) && areApart(one, later)) {
            Instant from = one.end().isAfter(later.start()) ? later.start() : one.end();
            Interval between = Interval.between(from, later.start());
            found.add(new Found(conflict(Conflict.Kind.CLOSE, one, between, later), one, later));
        }
    }
}

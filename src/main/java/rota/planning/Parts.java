package rota.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Collects what everybody holds of the turns of some rotations, and which of it can move. */
final class Parts {

    private final Schedule schedule;
    private final Instant now;
    private final Instant until;
    private final int rest;

    Parts(Schedule schedule, Interval horizon, int rest) {
        this.schedule = schedule;
        this.now = horizon.start();
        this.until = horizon.end();
        this.rest = rest;
    }

    /**
     * The parts of every turn that touches the time from now to the horizon's end, and of those that touch one of these or come
     * as close as matters to the rest between turns.
     */
    List<Part> of(List<RotationId> rotations) {
        Interval window = new Interval(rested(now, -rest), rested(until, rest));
        Interval whole = window;
        for (RotationId id : rotations) {
            for (Turn turn : schedule.rotation(id).turns().touching(window)) {
                whole = whole.hull(turn.time());
            }
        }
        Interval wide = new Interval(whole.start(), rested(whole.end(), rest));
        List<Part> parts = new ArrayList<>();
        for (RotationId id : rotations) {
            for (Turn turn : schedule.rotation(id).turns().touching(wide)) {
                add(schedule.rotation(id), turn, parts);
            }
        }
        return parts;
    }

    private Instant rested(Instant instant, int days) {
        return instant.atZone(schedule.company().zone().asZoneId())
                .plusDays(days)
                .toInstant();
    }

    private void add(RotationSchedule rotation, Turn turn, List<Part> parts) {
        Map<String, List<Interval>> held = new LinkedHashMap<>();
        for (Shift shift : rotation.ownShifts(turn.time())) {
            if (shift.person() != null) {
                held.computeIfAbsent(shift.person(), person -> new ArrayList<>())
                        .add(shift.time());
            }
        }
        String bound = held.isEmpty() ? null : bound(rotation, turn);
        held.forEach((person, times) -> {
            Instant end = times.get(times.size() - 1).end();
            Instant rested = end.atZone(rotation.turns().zoneAt(end).asZoneId())
                    .plusDays(rest)
                    .toInstant();
            parts.add(new Part(person, rotation.id(), turn, times, rested, bound));
        });
    }

    /** Why the turn can't be part of a swap; null if it can. */
    private @Nullable String bound(RotationSchedule rotation, Turn turn) {
        if (!turn.time().start().isAfter(now)) {
            return turn.time().end().isAfter(now) ? "the turn has begun" : "the turn is over";
        }
        if (!turn.time().start().isBefore(until) || turn.until() == null) {
            return "the turn begins too far ahead";
        }
        List<Shift> all = rotation.shifts(turn.time());
        if (!all.equals(rotation.ownShifts(turn.time()))) {
            return "whoever is on call there comes from " + schedule.named(leader(rotation.rotation()));
        }
        for (Shift shift : all) {
            if (!shift.overrides().isEmpty()) {
                return "that is so by an agreement, "
                        + shift.overrides().get(shift.overrides().size() - 1) + ", which is left alone";
            }
        }
        for (Shift shift : all) {
            if (shift.person() == null || !shift.person().equals(all.get(0).person())) {
                return "more than one person has a part of the turn";
            }
        }
        return boundByFollower(rotation.id(), turn.time());
    }

    private static RotationId leader(Rotation rotation) {
        return rotation.follow() == null ? rotation.id() : rotation.follow().leader();
    }

    private @Nullable String boundByFollower(RotationId id, Interval time) {
        for (Rotation follower : schedule.followers(id)) {
            for (Outcome outcome : schedule.rotation(follower.id()).outcomes()) {
                if (outcome.state() != Outcome.State.UNDONE && outcome.concerns(time)) {
                    return "an agreement on " + schedule.named(follower.id()) + ", "
                            + outcome.entry().id() + ", may depend on it";
                }
            }
        }
        return null;
    }
}

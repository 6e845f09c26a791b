package rota.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.override.Entry;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * The turns in which somebody is on call by an order or an override, in whatever rotation; not those that only follow another
 * turn of theirs. What they hold of a turn counts as one, from its first to its last instant.
 */
final class OwnTurns {

    /** Whatever the order, nobody minds what is further away. */
    private static final Duration FARTHEST = Duration.ofDays(2 * 366);

    private final Schedule schedule;
    private final String person;
    private final Set<RotationId> rotations;

    private OwnTurns(Schedule schedule, String person) {
        this.schedule = schedule;
        this.person = person;
        this.rotations = rotations(schedule, person);
    }

    private static Set<RotationId> rotations(Schedule schedule, String person) {
        Setting setting = Setting.of(schedule, Terms.at(Instant.EPOCH));
        Set<RotationId> rotations = new LinkedHashSet<>(setting.possible(Set.of(person)));
        for (Entry entry : schedule.roster().overrides()) {
            if (entry.people().contains(person)) {
                rotations.add(entry.rotation());
            }
        }
        return rotations;
    }

    /**
     * How far somebody's other turns are from what a proposal gives them on a rotation; what they give away in it is not theirs
     * any more. Where they gain several turns, the worst on each side.
     */
    static Spacing around(Proposal proposal, RotationId id, String person) {
        Map<Integer, Interval> gained = new LinkedHashMap<>();
        RotationSchedule rotation = proposal.after().rotation(id);
        for (Difference change : proposal.changes()) {
            if (change.rotation().equals(id) && person.equals(change.after())) {
                for (Turn turn : rotation.turns().touching(change.time())) {
                    Interval part = turn.time().intersection(change.time());
                    gained.merge(turn.number(), part, Interval::hull);
                }
            }
        }
        OwnTurns own = new OwnTurns(proposal.after(), person);
        Spacing spacing = Spacing.FREE;
        for (Map.Entry<Integer, Interval> each : gained.entrySet()) {
            spacing = spacing.and(own.around(rotation, each.getKey(), each.getValue(), gained.keySet()));
        }
        return spacing;
    }

    private Spacing around(RotationSchedule rotation, int number, Interval gained, Set<Integer> allGained) {
        Interval near = near(rotation.turns(), number, gained);
        Spacing spacing = Spacing.FREE;
        for (RotationId id : rotations) {
            RotationSchedule other = schedule.rotation(id);
            boolean isSame = id.equals(rotation.id());
            for (Turn turn : other.turns().touching(near)) {
                Interval held = isSame && allGained.contains(turn.number()) ? null : held(other, turn);
                if (held != null && near.contains(held.start()) && !isRepeated(rotation.id(), id, gained, held)) {
                    Duration rest = isSame ? Rest.between(rotation, gained.start()) : Rest.USUAL;
                    spacing = spacing.and(spacing(rotation.turns(), gained, held, rest));
                }
            }
        }
        return spacing;
    }

    /** As many turns each way as the order is long; before the first turn and after the last, as much time as they would take. */
    private static Interval near(Turns turns, int number, Interval gained) {
        Turn turn = turns.numbered(number);
        if (turn == null) {
            return gained;
        }
        int reach = turn.order().size();
        Duration length = turn.time().length();
        Turn first = number > reach ? turns.numbered(number - reach) : null;
        Turn last = turns.numbered(number + reach);
        Instant start = turn.time().start();
        Duration before = first == null
                ? length.multipliedBy(reach)
                : Duration.between(first.time().start(), start);
        Duration after = last == null
                ? length.multipliedBy(reach + 1L)
                : Duration.between(start, last.time().end());
        return new Interval(start.minus(shorter(before, FARTHEST)), start.plus(shorter(after, FARTHEST)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** From the first to the last instant that they have of a turn by themselves; null if they have none. */
    private @Nullable Interval held(RotationSchedule rotation, Turn turn) {
        Interval held = null;
        boolean onlyAgreed = rotation.rotation().onlyFollows();
        for (Shift shift : turn.time().isEmpty() ? List.<Shift>of() : rotation.ownShifts(turn.time())) {
            if (person.equals(shift.person())
                    && !(onlyAgreed && shift.overrides().isEmpty())) {
                held = held == null ? shift.time() : held.hull(shift.time());
            }
        }
        return held;
    }

    /** Whether they have it together with what they gain, because one rotation follows the other. */
    private boolean isRepeated(RotationId gainedIn, RotationId heldIn, Interval gained, Interval held) {
        return !gainedIn.equals(heldIn)
                && gained.overlaps(held)
                && schedule.company().isFamily(gainedIn, heldIn);
    }

    private static Spacing spacing(Turns turns, Interval gained, Interval held, Duration least) {
        Zone zone = turns.zoneAt(gained.start());
        LocalDateTime gainedStart = zone.local(gained.start());
        LocalDateTime heldStart = zone.local(held.start());
        if (held.start().isAfter(gained.start())) {
            Duration rest = Duration.between(gained.end(), held.start());
            return new Spacing(null, Duration.between(gainedStart, heldStart), false, rest.compareTo(least) < 0);
        }
        Duration rest = Duration.between(held.end(), gained.start());
        return new Spacing(Duration.between(heldStart, gainedStart), null, rest.compareTo(least) < 0, false);
    }
}

package rota.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rota.edit.Proposal;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** How near people's other turns are to what an edit gives them, worked out shift by shift. */
public final class OracleSpacing {

    /** What stands for no turn that is near. */
    public static final Duration NONE = Duration.ofSeconds(Long.MAX_VALUE);

    private static final Duration USUAL_REST = Duration.ofDays(3);
    private static final Duration FARTHEST = Duration.ofDays(732);

    private final Proposal proposal;
    private final RotationId id;
    private Duration gap = NONE;
    private boolean isClose;

    /** Around what an edit of a rotation gives these people. */
    public OracleSpacing(Proposal proposal, RotationId id, String... people) {
        this.proposal = proposal;
        this.id = id;
        for (String person : people) {
            measure(person);
        }
    }

    /** The smallest gap of any of them. */
    public Duration gap() {
        return gap;
    }

    /** Whether any of them has too little rest. */
    public boolean isClose() {
        return isClose;
    }

    private void measure(String person) {
        RotationSchedule rotation = proposal.after().rotation(id);
        Map<Integer, Interval> gained = new TreeMap<>();
        for (Difference change : proposal.changes()) {
            if (change.rotation().equals(id) && person.equals(change.after())) {
                for (Shift shift : rotation.shifts(change.time())) {
                    gained.merge(shift.turn(), shift.time(), Interval::hull);
                }
            }
        }
        for (Map.Entry<Integer, Interval> each : gained.entrySet()) {
            for (Rotation other : proposal.after().company().rotations().values()) {
                measure(person, each.getKey(), each.getValue(), other.id(), gained.keySet());
            }
        }
    }

    private void measure(String person, int number, Interval time, RotationId otherId, Set<Integer> gained) {
        RotationSchedule rotation = proposal.after().rotation(id);
        RotationSchedule other = proposal.after().rotation(otherId);
        Interval near = near(rotation.turns(), number);
        stints(other, person, near).forEach((turn, held) -> {
            boolean isGained = otherId.equals(id) && gained.contains(turn);
            boolean repeats = !otherId.equals(id)
                    && held.overlaps(time)
                    && proposal.after().company().isFamily(otherId, id);
            if (!isGained && !repeats && near.contains(held.start())) {
                add(rotation, time, held, otherId.equals(id));
            }
        });
    }

    /** What the person has of each turn by an order or an override. */
    private static Map<Integer, Interval> stints(RotationSchedule rotation, String person, Interval near) {
        Map<Integer, Interval> stints = new TreeMap<>();
        List<Turn> turns = rotation.turns().touching(near);
        if (turns.isEmpty()) {
            return stints;
        }
        Interval all = turns.get(0).time().hull(turns.get(turns.size() - 1).time());
        for (Shift shift : rotation.ownShifts(all)) {
            boolean isByOrder = !rotation.rotation().onlyFollows();
            if (person.equals(shift.person())
                    && (isByOrder || !shift.overrides().isEmpty())) {
                stints.merge(shift.turn(), shift.time(), Interval::hull);
            }
        }
        return stints;
    }

    private static Interval near(Turns turns, int number) {
        Turn turn = turns.numbered(number);
        int reach = turn.order().size();
        Instant start = turn.time().start();
        Turn first = number > reach ? turns.numbered(number - reach) : null;
        Instant from = first == null
                ? start.minus(turn.time().length().multipliedBy(reach))
                : first.time().start();
        Turn last = turns.numbered(number + reach);
        Instant until = last == null
                ? start.plus(turn.time().length().multipliedBy(reach + 1))
                : last.time().end();
        Instant earliest = start.minus(FARTHEST);
        Instant latest = start.plus(FARTHEST);
        return new Interval(from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
    }

    private void add(RotationSchedule rotation, Interval time, Interval held, boolean isSame) {
        Zone zone = rotation.turns().zoneAt(time.start());
        LocalDateTime one = zone.local(time.start());
        LocalDateTime other = zone.local(held.start());
        Duration found = Duration.between(one, other).abs();
        gap = found.compareTo(gap) < 0 ? found : gap;
        Duration rest = held.start().isAfter(time.start())
                ? Duration.between(time.end(), held.start())
                : Duration.between(held.end(), time.start());
        Turn turn = rotation.turns().at(time.start());
        Duration ordered = turn.time().length().multipliedBy(turn.order().size() - 1);
        Duration least = isSame && ordered.compareTo(USUAL_REST) < 0 ? ordered : USUAL_REST;
        isClose |= rest.compareTo(least) < 0;
    }
}

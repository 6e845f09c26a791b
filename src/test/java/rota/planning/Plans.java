package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rota.edit.Asked;
import rota.edit.Edit;
import rota.edit.Granted;
import rota.edit.Proposal;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Finding;
import rota.schedule.Findings;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.SmallRosters;
import rota.testing.Trouble;

/** A plan, made swap by swap as people would make it, and held against everything that a plan has to keep. */
final class Plans {

    /** How many days of each side change hands, and how far apart the sides are. */
    record Cost(int days, int distance) {}

    private final SmallRosters.Sample sample;
    private final Scope scope;
    private final Resolution resolution;
    private final List<RotationId> ids;
    private final Schedule before;
    private final Interval around;

    Plans(SmallRosters.Sample sample, Scope scope, Resolution resolution) {
        this.sample = sample;
        this.scope = scope;
        this.resolution = resolution;
        this.before = Schedule.of(sample.roster());
        this.ids = List.copyOf(before.company().rotations().keySet());
        this.around = new Interval(
                sample.now().minus(25, ChronoUnit.DAYS), sample.until().plus(40, ChronoUnit.DAYS));
    }

    /** A conflict in the words of the second opinion. */
    private Trouble trouble(Conflict conflict) {
        Trouble.Place one = new Trouble.Place(ids.indexOf(conflict.rotation()), conflict.turn());
        RotationId otherRotation = conflict.other();
        if (otherRotation == null) {
            return new Trouble(conflict.kind().code(), conflict.person(), one, null);
        }
        Trouble.Place other = new Trouble.Place(ids.indexOf(otherRotation), conflict.otherTurn());
        boolean inOrder = one.compareTo(other) < 0;
        return new Trouble(conflict.kind().code(), conflict.person(), inOrder ? one : other, inOrder ? other : one);
    }

    private Set<Trouble> troubles(List<Conflict> conflicts) {
        Set<Trouble> troubles = new HashSet<>();
        conflicts.forEach(conflict -> troubles.add(trouble(conflict)));
        assertThat(troubles).as("each conflict once").hasSameSizeAs(conflicts);
        return troubles;
    }

    /** Whether it is for the plan to clear. */
    static boolean counts(Scope scope, List<RotationId> ids, Trouble trouble) {
        Trouble.Place other = trouble.other();
        return scope.people().contains(trouble.person())
                || scope.rotations().contains(ids.get(trouble.turn().rotation()))
                || (other != null && scope.rotations().contains(ids.get(other.rotation())));
    }

    private Set<Trouble> counting(Set<Trouble> troubles) {
        Set<Trouble> counting = new HashSet<>(troubles);
        counting.removeIf(trouble -> !counts(scope, ids, trouble));
        return counting;
    }

    /** Fails if the plan breaks anything that it has to keep. */
    void check() {
        Set<Trouble> told = troubles(resolution.conflicts());
        assertThat(told).isEqualTo(counting(sample.troubles()));
        List<Conflict> left = new ArrayList<>();
        resolution.unresolved().forEach(unresolved -> {
            assertThat(unresolved.reason()).isNotBlank().doesNotEndWith(".");
            left.add(unresolved.conflict());
        });
        Schedule after = before;
        Set<Trouble> cleared = new HashSet<>();
        for (Planned planned : resolution.swaps()) {
            after = made(after, planned);
            for (Trouble trouble : troubles(planned.clears())) {
                assertThat(cleared.add(trouble))
                        .as("%s is cleared once", trouble)
                        .isTrue();
                assertThat(troubles(after)).doesNotContain(trouble);
            }
        }
        Set<Trouble> remains = counting(troubles(after));
        assertThat(remains).isEqualTo(troubles(left));
        cleared.addAll(remains);
        assertThat(cleared).isEqualTo(told);
        assertThat(sample.troubles()).containsAll(troubles(after));
        keepsWhatWasAgreed(after);
        assertThat(otherWarnings(after)).isEqualTo(otherWarnings(before));
        for (RotationId id : ids) {
            assertThat(after.rotation(id).base(around))
                    .isEqualTo(before.rotation(id).base(around));
        }
        Proposal all = resolution.proposal();
        assertThat(all == null).isEqualTo(resolution.swaps().isEmpty());
        if (all != null) {
            assertThat(people(all.after())).isEqualTo(people(after));
            assertThat(all.edits()).hasSameSizeAs(resolution.swaps());
        }
    }

    private Set<Trouble> troubles(Schedule schedule) {
        return Trouble.in(schedule, sample.now(), sample.until(), sample.rest());
    }

    /** The schedule after a swap that is made as the command would make it. */
    private Schedule made(Schedule schedule, Planned planned) {
        Swap swap = swap(planned);
        Setting setting = Setting.of(schedule, Terms.at(sample.now()));
        Granted granted;
        try {
            granted = new Swapping(setting)
                    .swap(
                            Asked.of(swap.first().giver(), swap.first().range()),
                            Asked.of(swap.second().giver(), swap.second().range()),
                            swap.rotation());
        } catch (Refused | Unclear refused) {
            throw new AssertionError(planned.granted().command() + ": " + refused.getMessage(), refused);
        }
        assertThat(granted.forced()).isEmpty();
        assertThat(granted.command()).isEqualTo(planned.granted().command());
        for (Difference change : granted.proposal().changes()) {
            if (change.rotation().equals(swap.rotation())) {
                Turn turn = schedule.rotation(change.rotation())
                        .turns()
                        .at(change.time().start());
                assertThat(turn.time().start()).isAfter(sample.now());
            } else if (!granted.proposal().isDerived(change.rotation())) {
                assertThat(change.time().start()).isAfter(sample.now());
            }
        }
        return granted.proposal().after();
    }

    /** Whether two days may be traded: one of them is the only day on which something is wrong for who has it in that turn. */
    static boolean mayBeTraded(Schedule schedule, RotationId id, LocalDate one, LocalDate other) {
        return isAllThatIsWrong(schedule, id, one) || isAllThatIsWrong(schedule, id, other);
    }

    private static boolean isAllThatIsWrong(Schedule schedule, RotationId id, LocalDate date) {
        RotationSchedule rotation = schedule.rotation(id);
        Turn turn = rotation.turns().at(rotation.turns().dayStart(date));
        Interval day = rotation.turns().days(date, date).intersection(turn.time());
        List<Shift> shifts = rotation.shifts(day);
        String person = shifts.isEmpty() ? null : shifts.get(0).person();
        return person != null
                && isWrong(schedule, id, turn, person, day)
                && !isWrong(schedule, id, turn, person, new Interval(turn.time().start(), day.start()))
                && !isWrong(
                        schedule,
                        id,
                        turn,
                        person,
                        new Interval(day.end(), turn.time().end()));
    }

    private static boolean isWrong(Schedule schedule, RotationId id, Turn turn, String person, Interval time) {
        Trouble.Place place = new Trouble.Place(
                List.copyOf(schedule.company().rotations().keySet()).indexOf(id), turn.number());
        for (Trouble trouble : Trouble.in(schedule, time.start(), time.end(), 0)) {
            if (trouble.person().equals(person) && (place.equals(trouble.turn()) || place.equals(trouble.other()))) {
                return true;
            }
        }
        return false;
    }

    private static Swap swap(Planned planned) {
        List<Edit> edits = planned.granted().proposal().edits();
        assertThat(edits).hasSize(1);
        return (Swap) ((Edit.AddOverride) edits.get(0)).entry();
    }

    private void keepsWhatWasAgreed(Schedule after) {
        for (RotationId id : ids) {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            after.rotation(id)
                    .outcomes()
                    .forEach(outcome -> outcomes.put(outcome.entry().id(), outcome));
            for (Outcome outcome : before.rotation(id).outcomes()) {
                Outcome now = outcomes.get(outcome.entry().id());
                assertThat(now.state()).isEqualTo(outcome.state());
                if (outcome.state() == Outcome.State.APPLIED) {
                    assertThat(taken(now)).isEqualTo(taken(outcome));
                }
            }
        }
    }

    /** Who takes what by an override; from whom can differ where a rotation takes whoever comes next in another. */
    private static List<String> taken(Outcome outcome) {
        List<String> taken = new ArrayList<>();
        for (Outcome.Move move : outcome.moves()) {
            taken.add(move.time() + " " + move.in());
        }
        return taken;
    }

    /** Gaps and overrides without effect, before and after the horizon too; and who is away or on call twice there. */
    private List<Object> otherWarnings(Schedule schedule) {
        List<Object> warnings = new ArrayList<>();
        for (Finding finding : Findings.in(schedule, ids, around)) {
            if (finding.kind() == Finding.Kind.GAP || finding.kind() == Finding.Kind.ORPHAN) {
                warnings.add(finding);
            }
        }
        Set<Trouble> outside = Trouble.in(schedule, around.start(), around.end(), 0);
        outside.removeAll(sample.troubles());
        warnings.add(outside);
        return warnings;
    }

    private List<String> people(Schedule schedule) {
        List<String> people = new ArrayList<>();
        for (RotationId id : ids) {
            Instant end = Instant.MIN;
            for (Shift shift : schedule.rotation(id).shifts(around)) {
                boolean joins = end.equals(shift.time().start());
                end = shift.time().end();
                String last = people.isEmpty() ? "" : people.get(people.size() - 1);
                String next = id + " " + shift.turn() + " " + shift.person();
                if (!joins || !last.startsWith(next + " ")) {
                    people.add(next + " from " + shift.time().start());
                }
            }
        }
        return people;
    }

    /** What the swaps cost; fails if one moves what may not be moved, or a turn both whole and by days. */
    Cost cost(DayBoard board) {
        int days = 0;
        int distance = 0;
        Map<Trouble.Place, Boolean> whole = new LinkedHashMap<>();
        for (Planned planned : resolution.swaps()) {
            Swap swap = swap(planned);
            RotationSchedule rotation = before.rotation(swap.rotation());
            List<DayBoard.Side> sides = new ArrayList<>();
            List<LocalDate> starts = new ArrayList<>();
            List<Long> offsets = new ArrayList<>();
            for (Range range : List.of(swap.first().range(), swap.second().range())) {
                Turns turns = rotation.turns();
                Turn turn = turns.at(rotation.time(range).start());
                DayBoard.Side side = board.side(ids.indexOf(swap.rotation()), turn.number());
                assertThat(side.free()).as("%s is free", side).isTrue();
                Boolean known = whole.put(side.place(), range instanceof Range.TurnOf);
                assertThat(known == null || known == range instanceof Range.TurnOf)
                        .as("%s is exchanged whole or by days", side)
                        .isTrue();
                LocalDate start = turn.from();
                if (range instanceof Range.Days day) {
                    assertThat(day.through()).isEqualTo(day.from());
                    start = day.from();
                    days++;
                } else {
                    days += side.days().length;
                }
                sides.add(side);
                starts.add(start);
                offsets.add(ChronoUnit.DAYS.between(turn.from(), start));
            }
            assertThat(offsets.get(0)).isEqualTo(offsets.get(1));
            assertThat(sides.get(0)).isNotEqualTo(sides.get(1));
            distance += (int) Math.abs(ChronoUnit.DAYS.between(starts.get(0), starts.get(1)));
        }
        return new Cost(days, distance);
    }
}

package rota.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rota.rotation.Change;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** Who is on which rotation, and what they hold of it: the running turn and those to come, by the words that mean them. */
final class TurnWords {

    private static final Duration AHEAD = Duration.ofDays(7 * 26);
    /** Of one person on one rotation. */
    private static final int MOST_TURNS = 12;

    private final Schedule schedule;
    private final Instant now;
    private final Rows rows;
    private Instant until = Instant.MAX;

    TurnWords(Schedule schedule, Instant now, Rows rows) {
        this.schedule = schedule;
        this.now = now;
        this.rows = rows;
    }

    /** The first instant at which they are others. */
    Instant until() {
        return until;
    }

    /** Adds those of one rotation; none if it only follows another, whose turns these are. */
    void add(RotationId id) {
        RotationSchedule rotation = schedule.rotation(id);
        OwnOrder own = rotation.rotation().own();
        if (own == null) {
            return;
        }
        Set<String> members = new LinkedHashSet<>(rotation.turns().orderAt(now));
        for (Change change : own.changes()) {
            boolean isToCome = !change.from().isBefore(rotation.turns().dateAt(now));
            members.addAll(isToCome && change.order() != null ? change.order() : List.of());
        }
        List<Shift> shifts = rotation.ownShifts(new Interval(now, now.plus(AHEAD)));
        for (Shift shift : shifts) {
            if (shift.person() != null) {
                members.add(shift.person());
            }
        }
        members.forEach(person -> rows.add("on", person, id.toString()));
        addRunning(rotation, shifts);
        addComing(rotation, shifts);
    }

    private void addRunning(RotationSchedule rotation, List<Shift> shifts) {
        Turn running = rotation.turns().at(now);
        Set<String> told = new HashSet<>();
        for (Shift shift : shifts) {
            if (running == null || shift.turn() != running.number()) {
                endBy(shift.time().start());
                return;
            }
            endBy(shift.time().end());
            if (shift.person() != null && told.add(shift.person())) {
                String end = "until " + Spoken.moment(shift.time().end(), rotation.turns());
                rows.add(
                        "running",
                        shift.person(),
                        rotation.id().toString(),
                        end + ", " + schedule.named(rotation.id()));
            }
        }
    }

    private void endBy(Instant instant) {
        if (instant.isBefore(until)) {
            until = instant;
        }
    }

    private void addComing(RotationSchedule rotation, List<Shift> shifts) {
        Map<String, Set<Turn>> coming = new LinkedHashMap<>();
        for (Shift shift : shifts) {
            Turn turn = rotation.turns().at(shift.time().start());
            if (shift.person() != null && turn != null && !turn.time().start().isBefore(now)) {
                coming.computeIfAbsent(shift.person(), none -> new LinkedHashSet<>())
                        .add(turn);
            }
        }
        coming.forEach((person, turns) -> addComing(rotation.id(), person, turns));
    }

    private void addComing(RotationId id, String person, Set<Turn> turns) {
        Map<String, Integer> inWeek = new HashMap<>();
        turns.forEach(turn -> inWeek.merge(DateWords.week(turn.from()), 1, Integer::sum));
        turns.stream().limit(MOST_TURNS).forEach(turn -> {
            String week = DateWords.week(turn.from());
            String word = Objects.equals(inWeek.get(week), 1) ? week : days(turn);
            rows.add("turn", person, id.toString(), word, told(turn) + ", " + schedule.named(id));
        });
    }

    /** A week with several turns of one person names none of them, but their days do. */
    private static String days(Turn turn) {
        LocalDate last = turn.until() == null ? turn.from() : turn.until().minusDays(1);
        return turn.from().equals(last) ? last.toString() : turn.from() + ".." + last;
    }

    private static String told(Turn turn) {
        String from = Spoken.dayAndMonth(turn.from());
        return turn.until() == null ? "from " + from : from + " – " + Spoken.dayAndMonth(turn.until());
    }
}

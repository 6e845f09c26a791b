package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.override.WallTime;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;

/** Works out what people hold of a rotation's turns. */
final class HeldTimes {

    private final RotationSchedule rotation;
    private final Turns turns;
    private final List<Held> held = new ArrayList<>();

    private HeldTimes(RotationSchedule rotation) {
        this.rotation = rotation;
        this.turns = rotation.turns();
    }

    /** Of the turns that have an instant inside the window; {@code each} tells each shift by itself. */
    static List<Held> of(RotationSchedule rotation, Interval window, boolean each) {
        HeldTimes times = new HeldTimes(rotation);
        times.collect(window, each);
        return times.held;
    }

    private void collect(Interval window, boolean each) {
        List<Turn> around = turns.touching(window);
        List<Shift> shifts = around.isEmpty()
                ? List.of()
                : rotation.shifts(
                        around.get(0).time().hull(around.get(around.size() - 1).time()));
        int turn = 0;
        int from = 0;
        for (int next = 1; next <= shifts.size(); next++) {
            Shift last = shifts.get(next - 1);
            if (next == shifts.size() || each || !continues(last, shifts.get(next))) {
                while (around.get(turn).number() < last.turn()) {
                    turn++;
                }
                List<Shift> run = shifts.subList(from, next);
                if (each) {
                    add(around.get(turn), run, false);
                } else {
                    addParts(around.get(turn), run);
                }
                from = next;
            }
        }
    }

    private boolean continues(Shift before, Shift shift) {
        if (before.turn() != shift.turn()
                || !Objects.equals(before.person(), shift.person())
                || before.agreed() != shift.agreed()) {
            return false;
        }
        Instant end = before.time().end();
        return end.equals(shift.time().start())
                || !turns.dateAt(shift.time().start())
                        .isAfter(turns.dateAt(end.minusNanos(1)).plusDays(1));
    }

    /** What stands before the first whole day and behind the last, each unbroken stretch by itself, and the days between. */
    private void addParts(Turn turn, List<Shift> run) {
        int first = 0;
        while (first < run.size() && firstDay(turn, run.get(first).time().start()) == null) {
            first = endOfStretch(run, first);
        }
        int last = run.size();
        while (last > first && dayAfter(turn, run.get(last - 1).time().end()) == null) {
            last = startOfStretch(run, last);
        }
        if (first >= last || isUnbroken(run)) {
            addStretches(turn, run);
            return;
        }
        addStretches(turn, run.subList(0, first));
        add(turn, run.subList(first, last), true);
        addStretches(turn, run.subList(last, run.size()));
    }

    private void addStretches(Turn turn, List<Shift> run) {
        for (int from = 0; from < run.size(); ) {
            int end = endOfStretch(run, from);
            add(turn, run.subList(from, end), true);
            from = end;
        }
    }

    private static boolean isUnbroken(List<Shift> run) {
        return endOfStretch(run, 0) == run.size();
    }

    /** The place behind the last shift that follows this one without a break. */
    private static int endOfStretch(List<Shift> run, int from) {
        int end = from + 1;
        while (end < run.size()
                && run.get(end - 1).time().end().equals(run.get(end).time().start())) {
            end++;
        }
        return end;
    }

    /** The place of the first shift that leads to the one before this place without a break. */
    private static int startOfStretch(List<Shift> run, int end) {
        int start = end - 1;
        while (start > 0
                && run.get(start - 1).time().end().equals(run.get(start).time().start())) {
            start--;
        }
        return start;
    }

    private void add(Turn turn, List<Shift> run, boolean asDays) {
        Shift first = run.get(0);
        Interval time = first.time().hull(run.get(run.size() - 1).time());
        LocalDate from = firstDay(turn, time.start());
        LocalDate until = from == null || !asDays || !isOn(from, time.start()) ? null : dayAfter(turn, time.end());
        Held.Days days = from == null || until == null ? null : new Held.Days(from, until);
        String begins = from == null ? clock(time.start(), turns.zoneAt(time.start())) : from.toString();
        held.add(new Held(turn, first.person(), first.agreed(), time, days, begins, run));
    }

    /**
     * Whether a day opens on its own date, as far as the handoff wasn't meant for a date that there wasn't: nobody takes the hour
     * before Monday's handoff, which belongs to Sunday, for a Sunday on call.
     */
    private boolean isOn(LocalDate date, Instant opens) {
        return opens.equals(turns.dayStart(date))
                || turns.zoneAt(opens).local(opens).toLocalDate().equals(date);
    }

    /** The day whose first open instant this is; null if it is none. */
    private @Nullable LocalDate firstDay(Turn turn, Instant start) {
        if (start.equals(turn.time().start())) {
            return turn.from();
        }
        LocalDate date = turns.dateAt(start);
        return rotation.isClosed(turns.dayStart(date), start) ? date : null;
    }

    /** The day after the one of whose open time this is the end; null if it is of none. */
    private @Nullable LocalDate dayAfter(Turn turn, Instant end) {
        LocalDate until = turn.until();
        if (until != null && end.equals(turn.time().end())) {
            return until;
        }
        LocalDate next = turns.dateAt(end.minusNanos(1)).plusDays(1);
        return rotation.isClosed(end, turns.dayStart(next)) ? next : null;
    }

    private static String clock(Instant instant, Zone zone) {
        ZoneOffset offset = zone.rules().getOffset(instant);
        return new WallTime(LocalDateTime.ofInstant(instant, offset), offset).toString();
    }
}

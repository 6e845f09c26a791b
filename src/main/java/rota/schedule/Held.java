package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.override.WallTime;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * What one person holds of a turn without a break of a day, as calendars and pictures show it.
 *
 * <p>Nights and breaks that a rotation's hours leave closed don't end it; a day on which the rotation never opens does, and so
 * does anybody else's time. Ana's turn from Monday 5 January 2026, on weekdays from 09:00 to 17:00, is one, over the days from
 * the 5th until the 10th; with Ben standing in on Wednesday from 12:00 to 13:00 it is three, none of them whole days.
 *
 * @param turn the turn it is part of
 * @param person who holds it, or null for nobody
 * @param agreed whether it was agreed that nobody does
 * @param time from the first open instant, included, to the last, excluded
 * @param days the days it fills from handoff time to handoff time, as far as the rotation is open; null if it begins or ends
 *     at another time
 * @param begins where it begins, in words that no swap changes: the date that a handoff was meant for, {@code 2026-01-05}, or
 *     of the day whose first open time it is, else the clock's time with its offset, {@code 2026-01-07T12:00+00:00}
 * @param shifts the shifts that it consists of, in order of time
 */
public record Held(
        Turn turn,
        @Nullable String person,
        boolean agreed,
        Interval time,
        @Nullable Days days,
        String begins,
        List<Shift> shifts) {

    /** Keeps a copy of the list. */
    public Held {
        shifts = List.copyOf(shifts);
    }

    /**
     * Days, each from its handoff time to the next day's.
     *
     * @param from the first day
     * @param until the first day after them
     */
    public record Days(LocalDate from, LocalDate until) {}

    /** What each person, and nobody, holds of every turn that has an instant inside the window; no turn is cut. */
    public static List<Held> of(RotationSchedule rotation, Interval window) {
        return collect(rotation, window, false);
    }

    /** The same of every shift by itself, which is then never taken for whole days. */
    public static List<Held> each(RotationSchedule rotation, Interval window) {
        return collect(rotation, window, true);
    }

    private static List<Held> collect(RotationSchedule rotation, Interval window, boolean each) {
        List<Held> held = new ArrayList<>();
        Turns turns = rotation.turns();
        List<Turn> around = turns.touching(window);
        List<Shift> shifts = around.isEmpty()
                ? List.of()
                : rotation.shifts(
                        around.get(0).time().hull(around.get(around.size() - 1).time()));
        int turn = 0;
        int from = 0;
        for (int next = 1; next <= shifts.size(); next++) {
            Shift last = shifts.get(next - 1);
            if (next == shifts.size() || each || !continues(turns, last, shifts.get(next))) {
                while (around.get(turn).number() < last.turn()) {
                    turn++;
                }
                held.add(of(rotation, around.get(turn), shifts.subList(from, next), each));
                from = next;
            }
        }
        return held;
    }

    private static boolean continues(Turns turns, Shift before, Shift shift) {
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

    private static Held of(RotationSchedule rotation, Turn turn, List<Shift> run, boolean timed) {
        Shift first = run.get(0);
        Interval time = new Interval(
                first.time().start(), run.get(run.size() - 1).time().end());
        return of(rotation, turn, first.person(), first.agreed(), time, timed, run);
    }

    /** Part of a turn, from one open instant to another, as somebody would hold it; it names no shifts. */
    public static Held part(
            RotationSchedule rotation, Turn turn, @Nullable String person, Interval time, boolean timed) {
        return of(rotation, turn, person, false, time, timed, List.of());
    }

    private static Held of(
            RotationSchedule rotation,
            Turn turn,
            @Nullable String person,
            boolean agreed,
            Interval time,
            boolean timed,
            List<Shift> shifts) {
        Turns turns = rotation.turns();
        LocalDate from = firstDay(rotation, turn, time.start());
        LocalDate until = timed || from == null ? null : dayAfter(rotation, turn, time.end());
        Days days = from == null || until == null ? null : new Days(from, until);
        String begins = from == null ? clock(time.start(), turns.zoneAt(time.start())) : from.toString();
        return new Held(turn, person, agreed, time, days, begins, shifts);
    }

    /** The day whose first open instant this is; null if it is none. */
    private static @Nullable LocalDate firstDay(RotationSchedule rotation, Turn turn, Instant start) {
        if (start.equals(turn.time().start())) {
            return turn.from();
        }
        LocalDate date = rotation.turns().dateAt(start);
        return rotation.isClosed(rotation.turns().dayStart(date), start) ? date : null;
    }

    /** The day after the one of whose open time this is the end; null if it is of none. */
    private static @Nullable LocalDate dayAfter(RotationSchedule rotation, Turn turn, Instant end) {
        LocalDate until = turn.until();
        if (until != null && end.equals(turn.time().end())) {
            return until;
        }
        LocalDate next = rotation.turns().dateAt(end.minusNanos(1)).plusDays(1);
        return rotation.isClosed(end, rotation.turns().dayStart(next)) ? next : null;
    }

    /** When what begins like this begins by the turns there are now, which a new cadence may have moved. */
    public Instant beginning(Turns now) {
        return begins.length() == "2026-01-05".length() ? now.dayStart(LocalDate.parse(begins)) : time.start();
    }

    private static String clock(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return new WallTime(LocalDateTime.ofInstant(instant, offset), offset).toString();
    }
}

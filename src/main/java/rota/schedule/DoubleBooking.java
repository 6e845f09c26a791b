package rota.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * One person on call in two rotations at once, by nobody's design: where one of them follows the other, or both the same
 * third, they are meant to be one person.
 *
 * @param person the person's id
 * @param first the rotation that stands first in the file
 * @param second the other one
 * @param time from when to when, within one turn of each
 */
record DoubleBooking(String person, RotationId first, RotationId second, Interval time) {

    private record Held(RotationId rotation, int place, Piece piece) {}

    /**
     * All of them inside the horizon in which at least one rotation is among the selected. What a rotation only repeats from
     * a selected one that it follows is told there.
     */
    static List<DoubleBooking> in(Schedule schedule, Set<RotationId> selected, Interval horizon) {
        Map<String, List<Held>> byPerson = new LinkedHashMap<>();
        int place = 0;
        for (RotationId id : schedule.company().rotations().keySet()) {
            for (Piece piece : schedule.rotation(id).pieces(horizon)) {
                if (piece.person() != null && !repeats(piece, id, selected)) {
                    byPerson.computeIfAbsent(piece.person(), person -> new ArrayList<>())
                            .add(new Held(id, place, piece));
                }
            }
            place++;
        }
        List<DoubleBooking> doubles = new ArrayList<>();
        for (Map.Entry<String, List<Held>> person : byPerson.entrySet()) {
            addOverlaps(schedule, person.getKey(), person.getValue(), selected, doubles);
        }
        return doubles;
    }

    /** Those of one person inside the horizon that this rotation is one of. */
    static List<DoubleBooking> of(Schedule schedule, String person, RotationId rotation, Interval horizon) {
        Set<RotationId> selected = Set.of(rotation);
        List<Held> held = new ArrayList<>();
        int place = 0;
        for (RotationId id : schedule.possible(person)) {
            for (Piece piece : schedule.rotation(id).pieces(horizon)) {
                if (person.equals(piece.person()) && !repeats(piece, id, selected)) {
                    held.add(new Held(id, place, piece));
                }
            }
            place++;
        }
        List<DoubleBooking> doubles = new ArrayList<>();
        addOverlaps(schedule, person, held, selected, doubles);
        return doubles;
    }

    private static boolean repeats(Piece piece, RotationId id, Set<RotationId> selected) {
        return !piece.origin().equals(id) && selected.contains(piece.origin());
    }

    private static void addOverlaps(
            Schedule schedule, String person, List<Held> held, Set<RotationId> selected, List<DoubleBooking> doubles) {
        held.sort(Comparator.comparing((Held h) -> h.piece().time().start()).thenComparing(Held::place));
        Map<String, Integer> known = new LinkedHashMap<>();
        List<Held> running = new ArrayList<>();
        for (Held next : held) {
            running.removeIf(
                    h -> !h.piece().time().end().isAfter(next.piece().time().start()));
            for (Held other : running) {
                boolean meant = other.piece().origin().equals(next.piece().origin());
                if (!meant && (selected.contains(other.rotation()) || selected.contains(next.rotation()))) {
                    boolean inOrder = other.place() < next.place();
                    Held first = inOrder ? other : next;
                    Held second = inOrder ? next : other;
                    Interval time =
                            other.piece().time().intersection(next.piece().time());
                    add(schedule, person, first, second, time, known, doubles);
                }
            }
            running.add(next);
        }
    }

    /** Overlaps of the same two turns are told as one where only hours come between them. */
    private static void add(
            Schedule schedule,
            String person,
            Held first,
            Held second,
            Interval time,
            Map<String, Integer> known,
            List<DoubleBooking> doubles) {
        String turns = first.rotation() + " " + first.piece().turn() + " " + second.rotation() + " "
                + second.piece().turn();
        Integer at = known.get(turns);
        if (at != null) {
            Interval before = doubles.get(at).time();
            boolean continues = schedule.rotation(first.rotation()).isClosed(before.end(), time.start())
                    || schedule.rotation(second.rotation()).isClosed(before.end(), time.start());
            if (continues) {
                Interval joined = new Interval(before.start(), time.end());
                doubles.set(at, new DoubleBooking(person, first.rotation(), second.rotation(), joined));
                return;
            }
        }
        known.put(turns, doubles.size());
        doubles.add(new DoubleBooking(person, first.rotation(), second.rotation(), time));
    }
}

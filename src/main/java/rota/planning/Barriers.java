package rota.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.Turns;
import rota.schedule.Schedule;

/** What speaks against a person having a day of a board, whatever moves; worked out when it is first asked for. */
final class Barriers {

    private static final Barrier[] NONE = {};
    private static final Barrier AWAY = new Barrier(Conflict.Kind.AWAY, -1);

    private static final byte UNKNOWN = 0;
    private static final byte FREE = 1;
    private static final byte BARRED = 2;

    private final Board board;
    private final Schedule schedule;
    private final int rest;
    /** The numbers of the parts of a person that can't move. */
    private final Map<String, List<Integer>> fixed = new HashMap<>();
    /** When people are away, by person and rotation. */
    private final Map<String, List<Interval>> away = new HashMap<>();
    /** By person, rotation and day, as far as somebody asked. */
    private final Barrier[] @Nullable [] @Nullable [] @Nullable [] known;
    /** By person and slot. */
    private final byte[] @Nullable [] ofSlots;

    /**
     * Why a person can't have a day.
     *
     * @param kind what would be wrong
     * @param part the number of the part that can't move and that it would collide with; -1 for an absence
     */
    record Barrier(Conflict.Kind kind, int part) {}

    Barriers(Board board, Schedule schedule, int rest) {
        this.board = board;
        this.schedule = schedule;
        this.rest = rest;
        this.known = new Barrier[board.people.size()][][][];
        this.ofSlots = new byte[board.people.size()][];
        for (int number = board.slots.size(); number < board.parts.size(); number++) {
            fixed.computeIfAbsent(board.parts.get(number).person(), person -> new ArrayList<>())
                    .add(number);
        }
    }

    /** What speaks against a person having a day. */
    Barrier[] of(int person, int day) {
        int rotation = board.rotationOf[board.slotOf[day]];
        if (known[person] == null) {
            known[person] = new Barrier[board.rotations.size()][][];
        }
        if (known[person][rotation] == null) {
            known[person][rotation] = new Barrier[daysOf(rotation)][];
        }
        Barrier[][] ofDays = known[person][rotation];
        int index = day - board.slots.get(board.rotations.get(rotation)[0]).first();
        if (ofDays[index] == null) {
            ofDays[index] = find(board.people.get(person), day);
        }
        return ofDays[index];
    }

    private int daysOf(int rotation) {
        int[] own = board.rotations.get(rotation);
        Slot last = board.slots.get(own[own.length - 1]);
        return last.first() + last.days().size() - board.slots.get(own[0]).first();
    }

    /** Whether nothing speaks against a person having any day of a slot. */
    boolean areNone(int person, int slot) {
        byte[] ofPerson = ofSlots[person];
        if (ofPerson == null) {
            ofPerson = new byte[board.slots.size()];
            ofSlots[person] = ofPerson;
        }
        if (ofPerson[slot] == UNKNOWN) {
            Slot of = board.slots.get(slot);
            ofPerson[slot] = FREE;
            for (int k = 0; k < of.days().size(); k++) {
                if (of(person, of.first() + k).length > 0) {
                    ofPerson[slot] = BARRED;
                }
            }
        }
        return ofPerson[slot] == FREE;
    }

    private Barrier[] find(String person, int day) {
        List<Interval> open = board.open(day);
        if (open.isEmpty()) {
            return NONE;
        }
        Slot slot = board.slots.get(board.slotOf[day]);
        List<Barrier> found = new ArrayList<>();
        if (isAway(schedule.company().person(person), slot, open)) {
            found.add(AWAY);
        }
        for (int number : fixed.getOrDefault(person, List.of())) {
            Part part = board.parts.get(number);
            boolean isOther = !part.rotation().equals(slot.rotation());
            if (isOther && Part.shared(part.times(), open) != null) {
                found.add(new Barrier(Conflict.Kind.DOUBLE_BOOKED, number));
            } else if (rest > 0 && isClose(part, day) && board.areApart(part.rotation(), slot.rotation())) {
                found.add(new Barrier(Conflict.Kind.CLOSE, number));
            }
        }
        return found.isEmpty() ? NONE : found.toArray(NONE);
    }

    private boolean isClose(Part part, int day) {
        return board.starts[day].isBefore(part.rested()) && part.start().isBefore(board.rested[day]);
    }

    private boolean isAway(Person person, Slot slot, List<Interval> open) {
        Turns turns = schedule.rotation(slot.rotation()).turns();
        List<Interval> times = away.computeIfAbsent(person.id() + " " + slot.rotation(), key -> away(person, turns));
        return Part.shared(open, times) != null || hasLeft(person, turns, open);
    }

    /** When somebody is away, as a rotation counts it; sorted and disjoint. */
    static List<Interval> away(Person person, Turns turns) {
        List<Interval> times = new ArrayList<>();
        for (Away absence : person.away()) {
            times.add(absence.time(turns));
        }
        return Interval.union(times);
    }

    /** Rule R9: nobody takes time who has left by then. */
    private static boolean hasLeft(Person person, Turns turns, List<Interval> open) {
        LocalDate left = person.left();
        return left != null && open.get(open.size() - 1).end().isAfter(turns.dayStart(left));
    }
}

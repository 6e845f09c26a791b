package rota.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Schedule;

/**
 * What a plan is made of: the turns that can move, day by day, what speaks against whom having which day, and which days of
 * two turns one person can't have both.
 *
 * <p>People, slots and days are numbered, because a plan is looked for among very many.
 */
final class Board {

    /** The parts of one connected group of rotations; a slot's part has the slot's number, the others come behind. */
    final List<Part> parts = new ArrayList<>();

    final List<Slot> slots = new ArrayList<>();
    final List<String> people = new ArrayList<>();
    /** By rotation: its slots, which are neighbours. */
    final List<int[]> rotations = new ArrayList<>();
    /** By slot: the number of its rotation. */
    final int[] rotationOf;
    /** By day: its slot. */
    final int[] slotOf;
    /** By slot: whose it is at first. */
    final int[] holder;
    /** By day: the days of other rotations that lie at the same time. */
    final int[][] twice;
    /** By day: the days of other turns that are too close. */
    final int[][] close;

    private final Schedule schedule;
    private final int rest;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> fixed = new HashMap<>();
    /** By person, rotation and day, as far as somebody asked. */
    private final Barrier[] @Nullable [] @Nullable [] @Nullable [] barriers;
    /** By person and slot, as far as somebody asked. */
    private final byte[] @Nullable [] badDays;

    private final Instant[] starts;
    private final Instant[] ends;
    private final Instant[] rested;

    /**
     * Why a person can't have a day.
     *
     * @param kind what would be wrong
     * @param part the number of the part that can't move and that it would collide with; -1 for an absence
     */
    record Barrier(Conflict.Kind kind, int part) {}

    private static final byte UNKNOWN = -1;
    private static final Barrier[] NONE = {};
    private static final Barrier AWAY = new Barrier(Conflict.Kind.AWAY, -1);

    Board(Schedule schedule, List<Part> all, int rest) {
        this.schedule = schedule;
        this.rest = rest;
        int days = addSlots(all);
        this.slotOf = new int[days];
        this.starts = new Instant[days];
        this.ends = new Instant[days];
        this.rested = new Instant[days];
        this.twice = new int[days][];
        this.close = new int[days][];
        this.holder = new int[slots.size()];
        this.rotationOf = new int[slots.size()];
        for (int r = 0; r < rotations.size(); r++) {
            for (int s : rotations.get(r)) {
                rotationOf[s] = r;
            }
        }
        for (int s = 0; s < slots.size(); s++) {
            Slot slot = slots.get(s);
            holder[s] = number(slot.part().person());
            for (int k = 0; k < slot.days().size(); k++) {
                number(slot, s, k);
            }
        }
        this.barriers = new Barrier[people.size()][][][];
        this.badDays = new byte[people.size()][];
        addNeighbours();
    }

    private int addSlots(List<Part> all) {
        Map<RotationId, List<Integer>> byRotation = new LinkedHashMap<>();
        int days = 0;
        for (Part part : all) {
            if (part.bound() == null) {
                Slot slot = slot(part, days);
                byRotation
                        .computeIfAbsent(part.rotation(), id -> new ArrayList<>())
                        .add(slots.size());
                slots.add(slot);
                parts.add(part);
                days += slot.days().size();
                numbers.computeIfAbsent(part.person(), person -> {
                    people.add(person);
                    return people.size() - 1;
                });
            }
        }
        for (List<Integer> own : byRotation.values()) {
            rotations.add(own.stream().mapToInt(Integer::intValue).toArray());
        }
        for (Part part : all) {
            if (part.bound() != null) {
                fixed.computeIfAbsent(part.person(), person -> new ArrayList<>())
                        .add(parts.size());
                parts.add(part);
            }
        }
        return days;
    }

    private Slot slot(Part part, int first) {
        Turns turns = schedule.rotation(part.rotation()).turns();
        Turn turn = part.turn();
        LocalDate until = turn.until();
        List<List<Interval>> days = new ArrayList<>();
        for (LocalDate date = turn.from(); until != null && date.isBefore(until); date = date.plusDays(1)) {
            Interval day = turns.days(date, date);
            List<Interval> open = new ArrayList<>();
            for (Interval time : part.times()) {
                Interval both = time.intersection(day);
                if (!both.isEmpty()) {
                    open.add(both);
                }
            }
            days.add(open);
        }
        return new Slot(part.rotation(), turn, part, first, days);
    }

    /** The number of a person who has a slot; -1 of anybody else. */
    int number(String person) {
        Integer number = numbers.get(person);
        return number == null ? -1 : number;
    }

    private void number(Slot slot, int s, int k) {
        int day = slot.first() + k;
        slotOf[day] = s;
        List<Interval> open = slot.days().get(k);
        if (open.isEmpty()) {
            starts[day] = Instant.MAX;
            ends[day] = Instant.MIN;
            rested[day] = Instant.MIN;
            return;
        }
        starts[day] = open.get(0).start();
        ends[day] = open.get(open.size() - 1).end();
        rested[day] = ends[day]
                .atZone(schedule.rotation(slot.rotation()).turns().zoneAt(ends[day]))
                .plusDays(rest)
                .toInstant();
    }

    List<Interval> open(int day) {
        Slot slot = slots.get(slotOf[day]);
        return slot.days().get(day - slot.first());
    }

    private void addNeighbours() {
        List<Integer> sorted = new ArrayList<>();
        for (int day = 0; day < slotOf.length; day++) {
            if (!open(day).isEmpty()) {
                sorted.add(day);
            }
        }
        sorted.sort(Comparator.comparing((Integer day) -> starts[day]));
        List<List<Integer>> same = lists();
        List<List<Integer>> near = lists();
        for (int i = 0; i < sorted.size(); i++) {
            int one = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                int later = sorted.get(j);
                boolean touches = starts[later].isBefore(ends[one]);
                if (!touches && (rest == 0 || !starts[later].isBefore(rested[one]))) {
                    break;
                }
                link(one, later, same, near);
            }
        }
        for (int day = 0; day < slotOf.length; day++) {
            twice[day] = same.get(day).stream().mapToInt(Integer::intValue).toArray();
            close[day] = near.get(day).stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private List<List<Integer>> lists() {
        List<List<Integer>> lists = new ArrayList<>(slotOf.length);
        for (int i = 0; i < slotOf.length; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private void link(int one, int later, List<List<Integer>> same, List<List<Integer>> near) {
        Slot slot = slots.get(slotOf[one]);
        Slot other = slots.get(slotOf[later]);
        boolean isOther = !slot.rotation().equals(other.rotation());
        if (isOther && Part.shared(open(one), open(later)) != null) {
            same.get(one).add(later);
            same.get(later).add(one);
        } else if (rest > 0 && slotOf[one] != slotOf[later]) {
            near.get(one).add(later);
            near.get(later).add(one);
        }
    }

    /** What speaks against a person having a day, whatever else moves. */
    Barrier[] barriers(int person, int day) {
        int rotation = rotationOf[slotOf[day]];
        if (barriers[person] == null) {
            barriers[person] = new Barrier[rotations.size()][][];
        }
        if (barriers[person][rotation] == null) {
            barriers[person][rotation] = new Barrier[daysOf(rotation)][];
        }
        Barrier[][] known = barriers[person][rotation];
        int index = day - slots.get(rotations.get(rotation)[0]).first();
        if (known[index] == null) {
            known[index] = find(people.get(person), day);
        }
        return known[index];
    }

    private int daysOf(int rotation) {
        int[] own = rotations.get(rotation);
        Slot last = slots.get(own[own.length - 1]);
        return last.first() + last.days().size() - slots.get(own[0]).first();
    }

    private Barrier[] find(String person, int day) {
        List<Interval> open = open(day);
        if (open.isEmpty()) {
            return NONE;
        }
        Slot slot = slots.get(slotOf[day]);
        List<Barrier> found = new ArrayList<>();
        if (isAway(schedule.company().person(person), slot, open)) {
            found.add(AWAY);
        }
        for (int number : fixed.getOrDefault(person, List.of())) {
            Part part = parts.get(number);
            boolean isOther = !part.rotation().equals(slot.rotation());
            if (isOther && Part.shared(part.times(), open) != null) {
                found.add(new Barrier(Conflict.Kind.DOUBLE_BOOKED, number));
            } else if (rest > 0 && isClose(part, day)) {
                found.add(new Barrier(Conflict.Kind.CLOSE, number));
            }
        }
        return found.isEmpty() ? NONE : found.toArray(NONE);
    }

    private boolean isClose(Part part, int day) {
        return starts[day].isBefore(part.rested()) && part.start().isBefore(rested[day]);
    }

    private boolean isAway(Person person, Slot slot, List<Interval> open) {
        Turns turns = schedule.rotation(slot.rotation()).turns();
        List<Interval> times = new ArrayList<>();
        for (Away away : person.away()) {
            times.add(away.time(turns));
        }
        return Part.shared(open, Interval.union(times)) != null || hasLeft(person, turns, open);
    }

    /** Rule R9: nobody takes time who has left by then. */
    private static boolean hasLeft(Person person, Turns turns, List<Interval> open) {
        LocalDate left = person.left();
        return left != null && open.get(open.size() - 1).end().isAfter(turns.dayStart(left));
    }

    /** How many days of a slot something speaks against a person having, whatever else moves. */
    int badDays(int person, int slot) {
        byte[] known = badDays[person];
        if (known == null) {
            known = new byte[slots.size()];
            Arrays.fill(known, UNKNOWN);
            badDays[person] = known;
        }
        if (known[slot] == UNKNOWN) {
            Slot of = slots.get(slot);
            int bad = 0;
            for (int k = 0; k < of.days().size(); k++) {
                bad += barriers(person, of.first() + k).length > 0 ? 1 : 0;
            }
            known[slot] = (byte) Math.min(bad, Byte.MAX_VALUE);
        }
        return known[slot];
    }

    /** Whether a slot is of the turn right after that of another one. */
    boolean isNext(int slot, int next) {
        return next < slots.size()
                && rotationOf[slot] == rotationOf[next]
                && slots.get(slot).turn().number() + 1 == slots.get(next).turn().number();
    }

    /** Who has each day at first. */
    int[] holders() {
        int[] holders = new int[slotOf.length];
        Arrays.setAll(holders, day -> holder[slotOf[day]]);
        return holders;
    }
}

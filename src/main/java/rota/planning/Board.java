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
import rota.rotation.Interval;
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
    /** What speaks against whom having which day. */
    final Barriers barriers;

    private final Schedule schedule;
    private final int rest;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By day: its first open instant; the last of all where it has none. */
    final Instant[] starts;

    private final Instant[] ends;
    /** By day: from when on another turn is not too close. */
    final Instant[] rested;

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
        addNeighbours();
        this.barriers = new Barriers(this, schedule, rest);
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
                .atZone(schedule.rotation(slot.rotation())
                        .turns()
                        .zoneAt(ends[day])
                        .asZoneId())
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

    /** Whether turns of two rotations, or one, are not meant to be close, as those of one that follows the other are. */
    boolean areApart(RotationId one, RotationId other) {
        return one.equals(other) || !schedule.company().isFamily(one, other);
    }

    private void link(int one, int later, List<List<Integer>> same, List<List<Integer>> near) {
        Slot slot = slots.get(slotOf[one]);
        Slot other = slots.get(slotOf[later]);
        boolean isOther = !slot.rotation().equals(other.rotation());
        if (isOther && Part.shared(open(one), open(later)) != null) {
            same.get(one).add(later);
            same.get(later).add(one);
        } else if (rest > 0 && slotOf[one] != slotOf[later] && areApart(slot.rotation(), other.rotation())) {
            near.get(one).add(later);
            near.get(later).add(one);
        }
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

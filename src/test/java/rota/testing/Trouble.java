package rota.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * Something that is wrong with a schedule for somebody, found the plain way: every shift is held against every absence and
 * against every other shift.
 *
 * @param kind {@code away}, {@code double-booked} or {@code close}
 * @param person the person's id
 * @param turn the turn concerned; of two the one whose rotation stands first in the file, and then the earlier
 * @param other the other turn; null where it is the absence alone that is wrong
 */
public record Trouble(
        String kind, String person, Place turn, @Nullable Place other) {

    /** How far from the horizon a turn may be that comes close to one inside. */
    private static final Duration FAR = Duration.ofDays(70);

    /** A turn, by its rotation's place in the file and its number. */
    public record Place(int rotation, int turn) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return rotation == other.rotation ? turn - other.turn : rotation - other.rotation;
        }
    }

    /** What somebody has of a turn that no other rotation gives them. */
    private record Part(Place place, RotationSchedule rotation, String person, Interval time) {}

    /**
     * All trouble from one instant to another.
     *
     * @param rest how many days people rest between two turns; 0 if that is not asked
     */
    public static Set<Trouble> in(Schedule schedule, Instant from, Instant until, int rest) {
        Set<Trouble> found = new LinkedHashSet<>();
        List<Part> parts = parts(schedule, new Interval(from, until));
        for (Part part : parts) {
            if (isAway(schedule, part)) {
                found.add(new Trouble("away", part.person, part.place, null));
            }
        }
        addDoubles(parts, found);
        if (rest > 0) {
            addClose(schedule, from, until, rest, found);
        }
        return found;
    }

    private static List<Part> parts(Schedule schedule, Interval window) {
        List<Part> parts = new ArrayList<>();
        List<RotationId> ids = List.copyOf(schedule.company().rotations().keySet());
        for (RotationId id : ids) {
            RotationSchedule rotation = schedule.rotation(id);
            for (Shift shift : rotation.shifts(window)) {
                String person = shift.person();
                for (Interval time : person == null ? List.<Interval>of() : pieces(schedule, rotation, shift)) {
                    if (rotation.rotation().follow() == null || rotation.hasByItself(person, time)) {
                        parts.add(new Part(new Place(ids.indexOf(id), shift.turn()), rotation, person, time));
                    }
                }
            }
        }
        return parts;
    }

    /** A shift, cut where anybody comes or goes in what the rotation follows: it repeats all of a piece or nothing of it. */
    private static List<Interval> pieces(Schedule schedule, RotationSchedule rotation, Shift shift) {
        TreeSet<Instant> cuts =
                new TreeSet<>(List.of(shift.time().start(), shift.time().end()));
        for (Follow follow = rotation.rotation().follow(); follow != null; ) {
            RotationSchedule leader = schedule.rotation(follow.leader());
            for (Shift there : leader.shifts(shift.time())) {
                cuts.add(there.time().start());
                cuts.add(there.time().end());
            }
            follow = leader.rotation().follow();
        }
        List<Interval> pieces = new ArrayList<>();
        for (Instant start = cuts.pollFirst(); !cuts.isEmpty(); start = cuts.pollFirst()) {
            pieces.add(new Interval(start, cuts.first()));
        }
        return pieces;
    }

    private static boolean isAway(Schedule schedule, Part part) {
        for (Away away : schedule.company().person(part.person).away()) {
            if (away.time(part.rotation.turns()).overlaps(part.time)) {
                return true;
            }
        }
        return false;
    }

    private static void addDoubles(List<Part> parts, Set<Trouble> found) {
        for (Part one : parts) {
            for (Part other : parts) {
                if (one.place.rotation() < other.place.rotation()
                        && one.person.equals(other.person)
                        && one.time.overlaps(other.time)) {
                    found.add(new Trouble("double-booked", one.person, one.place, other.place));
                }
            }
        }
    }

    /** Whether the turns are not close by design, because one of the rotations follows the other. */
    public static boolean areApart(Company company, Place one, Place other) {
        List<RotationId> ids = List.copyOf(company.rotations().keySet());
        return one.rotation() == other.rotation()
                || !company.isFamily(ids.get(one.rotation()), ids.get(other.rotation()));
    }

    private static void addClose(Schedule schedule, Instant from, Instant until, int rest, Set<Trouble> found) {
        Map<String, Map<Place, Interval>> held = new LinkedHashMap<>();
        List<Part> around = parts(schedule, new Interval(from.minus(FAR), until.plus(FAR)));
        for (Part part : around) {
            held.computeIfAbsent(part.person, person -> new LinkedHashMap<>())
                    .merge(part.place, part.time, Interval::hull);
        }
        Set<Trouble> doubles = new LinkedHashSet<>();
        addDoubles(around, doubles);
        held.forEach((person, turns) -> turns.forEach((one, time) -> turns.forEach((other, later) -> {
            boolean looked = !later.start().isBefore(from) && later.start().isBefore(until);
            boolean inOrder = !later.start().isBefore(time.start()) && !one.equals(other);
            Duration gap = Duration.between(time.end(), later.start());
            if (looked
                    && inOrder
                    && gap.compareTo(Duration.ofDays(rest)) < 0
                    && areApart(schedule.company(), one, other)) {
                Place first = one.compareTo(other) < 0 ? one : other;
                Place second = one.compareTo(other) < 0 ? other : one;
                if (!doubles.contains(new Trouble("double-booked", person, first, second))) {
                    found.add(new Trouble("close", person, first, second));
                }
            }
        })));
    }
}

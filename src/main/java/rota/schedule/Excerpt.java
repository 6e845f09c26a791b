package rota.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;

/**
 * The part of a company's schedule that somebody asked for: some rotations, from one date to another.
 *
 * @param schedule all of it
 * @param rotations what is shown, in this order
 * @param from the first date, from its midnight in each rotation's zone
 * @param until the first date that is not shown any more
 * @param base whether the base schedule is shown, as if nothing had ever been agreed
 */
public record Excerpt(Schedule schedule, List<RotationId> rotations, LocalDate from, LocalDate until, boolean base) {

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Excerpt {
        rotations = List.copyOf(rotations);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an excerpt until " + until + ", before " + from);
        }
    }

    /** The same with a schedule of its own, for another thread. */
    public Excerpt apart() {
        return new Excerpt(Schedule.of(schedule.roster()), rotations, from, until, base);
    }

    /** From midnight to midnight on the rotation's clock. */
    public Interval window(RotationSchedule rotation) {
        return Interval.between(
                rotation.turns().midnight(from), rotation.turns().midnight(until));
    }

    /** The shifts in a stretch of time, cut at its edges: final ones, or those of the base schedule. */
    public List<Shift> shifts(RotationSchedule rotation, Interval stretch) {
        return base ? rotation.base(stretch) : rotation.shifts(stretch);
    }

    /** Overrides of these rotations that do nothing, and whose time the window touches; none in the base schedule. */
    public List<Outcome> orphans() {
        List<Outcome> orphans = new ArrayList<>();
        for (RotationId id : base ? List.<RotationId>of() : rotations) {
            RotationSchedule rotation = schedule.rotation(id);
            orphans.addAll(Orphans.of(rotation, window(rotation), null));
        }
        return orphans;
    }

    /**
     * Everyone whom the orders and overrides of these rotations, and of what they follow, name; by id, in the file's order.
     *
     * <p>They don't depend on the dates, so that a person is called the same in every excerpt of the same rotations.
     */
    public Map<String, Person> people() {
        Set<String> named = new HashSet<>();
        for (RotationId id : rotations) {
            named.addAll(schedule.peopleOf(id));
        }
        Map<String, Person> people = new LinkedHashMap<>();
        for (Person person : schedule.company().people().values()) {
            if (named.contains(person.id())) {
                people.put(person.id(), person);
            }
        }
        return people;
    }
}

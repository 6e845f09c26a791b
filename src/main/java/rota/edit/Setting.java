package rota.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rota.override.Entry;
import rota.override.OverrideIds;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Schedule;

/**
 * What an edit starts from: the schedule as it is, what goes for the edit, and where the overrides of each team stand.
 *
 * @param schedule the schedule before
 * @param terms what goes for the edit
 * @param sections for a team's id, the part of all overrides that a new one of the team's belongs into
 */
public record Setting(Schedule schedule, Terms terms, Function<String, Section> sections) {

    /** The same for a roster in a single file. */
    public static Setting of(Schedule schedule, Terms terms) {
        int all = schedule.roster().overrides().size();
        return new Setting(schedule, terms, team -> new Section.Listed(0, 0, all));
    }

    Company company() {
        return schedule.company();
    }

    /** What people hold of a rotation, as of now. */
    public Holdings holdings(RotationId rotation) {
        return new Holdings(schedule.rotation(rotation), terms.now());
    }

    /** What people are called in sentences. */
    String name(String person) {
        return company().person(person).name();
    }

    /** Ids for new overrides: none that any override has, written or not. */
    OverrideIds freeIds() {
        List<String> taken = new ArrayList<>();
        for (Entry entry : schedule.roster().overrides()) {
            taken.add(entry.id());
        }
        return new OverrideIds(taken);
    }

    /**
     * The rotations that are meant where none is named: those with an order of their own that could ever have these people.
     */
    public List<RotationId> possible(Set<String> people) {
        Map<String, Set<RotationId>> overridden = overridden(people);
        List<RotationId> possible = new ArrayList<>();
        for (Rotation rotation : company().rotations().values()) {
            OwnOrder own = rotation.own();
            boolean canBe = !rotation.onlyFollows();
            for (String person : people) {
                canBe = canBe
                        && ((own != null && own.everNames(person))
                                || overridden.getOrDefault(person, Set.of()).contains(rotation.id()));
            }
            if (canBe) {
                possible.add(rotation.id());
            }
        }
        return possible;
    }

    /** The rotations on which an override names each of these people. */
    private Map<String, Set<RotationId>> overridden(Set<String> people) {
        Map<String, Set<RotationId>> overridden = new HashMap<>();
        for (Entry entry : schedule.roster().overrides()) {
            for (String person : entry.people()) {
                if (people.contains(person)) {
                    overridden.computeIfAbsent(person, named -> new HashSet<>()).add(entry.rotation());
                }
            }
        }
        return overridden;
    }
}

package rota.yaml;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Ids;
import rota.rotation.Person;
import rota.rotation.SafeText;
import rota.rotation.Zone;

/**
 * A roster that is yet to be written: each team has a support hero, in turns of a week, and if wanted a secondary that follows.
 *
 * @param zone where handoffs happen
 * @param handoff when turns change hands, with a weekday
 * @param start the date at whose handoff the first turn begins, on that weekday
 * @param secondary whom of the hero's order the secondary takes, or null if there is none
 * @param uidDomain the right-hand side of calendar UIDs, or null for the usual one
 * @param site where the page is served, or null
 * @param crews the teams, at least one
 */
public record NewRoster(
        Zone zone,
        Handoff handoff,
        LocalDate start,
        Follow.@Nullable Pick secondary,
        @Nullable String uidDomain,
        @Nullable String site,
        List<Crew> crews) {

    /** The rotation that each team has. */
    public static final String HERO = "support-hero";

    /** The rotation that each team has beside it, if any. */
    public static final String SECONDARY = "secondary";

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException if the start is not on the handoff's weekday, or an id stands for two
     */
    public NewRoster {
        crews = List.copyOf(crews);
        DayOfWeek weekday = handoff.weekday();
        if (weekday == null || start.getDayOfWeek() != weekday) {
            throw new IllegalArgumentException(start + " does not begin a turn that begins on " + handoff);
        }
        Set<String> teams = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Crew crew : crews) {
            boolean isNew = teams.add(crew.id());
            for (Person person : crew.people()) {
                isNew &= people.add(person.id());
            }
            if (!isNew) {
                throw new IllegalArgumentException("an id of the team " + crew.id() + " stands for two");
            }
        }
        if (crews.isEmpty()) {
            throw new IllegalArgumentException("there is no team");
        }
    }

    /**
     * A team.
     *
     * @param id its id
     * @param name what people call it
     * @param people who takes turns, in this order, at least one; of each, the id, the name and the address count
     */
    public record Crew(String id, String name, List<Person> people) {

        /**
         * Keeps a copy of the list.
         *
         * @throws IllegalArgumentException if there is nobody, the id is not one (rule R15), or a name can't be shown
         */
        public Crew {
            people = List.copyOf(people);
            requirePrintable(name);
            people.forEach(person -> requirePrintable(person.name()));
            if (people.isEmpty() || !Ids.isWellFormed(id) || Ids.isReserved(id)) {
                throw new IllegalArgumentException("no team '" + id + "' can have nobody, or that id");
            }
        }

        private static void requirePrintable(String name) {
            for (int i = 0; i < name.length(); i++) {
                if (Quoted.isControl(name.charAt(i)) || SafeText.isAlone(name, i)) {
                    throw new IllegalArgumentException("not printable: " + Quoted.of(name));
                }
            }
        }
    }

    /**
     * The text of the file, with comments that teach the next edit.
     *
     * @param schema the path of a JSON Schema for editors, from the file on, or null
     */
    public String text(@Nullable String schema) {
        return new NewRosterText(this).text(schema);
    }
}

package rota.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.NameIds;
import rota.rotation.Person;
import rota.rotation.Zone;
import rota.yaml.NewRoster;

/** The teams of a new roster and who is in them, by their names; nobody is in two, or twice in one. */
final class Crews {

    private final Map<String, List<Member>> teams = new LinkedHashMap<>();
    /** Whose team is which, by their names in lower case. */
    private final Map<String, String> teamOf = new HashMap<>();

    /**
     * Somebody who takes turns.
     *
     * @param name what people call them
     * @param email their address, or null
     */
    record Member(String name, @Nullable String email) {}

    /**
     * Reads {@code Core Analytics=Ana Ruiz, Ben Adeyemi}.
     *
     * @throws UsageError if it is something else
     */
    void add(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new UsageError("--team takes a name and its people, like --team 'Web=Gus Ferreira, Hana Sato', not '"
                    + text + "'");
        }
        String name = text.substring(0, equals).strip();
        add(team(name), members(name, text.substring(equals + 1)));
    }

    /** Adds a team of what {@link #team} and {@link #members} have read. */
    void add(String team, List<Member> members) {
        teams.put(team, members);
        members.forEach(member -> teamOf.put(lower(member.name), team));
    }

    /**
     * The name of one more team.
     *
     * @throws UsageError if it can't be one
     */
    String team(String text) {
        String name = InitWords.teamName(text);
        for (String other : teams.keySet()) {
            if (lower(other).equals(lower(name))) {
                throw new UsageError("the team " + name + " is named twice; each team has a name of its own");
            }
        }
        return name;
    }

    /**
     * The people of one more team, from names between commas.
     *
     * @throws UsageError if there are none, or one can't be in it
     */
    List<Member> members(String team, String text) {
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name : InitWords.names(text)) {
            Member member = InitWords.member(name);
            if (!names.add(lower(member.name))) {
                throw again(member, " twice in " + team, team);
            }
            String other = teamOf.get(lower(member.name));
            if (other != null) {
                throw again(member, " in " + other + " and in " + team, team);
            }
            members.add(member);
        }
        if (members.isEmpty()) {
            throw new UsageError("nobody is in " + team + "; name its people, with commas between them");
        }
        return members;
    }

    private static UsageError again(Member member, String where, String team) {
        return new UsageError(member.name + " is named" + where + ", and nobody can be on call twice at once;"
                + " if these are two people, tell them apart, like '" + member.name + " (" + team
                + ")', else name them once");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return teams.isEmpty();
    }

    /** A team in which one person is alone; null if there is none. */
    @Nullable
    String alone() {
        for (Map.Entry<String, List<Member>> team : teams.entrySet()) {
            if (team.getValue().size() == 1) {
                return team.getKey();
            }
        }
        return null;
    }

    /** Everybody's names, team by team. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        teams.values().forEach(members -> members.forEach(member -> names.add(member.name)));
        return names;
    }

    /**
     * The teams with their people.
     *
     * @param ids everybody's ids, in the order of {@link #names}
     */
    List<NewRoster.Crew> crews(List<String> ids, Zone zone) {
        List<NewRoster.Crew> crews = new ArrayList<>();
        List<String> teamIds = NameIds.of(List.copyOf(teams.keySet()), "t");
        int next = 0;
        for (Map.Entry<String, List<Member>> team : teams.entrySet()) {
            List<Person> people = new ArrayList<>();
            for (Member member : team.getValue()) {
                people.add(Person.named(ids.get(next++), member.name, member.email, zone));
            }
            crews.add(new NewRoster.Crew(teamIds.get(crews.size()), team.getKey(), people));
        }
        return crews;
    }
}

package rota.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Person;
import rota.rotation.SafeText;

/**
 * What to call people where there is little room: as short as stays unambiguous among them.
 *
 * <p>Ana, if there is no other Ana; else Ana R., else Ana Ruiz, else Ana Ruiz (ana2). Nobody is ever called like one of the
 * words that stand for the absence of a person. All names are safe to print.
 */
public final class Names {

    /** How open time with nobody is called where that was agreed. */
    public static final String NOBODY = "nobody";
    /** How open time with nobody is called where nobody agreed to that. */
    public static final String GAP = "GAP";

    private static final Set<String> WORDS = Set.of("nobody", "gap");

    private final List<Person> people;
    private @Nullable Map<String, String> shortest;

    private Names(List<Person> people) {
        this.people = people;
    }

    /** The names of these people among each other; worked out when the first of them is asked for. */
    public static Names among(Collection<Person> people) {
        return new Names(List.copyOf(people));
    }

    private Map<String, String> shortest() {
        Map<String, String> known = shortest;
        if (known == null) {
            known = new HashMap<>();
            List<Person> unnamed = people;
            for (Form form : Form.values()) {
                unnamed = name(unnamed, form, known);
            }
            shortest = known;
        }
        return known;
    }

    /** How long a name is. */
    private enum Form {
        FIRST,
        INITIAL,
        FULL,
        WITH_ID
    }

    /** Names those whom the form tells apart, and returns the others. */
    private static List<Person> name(List<Person> people, Form form, Map<String, String> shortest) {
        List<String> names = new ArrayList<>(people.size());
        List<String> keys = new ArrayList<>(people.size());
        Set<String> once = new HashSet<>();
        Set<String> unclear = new HashSet<>(WORDS);
        for (Person person : people) {
            String name = written(person, form);
            String key = name.toLowerCase(Locale.ROOT);
            names.add(name);
            keys.add(key);
            if (!once.add(key)) {
                unclear.add(key);
            }
        }
        List<Person> unnamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (form != Form.WITH_ID && unclear.contains(keys.get(i))) {
                unnamed.add(people.get(i));
            } else {
                shortest.put(people.get(i).id(), names.get(i));
            }
        }
        return unnamed;
    }

    private static String written(Person person, Form form) {
        String full = full(person);
        int first = full.indexOf(' ');
        int last = full.lastIndexOf(' ') + 1;
        if (form == Form.WITH_ID) {
            return full + " (" + person.id() + ")";
        }
        if (form == Form.FULL || first < 0) {
            return full;
        }
        String name = full.substring(0, first);
        return form == Form.FIRST ? name : name + " " + full.substring(last, Cluster.end(full, last)) + ".";
    }

    /** The person's full name, safe to print; the id, if the name has nothing to see. */
    public static String full(Person person) {
        String name = SafeText.of(person.name()).strip();
        return name.isEmpty() ? person.id() : name;
    }

    /** The shortest name of the person of that id; the id of one who is not among them, {@code nobody} for null. */
    public String of(@Nullable String id) {
        if (id == null) {
            return NOBODY;
        }
        String name = shortest().get(id);
        return name == null ? id : name;
    }
}

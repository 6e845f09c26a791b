package rota.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Ids;
import rota.rotation.Person;

/** Finds whom somebody probably meant who wrote no person's id. */
final class Names {

    private static final List<String> NOBODY = List.of(
            Ids.NOBODY, "none", "no-one", "noone", "no one", "no-body", "no", "null", "nil", "~", "-", "empty", "n/a");

    private final Collection<Person> people;
    /** Ids by names and first names in small letters; empty where several people have the name. */
    private @Nullable Map<String, String> ids;

    /**
     * @param people everyone, once the first name is asked for
     */
    Names(Collection<Person> people) {
        this.people = people;
    }

    /** Whether the word says that there is nobody. */
    static boolean isNobody(String word) {
        return NOBODY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The id of the one person with this name or, if nobody has it, this first name; null if there is none. */
    @Nullable
    String idOf(String name) {
        Map<String, String> known = ids;
        if (known == null) {
            known = new HashMap<>();
            Map<String, String> first = new HashMap<>();
            for (Person person : people) {
                String whole = person.name().strip().toLowerCase(Locale.ROOT);
                int space = whole.indexOf(' ');
                add(known, whole, person.id());
                add(first, space < 0 ? whole : whole.substring(0, space), person.id());
            }
            for (Map.Entry<String, String> one : first.entrySet()) {
                known.putIfAbsent(one.getKey(), one.getValue());
            }
            ids = known;
        }
        String id = known.get(name.strip().toLowerCase(Locale.ROOT));
        return id == null || id.isEmpty() || id.equalsIgnoreCase(name) ? null : id;
    }

    private static void add(Map<String, String> ids, String name, String id) {
        String other = ids.putIfAbsent(name, id);
        if (other != null) {
            ids.put(name, "");
        }
    }
}

package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.rotation.Away;
import rota.rotation.Ids;
import rota.rotation.Person;

/**
 * A person as they are written: {@code {name: Dee Larsen, email: dee@example.com}}.
 */
final class PersonDraft {

    private PersonDraft() {}

    /** What is to be said of a person: a name that is not their id, an address, absences. */
    static Draft.Keys of(Person person) {
        Map<String, Draft> values = new LinkedHashMap<>();
        if (!person.name().equals(Ids.readable(person.id()))) {
            values.put("name", new Draft.Prose(person.name()));
        }
        Draft.put(values, "email", person.email());
        List<Draft> absences = new ArrayList<>();
        for (Away away : person.away()) {
            if (away instanceof Away.Days days) {
                absences.add(of(days));
            }
        }
        if (!absences.isEmpty()) {
            values.put("away", new Draft.Items(absences, true));
        }
        return new Draft.Keys(values, false);
    }

    /** An absence: {@code {from: 2026-02-16, through: 2026-02-20, why: skiing}}. */
    static Draft.Keys of(Away.Days away) {
        Map<String, Draft> values = new LinkedHashMap<>();
        values.put("from", Draft.of(away.from()));
        values.put("through", Draft.of(away.through()));
        Draft.put(values, "why", away.why());
        return new Draft.Keys(values, false);
    }
}

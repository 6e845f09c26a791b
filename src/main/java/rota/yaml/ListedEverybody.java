package rota.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.rotation.Person;

/**
 * A list of everybody, where there was none and everyone in an order was a person: with the first of whom more is to be said,
 * all have to be listed.
 *
 * @param file the place of the file
 * @param people everybody
 */
record ListedEverybody(int file, Collection<Person> people) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        sheet.addAboveTeams(section(), draft());
    }

    private Draft draft() {
        Map<String, Draft> all = new LinkedHashMap<>();
        people.forEach(person -> all.put(person.id(), PersonDraft.of(person)));
        return new Draft.Keys(all, true);
    }

    @Override
    public String section() {
        return "people";
    }

    @Override
    public String subject() {
        return "the top of the roster";
    }

    @Override
    public String where() {
        return "above teams:";
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.entry(0, section(), draft());
    }
}

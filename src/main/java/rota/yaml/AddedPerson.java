package rota.yaml;

import java.util.List;
import java.util.Map;
import rota.rotation.Person;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * One more person in the list of a file.
 *
 * @param file the place of the file
 * @param person the person
 */
record AddedPerson(int file, Person person) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        Draft.Keys draft = PersonDraft.of(person);
        Draft alone = new Draft.Keys(Map.of(person.id(), draft), true);
        Entry entry = sheet.root().entry(section());
        if (entry == null) {
            sheet.addAboveTeams(section(), alone);
        } else if (entry.value() instanceof Mapping people && !people.entries().isEmpty()) {
            sheet.addLikeLast(people, person.id(), draft);
        } else {
            sheet.fill(sheet.root(), entry, alone);
        }
    }

    @Override
    public String section() {
        return "people";
    }

    @Override
    public String subject() {
        return "the list of people";
    }

    @Override
    public String where() {
        return "under people:";
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.entry(0, person.id(), PersonDraft.of(person));
    }
}

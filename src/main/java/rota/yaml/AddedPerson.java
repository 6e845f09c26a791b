package rota.yaml;

import java.util.List;
import rota.rotation.Person;

/**
 * One more person in the list of a file.
 *
 * @param file the place of the file
 * @param person the person
 */
record AddedPerson(int file, Person person) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        sheet.addNamed(section(), person.id(), PersonDraft.of(person));
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

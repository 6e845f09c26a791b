package rota.yaml;

import java.util.List;
import java.util.Map;
import rota.rotation.Away;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * One more absence of a person whom the file lists.
 *
 * @param file the place of the file
 * @param person the person's id
 * @param away the absence
 */
record NotedAbsence(int file, String person, Away.Days away) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        Mapping people = RosterFiles.mapping(sheet.root(), section());
        Entry entry = people == null ? null : people.entry(person);
        if (people == null || entry == null) {
            throw new IllegalStateException("the file lists " + person);
        }
        Draft absence = PersonDraft.of(away);
        if (entry.value() instanceof Mapping of && !of.entries().isEmpty()) {
            Entry list = of.entry("away");
            int index = list != null && list.value() instanceof Sequence items
                    ? items.items().size()
                    : 0;
            sheet.addItem(of, "away", index, absence);
        } else {
            Draft list = new Draft.Items(List.of(absence), true);
            sheet.fill(
                    people,
                    entry,
                    new Draft.Keys(Map.of("away", list), !entry.value().isInBrackets()));
        }
    }

    @Override
    public String section() {
        return "people";
    }

    @Override
    public String subject() {
        return "the person '" + person + "'";
    }

    @Override
    public String where() {
        return "under away: of " + person;
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.item(0, 2, PersonDraft.of(away));
    }
}

package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import rota.rotation.Stamp;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/**
 * A file that is being edited: its text, and what that says. Each step inserts or amends a few lines, after which the text
 * is parsed again, so that the next step sees it as it then is. All nodes given to a step are of the latest tree.
 */
final class Sheet {

    private Mapping root;
    private final Pen pen;

    Sheet(Mapping root) {
        this.root = root;
        this.pen = Pen.of(root);
    }

    /** What the file says now. */
    Mapping root() {
        return root;
    }

    private Changes changes() {
        return new Changes(new Lines(root.source()), pen);
    }

    /** The first that a new file says. */
    void begin(Draft.Keys draft) throws Awkward {
        apply(List.of(Splice.at(0, String.join("\n", Pen.USUAL.keys(0, draft.values())) + "\n")));
    }

    /** One more item in the list under a key, with so many before it; the list is made if there is none. */
    void addItem(Mapping parent, String key, int index, Draft item) throws Awkward {
        Entry entry = parent.entry(key);
        Draft alone = new Draft.Items(List.of(item), true);
        if (entry == null) {
            addEntry(parent, parent.entries().size(), key, alone);
        } else if (entry.value() instanceof Sequence list && !list.items().isEmpty()) {
            addItem(list, index, item);
        } else {
            fill(parent, entry, alone);
        }
    }

    /** One more item in a list that has some, with so many before it. */
    void addItem(Sequence list, int index, Draft item) throws Awkward {
        apply(changes().item(list, index, item));
    }

    /** Takes an item away from a list that has several. */
    void removeItem(Sequence list, int index) throws Awkward {
        apply(changes().withoutItem(list, index));
    }

    /** One more key of a mapping that has some, with so many before it. */
    void addEntry(Mapping mapping, int index, String key, Draft value) throws Awkward {
        apply(changes().entry(mapping, index, key, value));
    }

    /** One more key of a section that has some, behind all others, whose value is written like that of the last one. */
    void addLikeLast(Mapping section, String key, Draft.Keys value) throws Awkward {
        apply(changes().entryLikeLast(section, key, value));
    }

    /** One more section of the file, above its teams. */
    void addAboveTeams(String section, Draft value) throws Awkward {
        Entry teams = root.entry("teams");
        int index = teams == null ? root.entries().size() : root.entries().indexOf(teams);
        addEntry(root, index, section, value);
    }

    /** Takes a section of the file away. */
    void remove(String section) throws Awkward {
        Entry entry = root.entry(section);
        if (entry != null) {
            apply(changes().withoutSection(root, root.entries().indexOf(entry)));
        }
    }

    /** Another section, of one line, in the place of one that may be there, else above the teams. */
    void exchange(String section, String other, Draft.Word value) throws Awkward {
        Entry entry = root.entry(section);
        if (entry == null) {
            addAboveTeams(other, value);
        } else {
            apply(changes().exchanged(root, root.entries().indexOf(entry), other, value));
        }
    }

    /** Gives a key a value whose value is nothing, or an empty list or mapping. */
    void fill(Mapping parent, Entry entry, Draft value) throws Awkward {
        apply(changes().value(parent, entry, value));
    }

    /** Writes a stamp under a key of a mapping, behind all others if the key is not there yet. */
    void stamp(Mapping mapping, String key, Stamp stamp) throws Awkward {
        Entry entry = mapping.entry(key);
        if (entry == null) {
            addEntry(mapping, mapping.entries().size(), key, Draft.of(stamp));
        } else {
            apply(changes().stamp((Mapping) entry.value(), stamp));
        }
    }

    private void apply(List<Splice> splices) throws Awkward {
        List<Splice> all = new ArrayList<>(splices);
        Scalar last = root.entries().isEmpty() ? null : Ends.lastText(root);
        int length = root.source().text.length();
        boolean isBehind = splices.stream().anyMatch(splice -> splice.from() == length);
        if (isBehind && last != null && last.end() == length && Ends.isLines(last)) {
            all.addAll(closed(last));
        }
        Mistakes mistakes = new Mistakes();
        Source after = root.source().with(Splice.applied(root.source().text, all));
        mistakes.expect(after);
        Node tree = Tree.of(after, mistakes);
        if (!(tree instanceof Mapping mapping) || mistakes.count() > 0) {
            throw new Awkward(root.source().place(splices.get(0).from()));
        }
        root = mapping;
    }

    /** A text of lines that the file ends with, without a line break, must not get one because more comes behind it. */
    private static List<Splice> closed(Scalar text) {
        String header = Ends.header(text);
        int plus = header.indexOf('+');
        int behind = text.at() + 1;
        if (header.contains("-") || "\r\n".indexOf(text.source().charAt(text.end() - 1)) >= 0) {
            return List.of();
        }
        return List.of(
                plus < 0
                        ? Splice.at(behind + header.length(), "-")
                        : new Splice(behind + plus, behind + plus + 1, "-"));
    }
}

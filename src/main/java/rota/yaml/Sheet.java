package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private Lines lines() {
        return new Lines(root.source());
    }

    /** One more item in the list under a key, with so many before it; the list is made if there is none. */
    void addItem(Mapping parent, String key, int index, Draft item) throws Awkward {
        Entry entry = parent.entry(key);
        if (entry == null) {
            addEntry(parent, parent.entries().size(), key, new Draft.Items(List.of(item), true));
        } else if (entry.value() instanceof Sequence list && !list.items().isEmpty()) {
            addItem(list, index, item);
        } else {
            fill(parent, entry, new Draft.Items(List.of(item), true));
        }
    }

    /** One more item in a list that has some, written like its neighbour. */
    void addItem(Sequence list, int index, Draft item) throws Awkward {
        Node neighbour = list.items().get(Math.max(0, index - 1));
        Pen like = pen.quoting(neighbour instanceof Mapping keys ? Pen.quoteOf(keys) : Pen.quoteOf(neighbour));
        if (list.isInBrackets()) {
            FlowLayout layout = new FlowLayout(lines(), list.at(), Extent.of(list));
            apply(layout.insertion(index, like.onOneLine(item)));
            return;
        }
        Lines lines = lines();
        List<Extent> extents = Extent.of(list);
        int dash = extents.get(Math.max(0, index - 1)).from();
        Draft styled = item instanceof Draft.Keys keys ? keys.onLines(!neighbour.isInBrackets()) : item;
        List<String> written = lines.start(neighbour.at()) == lines.start(dash)
                ? like.item(lines.column(dash), neighbour.at() - dash, styled)
                : like.itemBelowDash(lines.column(dash), lines.column(neighbour.at()), styled);
        apply(List.of(new BlockLayout(lines, lines.column(list.at()), extents).insertion(index, written)));
    }

    /** One more key of a mapping that has some, with so many before it. */
    void addEntry(Mapping mapping, int index, String key, Draft value) throws Awkward {
        Pen like = pen.quoting(Pen.quoteOf(mapping));
        addEntry(mapping, index, key, value, like);
    }

    private void addEntry(Mapping mapping, int index, String key, Draft value, Pen like) throws Awkward {
        Lines lines = lines();
        if (mapping.isInBrackets()) {
            String text = like.key(key) + ": " + like.onOneLine(value);
            apply(new FlowLayout(lines, mapping.at(), Extent.of(mapping)).insertion(index, text));
            return;
        }
        int column = lines.column(mapping.at());
        List<String> written = like.entry(column, key, value);
        apply(List.of(new BlockLayout(lines, column, Extent.of(mapping)).insertion(index, written)));
    }

    /** Gives a key a value whose value is nothing, or an empty list or mapping. */
    void fill(Mapping parent, Entry entry, Draft value) throws Awkward {
        Lines lines = lines();
        Node nothing = entry.value();
        Pen like = pen.quoting(Pen.quoteOf(entry.key()));
        boolean isOnKeysLine =
                lines.start(nothing.at()) == lines.start(entry.key().end());
        if (Pen.isOnLines(value) && !parent.isInBrackets() && isOnKeysLine) {
            int column = lines.column(parent.at());
            Splice below = lines.below(lines.lastOf(nothing.end(), column), like.below(column, value));
            apply(List.of(without(nothing, entry.key()), below));
        } else if (nothing.isInBrackets()) {
            String text = like.onOneLine(value);
            apply(List.of(Splice.at(nothing.at() + 1, text.substring(1, text.length() - 1))));
        } else {
            boolean hasColon = root.source()
                    .text
                    .substring(entry.key().end(), nothing.at())
                    .contains(":");
            boolean isApart = nothing.at() < nothing.end();
            String before = isApart ? "" : hasColon ? " " : ": ";
            apply(List.of(new Splice(nothing.at(), nothing.end(), before + like.onOneLine(value))));
        }
    }

    /** The nothing behind a key, with the space before it, taken away. */
    private Splice without(Node nothing, Scalar key) {
        int from = nothing.at();
        while (nothing.at() < nothing.end() && from > key.end() && root.source().charAt(from - 1) == ' ') {
            from--;
        }
        return new Splice(from, nothing.end(), "");
    }

    /** Takes an item away from a list that has several. */
    void removeItem(Sequence list, int index) throws Awkward {
        List<Extent> extents = Extent.of(list);
        apply(
                list.isInBrackets()
                        ? new FlowLayout(lines(), list.at(), extents).removal(index)
                        : List.of(new BlockLayout(lines(), lines().column(list.at()), extents).removal(index)));
    }

    /** Writes a stamp under a key of a mapping, behind all others if the key is not there yet. */
    void put(Mapping mapping, String key, Stamp stamp) throws Awkward {
        Entry entry = mapping.entry(key);
        if (entry == null) {
            addEntry(mapping, mapping.entries().size(), key, Draft.of(stamp));
            return;
        }
        Mapping old = (Mapping) entry.value();
        String text = pen.quoting(Pen.quoteOf(old)).onOneLine(Draft.of(stamp));
        apply(List.of(new Splice(old.at(), Ends.of(old), text)));
    }

    /** One more key in the mapping under a key of the file, written like its neighbours. */
    void addNamed(String section, String id, Draft.Keys value) throws Awkward {
        Entry entry = root.entry(section);
        if (entry == null) {
            addEntry(root, root.entries().size(), section, new Draft.Keys(Map.of(id, value), true));
        } else if (entry.value() instanceof Mapping mapping
                && !mapping.entries().isEmpty()) {
            Entry last = mapping.entries().get(mapping.entries().size() - 1);
            Node neighbour = last.value();
            boolean onLines = neighbour instanceof Mapping keys && !keys.isInBrackets();
            Pen like = pen.quoting(
                    neighbour instanceof Mapping keys && !keys.entries().isEmpty()
                            ? Pen.quoteOf(keys)
                            : Pen.quoteOf(mapping));
            addEntry(mapping, mapping.entries().size(), id, value.onLines(onLines), like);
        } else {
            fill(root, entry, new Draft.Keys(Map.of(id, value), true));
        }
    }

    private void apply(List<Splice> splices) throws Awkward {
        List<Splice> all = new ArrayList<>(splices);
        Scalar last = Ends.lastText(root);
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
        boolean isClosed = header.contains("-") || "\r\n".indexOf(text.source().charAt(text.end() - 1)) >= 0;
        return isClosed
                ? List.of()
                : List.of(
                        plus >= 0
                                ? new Splice(behind + plus, behind + plus + 1, "-")
                                : Splice.at(behind + header.length(), "-"));
    }
}

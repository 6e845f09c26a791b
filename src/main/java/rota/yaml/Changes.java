package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import rota.rotation.Stamp;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * Works out which text to add to a file, or to take away, so that what is new looks like its neighbours.
 *
 * @param lines the lines of the file
 * @param pen the manner of the file
 */
record Changes(Lines lines, Pen pen) {

    /** One more item in a list that has some, with so many before it. */
    List<Splice> item(Sequence list, int index, Draft item) {
        Node neighbour = list.items().get(Math.max(0, index - 1));
        Pen like = pen.quoting(neighbour instanceof Mapping keys ? Pen.quoteOf(keys) : Pen.quoteOf(neighbour));
        List<Extent> extents = Extent.of(list);
        if (list.isInBrackets()) {
            return new FlowLayout(lines, extents).insertion(index, like.onOneLine(item));
        }
        int dash = extents.get(Math.max(0, index - 1)).from();
        Draft styled = item instanceof Draft.Keys keys ? keys.onLines(!neighbour.isInBrackets()) : item;
        List<String> written = lines.start(neighbour.at()) == lines.start(dash)
                ? like.item(lines.column(dash), neighbour.at() - dash, styled)
                : like.itemBelowDash(lines.column(dash), lines.column(neighbour.at()), styled);
        return List.of(new BlockLayout(lines, lines.column(list.at()), extents).insertion(index, written));
    }

    /** One more key of a mapping that has some, with so many before it. */
    List<Splice> entry(Mapping mapping, int index, String key, Draft value) {
        return entry(mapping, index, key, value, Pen.quoteOf(mapping));
    }

    private List<Splice> entry(Mapping mapping, int index, String key, Draft value, String quote) {
        Pen like = pen.quoting(quote);
        if (mapping.isInBrackets()) {
            String text = like.key(key) + ": " + like.onOneLine(value);
            return new FlowLayout(lines, Extent.of(mapping)).insertion(index, text);
        }
        int column = lines.column(mapping.at());
        List<String> written = like.entry(column, key, value);
        return List.of(new BlockLayout(lines, column, Extent.of(mapping)).insertion(index, written));
    }

    /** One more key of a mapping that has some, behind them all, whose value is written like that of the last one. */
    List<Splice> entryLikeLast(Mapping mapping, String key, Draft.Keys value) {
        int last = mapping.entries().size() - 1;
        Node neighbour = mapping.entries().get(last).value();
        boolean onLines = neighbour instanceof Mapping keys && !keys.isInBrackets();
        boolean hasKeys = neighbour instanceof Mapping keys && !keys.entries().isEmpty();
        String quote = Pen.quoteOf(hasKeys ? (Mapping) neighbour : mapping);
        return entry(mapping, last + 1, key, value.onLines(onLines), quote);
    }

    /** A value for a key whose value is nothing, or an empty list or mapping. */
    List<Splice> value(Mapping parent, Entry entry, Draft value) {
        Node nothing = entry.value();
        Pen like = pen.quoting(Pen.quoteOf(entry.key()));
        boolean isOnKeysLine =
                lines.start(nothing.end()) == lines.start(entry.key().end());
        if (Pen.isOnLines(value) && !parent.isInBrackets() && isOnKeysLine) {
            int column = lines.column(parent.at());
            Splice below = lines.below(lines.lastOf(nothing.end(), column), like.below(column, value));
            return List.of(without(entry), below);
        }
        String text = like.onOneLine(value);
        if (nothing.isInBrackets()) {
            return List.of(Splice.at(nothing.at() + 1, text.substring(1, text.length() - 1)));
        }
        String between = lines.source().text.substring(entry.key().end(), nothing.at());
        boolean isAbsent = nothing.at() == nothing.end();
        String before = isAbsent ? between.contains(":") ? " " : ": " : "";
        int until = isAbsent && parent.isInBrackets() ? lines.behindSpaces(nothing.end()) : nothing.end();
        return List.of(new Splice(nothing.at(), until, before + text));
    }

    /** The nothing behind a key, with the space before it, taken away. */
    private Splice without(Entry entry) {
        Node nothing = entry.value();
        int from = nothing.at();
        while (nothing.at() < nothing.end()
                && from > entry.key().end()
                && lines.source().charAt(from - 1) == ' ') {
            from--;
        }
        return new Splice(from, nothing.end(), "");
    }

    /** An item taken away from a list that has several. */
    List<Splice> withoutItem(Sequence list, int index) {
        return without(list, Extent.of(list), index);
    }

    /** A section taken away with all its lines, but for a comment behind its key. */
    List<Splice> withoutSection(Mapping file, int index) {
        if (file.isInBrackets()) {
            return without(file, Extent.of(file), index);
        }
        Entry section = file.entries().get(index);
        int from = section.key().at();
        String comment = comment(section);
        return List.of(
                comment.isEmpty()
                        ? lines.without(from, lastOf(section))
                        : new Splice(from, lines.end(lastOf(section)), comment));
    }

    /** Another section, of one line, in the place of one that is taken away with all its lines. */
    List<Splice> exchanged(Mapping file, int index, String key, Draft.Word value) {
        Entry section = file.entries().get(index);
        String written = pen.quoting(Pen.quoteOf(file)).key(key) + ": "
                + pen.quoting(Pen.quoteOf(file)).onOneLine(value);
        if (file.isInBrackets()) {
            return List.of(new Splice(section.key().at(), Ends.of(section.value()), written));
        }
        String comment = comment(section);
        int until = lines.end(lastOf(section));
        return List.of(new Splice(section.key().at(), until, written + (comment.isEmpty() ? "" : "  " + comment)));
    }

    /** The last line of a section, with the comments below that are indented deeper than its list, and so belong to it. */
    private int lastOf(Entry section) {
        int end = Ends.of(section.value());
        return isOnLines(section.value())
                ? lines.lastOf(end, lines.column(section.value().at()))
                : end;
    }

    private static boolean isOnLines(Node value) {
        return value instanceof Sequence && !value.isInBrackets();
    }

    /** The comments that belong to a section itself: behind its key, and behind its value if that is no list of lines. */
    private String comment(Entry section) {
        Node value = section.value();
        int key = section.key().end();
        String behindKey = value.at() > lines.end(key) ? commentBehind(key) : "";
        String behindValue = isOnLines(value) ? "" : commentBehind(Ends.of(value));
        return (behindKey + "  " + behindValue).strip();
    }

    /** The comment of a line, if it begins behind an offset in it; empty if there is none. */
    private String commentBehind(int at) {
        int end = lines.end(at);
        int hash = lines.source().text.indexOf(" #", at);
        return hash >= 0 && hash < end ? lines.source().text.substring(hash + 1, end) : "";
    }

    private List<Splice> without(Node collection, List<Extent> extents, int index) {
        return collection.isInBrackets()
                ? new FlowLayout(lines, extents).removal(index)
                : List.of(new BlockLayout(lines, lines.column(collection.at()), extents).removal(index));
    }

    /** Another stamp in the place of one that is there. */
    List<Splice> stamp(Mapping old, Stamp stamp) {
        List<Splice> splices = new ArrayList<>();
        Draft.of(stamp).values().forEach((key, value) -> splices.addAll(value(old, key, value)));
        Entry by = old.entry("by");
        if (by != null && stamp.by() == null) {
            splices.addAll(without(old, Extent.of(old), old.entries().indexOf(by)));
        }
        return splices;
    }

    /** A word under a key: in the place of the one that is there, in the same quotes, or as one more. */
    private List<Splice> value(Mapping mapping, String key, Draft word) {
        Entry entry = mapping.entry(key);
        if (entry == null) {
            return entry(mapping, mapping.entries().size(), key, word);
        }
        Node old = entry.value();
        String text = pen.quoting(Pen.quoteOf(old)).onOneLine(word);
        return List.of(new Splice(old.at(), Ends.of(old), text));
    }
}

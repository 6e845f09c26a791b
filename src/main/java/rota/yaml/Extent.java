package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * What an entry of a mapping or of a list takes up in its file.
 *
 * @param from the offset of its first character: of its key, of the {@code ?} before that, of its dash, or its own
 * @param until the offset behind its last character that means something
 * @param isOpen whether empty lines below would become part of it
 */
record Extent(int from, int until, boolean isOpen) {

    /** Those of the entries of a mapping. */
    static List<Extent> of(Mapping mapping) {
        Lines lines = new Lines(mapping.source());
        List<Extent> extents = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            int key = entry.key().at();
            int from = mapping.isInBrackets() ? key : extents.isEmpty() ? mapping.at() : lines.first(key);
            Extent extent = of(from, entry.value());
            boolean isAbsent = mapping.isInBrackets()
                    && entry.value().at() == entry.value().end();
            extents.add(isAbsent ? new Extent(from, lines.behindSpaces(extent.until()), false) : extent);
        }
        return extents;
    }

    /** Those of the items of a list. */
    static List<Extent> of(Sequence list) {
        Lines lines = new Lines(list.source());
        List<Extent> extents = new ArrayList<>();
        for (Node item : list.items()) {
            int from = list.isInBrackets() ? item.at() : extents.isEmpty() ? list.at() : dash(item, list, lines);
            extents.add(of(from, item));
        }
        return extents;
    }

    private static Extent of(int from, Node value) {
        Node.Scalar last = Ends.lastText(value);
        boolean isOpen = last != null && Ends.isLines(last) && Ends.header(last).contains("+");
        return new Extent(from, Ends.of(value), isOpen);
    }

    /** Between the dash of an item and the item itself there may be comments and empty lines. */
    private static int dash(Node item, Sequence list, Lines lines) {
        int column = lines.column(list.at());
        int line = lines.start(item.at());
        while (line > list.at()
                && (lines.column(lines.first(line)) != column || list.source().charAt(lines.first(line)) != '-')) {
            line = lines.start(line - 1);
        }
        return line + column;
    }
}

package rota.yaml;

import java.util.List;

/**
 * The entries of a mapping or of a list in brackets, on one line or on several.
 *
 * @param lines the file's lines
 * @param entries what there is; not empty
 */
record FlowLayout(Lines lines, List<Extent> entries) {

    /** One more entry with this text, with so many before it. */
    List<Splice> insertion(int index, String text) {
        return index == 0 ? asFirst(text) : behind(entries.get(index - 1), text);
    }

    private List<Splice> asFirst(String text) {
        int first = entries.get(0).from();
        if (!lines.isFirst(first)) {
            return List.of(Splice.at(first, text + separator()));
        }
        return List.of(lines.above(lines.withComments(first), List.of(indented(first, text + ","))));
    }

    private List<Splice> behind(Extent previous, String text) {
        int end = previous.until();
        int comma = comma(end);
        int last = comma < 0 ? end : comma + 1;
        if (!lines.isFirst(previous.from()) || !isOneLine(last, end) || !lines.isLast(last)) {
            return List.of(Splice.at(end, separator() + text));
        }
        if (comma >= 0) {
            return List.of(lines.below(end, List.of(indented(previous.from(), text + ","))));
        }
        return List.of(Splice.at(end, ","), lines.below(end, List.of(indented(previous.from(), text))));
    }

    private String indented(int like, String text) {
        return lines.source().text.substring(lines.start(like), like) + text;
    }

    /** What stands between two entries on one line. */
    private String separator() {
        boolean isTight = entries.size() > 1
                && lines.source()
                        .text
                        .substring(entries.get(0).until(), entries.get(1).from())
                        .equals(",");
        return isTight ? "," : ", ";
    }

    /** The offset of the comma behind an entry that ends here; -1 if there is none. */
    private int comma(int end) {
        int offset = end;
        char c = lines.source().charAt(offset);
        while (c == '#' || (c != '\0' && c <= ' ')) {
            offset = c == '#' ? lines.end(offset) : offset + 1;
            c = lines.source().charAt(offset);
        }
        return c == ',' ? offset : -1;
    }

    /** An entry that is taken away, of several: with its line if it has one of its own, and with a comma. */
    List<Splice> removal(int index) {
        Extent entry = entries.get(index);
        int comma = comma(entry.until());
        int last = comma < 0 ? entry.until() : comma + 1;
        boolean hasLine = lines.isFirst(entry.from()) && isOneLine(entry.from(), last - 1) && lines.isLast(last);
        Splice own = hasLine ? lines.without(entry.from(), entry.from()) : alone(index, comma);
        if (comma >= 0 || index == 0) {
            return List.of(own);
        }
        int before = comma(entries.get(index - 1).until());
        return own.from() <= before ? List.of(own) : List.of(new Splice(before, before + 1, ""), own);
    }

    /** An entry and a comma, with what stands between them and the neighbour, unless that is a comment. */
    private Splice alone(int index, int comma) {
        Extent entry = entries.get(index);
        if (comma >= 0) {
            boolean isFollowed = index + 1 < entries.size()
                    && isOneLine(comma, entries.get(index + 1).from());
            int before = index == 0 ? -1 : comma(entries.get(index - 1).until());
            int from = !isFollowed && before >= 0 && isOneLine(before, entry.from()) ? before + 1 : entry.from();
            return new Splice(from, isFollowed ? entries.get(index + 1).from() : comma + 1, "");
        }
        int previous = index == 0 ? entry.from() : entries.get(index - 1).until();
        return new Splice(isOneLine(previous, entry.from()) ? previous : entry.from(), entry.until(), "");
    }

    private boolean isOneLine(int at, int other) {
        return lines.start(at) == lines.start(other);
    }
}

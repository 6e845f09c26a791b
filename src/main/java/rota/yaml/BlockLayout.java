package rota.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a mapping or of a list that each take lines of their own.
 *
 * @param lines the file's lines
 * @param column the column of the keys or dashes
 * @param entries what there is; not empty
 */
record BlockLayout(Lines lines, int column, List<Extent> entries) {

    /** One more entry of these lines, with so many before it. */
    Splice insertion(int index, List<String> written) {
        boolean isSpaced = isSpaced(index);
        if (index == 0) {
            return first(isSpaced ? withSpaceBelow(written) : written);
        }
        Extent previous = entries.get(index - 1);
        int above = lines.lastOf(previous.until(), column);
        if (isSpaced && previous.isOpen()) {
            return lines.below(above, index < entries.size() ? withSpaceBelow(written) : written);
        }
        List<String> added = new ArrayList<>(written);
        if (isSpaced) {
            added.add(0, "");
        }
        return lines.below(above, added);
    }

    private static List<String> withSpaceBelow(List<String> written) {
        List<String> added = new ArrayList<>(written);
        added.add("");
        return added;
    }

    private Splice first(List<String> added) {
        int first = entries.get(0).from();
        if (lines.isFirst(first)) {
            return lines.above(top(), added);
        }
        String lineBreak = lines.lineBreak(first);
        return Splice.at(first, String.join(lineBreak, added).strip() + lineBreak + " ".repeat(column));
    }

    /** The comments above the first entry go with it, unless the file begins with them. */
    private int top() {
        int first = entries.get(0).from();
        int top = lines.withComments(first);
        return top == 0 || lines.source().text.startsWith("---", lines.start(top - 1)) ? first : top;
    }

    /** Whether the entries around the place are held apart by an empty line. */
    private boolean isSpaced(int index) {
        if (entries.size() < 2) {
            return false;
        }
        int second = Math.min(Math.max(index, 1), entries.size() - 1);
        return lines.isApart(
                entries.get(second - 1).until(), entries.get(second).from());
    }

    /** An entry that is taken away, with its lines. */
    Splice removal(int index) {
        Extent entry = entries.get(index);
        return lines.without(entry.from(), entry.until());
    }
}

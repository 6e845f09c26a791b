package rota.text;

import java.util.ArrayList;
import java.util.List;

/** How many cells of a terminal's line a text takes, and how to make it take others. Texts are safe and not styled yet. */
@FunctionalInterface
public interface Width {

    /** Good enough where no library knows better: marks take no cell, wide characters and emoji two, all others one. */
    Width SIMPLE = new Width() {
        @Override
        public int of(String text) {
            return isPrintableAscii(text) ? text.length() : SimpleWidth.of(text);
        }
    };

    /** The cells that the text takes; 0 for an empty one. */
    int of(String text);

    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** The text with spaces after it, so that it takes at least that many cells. */
    default String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    /** The text with spaces before it, so that it takes at least that many cells. */
    default String padLeft(String text, int cells) {
        return " ".repeat(Math.max(0, cells - of(text))) + text;
    }

    /** The text if it takes no more than so many cells, at least one; else its beginning and an ellipsis, which do. */
    default String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int next = Cluster.end(text, end);
            used += of(text.substring(end, next));
            if (used > cells) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text in lines of at most so many cells, broken at spaces; a word that is longer by itself is cut. */
    default List<String> wrap(String text, int cells) {
        return lines(text, cells, true);
    }

    /** The text in lines as for {@link #wrap}, but longer words stay whole, so that an address can be copied. */
    default List<String> flow(String text, int cells) {
        return lines(text, cells, false);
    }

    private List<String> lines(String text, int cells, boolean cut) {
        List<String> lines = new ArrayList<>();
        if (of(text) <= cells && text.strip().length() == text.length()) {
            lines.add(text);
            return lines;
        }
        String line = "";
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            String word = text.substring(from, end);
            word = cut ? cut(word, cells) : word;
            if (line.isEmpty()) {
                line = word;
            } else if (of(line) + 1 + of(word) <= cells) {
                line = line + " " + word;
            } else {
                lines.add(line);
                line = word;
            }
            from = end + 1;
        }
        lines.add(line);
        return lines;
    }
}

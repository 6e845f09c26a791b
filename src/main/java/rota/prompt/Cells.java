package rota.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many cells of a terminal's line a text takes, and its parts. Texts have no control characters. */
final class Cells {

    private static final String ELLIPSIS = "…";

    private Cells() {}

    static int of(String text) {
        int cells = 0;
        for (String cluster : clusters(text)) {
            cells += ofCluster(cluster);
        }
        return cells;
    }

    /** The text with spaces after it, so that it takes at least that many cells. */
    static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    /** The text, or as much of its beginning as takes no more than so many cells together with an ellipsis. */
    static String beginning(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int used = 1;
        for (String cluster : clusters(text)) {
            used += ofCluster(cluster);
            if (used > cells) {
                break;
            }
            shown.append(cluster);
        }
        return cells < 1 ? "" : shown.append(ELLIPSIS).toString();
    }

    /** The text, or as much of its end as takes no more than so many cells together with an ellipsis. */
    static String end(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        List<String> clusters = clusters(text);
        int from = clusters.size();
        int used = 1;
        while (from > 0 && used + ofCluster(clusters.get(from - 1)) <= cells) {
            from--;
            used += ofCluster(clusters.get(from));
        }
        return cells < 1 ? "" : ELLIPSIS + String.join("", clusters.subList(from, clusters.size()));
    }

    /** The text without the last thing that a reader would call a character; an empty one stays so. */
    static String withoutLast(String text) {
        List<String> clusters = clusters(text);
        return clusters.isEmpty() ? "" : String.join("", clusters.subList(0, clusters.size() - 1));
    }

    /** The first thing that a reader would call a character; nothing if there is none. */
    static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, length(text, 0));
    }

    /** The text in lines of no more than so many cells, broken at spaces; a longer word is cut. */
    static List<String> flow(String text, int cells) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) > cells && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = beginning(longer, cells);
        }
        lines.add(line);
        return lines;
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = i + length(text, i);
            clusters.add(text.substring(i, end));
            i = end;
        }
        return clusters;
    }

    private static int length(String text, int at) {
        return Math.max(1, WCWidth.charCountForGraphemeCluster(text, at));
    }

    private static int ofCluster(String cluster) {
        return Math.max(0, WCWidth.wcwidthForGraphemeCluster(cluster, 0));
    }
}

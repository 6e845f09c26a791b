package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose parts stand below each other: each column as wide as its widest part, and the last one broken at spaces and
 * continued below itself where the terminal is too narrow.
 *
 * <pre>
 * new Columns(face).row("until", "Thu 22 Jan 09:00, then Chi").row("turn to", "Core secondary: Ana Ruiz").print(out);
 * </pre>
 *
 * <p>Parts must be safe and not styled; {@link #style} says how those of a column look.
 */
public final class Columns {

    private static final int BETWEEN = 2;
    /** The last column is broken no narrower than this, so that a long label doesn't make a tower of words. */
    private static final int NARROWEST = 16;
    /** Where less than that is left, the last part stands below the others, indented by this much. */
    private static final int BELOW = 4;

    private final Face face;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** No lines yet. */
    public Columns(Face face) {
        this.face = face;
    }

    /** The style of each column, from the first on; the others are plain. */
    public Columns style(Style... columns) {
        styles.addAll(List.of(columns));
        return this;
    }

    /** One more line; lines may have different numbers of parts. */
    public Columns row(String... parts) {
        rows.add(parts.clone());
        return this;
    }

    /** Prints all lines. */
    public void print(PrintWriter out) {
        int[] widths = widths();
        for (String[] row : rows) {
            print(row, widths, out);
        }
    }

    /** The widest part of each column, leaving aside a line's last part, which needs no room kept. */
    private int[] widths() {
        int most = 0;
        for (String[] row : rows) {
            most = Math.max(most, row.length);
        }
        int[] widths = new int[most];
        for (String[] row : rows) {
            for (int i = 0; i < row.length - 1; i++) {
                widths[i] = Math.max(widths[i], face.cells(row[i]));
            }
        }
        return widths;
    }

    private void print(String[] row, int[] widths, PrintWriter out) {
        int indent = 0;
        int spaces = 0;
        for (int i = 0; i < row.length - 1; i++) {
            if (!row[i].isEmpty()) {
                // Styles end before the spaces, so that none of them shows.
                out.print(" ".repeat(spaces) + face.styled(styleOf(i), row[i]));
                spaces = 0;
            }
            spaces += widths[i] - face.cells(row[i]) + BETWEEN;
            indent += widths[i] + BETWEEN;
        }
        if (row.length > 0 && !row[row.length - 1].isEmpty()) {
            Style style = styleOf(row.length - 1);
            boolean fits = face.columns() - indent >= NARROWEST;
            String before = fits ? " ".repeat(spaces) : "\n" + " ".repeat(BELOW);
            indent = fits ? indent : BELOW;
            for (String line : face.width().flow(row[row.length - 1], face.columns() - indent)) {
                out.print(before + face.styled(style, line));
                before = "\n" + " ".repeat(indent);
            }
        }
        out.print('\n');
    }

    private Style styleOf(int column) {
        return column < styles.size() ? styles.get(column) : Style.PLAIN;
    }
}

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
    private final List<Row> rows = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** A line's parts, and how many cells each takes but the last, which needs no room kept. */
    private static final class Row {
        private final String[] parts;
        private final int[] cells;

        Row(String[] parts, int[] cells) {
            this.parts = parts;
            this.cells = cells;
        }
    }

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
        int[] cells = new int[Math.max(0, parts.length - 1)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = face.cells(parts[i]);
        }
        rows.add(new Row(parts.clone(), cells));
        return this;
    }

    /** Prints all lines. */
    public void print(PrintWriter out) {
        int[] widths = widths();
        for (Row row : rows) {
            print(row, widths, out);
        }
    }

    /** The widest part of each column. */
    private int[] widths() {
        int most = 0;
        for (Row row : rows) {
            most = Math.max(most, row.cells.length);
        }
        int[] widths = new int[most];
        for (Row row : rows) {
            for (int i = 0; i < row.cells.length; i++) {
                widths[i] = Math.max(widths[i], row.cells[i]);
            }
        }
        return widths;
    }

    private void print(Row row, int[] widths, PrintWriter out) {
        String[] parts = row.parts;
        int last = parts.length - 1;
        StringBuilder printed = new StringBuilder();
        int indent = 0;
        int spaces = 0;
        for (int i = 0; i < last; i++) {
            if (!parts[i].isEmpty()) {
                // Styles end before the spaces, so that none of them shows.
                printed.append(" ".repeat(spaces)).append(face.styled(styleOf(i), parts[i]));
                spaces = 0;
            }
            spaces += widths[i] - row.cells[i] + BETWEEN;
            indent += widths[i] + BETWEEN;
        }
        if (last >= 0 && !parts[last].isEmpty()) {
            Style style = styleOf(last);
            boolean fits = face.columns() - indent >= NARROWEST;
            String before = fits ? " ".repeat(spaces) : "\n" + " ".repeat(BELOW);
            indent = fits ? indent : BELOW;
            for (String line : face.width().flow(parts[last], face.columns() - indent)) {
                printed.append(before).append(face.styled(style, line));
                before = "\n" + " ".repeat(indent);
            }
        }
        out.print(printed.append('\n'));
    }

    private Style styleOf(int column) {
        return column < styles.size() ? styles.get(column) : Style.PLAIN;
    }
}

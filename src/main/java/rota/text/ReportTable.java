package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The rows of a report, in columns that are the same for all of its blocks, as wide as the widest cell of any. */
final class ReportTable {

    private static final String BETWEEN = "  ";
    private static final int LONGEST_BAR = 12;
    private static final int SHORTEST_BAR = 4;
    private static final int SHORTEST_NAME = 6;
    /** The name, the turns and the time on call are always there. */
    private static final int FEWEST_COLUMNS = 3;

    private static final String EIGHTHS = "▏▎▍▌▋▊▉";

    private final Face face;
    private final List<String> labels;
    private final PrintWriter out;
    private final List<Integer> widths = new ArrayList<>();
    private final int bar;

    /** A table with these labels, and room for all of these rows. */
    ReportTable(Face face, List<String> labels, List<ReportRow> rows, PrintWriter out) {
        this.labels = labels;
        this.face = face;
        this.out = out;
        int used = 0;
        for (int i = 0; i < labels.size(); i++) {
            int width = face.cells(labels.get(i));
            for (ReportRow row : rows) {
                width = Math.max(width, face.cells(cell(row.cells(), i)));
            }
            used += width + (i == 0 ? 0 : BETWEEN.length());
            if (i >= FEWEST_COLUMNS && used > face.columns()) {
                used -= width + BETWEEN.length();
                break;
            }
            widths.add(width);
        }
        int room = face.columns() - used - 1;
        bar = room < SHORTEST_BAR ? 0 : Math.min(room, LONGEST_BAR);
    }

    /** Prints the labels and these rows. */
    void print(List<ReportRow> rows) {
        out.println(face.quiet(line(labels, labels.get(ReportRow.TIME))));
        for (ReportRow row : rows) {
            String time = row.cells().get(ReportRow.TIME);
            out.println(line(row.cells(), bar == 0 ? time : face.width().pad(drawn(row), bar + 1) + time));
        }
    }

    /** A line of these cells, with the time on call written like this. */
    private String line(List<String> cells, String time) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            line.append(i == 0 ? "" : BETWEEN);
            boolean isTime = i == ReportRow.TIME;
            String cell = isTime ? time : cell(cells, i);
            int width = widths.get(i) + (isTime && bar > 0 ? bar + 1 : 0);
            line.append(
                    i == ReportRow.TURNS
                            ? face.width().padLeft(cell, width)
                            : face.width().pad(cell, width));
        }
        return line.toString().stripTrailing();
    }

    private String cell(List<String> cells, int place) {
        boolean isName = place == 0 && !cells.get(0).isEmpty();
        return isName ? face.width().cut(cells.get(0), Math.max(SHORTEST_NAME, face.columns() / 3)) : cells.get(place);
    }

    /** A bar for somebody's part of the longest time, to the eighth of a cell; any time at all has at least one eighth. */
    private String drawn(ReportRow row) {
        if (row.time().isZero()) {
            return "";
        }
        double part = (double) row.time().toSeconds() / row.longest().toSeconds();
        int eighths = (int) Math.max(1, Math.round(part * bar * 8));
        int rest = eighths % 8;
        return "█".repeat(eighths / 8) + (rest == 0 ? "" : EIGHTHS.substring(rest - 1, rest));
    }
}

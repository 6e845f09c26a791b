package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of an overview on a terminal. */
final class BlockText {

    /** Mark and week: {@code ▸ W04} and a space. */
    private static final int WEEK = 6;
    /** A day of a month: {@code 19 Jan}. */
    private static final int DAY = 6;

    /** Details that take more cells than this are always broken at spaces; hours of one window take fewer. */
    private static final int LONGEST_DETAIL = 20;

    private final Overview overview;
    private final Face face;
    private final NoteNumbers numbers;
    private final PrintWriter out;
    /** The cells of a Monday, and of a whole row's label. */
    private final int monday;

    private final int label;
    private final int room;
    /** The cells of the widest mark. */
    private final int mark;
    /** A width that suits all columns of all blocks. */
    private int calm;

    BlockText(Overview overview, Face face, NoteNumbers numbers, PrintWriter out) {
        this.overview = overview;
        this.face = face;
        this.numbers = numbers;
        this.out = out;
        this.monday = widestMonday();
        this.label = WEEK + monday;
        this.room = face.columns() - label;
        this.mark = " []".length() + String.valueOf(countNotes()).length();
        for (Overview.Block block : overview.blocks()) {
            // A single column is wide because it can be.
            calm = block.columns().size() < 2 ? calm : Math.max(calm, Bands.widest(widths(block, false)));
        }
    }

    private int widestMonday() {
        int widest = DAY;
        for (Overview.Block block : overview.blocks()) {
            for (Overview.Row row : block.rows()) {
                widest = Math.max(widest, face.cells(row.monday()));
            }
        }
        return widest;
    }

    private int countNotes() {
        Set<Overview.Note> notes = new HashSet<>();
        for (Overview.Block block : overview.blocks()) {
            for (Overview.Row row : block.rows()) {
                for (Overview.Cell cell : row.cells()) {
                    notes.addAll(cell.notes());
                }
            }
        }
        return notes.size();
    }

    void print(Overview.Block block) {
        Bands bands = Bands.of(room, calm, widths(block, false), widths(block, true));
        String title = title(block, bands);
        for (int band = 0; band < bands.count(); band++) {
            out.print(band == 0 ? "" : "\n");
            boolean last = band == bands.count() - 1;
            headings(block, bands, band, title, last && !hasTitleLine(block, bands) ? block.remarks() : List.of());
            for (Overview.Row row : block.rows()) {
                row(block, bands, band, row);
            }
        }
    }

    /** What each column needs, with its heading on one line, or broken at spaces. */
    private int[] widths(Overview.Block block, boolean tight) {
        int[] widths = new int[block.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            Overview.Column column = block.columns().get(i);
            widths[i] = needed(column.name(), tight);
            for (String detail : column.details()) {
                widths[i] = Math.max(widths[i], needed(detail, tight || face.cells(detail) > LONGEST_DETAIL));
            }
            for (Overview.Row row : block.rows()) {
                widths[i] = Math.max(widths[i], needed(block, row.cells().get(i)));
            }
        }
        return widths;
    }

    private int needed(String heading, boolean tight) {
        int needed = 0;
        for (String part : tight ? List.of(heading.split(" ")) : List.of(heading)) {
            needed = Math.max(needed, face.cells(part));
        }
        return needed;
    }

    private int needed(Overview.Block block, Overview.Cell cell) {
        String inline = cell.inline();
        return isInline(block, cell) && inline != null
                ? face.cells(inline)
                : face.cells(cell.text()) + mark * cell.notes().size();
    }

    private boolean isInline(Overview.Block block, Overview.Cell cell) {
        String inline = cell.inline();
        return block.columns().size() == 1 && inline != null && face.cells(inline) + 3 <= room;
    }

    /** Prints a line for the title if it has no place among the headings; returns what stands before the headings. */
    private String title(Overview.Block block, Bands bands) {
        if (!hasTitleLine(block, bands)) {
            return block.title();
        }
        List<String> parts = new ArrayList<>();
        parts.add(block.title());
        parts.addAll(block.shared());
        parts.addAll(block.remarks());
        String indent = "";
        for (String line : face.width().wrap(String.join(" · ", parts), face.columns() - 2)) {
            out.print(indent + face.bold(line) + "\n");
            indent = "  ";
        }
        return "";
    }

    private boolean hasTitleLine(Overview.Block block, Bands bands) {
        int used = bands.used(bands.count() - 1);
        for (String remark : block.remarks()) {
            used += 3 + face.cells(remark);
        }
        return used > room || !block.shared().isEmpty() || face.cells(block.title()) > label;
    }

    private void headings(Overview.Block block, Bands bands, int band, String title, List<String> remarks) {
        List<List<String>> headings = new ArrayList<>();
        int height = 1;
        for (int i = bands.start(band); i < bands.end(band); i++) {
            Overview.Column column = block.columns().get(i);
            List<String> lines = new ArrayList<>(face.width().wrap(column.name(), bands.width(i)));
            for (String detail : column.details()) {
                lines.addAll(face.width().wrap(detail, bands.width(i)));
            }
            headings.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            Line text = new Line(face);
            text.add(line == 0 ? title : "", Style.BOLD, label);
            for (int i = 0; i < headings.size(); i++) {
                List<String> heading = headings.get(i);
                text.gap(bands.gap);
                text.add(
                        line < heading.size() ? heading.get(line) : "",
                        line == 0 ? Style.BOLD : Style.QUIET,
                        bands.width(bands.start(band) + i));
            }
            for (String remark : line == 0 ? remarks : List.<String>of()) {
                text.gap(3);
                text.add(remark, Style.PLAIN, 0);
            }
            out.print(text.end());
        }
    }

    private void row(Overview.Block block, Bands bands, int band, Overview.Row row) {
        Style usual = row.current() ? Style.BOLD : Style.PLAIN;
        Line text = new Line(face);
        String monday = face.width().padLeft(row.monday(), this.monday);
        text.add((row.current() ? "▸ " : "  ") + row.week() + " " + monday, usual, label);
        for (int i = bands.start(band); i < bands.end(band); i++) {
            Overview.Cell cell = row.cells().get(i);
            String inline = cell.inline();
            boolean inside = isInline(block, cell) && inline != null;
            String marks = inside ? "" : numbers.marks(cell.notes());
            int width = bands.width(i);
            String name = inside ? String.valueOf(inline) : face.width().cut(cell.text(), width - marks.length());
            text.gap(bands.gap);
            text.add(name + marks, cell.style() == Style.PLAIN ? usual : cell.style(), width);
        }
        out.print(text.end());
    }

    /** A line in the making, whose spaces at the end are never printed. */
    private static final class Line {
        private final Face face;
        private final StringBuilder text = new StringBuilder();
        private int spaces;

        Line(Face face) {
            this.face = face;
        }

        void gap(int cells) {
            spaces += cells;
        }

        void add(String part, Style style, int cells) {
            if (!part.isEmpty()) {
                text.append(" ".repeat(spaces)).append(face.styled(style, part));
                spaces = 0;
            }
            spaces += Math.max(0, cells - face.cells(part));
        }

        String end() {
            return text.append('\n').toString();
        }
    }
}

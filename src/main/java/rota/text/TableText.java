package rota.text;

import java.io.PrintWriter;
import java.util.List;

/**
 * An overview for a terminal: no line wider than the terminal, wide characters aligned, the current week marked.
 *
 * <p>Columns that don't fit beside each other go below each other in bands of whole columns. What a note would say stands in
 * the cell itself where the block has one column and the line has room.
 */
public final class TableText {

    private final Overview overview;
    private final Face face;
    private final PrintWriter out;
    private final NoteNumbers numbers = new NoteNumbers();

    private TableText(Overview overview, Face face, PrintWriter out) {
        this.overview = overview;
        this.face = face;
        this.out = out;
    }

    /** Prints the overview. */
    public static void print(Overview overview, Face face, PrintWriter out) {
        new TableText(overview, face, out).print();
    }

    private void print() {
        wrapped("", overview.heading(), Style.PLAIN);
        BlockText blocks = new BlockText(overview, face, numbers, out);
        for (Overview.Block block : overview.blocks()) {
            out.print('\n');
            blocks.print(block);
        }
        notes();
        out.print(overview.warnings().isEmpty() ? "" : "\n");
        for (String warning : overview.warnings()) {
            wrapped("! ", warning, Style.WARNING);
        }
    }

    private void wrapped(String mark, String text, Style style) {
        String before = mark;
        for (String line : face.width().wrap(text, face.columns() - mark.length())) {
            out.print(before + face.styled(style, line) + "\n");
            before = " ".repeat(mark.length());
        }
    }

    private void notes() {
        List<Overview.Note> notes = numbers.notes();
        int columns = Math.min(face.columns(), Face.USUAL_COLUMNS);
        int marks = ("[" + notes.size() + "] ").length();
        int source = 0;
        for (Overview.Note note : notes) {
            source = Math.max(source, face.cells(source(note)));
        }
        out.print(notes.isEmpty() ? "" : "\n");
        for (Overview.Note note : notes) {
            int room = columns - marks - (source == 0 ? 0 : source + 2);
            List<String> lines = face.width().wrap(note.text(), room);
            String first =
                    source(note).isEmpty() ? lines.get(0) : face.width().pad(lines.get(0), room + 2) + source(note);
            out.print(face.width().pad(numbers.mark(note), marks) + first + "\n");
            for (String line : lines.subList(1, lines.size())) {
                out.print(" ".repeat(marks) + line + "\n");
            }
        }
    }

    /** {@code cover mxkpq}, {@code swap  kzrwt}; empty where there is no override. */
    private static String source(Overview.Note note) {
        return note.kind().isEmpty()
                ? ""
                : note.kind() + " ".repeat(6 - note.kind().length()) + note.override();
    }
}

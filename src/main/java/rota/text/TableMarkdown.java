package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * An overview as GitHub-flavoured Markdown: a heading, a table for each block, and the notes below.
 *
 * <p>Whatever a name holds stays text: no markup, link, HTML, mention or end of a cell gets through.
 */
public final class TableMarkdown {

    private final NoteNumbers numbers = new NoteNumbers();
    private final PrintWriter out;

    private TableMarkdown(PrintWriter out) {
        this.out = out;
    }

    /** Prints the overview. */
    public static void print(Overview overview, PrintWriter out) {
        new TableMarkdown(out).print(overview);
    }

    private void print(Overview overview) {
        out.print("**" + escaped(overview.heading()) + "**\n");
        for (Overview.Block block : overview.blocks()) {
            print(block);
        }
        list(notes());
        List<String> warnings = new ArrayList<>();
        for (String warning : overview.warnings()) {
            warnings.add("**!** " + escaped(warning));
        }
        list(warnings);
    }

    private void print(Overview.Block block) {
        List<String> title = new ArrayList<>();
        title.add("**" + escaped(block.title()) + "**");
        for (String part : block.shared()) {
            title.add(escaped(part));
        }
        for (String part : block.remarks()) {
            title.add(escaped(part));
        }
        out.print("\n" + String.join(" · ", title) + "\n");
        if (block.columns().isEmpty()) {
            return;
        }
        StringBuilder headings = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("|---|");
        for (Overview.Column column : block.columns()) {
            headings.append(' ').append(escaped(column.name()));
            for (String detail : column.details()) {
                headings.append("<br>").append(escaped(detail));
            }
            headings.append(" |");
            rule.append("---|");
        }
        out.print("\n" + headings + "\n" + rule + "\n");
        for (Overview.Row row : block.rows()) {
            print(row, block.columns().size() == 1);
        }
    }

    private void print(Overview.Row row, boolean roomy) {
        String week = row.week() + " " + row.monday();
        out.print("| " + (row.current() ? "**▸ " + week + "**" : week) + " |");
        for (Overview.Cell cell : row.cells()) {
            String inline = cell.inline();
            String text = escaped(roomy && inline != null ? inline : cell.text() + numbers.marks(cell.notes()));
            out.print(" " + (cell.style() == Style.ALARM ? "**" + text + "**" : text) + " |");
        }
        out.print("\n");
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        for (Overview.Note note : numbers.notes()) {
            String source = note.kind().isEmpty() ? "" : " · " + note.kind() + " " + note.override();
            lines.add(escaped(numbers.mark(note) + " " + note.text() + source));
        }
        return lines;
    }

    private void list(List<String> lines) {
        out.print(lines.isEmpty() ? "" : "\n");
        for (String line : lines) {
            out.print("- " + line + "\n");
        }
    }

    /** The text, with a backslash or a reference before or instead of whatever Markdown or HTML would act on. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                // GitHub would notify somebody or link an issue, whatever stands before; a space of no width prevents
                // it.
                case '@', '#' -> escaped.append('\\').append(c).append("&#8203;");
                case ':' -> escaped.append(text.startsWith("://", i) ? "&#58;" : ":");
                case '.' -> escaped.append(endsLink(text, i) ? "&#46;" : ".");
                default ->
                    escaped.append("\\`*_{}[]|~$!".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Whether the dot would make what stands before it the beginning of a link. */
    private static boolean endsLink(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }
}

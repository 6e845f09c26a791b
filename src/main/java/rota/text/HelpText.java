package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints a {@link Sheet} in a terminal, in lines of 80 cells at most, since longer ones are hard to read. */
public final class HelpText {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    /** Where meanings begin, at the earliest and at the latest; between these, where the fewest lines are needed. */
    private static final int FIRST_COLUMN = 4;

    private static final int LAST_COLUMN = 46;
    private static final int LEAST_ROOM = 16;

    private final Face face;
    private final int columns;
    private final PrintWriter out;

    /** Prints to {@code out} what the face can show. */
    public HelpText(Face face, PrintWriter out) {
        this.face = face;
        this.columns = Math.min(face.columns(), Face.USUAL_COLUMNS);
        this.out = out;
    }

    /** Prints the page. */
    public void print(Sheet sheet) {
        Sheet.Part above = null;
        for (Sheet.Part part : sheet.parts()) {
            if (above != null && !belongTogether(above, part)) {
                out.println();
            }
            print(part);
            above = part;
        }
    }

    private static boolean belongTogether(Sheet.Part above, Sheet.Part part) {
        return above instanceof Sheet.Heading || (above instanceof Sheet.Synopsis && part instanceof Sheet.Listing);
    }

    private void print(Sheet.Part part) {
        if (part instanceof Sheet.Heading heading) {
            out.println(face.bold(heading.text()));
        } else if (part instanceof Sheet.Prose prose) {
            print(face.width().flow(prose.text(), columns), "");
        } else if (part instanceof Sheet.Synopsis synopsis) {
            out.println("usage: " + face.bold(synopsis.command())
                    + (synopsis.rest().isEmpty() ? "" : " " + synopsis.rest()));
        } else if (part instanceof Sheet.Listing listing) {
            printTerms(listing.terms());
        } else if (part instanceof Sheet.Examples examples) {
            printTerms(examples.lines());
        } else if (part instanceof Sheet.Verbatim verbatim) {
            print(verbatim.lines(), INDENT);
        }
    }

    private void print(List<String> lines, String indent) {
        for (String line : lines) {
            out.println(indent + line);
        }
    }

    private void printTerms(List<Sheet.Term> terms) {
        int column = column(terms);
        for (Sheet.Term term : terms) {
            print(lines(term, column), "");
        }
    }

    private int column(List<Sheet.Term> terms) {
        boolean[] isWidth = new boolean[LAST_COLUMN + 1];
        for (Sheet.Term term : terms) {
            isWidth[Math.min(LAST_COLUMN, face.cells(term.term()))] = true;
        }
        int best = FIRST_COLUMN;
        int fewest = Integer.MAX_VALUE;
        for (int column = FIRST_COLUMN; column <= LAST_COLUMN; column++) {
            if (column > FIRST_COLUMN && !isWidth[column]) {
                continue; // no other term fits, and meanings have less room
            }
            int count = 0;
            for (Sheet.Term term : terms) {
                count += lines(term, column).size();
            }
            if (count < fewest) {
                fewest = count;
                best = column;
            }
        }
        return best;
    }

    private List<String> lines(Sheet.Term term, int column) {
        String indent = INDENT + " ".repeat(column) + GAP;
        List<String> meaning = face.width().flow(term.meaning(), Math.max(LEAST_ROOM, columns - indent.length()));
        List<String> lines = new ArrayList<>();
        if (face.cells(term.term()) > column || term.meaning().isEmpty()) {
            lines.add(INDENT + term.term());
        } else {
            lines.add(INDENT + face.width().pad(term.term(), column) + GAP + meaning.remove(0));
        }
        for (String line : term.meaning().isEmpty() ? List.<String>of() : meaning) {
            lines.add(indent + line);
        }
        return lines;
    }
}

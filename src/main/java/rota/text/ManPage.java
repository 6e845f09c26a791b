package rota.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes a {@link Sheet} as a page of the manual, in the macros of man(7) that every {@code man} knows.
 *
 * <p>Texts are set, never obeyed: no line of one begins with a control character, and no backslash of one reaches the
 * formatter. The output is ASCII, and the same on every machine.
 */
public final class ManPage {

    /** How a page begins, by which it is known to be one of these. */
    public static final String BEGINNING = ".\\\" Made by rota, which replaces it.\n";

    /** man wants a date; this one says nothing of when the page was made, so that the page is always the same. */
    private static final String DATE = "2026-01-01";

    private static final int LINE = 60;

    private final Appendable out;
    private boolean isBelowHeading;

    private ManPage(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a page.
     *
     * @param name its name: {@code rota-swap}
     * @param section the section of the manual, a digit
     * @param version the program's version
     * @param brief what it is about, in a few words
     * @param sheet all below the name
     * @throws IOException if it can't be written to {@code out}
     */
    public static void write(String name, int section, String version, String brief, Sheet sheet, Appendable out)
            throws IOException {
        ManPage page = new ManPage(out);
        out.append(BEGINNING);
        page.line(".TH " + Roff.argument(name.toUpperCase(Locale.ROOT)) + " " + section + " " + DATE + " "
                + Roff.argument("rota " + version) + " " + Roff.argument("rota"));
        page.line(".SH NAME");
        page.line(Roff.text(name) + " \\-");
        page.filled(brief);
        for (Sheet.Part part : sheet.parts()) {
            page.write(part);
        }
    }

    private void write(Sheet.Part part) throws IOException {
        if (part instanceof Sheet.Heading heading) {
            line(
                    heading.isMinor()
                            ? ".SS " + Roff.argument(heading.text())
                            : ".SH " + Roff.argument(heading.text().toUpperCase(Locale.ROOT)));
        } else if (part instanceof Sheet.Prose prose) {
            paragraph();
            filled(prose.text());
        } else if (part instanceof Sheet.Synopsis synopsis) {
            line("\\fB" + Roff.text(synopsis.command()) + "\\fR " + Roff.text(synopsis.rest()));
        } else if (part instanceof Sheet.Listing listing) {
            terms(listing.terms());
        } else if (part instanceof Sheet.Examples examples) {
            terms(examples.lines());
        } else if (part instanceof Sheet.Verbatim verbatim) {
            verbatim(verbatim.lines());
        }
    }

    private void terms(List<Sheet.Term> terms) throws IOException {
        for (Sheet.Term term : terms) {
            if (term.meaning().isEmpty()) {
                paragraph();
            } else {
                line(".TP");
            }
            line("\\fB" + Roff.text(term.term()) + "\\fR");
            filled(term.meaning());
        }
    }

    private void verbatim(List<String> lines) throws IOException {
        paragraph();
        line(".nf");
        for (String each : lines) {
            line(Roff.text(each));
        }
        line(".fi");
    }

    /** Below a heading a paragraph begins by itself. */
    private void paragraph() throws IOException {
        if (!isBelowHeading) {
            line(".PP");
        }
    }

    /** Lines are broken for those who look at the page's source; the formatter breaks them anew. */
    private void filled(String text) throws IOException {
        for (String each : Width.SIMPLE.flow(text.strip(), LINE)) {
            if (!each.isEmpty()) {
                line(Roff.text(each));
            }
        }
    }

    private void line(String text) throws IOException {
        isBelowHeading = text.startsWith(".S");
        out.append(text.stripTrailing()).append('\n');
    }
}

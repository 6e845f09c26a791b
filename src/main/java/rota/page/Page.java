package rota.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.schedule.Excerpt;

/**
 * The page that tells who is on call: one file of HTML with all it needs, for a browser, from any host or from a disk.
 *
 * <p>The calendars that it offers are meant to lie beside it, under the names by which they are exported.
 */
public final class Page {

    private final Excerpt excerpt;
    private final @Nullable PageReport report;
    private final Instant made;
    private final Writer out;

    private Page(Excerpt excerpt, @Nullable PageReport report, Instant made, Writer out) {
        this.excerpt = excerpt;
        this.report = report;
        this.made = made;
        this.out = out;
    }

    /**
     * Writes the page; the same excerpts and instant give the same bytes anywhere.
     *
     * @param excerpt what the page can tell about; turns that its dates cut are told whole
     * @param report of the same rotations, whose dates its report on how evenly time falls looks at; null for a page without one
     * @param made when the page says it was made, in whole seconds
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws UncheckedIOException if the writer fails
     */
    public static void write(Excerpt excerpt, @Nullable Excerpt report, Instant made, Writer out) {
        try {
            new Page(excerpt, report == null ? null : PageReport.of(report), made, out).fill(Resources.page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(String template) throws IOException {
        int done = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
            int close = template.indexOf("}}", open);
            out.append(template, done, open);
            writePart(template.substring(open + 2, close));
            done = close + 2;
        }
        out.append(template, done, template.length());
    }

    private void writePart(String part) throws IOException {
        switch (part) {
            case "style" -> out.append(Resources.style());
            case "script" -> out.append(Resources.script());
            case "style-checksum" -> out.append(Resources.checksum(Resources.style()));
            case "script-checksum" -> out.append(Resources.checksum(Resources.script()));
            case "data" -> PageData.write(excerpt, report, made, out);
            case "table" -> PlainTable.write(excerpt, made, out);
            case "report" -> fill(report == null ? "" : Resources.plainReport());
            case "report-dates" -> out.append(PlainReport.dates(reported()));
            case "report-table" ->
                PlainReport.write(reported(), excerpt.schedule().company(), out);
            default -> throw new IllegalStateException("the page has no part " + part);
        }
    }

    private PageReport reported() {
        return Objects.requireNonNull(report);
    }
}

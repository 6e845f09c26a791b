package rota.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import rota.schedule.Excerpt;

/**
 * The page that tells who is on call: one file of HTML with all it needs, for a browser, from any host or from a disk.
 *
 * <p>The calendars that it offers are meant to lie beside it, under the names by which they are exported.
 */
public final class Page {

    private Page() {}

    /**
     * Writes the page; the same excerpt and instant give the same bytes anywhere.
     *
     * @param excerpt what the page can tell about; turns that its dates cut are told whole
     * @param made when the page says it was made, in whole seconds
     * @param out where to, in UTF-8; neither flushed nor closed
     * @throws UncheckedIOException if the writer fails
     */
    public static void write(Excerpt excerpt, Instant made, Writer out) {
        try {
            String template = Resources.template();
            int done = 0;
            for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
                int close = template.indexOf("}}", open);
                out.append(template, done, open);
                writePart(template.substring(open + 2, close), excerpt, made, out);
                done = close + 2;
            }
            out.append(template, done, template.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePart(String part, Excerpt excerpt, Instant made, Writer out) throws IOException {
        switch (part) {
            case "style" -> out.append(Resources.style());
            case "script" -> out.append(Resources.script());
            case "style-checksum" -> out.append(Resources.checksum(Resources.style()));
            case "script-checksum" -> out.append(Resources.checksum(Resources.script()));
            case "data" -> PageData.write(excerpt, made, out);
            case "table" -> PlainTable.write(excerpt, made, out);
            default -> throw new IllegalStateException("the page has no part " + part);
        }
    }
}

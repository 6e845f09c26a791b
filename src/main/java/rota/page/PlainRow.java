package rota.page;

import java.io.IOException;
import java.io.Writer;
import rota.rotation.SafeText;

/** A row of a table for browsers that run no script. Its cells are text, never markup. */
final class PlainRow {

    private PlainRow() {}

    /** Writes a row of these cells, and ends the line. */
    static void write(Writer out, String... cells) throws IOException {
        out.append("<tr>");
        for (String cell : cells) {
            out.append("<td>");
            writeText(out, SafeText.of(cell));
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private static void writeText(Writer out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}

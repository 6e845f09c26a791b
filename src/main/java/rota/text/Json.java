package rota.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import rota.rotation.SafeText;

/**
 * Writes one JSON value (RFC 8259) as it is told, in constant memory: fields in the order of the calls, two spaces of
 * indentation, and small things on one line.
 *
 * <pre>
 * new Json(out).object()
 *     .field("from", "2026-01-05")
 *     .name("shifts").array()
 *     .inline().object().field("person", "ana").field("turn", 1).end()
 *     .end().end();
 * </pre>
 *
 * <p>Ends with a line break, and hands everything to the writer, when the outermost object or array is closed. A failing
 * writer is an {@link UncheckedIOException}. A terminal may show the output: control characters, line separators, half
 * characters and marks of direction are escaped.
 */
public final class Json {

    private static final int BUFFER = 16_384;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Writer out;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
    /** The closing brackets of what is open, innermost last. */
    private final StringBuilder open = new StringBuilder();
    /** The depth from which on everything stays on one line. */
    private int inlineFrom = Integer.MAX_VALUE;

    private boolean first = true;
    private boolean named;

    /** Writes to this writer; it is not closed. */
    public Json(Writer out) {
        this.out = out;
    }

    /** Opens an object. */
    public Json object() {
        return open('{', '}');
    }

    /** Opens an array. */
    public Json array() {
        return open('[', ']');
    }

    /** Puts the object or array that is opened next on one line, with all that is in it. */
    public Json inline() {
        inlineFrom = Math.min(inlineFrom, open.length());
        return this;
    }

    private Json open(char begin, char end) {
        separate();
        buffer.append(begin);
        open.append(end);
        first = true;
        return this;
    }

    /** Closes the innermost object or array. */
    public Json end() {
        int depth = open.length() - 1;
        char end = open.charAt(depth);
        open.setLength(depth);
        if (!first && depth < inlineFrom) {
            indent();
        }
        buffer.append(end);
        first = false;
        if (depth <= inlineFrom) {
            inlineFrom = Integer.MAX_VALUE;
        }
        if (depth == 0) {
            buffer.append('\n');
        }
        if (depth == 0 || buffer.length() > BUFFER) {
            flush();
        }
        return this;
    }

    /** The name of the field whose value comes next. */
    public Json name(String name) {
        separate();
        quote(name);
        buffer.append(": ");
        named = true;
        return this;
    }

    /** A text, or null. */
    public Json value(@Nullable String value) {
        separate();
        if (value == null) {
            buffer.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    /** A whole number. */
    public Json value(long value) {
        separate();
        buffer.append(value);
        return this;
    }

    /** A truth. */
    public Json value(boolean value) {
        separate();
        buffer.append(value);
        return this;
    }

    /** A field with a text, or null. */
    public Json field(String name, @Nullable String value) {
        return name(name).value(value);
    }

    /** A field with a whole number. */
    public Json field(String name, long value) {
        return name(name).value(value);
    }

    /** A field with a truth. */
    public Json field(String name, boolean value) {
        return name(name).value(value);
    }

    /** A field with texts, on one line. */
    public Json field(String name, Iterable<String> values) {
        name(name).inline().array();
        for (String value : values) {
            value(value);
        }
        return end();
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        boolean inline = open.length() > inlineFrom;
        if (!first) {
            buffer.append(inline ? ", " : ",");
        }
        if (!inline && open.length() > 0) {
            indent();
        }
        first = false;
    }

    private void indent() {
        buffer.append('\n');
        for (int i = 0; i < open.length(); i++) {
            buffer.append("  ");
        }
    }

    private void quote(String text) {
        buffer.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                continue;
            }
            if (c >= 0x7F && !SafeText.actsOnOthers(c) && !SafeText.isAlone(text, i)) {
                continue;
            }
            buffer.append(text, done, i);
            escape(c);
            done = i + 1;
        }
        buffer.append(text, done, text.length()).append('"');
    }

    private void escape(char c) {
        buffer.append('\\');
        switch (c) {
            case '"', '\\' -> buffer.append(c);
            case '\n' -> buffer.append('n');
            case '\r' -> buffer.append('r');
            case '\t' -> buffer.append('t');
            default ->
                buffer.append('u')
                        .append(HEX[c >> 12])
                        .append(HEX[c >> 8 & 0xF])
                        .append(HEX[c >> 4 & 0xF])
                        .append(HEX[c & 0xF]);
        }
    }

    private void flush() {
        try {
            out.append(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }
}

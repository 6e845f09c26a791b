package rota.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import rota.rotation.SafeText;

/**
 * Writes one JSON value that may stand inside a script block of a page: as short as it can be, and without a character that
 * could end the block, begin a comment or break a line there.
 *
 * <p>Text is made inert by {@link SafeText} first. A failing writer is an {@link UncheckedIOException}.
 */
final class ScriptJson {

    private static final int BUFFER = 16_384;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Writer out;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
    /** The closing brackets of what is open, innermost last. */
    private final StringBuilder open = new StringBuilder();

    private boolean first = true;

    /** Writes to this writer, which is neither flushed nor closed. */
    ScriptJson(Writer out) {
        this.out = out;
    }

    /** Opens an object. */
    ScriptJson object() {
        return open('{', '}');
    }

    /** Opens an array. */
    ScriptJson array() {
        return open('[', ']');
    }

    private ScriptJson open(char begin, char end) {
        separate();
        buffer.append(begin);
        open.append(end);
        first = true;
        return this;
    }

    /** Closes the innermost object or array. */
    ScriptJson end() {
        int depth = open.length() - 1;
        buffer.append(open.charAt(depth));
        open.setLength(depth);
        first = false;
        if (depth == 0 || buffer.length() > BUFFER) {
            flush();
        }
        return this;
    }

    /** The name of the field whose value comes next. */
    ScriptJson name(String name) {
        separate();
        quote(name);
        buffer.append(':');
        first = true;
        return this;
    }

    /** A text. */
    ScriptJson value(String text) {
        separate();
        quote(SafeText.of(text));
        return this;
    }

    /** A whole number. */
    ScriptJson value(long number) {
        separate();
        buffer.append(number);
        return this;
    }

    private void separate() {
        if (!first) {
            buffer.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        buffer.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                buffer.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                escape(c);
            } else {
                buffer.append(c);
            }
        }
        buffer.append('"');
    }

    private void escape(char c) {
        buffer.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 0xF])
                .append(HEX[c >> 4 & 0xF])
                .append(HEX[c & 0xF]);
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

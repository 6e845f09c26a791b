package rota.ics;

import java.util.Arrays;
import rota.rotation.SafeText;

/**
 * Content lines of iCalendar as bytes (RFC 5545, section 3.1): in UTF-8, ended by CRLF, folded so that none is longer than 75
 * octets, and never inside a character. No text that is written as such can begin a line of its own.
 */
final class ContentLines {

    private static final int LONGEST = 75;

    private byte[] bytes = new byte[4096];
    private int length;
    /** How many octets the line has so far. */
    private int column;

    /** The bytes; those from {@link #length} on mean nothing. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets everything written. */
    void clear() {
        length = 0;
    }

    /** A whole line of plain ASCII, shorter than a line may be. */
    ContentLines line(String line) {
        return raw(line).end();
    }

    /** Part of a line, as it is; it holds no control character. */
    ContentLines raw(String text) {
        for (int i = 0; i < text.length(); i = next(text, i)) {
            character(text, i);
        }
        return this;
    }

    /** A whole number, not below zero, with so many digits or more. */
    ContentLines number(int number, int digits) {
        String written = Integer.toString(number);
        for (int i = written.length(); i < digits; i++) {
            raw("0");
        }
        return raw(written);
    }

    /**
     * Part of a line that is a value of the type TEXT (RFC 5545, section 3.3.11): separators are escaped, line breaks become
     * {@code \n}, and whatever would act on its surroundings is made visible.
     */
    ContentLines text(String text) {
        boolean first = true;
        for (String line : lines(text)) {
            if (!first) {
                pair('n');
            }
            first = false;
            escaped(SafeText.of(line));
        }
        return this;
    }

    private static String[] lines(String text) {
        boolean several = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return several ? text.split("\r\n|\r|\n", -1) : new String[] {text};
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i = next(text, i)) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '\\') {
                pair(c);
            } else {
                character(text, i);
            }
        }
    }

    /** A backslash and what it escapes, kept together. */
    private void pair(char escaped) {
        fold(2);
        bytes[length++] = '\\';
        bytes[length++] = (byte) escaped;
    }

    private static int next(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) ? i + 2 : i + 1;
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            fold(1);
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            fold(2);
            bytes[length++] = (byte) (0xC0 | c >> 6);
            continued(c);
        } else if (Character.isHighSurrogate(c)) {
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            fold(4);
            bytes[length++] = (byte) (0xF0 | point >> 18);
            continued(point >> 12);
            continued(point >> 6);
            continued(point);
        } else {
            fold(3);
            bytes[length++] = (byte) (0xE0 | c >> 12);
            continued(c >> 6);
            continued(c);
        }
    }

    private void continued(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 0x3F);
    }

    /** Makes room for so many octets, on the next line if they don't fit on this one. */
    private void fold(int octets) {
        if (length + octets + 3 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        if (column + octets > LONGEST) {
            end();
            bytes[length++] = ' ';
            column = 1;
        }
        column += octets;
    }

    /** Ends the line. */
    ContentLines end() {
        if (length + 2 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length++] = '\r';
        bytes[length++] = '\n';
        column = 0;
        return this;
    }

    /** Hands what was written to a sink. */
    void to(FeedSink sink) {
        sink.append(bytes, 0, length);
    }
}

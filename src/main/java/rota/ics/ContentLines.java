package rota.ics;

import java.util.Arrays;
import rota.rotation.SafeText;

/**
 * Content lines of iCalendar as bytes (RFC 5545, section 3.1): in UTF-8, ended by CRLF, folded so that none is longer than 75
 * octets, and never inside a character. No text that is written as such can begin a line of its own.
 */
final class ContentLines {

    private static final int LONGEST = 75;

    private byte[] bytes;
    private int length;
    /** How many octets the line has so far. */
    private int column;

    private final int longest;

    /** Lines as they are in a file. */
    ContentLines() {
        this(LONGEST, new byte[512]);
    }

    private ContentLines(int longest, byte[] bytes) {
        this.longest = longest;
        this.bytes = bytes;
    }

    /** Parts of lines, to be put where they belong by {@link #part}, which folds them there. */
    static ContentLines parts() {
        return new ContentLines(Integer.MAX_VALUE, new byte[32]);
    }

    /** The bytes; those from {@link #length} on mean nothing. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets everything written. */
    ContentLines clear() {
        length = 0;
        column = 0;
        return this;
    }

    /** A copy of what was written, to be written again by {@link #again}. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whole lines that were written before, or the rest of one from a fold on. */
    ContentLines again(byte[] ready) {
        copied(ready, 0, ready.length);
        column = 0;
        return this;
    }

    /** Part of a line that was written before as a part. */
    ContentLines part(byte[] ready) {
        return part(ready, 0, ready.length);
    }

    /** Part of a line that was written there as a part. */
    ContentLines part(ContentLines there) {
        return part(there.bytes, 0, there.length);
    }

    /** The same from one byte on to another, which is excluded; characters are whole there. */
    ContentLines part(byte[] ready, int from, int until) {
        int next = from;
        while (column + until - next > longest) {
            int octets = octets(ready, next);
            makeRoom(octets);
            copied(ready, next, octets);
            next += octets;
        }
        column += until - next;
        copied(ready, next, until - next);
        return this;
    }

    /** How many octets there are of what stands together: a character, or a backslash and what it escapes. */
    private static int octets(byte[] ready, int at) {
        int first = ready[at] & 0xFF;
        if (first < 0xC0) {
            return first == '\\' ? 2 : 1;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private void copied(byte[] ready, int from, int count) {
        reserve(count);
        System.arraycopy(ready, from, bytes, length, count);
        length += count;
    }

    /** A whole line that nothing in it can make too long. */
    ContentLines line(String line) {
        return raw(line).end();
    }

    /** Part of a line, as it is; it holds no control character. */
    ContentLines raw(String text) {
        int plain = plain(text);
        for (int i = plain; i < text.length(); i = next(text, i)) {
            character(text, i);
        }
        return this;
    }

    /** Writes as much of the text as is ASCII and fits on the line, which mostly is all of it, and returns how much that is. */
    private int plain(String text) {
        int most = Math.min(text.length(), longest - column);
        reserve(most);
        int i = 0;
        for (; i < most && text.charAt(i) < 0x80; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += i;
        column += i;
        return i;
    }

    /** A whole number, not below zero, with so many digits or more. */
    ContentLines number(int number, int digits) {
        if (number > 9 || digits > 1) {
            number(number / 10, digits - 1);
        }
        makeRoom(1);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /**
     * Part of a line that is a value of the type TEXT (RFC 5545, section 3.3.11): separators are escaped, line breaks become
     * {@code \n}, and whatever would act on its surroundings is made visible.
     */
    ContentLines text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped(SafeText.of(text.substring(from, i)));
                pair('n');
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                from = i + 1;
            }
        }
        escaped(SafeText.of(text.substring(from)));
        return this;
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
        makeRoom(2);
        bytes[length++] = '\\';
        bytes[length++] = (byte) escaped;
    }

    private static int next(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) ? i + 2 : i + 1;
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            makeRoom(1);
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            makeRoom(2);
            bytes[length++] = (byte) (0xC0 | c >> 6);
            continued(c);
        } else if (Character.isHighSurrogate(c)) {
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            makeRoom(4);
            bytes[length++] = (byte) (0xF0 | point >> 18);
            continued(point >> 12);
            continued(point >> 6);
            continued(point);
        } else {
            makeRoom(3);
            bytes[length++] = (byte) (0xE0 | c >> 12);
            continued(c >> 6);
            continued(c);
        }
    }

    private void continued(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** Makes room for so many octets, on the next line if they don't fit on this one. */
    private void makeRoom(int octets) {
        if (column + octets > longest) {
            fold();
        }
        reserve(octets);
        column += octets;
    }

    /** Goes on with the same content line on the next line of the file. */
    ContentLines fold() {
        end();
        reserve(1);
        bytes[length++] = ' ';
        column = 1;
        return this;
    }

    private void reserve(int octets) {
        if (length + octets > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + octets));
        }
    }

    /** Ends the line. */
    ContentLines end() {
        reserve(2);
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

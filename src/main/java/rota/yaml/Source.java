package rota.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The checked text of one file: UTF-8, free of control characters, one document, and with lines that can be counted.
 *
 * <p>An offset counts UTF-16 units from the first one after a byte order mark, which is no part of the text.
 */
final class Source {

    /** The largest file that is read, in bytes (rule R13). */
    static final int LARGEST = 16 << 20;

    private static final int LONGEST_SHOWN_LINE = 1000;

    /** The file's name, as messages give it. */
    final String name;
    /** The whole text, which ends where a second document would begin. */
    final String text;

    /** Whether a byte order mark came before the text. */
    private final boolean isMarked;

    private int[] lineStarts = new int[64];
    private int lines = 1;
    private boolean hasSurrogates;
    private boolean isSimple = true;

    Source(String name, String text) {
        this(name, text, false);
    }

    private Source(String name, String text, boolean isMarked) {
        this.name = name;
        this.text = text;
        this.isMarked = isMarked;
        // An array: before code is compiled, each call of charAt() takes as long as all else that is done with a
        // character.
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                addLine(i + 1);
            }
            hasSurrogates |= Character.isSurrogate(c);
            isSimple &= c == '\n' || (c > 0x9F && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < 0xFFFE);
        }
    }

    private void addLine(int start) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, 2 * lines);
        }
        lineStarts[lines++] = start;
    }

    /** The text of a file; null if it can't be read as text, which is then a mistake. */
    static @Nullable Source of(String name, byte[] content, Mistakes mistakes) {
        int skip = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Source source =
                new Source(name, new String(content, skip, content.length - skip, StandardCharsets.UTF_8), skip > 0);
        mistakes.expect(source);
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            mistakes.add(new Source(name, ""), 0, "not-utf-8", "this file is UTF-16; save it as UTF-8");
            return null;
        }
        int bad = source.text.indexOf('\uFFFD') < 0
                ? -1
                : undecodable(ByteBuffer.wrap(content, skip, content.length - skip));
        if (bad >= 0) {
            mistakes.add(source, bad, "not-utf-8", "here is a byte that is not UTF-8 text; save the file as UTF-8");
            return null;
        }
        return source.isSimple || source.isPrintable(mistakes) ? source.firstDocument(mistakes) : null;
    }

    /** Whether it has no characters but visible ones, spaces and line feeds. */
    boolean isSimple() {
        return isSimple;
    }

    /** The same file with another text. */
    Source with(String newText) {
        return new Source(name, newText, isMarked);
    }

    /** The bytes of the file. */
    byte[] content() {
        return ((isMarked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much text comes before the first byte that is not UTF-8; -1 if there is none. */
    private static int undecodable(ByteBuffer content) {
        CharBuffer text = CharBuffer.allocate(content.remaining() + 1);
        boolean isBad =
                StandardCharsets.UTF_8.newDecoder().decode(content, text, true).isError();
        return isBad ? text.position() : -1;
    }

    private boolean isPrintable(Mistakes mistakes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    || (c >= 0x7F && c <= 0x9F)
                    || c >= 0xFFFE
                    || c == '\uFEFF') {
                mistakes.add(
                        this,
                        i,
                        "control-character",
                        "an invisible character (" + Quoted.code(c) + ") stands here; delete it");
                return false;
            }
        }
        return true;
    }

    /** This text without what follows a second document's mark; null if it begins with directives. */
    private @Nullable Source firstDocument(Mistakes mistakes) {
        boolean begun = false;
        boolean ended = false;
        for (int line = 0; line < lines; line++) {
            int at = lineStarts[line];
            if (ended && hasContent(at)) {
                mistakes.add(this, at, "second-document", "a roster is one document; delete this, or the '...' above");
                return cut(at);
            }
            if (!begun && charAt(at) == '%') {
                mistakes.add(this, at, "directive", "a roster has no directives; delete the line that begins with '%'");
                return null;
            }
            if (isMark("<<<<<<<", at) || isMark(">>>>>>>", at)) {
                mistakes.add(
                        this,
                        at,
                        "merge-conflict",
                        "git could not merge two versions here; keep what both sides agreed, delete the lines that begin with"
                                + " <<<<<<<, ======= and >>>>>>>, and run 'rota check'");
                return null;
            }
            if (isMark("---", at) && begun) {
                mistakes.add(this, at, "second-document", "a second document begins here; a roster is one document");
                return cut(at);
            }
            ended |= isMark("...", at);
            begun |= !begun && hasContent(at);
        }
        return this;
    }

    private Source cut(int at) {
        return new Source(name, text.substring(0, at));
    }

    private boolean isMark(String mark, int at) {
        return charAt(at) == mark.charAt(0)
                && text.startsWith(mark, at)
                && " \t\r\n\0".indexOf(charAt(at + mark.length())) >= 0;
    }

    private boolean hasContent(int lineStart) {
        int at = lineStart;
        while (charAt(at) == ' ' || charAt(at) == '\t') {
            at++;
        }
        return "#\r\n\0".indexOf(charAt(at)) < 0;
    }

    /** The character at the offset; NUL at the end of the text. */
    char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Where the offset is. */
    Place place(int at) {
        int line = line(at);
        int start = lineStarts[line];
        int column = hasSurrogates ? text.codePointCount(start, at) : at - start;
        return new Place(name, line + 1, column + 1);
    }

    /** The offset of a line's first character, for the line with the offset. */
    int lineStart(int at) {
        return lineStarts[line(at)];
    }

    /** The offset that is so many code points away from another. */
    int move(int at, int codePoints) {
        if (hasSurrogates) {
            return text.offsetByCodePoints(at, codePoints);
        }
        return Math.min(at + codePoints, text.length());
    }

    /** The line with the offset, for display: what can't be shown is replaced; empty if it is too long to show. */
    String shownLine(int at) {
        int line = line(at);
        int start = lineStarts[line];
        int end = line + 1 < lines ? lineStarts[line + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        if (end - start > LONGEST_SHOWN_LINE) {
            return "";
        }
        return Quoted.harmless(text.substring(start, end));
    }

    private int line(int at) {
        int found = Arrays.binarySearch(lineStarts, 0, lines, at);
        return found >= 0 ? found : -found - 2;
    }
}

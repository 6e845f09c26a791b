package rota.ics;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a calendar file, one after the other, put together where they were folded (RFC 5545, 3.1).
 *
 * <p>Lines may end as on any system. They are put together as bytes, since some programs fold in the middle of a character.
 */
final class UnfoldedLines {

    private final byte[] content;
    private final byte[] line;
    private int at;
    private int number;
    private int next = 1;

    UnfoldedLines(byte[] content) {
        this.content = content;
        this.line = new byte[content.length];
        boolean isMarked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        this.at = isMarked ? 3 : 0;
    }

    /** The number of the line read last, counted from 1; where it was folded, the first one's. */
    int number() {
        return number;
    }

    /**
     * The next line; null behind the last one.
     *
     * @throws UnreadableCalendar if it is no text in UTF-8
     */
    @Nullable
    String read() throws UnreadableCalendar {
        if (at == content.length) {
            return null;
        }
        number = next;
        int length = 0;
        do {
            int end = at;
            while (end < content.length && content[end] != '\n' && content[end] != '\r') {
                end++;
            }
            System.arraycopy(content, at, line, length, end - at);
            length += end - at;
            at = behindLineEnd(end);
            next++;
        } while (isFolded());
        return text(length);
    }

    private int behindLineEnd(int end) {
        if (end == content.length) {
            return end;
        }
        boolean isPair = content[end] == '\r' && end + 1 < content.length && content[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }

    /** Whether the next line only continues this one; the space that says so is then passed. */
    private boolean isFolded() {
        if (at < content.length && (content[at] == ' ' || content[at] == '\t')) {
            at++;
            return true;
        }
        return false;
    }

    private String text(int length) throws UnreadableCalendar {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new UnreadableCalendar(number, "here is a byte that is not UTF-8 text; save the file as UTF-8");
        }
    }
}

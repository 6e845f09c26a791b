package rota.rotation;

import java.util.Arrays;

/**
 * Text from a roster as a terminal, a calendar or a page may show it: nothing in it moves the cursor, breaks the line,
 * changes colours or the direction of what stands around it.
 *
 * <p>Control characters become their pictures (ESC is ␛, a line break ␊), whatever else would act on its surroundings, or
 * is no character, becomes �. Everything a reader can see stays.
 */
public final class SafeText {

    private static final char NO_CHARACTER = '\uFFFD';

    /** The first and the last of each range, in ascending order. */
    private static final char[] ACTING = {
        0x7F, 0x9F, // delete, C1 controls
        0xAD, 0xAD, // soft hyphen
        0x61C, 0x61C, // Arabic letter mark
        0x180E, 0x180E, // Mongolian vowel separator
        0x200B, 0x200B, // space of no width
        0x200E, 0x200F, // marks of direction
        0x2028, 0x202E, // line and paragraph separator, embeddings and overrides of direction
        0x2060, 0x206F, // word joiner, isolates, deprecated formats
        0xFEFF, 0xFEFF, // byte order mark
        0xFFF9, 0xFFFB, // annotations
        0xFFFE, 0xFFFF, // no characters
    };
    /** The first half of every tag, and the last of the second halves. */
    private static final char TAGS = 0xDB40;

    private static final char LAST_TAG = 0xDCFF;

    private SafeText() {}

    /** The text, made harmless; the same one if it already was. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7F) && replacement(text, i) != c) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            safe.append(replacement(text, i));
        }
        return safe.toString();
    }

    private static char replacement(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        if (c < 0x7F) {
            return c;
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        return actsOnOthers(c) || isAlone(text, i) || isTag(text, i) ? NO_CHARACTER : c;
    }

    /** Whether it is invisible and changes how its surroundings are shown: C1 controls, line separators, directions. */
    public static boolean actsOnOthers(char c) {
        int place = Arrays.binarySearch(ACTING, c);
        return place >= 0 || place % 2 == 0; // an odd place to insert it lies between a first and a last
    }

    /** Whether it is half of a character whose other half is missing. */
    public static boolean isAlone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Whether it is half of a tag, U+E0000 to U+E00FF: letters that nobody can see. */
    private static boolean isTag(String text, int i) {
        char c = text.charAt(i);
        boolean first = c == TAGS && text.charAt(i + 1) <= LAST_TAG;
        boolean second = Character.isLowSurrogate(c) && c <= LAST_TAG && text.charAt(i - 1) == TAGS;
        return first || second;
    }
}

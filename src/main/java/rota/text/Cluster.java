package rota.text;

/** What a reader takes for one character: a letter with its accents, a flag, a family; never cut in the middle. */
final class Cluster {

    private static final int JOINER = 0x200D;
    private static final int[] FLAG_LETTERS = {0x1F1E6, 0x1F1FF};

    /** What continues a character without being a mark to Unicode. */
    private static final int[] CONTINUING = {
        0x1160, 0x11FF, // Hangul, the vowels and the trailing consonants
        0x200C, JOINER, // the joiner and its opposite
        0xD7B0, 0xD7FB, // more of Hangul
        0x1F3FB, 0x1F3FF, // skin tones
        0xE0020, 0xE007F, // the tags that make the flags of regions
    };

    private Cluster() {}

    /** Where the cluster that begins at {@code from} ends; {@code from} is less than the length. */
    static int end(String text, int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (isFlagLetter(first) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
            end += 2;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!isMark(next) && text.codePointBefore(end) != JOINER) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether the character belongs to the one before it. */
    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || isIn(c, CONTINUING);
    }

    private static boolean isFlagLetter(int c) {
        return isIn(c, FLAG_LETTERS);
    }

    /** Whether the character is in one of the ranges, each given by its first and its last. */
    static boolean isIn(int c, int[] ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (c >= ranges[i] && c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}

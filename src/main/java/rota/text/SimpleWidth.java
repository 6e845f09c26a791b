package rota.text;

/**
 * Cells by a few rules: marks that combine with the character before them take none, East Asian wide characters and
 * emoji two, every other character one. It doesn't know every emoji sequence.
 */
final class SimpleWidth {

    /** The blocks that Unicode's East Asian Width calls wide or full-width, and those of the emoji, as far as in use. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul, the leading consonants
        0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, // watches, players
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, // weather, zodiac
        0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, // anchor, circles, balls
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, // no entry, church
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, // travel
        0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, // ticks, hands, crosses
        0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, // question marks, signs
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, // loops, star
        0x2E80, 0x303E, // CJK radicals and punctuation
        0x3041, 0xA4CF, // kana, CJK, Yi
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // CJK compatibility
        0xFE30, 0xFE6F, // forms for vertical text, small forms
        0xFF00, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, // tiles and cards
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, // words in squares
        0x1F1E6, 0x1F1FF, // flags, two letters each
        0x1F300, 0x1F64F, // pictures and faces
        0x1F680, 0x1F6FF, // transport
        0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, // coloured shapes
        0x1F900, 0x1FAFF, // more pictures
        0x20000, 0x3FFFD, // rare CJK
    };

    private SimpleWidth() {}

    static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int end = Cluster.end(text, i);
            cells += ofCharacter(text.codePointAt(i));
            i = end;
        }
        return cells;
    }

    private static int ofCharacter(int c) {
        if (Cluster.isMark(c)) {
            return 0;
        }
        return c >= 0x1100 && Cluster.isIn(c, WIDE) ? 2 : 1;
    }
}

package rota.text;

/**
 * Cells by a few rules: marks that combine with the character before them take none, East Asian wide characters and
 * emoji two, every other character one. It doesn't know every emoji sequence.
 */
final class SimpleWidth {

    /** The blocks that Unicode's East Asian Width calls wide or full-width, and those of the emoji, as far as in use. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul, the leading consonants
        0x2E80, 0x303E, // CJK radicals and punctuation
        0x3041, 0xA4CF, // kana, CJK, Yi
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // CJK compatibility
        0xFE30, 0xFE6F, // forms for vertical text, small forms
        0xFF00, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x1F1E6, 0x1F1FF, // flags, two letters each
        0x1F300, 0x1F64F, // pictures and faces
        0x1F680, 0x1F6FF, // transport
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

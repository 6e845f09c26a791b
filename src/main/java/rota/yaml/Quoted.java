package rota.yaml;

/** Text from the file as messages repeat it: short, in one line, and unable to disturb a terminal. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text between single quotes, cut if it is long. */
    static String of(String text) {
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return "'" + harmless(text.substring(0, end)) + "…'";
        }
        return "'" + harmless(text) + "'";
    }

    /** The text with whatever is invisible or turns text around replaced, one character for one. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            harmless.append(c == '\t' ? ' ' : isControl(c) ? '\uFFFD' : c);
        }
        return harmless.toString();
    }

    /** Whether the character is a control, a line separator, or turns the direction of text. */
    static boolean isControl(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF'
                || c >= 0xFFFE;
    }

    /** A character's number, as {@code U+0000}. */
    static String code(char c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }
}

package rota.yaml;

import java.util.Locale;
import java.util.Set;

/** Puts texts in quotes that would mean something else without. */
final class Quotes {

    /** Words that some readers of YAML take for something else than text. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private Quotes() {}

    /** The text as it can stand behind a key: as it is, or in quotes. */
    static String ifNeeded(String text, boolean inBrackets) {
        return isSafe(text, inBrackets ? ",[]{}" : "") ? text : around(text);
    }

    /** A text is safe if it begins like a word and nothing in it ends it or begins a comment. */
    private static boolean isSafe(String text, String ends) {
        if (text.isEmpty() || TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean isEmoji = Character.getType(first) == Character.OTHER_SYMBOL;
        if (!Character.isLetter(first) && !isEmoji) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (!isPrintable(text, i) || ends.indexOf(c) >= 0 || (c == ':' && next == ' ') || c == '#') {
                return false;
            }
        }
        return text.charAt(text.length() - 1) != ' ';
    }

    /** The text in double quotes, in one line. */
    static String around(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(text, i) ? String.valueOf(c) : escaped(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return "\\u" + Quoted.code(c).substring(2);
    }

    /** Whether the character can stand in a file, and looks like itself there. */
    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Quoted.isControl(c) && (c == ' ' || !Character.isSpaceChar(c));
    }
}

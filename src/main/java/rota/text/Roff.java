package rota.text;

import java.util.Locale;

/** Turns texts into what the formatter roff sets as they stand. */
final class Roff {

    private Roff() {}

    /** A whole line of text, or what goes on in one. */
    static String text(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }

    /** An argument of a macro. */
    static String argument(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '"' -> "\\(dq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> plain(c);
        };
    }

    /** Control characters, also line ends, would begin a line of their own. */
    private static String plain(int c) {
        if (Character.isISOControl(c)) {
            return " ";
        }
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return c < 0x7F ? Character.toString(c) : "\\[u" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + "]";
    }
}

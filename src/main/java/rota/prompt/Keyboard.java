package rota.prompt;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jline.utils.NonBlockingReader;
import rota.prompt.Key.Kind;

/**
 * Makes keys of what a terminal sends: characters, and the sequences after an escape of ECMA-48 and xterm. A sequence it
 * doesn't know is one unknown key, so that no part of it is taken for typing.
 */
final class Keyboard {

    private static final int ESCAPE = 0x1b;
    private static final int DELETE = 0x7f;

    /** The number of the sequence before what is pasted, and the sequence after it. */
    private static final String PASTE = "200";

    private static final String PASTED = "\u001b[201~";

    /** Leaves of a letter what it is with the key Ctrl. */
    private static final int CTRL = 0x1f;

    /** The rest of a sequence comes along with its escape, or nearly so; after that it was the key Esc. */
    private static final long REST_OF_SEQUENCE_MILLIS = 100;

    /** How often the size of the window is looked after while nobody types. */
    private static final long GLANCE_MILLIS = 100;

    private final NonBlockingReader reader;
    private final BooleanSupplier resized;

    /**
     * Reads from there.
     *
     * @param resized says once after each change of the window that there was one
     */
    Keyboard(NonBlockingReader reader, BooleanSupplier resized) {
        this.reader = reader;
        this.resized = resized;
    }

    /**
     * Waits for the next key. The end of the input is {@link Kind#CANCEL}.
     *
     * @throws IOException if the terminal is gone
     */
    Key next() throws IOException {
        while (true) {
            if (resized.getAsBoolean()) {
                return Key.of(Kind.RESIZED);
            }
            int c = reader.read(GLANCE_MILLIS);
            if (c != NonBlockingReader.READ_EXPIRED) {
                return key(c);
            }
        }
    }

    private Key key(int c) throws IOException {
        Kind kind = c == ESCAPE ? afterEscape() : kind(c);
        if (kind == Kind.TEXT) {
            return Key.typed(c == ESCAPE ? pasted() : character(c));
        }
        return Key.of(kind);
    }

    private static Kind kind(int c) {
        return switch (c) {
            case NonBlockingReader.EOF, CTRL & 'C', CTRL & 'D' -> Kind.CANCEL;
            case '\r', '\n' -> Kind.ENTER;
            case '\b', DELETE -> Kind.BACKSPACE;
            case CTRL & 'U' -> Kind.CLEAR;
            case CTRL & 'W' -> Kind.WORD;
            case CTRL & 'K' -> Kind.REST;
            case CTRL & 'B' -> Kind.LEFT;
            case CTRL & 'F' -> Kind.RIGHT;
            case CTRL & 'P' -> Kind.UP;
            case CTRL & 'N' -> Kind.DOWN;
            case CTRL & 'A' -> Kind.HOME;
            case CTRL & 'E' -> Kind.END;
            default -> Character.isISOControl(c) ? Kind.UNKNOWN : Kind.TEXT;
        };
    }

    private String character(int c) throws IOException {
        StringBuilder text = new StringBuilder().append((char) c);
        if (Character.isHighSurrogate((char) c)) {
            int low = rest();
            text.append(low < 0 ? "" : Character.toString(low));
        }
        return text.toString();
    }

    /** What is pasted, in one line: lines become what stands between commas. */
    private String pasted() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = rest();
        while (c >= 0) {
            text.append((char) c);
            c = isEnded(text) ? NonBlockingReader.EOF : rest();
        }
        String all = isEnded(text) ? text.substring(0, text.length() - PASTED.length()) : text.toString();
        List<String> lines = all.replace('\t', ' ').lines().toList();
        String separator = lines.size() > 1 ? ", " : "";
        return lines.stream()
                .map(line -> lines.size() > 1 ? line.strip() : line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(separator))
                .replaceAll("\\p{Cc}", "");
    }

    private static boolean isEnded(StringBuilder text) {
        int end = text.length() - PASTED.length();
        return end >= 0 && text.indexOf(PASTED, end) == end;
    }

    private Kind afterEscape() throws IOException {
        int c = rest();
        return switch (c) {
            case '[' -> sequence();
            case 'O' -> named(rest(), "");
            default -> c < 0 || c == ESCAPE ? Kind.CANCEL : Kind.UNKNOWN;
        };
    }

    private Kind sequence() throws IOException {
        StringBuilder parameters = new StringBuilder();
        int c = rest();
        while (c >= ' ' && c < '@') {
            parameters.append((char) c);
            c = rest();
        }
        if (c == '[') {
            // The function keys of the Linux console have one more.
            rest();
        }
        return named(c, parameters.toString());
    }

    private static Kind named(int last, String parameters) {
        return switch (last) {
            case 'A' -> Kind.UP;
            case 'B' -> Kind.DOWN;
            case 'C' -> Kind.RIGHT;
            case 'D' -> Kind.LEFT;
            case 'H' -> Kind.HOME;
            case 'F' -> Kind.END;
            case 'M' -> parameters.isEmpty() ? Kind.ENTER : Kind.UNKNOWN;
            case '~' -> numbered(parameters);
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind numbered(String parameters) {
        return switch (parameters) {
            case "1", "7" -> Kind.HOME;
            case "3" -> Kind.DELETE;
            case "4", "8" -> Kind.END;
            case "5" -> Kind.PAGE_UP;
            case "6" -> Kind.PAGE_DOWN;
            case PASTE -> Kind.TEXT;
            default -> Kind.UNKNOWN;
        };
    }

    private int rest() throws IOException {
        return reader.read(REST_OF_SEQUENCE_MILLIS);
    }
}

package rota.prompt;

import rota.prompt.Row.Look;
import rota.prompt.Row.Piece;

/**
 * A line that one types into, after a few words.
 *
 * @param words what stands before it, with the space between
 * @param before what was typed before the cursor
 * @param after what was typed behind it, the character under it included
 */
record Entry(String words, String before, String after) {

    static Entry after(String words) {
        return new Entry(words, "", "");
    }

    /** All that was typed so far. */
    String typed() {
        return before + after;
    }

    /** The line after that key; the same if the key means nothing to it. */
    Entry press(Key key) {
        String left = Cells.withoutLast(before);
        String right = Cells.first(after);
        return switch (key.kind()) {
            case TEXT -> new Entry(words, before + key.text(), after);
            case BACKSPACE -> new Entry(words, left, after);
            case DELETE -> new Entry(words, before, after.substring(right.length()));
            case LEFT -> new Entry(words, left, before.substring(left.length()) + after);
            case RIGHT -> new Entry(words, before + right, after.substring(right.length()));
            case HOME -> new Entry(words, "", typed());
            case END -> new Entry(words, typed(), "");
            case WORD -> new Entry(words, withoutLastWord(before), after);
            case REST -> new Entry(words, before, "");
            case CLEAR -> new Entry(words, "", "");
            default -> this;
        };
    }

    private static String withoutLastWord(String text) {
        return text.substring(0, text.stripTrailing().lastIndexOf(' ') + 1);
    }

    /**
     * The line in a window of so many columns: if it is too narrow, what was typed around the cursor and the beginning of the
     * words.
     */
    Row row(int columns, String hint) {
        String right = Cells.first(after);
        String under = right.isEmpty() ? " " : right;
        int room = columns - Cells.of(under);
        int forTyped = Math.max(room - Cells.of(words), room / 2);
        String rest = after.substring(right.length());
        int forRest = Math.max(forTyped / 3, forTyped - Cells.of(before));
        String behind = Cells.beginning(rest, forRest);
        String end = Cells.end(before, forTyped - Cells.of(behind));
        String start = Cells.beginning(words, room - Cells.of(end) - Cells.of(behind));
        int left = room - Cells.of(start) - Cells.of(end);
        boolean hinted = typed().isEmpty() && Cells.of(hint) < left;
        return Row.of(
                new Piece(Look.PLAIN, start),
                new Piece(Look.PLAIN, end),
                new Piece(Look.CURSOR, under),
                new Piece(Look.PLAIN, behind),
                new Piece(Look.QUIET, hinted ? " " + hint : ""));
    }
}

package rota.prompt;

import rota.prompt.Row.Look;
import rota.prompt.Row.Piece;

/**
 * A line that one types into, after a few words.
 *
 * @param words what stands before it, with the space between
 * @param typed what was typed so far
 */
record Entry(String words, String typed) {

    static Entry after(String words) {
        return new Entry(words, "");
    }

    /** The line after that key; the same if the key means nothing to it. */
    Entry press(Key key) {
        return switch (key.kind()) {
            case TEXT -> new Entry(words, typed + key.text());
            case BACKSPACE -> new Entry(words, Cells.withoutLast(typed));
            case CLEAR -> new Entry(words, "");
            default -> this;
        };
    }

    /** The line in a window of so many columns: if it is too narrow, the end of what was typed and the beginning of the words. */
    Row row(int columns, String hint) {
        int room = columns - 1;
        int forTyped = Math.max(room - Cells.of(words), room / 2);
        String end = Cells.end(typed, forTyped);
        String start = Cells.beginning(words, room - Cells.of(end));
        int left = room - Cells.of(start) - Cells.of(end);
        boolean hinted = typed.isEmpty() && Cells.of(hint) < left;
        return Row.of(
                new Piece(Look.PLAIN, start),
                new Piece(Look.PLAIN, end),
                new Piece(Look.CURSOR, " "),
                new Piece(Look.QUIET, hinted ? " " + hint : ""));
    }
}

package rota.prompt;

/** Where one is in a list, and which part of it a window shows: the part moves only as far as it must. */
final class Scroll {

    /**
     * The part that is shown.
     *
     * @param from the first line shown
     * @param until the line after the last one shown
     * @param above how many lines before it the window has to mention; 0 if it has no room for that
     * @param below how many after it
     */
    record View(int from, int until, int above, int below) {}

    /** In fewer rows there is only the line one is on and its neighbours. */
    private static final int ROWS_TO_MENTION_MORE = 4;

    private final int size;
    private int current;
    private int top;
    private int page = 1;

    Scroll(int size) {
        this.size = size;
    }

    int current() {
        return current;
    }

    void press(Key.Kind kind) {
        int wanted = switch (kind) {
            case UP -> current - 1;
            case DOWN -> current + 1;
            case PAGE_UP -> current - page;
            case PAGE_DOWN -> current + page;
            case HOME -> 0;
            case END -> size - 1;
            default -> current;
        };
        current = Math.max(0, Math.min(wanted, size - 1));
    }

    /** The part for so many rows, at least one; a mention of more takes one of them. */
    View view(int rows) {
        boolean mentions = rows >= ROWS_TO_MENTION_MORE && size > rows;
        int margin = mentions ? 1 : 0;
        page = Math.max(1, rows - 2 * margin);
        // Rows from top on, of which the first and the last may be taken by a mention; never at the list's own ends.
        int highest = Math.max(0, size - rows);
        top = Math.min(top, current <= margin ? 0 : current - margin);
        top = Math.max(top, current >= size - 1 - margin ? highest : current + margin - rows + 1);
        top = Math.max(0, Math.min(top, highest));
        int end = Math.min(size, top + rows);
        int from = mentions && top > 0 ? top + 1 : top;
        int until = mentions && end < size ? end - 1 : end;
        return new View(from, until, mentions ? from : 0, mentions ? size - until : 0);
    }
}

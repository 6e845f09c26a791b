package rota.prompt;

/**
 * A key that was pressed, or that the window has another size.
 *
 * @param kind what it means
 * @param text the character typed, for {@link Kind#TEXT}; else empty
 */
record Key(Kind kind, String text) {

    /** What keys mean to a question. */
    enum Kind {
        TEXT,
        BACKSPACE,
        CLEAR,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        CANCEL,
        RESIZED,
        UNKNOWN
    }

    static Key of(Kind kind) {
        return new Key(kind, "");
    }

    static Key typed(String text) {
        return new Key(Kind.TEXT, text);
    }
}

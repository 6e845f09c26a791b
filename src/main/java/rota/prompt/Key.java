package rota.prompt;

/**
 * A key that was pressed, or that the window has another size.
 *
 * @param kind what it means
 * @param text what was typed or pasted, for {@link Kind#TEXT}; else empty
 */
record Key(Kind kind, String text) {

    /**
     * What keys mean to a question: {@code WORD} takes away the word before the cursor, {@code REST} all behind it, {@code CLEAR}
     * everything.
     */
    enum Kind {
        TEXT,
        BACKSPACE,
        DELETE,
        WORD,
        REST,
        CLEAR,
        LEFT,
        RIGHT,
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

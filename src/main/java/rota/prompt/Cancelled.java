package rota.prompt;

/** The question was left without an answer: by Ctrl-C, Ctrl-D or Esc, or because the terminal is gone. */
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;

    /** Nothing more is known. */
    public Cancelled() {
        super("cancelled");
    }
}

package rota.yaml;

/** The roster could not be read at all: it is missing, is a folder or a pipe, or may not be opened. */
public final class UnreadableRoster extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A roster that can't be read.
     *
     * @param sentence which file, and why not
     */
    public UnreadableRoster(String sentence) {
        super(sentence);
    }

    /** Which file, and why not, in one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

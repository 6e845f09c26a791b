package rota.files;

/** The files could not be replaced, and hold what they held before unless the sentence says otherwise. */
public final class CannotWrite extends Exception {

    private static final long serialVersionUID = 1L;

    CannotWrite(String sentence) {
        super(sentence);
    }

    /** Which file, why not, and what to do, in one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

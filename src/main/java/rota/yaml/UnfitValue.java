package rota.yaml;

/** Something typed that the roster would not take. */
public final class UnfitValue extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitValue(String sentence) {
        super(sentence);
    }

    /** What is wrong and what would be right, in one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package rota.rotation;

/** A rotation that can't be: the sentence says what is wrong and what would be right, the key where it stands. */
public final class InvalidRotation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key the key of the rotation or change that is at fault, such as {@code start}
     * @param sentence what is wrong and what would be right, for the file's author
     */
    public InvalidRotation(String key, String sentence) {
        super(sentence);
        this.key = key;
    }

    /** The key of the rotation or change that is at fault. */
    public String key() {
        return key;
    }

    /** What is wrong and what would be right, for the file's author. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

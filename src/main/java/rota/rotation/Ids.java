package rota.rotation;

/** What may be an id (rule R15): {@code [a-z0-9][a-z0-9-]{0,62}}, taken as written; {@code me} and {@code nobody} never are. */
public final class Ids {

    /** How a command names whoever runs it; no person's id. */
    public static final String ME = "me";
    /** How a cover names that nobody stands in; no person's id. */
    public static final String NOBODY = "nobody";

    private static final int LONGEST = 63;

    private Ids() {}

    /** Whether the text has the form of an id; {@code me} and {@code nobody} have it too. */
    public static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is one of the two words that stand for somebody else, or for no one. */
    public static boolean isReserved(String text) {
        return text.equals(ME) || text.equals(NOBODY);
    }

    /** An id as a name, where nobody wrote one: {@code Ana} for {@code ana}. */
    public static String readable(String id) {
        char first = id.charAt(0);
        return first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') + id.substring(1) : id;
    }

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException if it is not an id, or is reserved
     */
    static String require(String id) {
        if (!isWellFormed(id) || isReserved(id)) {
            throw new IllegalArgumentException("not an id: '" + id + "'");
        }
        return id;
    }
}

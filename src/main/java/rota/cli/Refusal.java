package rota.cli;

import java.util.List;

/** A request that is understood and not granted: why, and the commands or lines that would do. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit code of what is refused. */
    static final int REFUSED = 4;

    private final int code;
    private final String lead;
    private final transient List<String> instead;

    Refusal(int code, String sentence, List<String> instead) {
        this(code, sentence, "", instead);
    }

    /** With words that lead from the sentence to what would do, where people read both. */
    Refusal(int code, String sentence, String lead, List<String> instead) {
        super(sentence);
        this.code = code;
        this.lead = lead;
        this.instead = List.copyOf(instead);
    }

    int code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** The sentence, and what leads to the lines below it if there are any. */
    String introduction() {
        return sentence() + (instead.isEmpty() ? "" : lead + ":");
    }

    /** What would do, a line each; may be empty. */
    List<String> instead() {
        return instead;
    }
}

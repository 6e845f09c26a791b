package rota.cli;

/** The answer itself says what is wrong; what is left to give is one sentence and an exit code. */
final class AnswerGiven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    AnswerGiven(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}

package rota.cli;

/** The command line asks for something that can't be: exit code 2, and a sentence that says what would be right. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String sentence) {
        super(sentence);
    }
}

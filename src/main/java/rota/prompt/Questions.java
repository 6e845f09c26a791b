package rota.prompt;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around the questions, the same on every kind of terminal. */
final class Questions {

    static final String YES_OR_NO_PLEASE = "y or n, please";
    static final String SOMETHING_PLEASE = "type something, or leave with Ctrl-C";

    private Questions() {}

    /** The question with what may be typed, such as {@code Write it? [Y/n] }. */
    static String yesOrNo(String question) {
        return question + " [Y/n] ";
    }

    /** What was meant; null if it is neither yes nor no. */
    static @Nullable Boolean yes(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "", "y", "yes" -> true;
            case "n", "no" -> false;
            default -> null;
        };
    }

    /** The question with its usual answer, if it has one, such as {@code Name [Dee]: }. */
    static String text(String question, @Nullable String usual) {
        boolean asks = question.endsWith("?");
        String known = usual == null || usual.isEmpty() ? "" : " [" + usual + "]";
        return question + known + (asks ? " " : ": ");
    }

    static void refuseNone(List<Choice> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }
}

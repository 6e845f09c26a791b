package rota.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked. Questions and labels are one line each, without control characters. */
public interface Asker {

    /**
     * Asks for one of the choices.
     *
     * @param question such as {@code Who takes it?}
     * @param choices what there is, the likeliest first; at least one
     * @return the index of the chosen one
     * @throws Cancelled if there is no answer
     * @throws IllegalArgumentException if there is nothing to choose from
     */
    int choose(String question, List<Choice> choices) throws Cancelled;

    /**
     * Asks yes or no; yes is the usual answer.
     *
     * @param question such as {@code Write it?}
     * @throws Cancelled if there is no answer
     */
    boolean confirm(String question) throws Cancelled;

    /**
     * Asks for a text of one line.
     *
     * @param question such as {@code Name}
     * @param usual what an empty answer means; null if there must be one that is not empty
     * @param objection what speaks against an answer; it is told, and the question stays open
     * @return the text, without spaces around it and without control characters; nothing speaks against it
     * @throws Cancelled if there is no answer
     */
    String text(String question, @Nullable String usual, Objection objection) throws Cancelled;
}

package rota.prompt;

import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks at the terminal that the program runs in. Only to be asked where standard input and output are one.
 *
 * <p>The terminal is opened at the first question. After each answer, and after {@link Cancelled}, it is as it was; the list
 * is gone, and a line is left that has the question and the answer, none if there was no answer. Where the cursor can't be
 * moved, choices have numbers instead. Not for several threads.
 */
public final class TerminalAsker implements Asker, AutoCloseable {

    private final boolean colour;
    private @Nullable Conversation conversation;

    /**
     * Opens nothing yet.
     *
     * @param colour whether the line one is on stands out and the reasons step back
     */
    public TerminalAsker(boolean colour) {
        this.colour = colour;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the terminal can't be opened
     */
    @Override
    public int choose(String question, List<Choice> choices) throws Cancelled {
        return asker().choose(question, choices);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the terminal can't be opened
     */
    @Override
    public boolean confirm(String question) throws Cancelled {
        return asker().confirm(question);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the terminal can't be opened
     */
    @Override
    public String text(String question, @Nullable String usual, Objection objection) throws Cancelled {
        return asker().text(question, usual, objection);
    }

    private Asker asker() {
        if (conversation == null) {
            conversation = Conversation.open(colour);
        }
        return conversation.asker();
    }

    /** Lets go of the terminal, if a question was asked; a later one opens it again. */
    @Override
    public void close() {
        if (conversation != null) {
            conversation.close();
            conversation = null;
        }
    }
}

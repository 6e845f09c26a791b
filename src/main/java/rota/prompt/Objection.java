package rota.prompt;

import org.jspecify.annotations.Nullable;

/** What may speak against an answer that somebody types. */
@FunctionalInterface
public interface Objection {

    /**
     * Why the answer can't be taken, and what would be right, in one sentence; null if it can.
     *
     * @param answer without spaces around it and without control characters
     */
    @Nullable
    String to(String answer);
}

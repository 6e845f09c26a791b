package rota.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;

/**
 * Something that {@code rota check} has found, with the place where it stands.
 *
 * @param severity how bad it is
 * @param code a short word for its kind
 * @param place where it stands, or null if nothing was written there
 * @param message the sentence, safe to print
 * @param rotation the rotation concerned, or null
 * @param people the ids of those concerned
 * @param start from when, as JSON has it, or null
 * @param end until when, excluded, or null
 */
public record Problem(
        Severity severity,
        String code,
        @Nullable At place,
        String message,
        @Nullable RotationId rotation,
        List<String> people,
        @Nullable String start,
        @Nullable String end) {

    /** How bad it is. */
    public enum Severity {
        /** The roster can't be used. */
        ERROR,
        /** Somebody should act. */
        WARNING,
        /** Worth knowing. */
        NOTE;

        /** Its word in messages. */
        public String word() {
            return switch (this) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "note";
            };
        }
    }

    /**
     * A place in a file.
     *
     * @param file the file as messages name it
     * @param line the line, counted from 1
     * @param column the column, counted from 1 in characters
     * @param source the text of the line, safe to print; empty if it isn't shown
     */
    public record At(String file, int line, int column, String source) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }
}

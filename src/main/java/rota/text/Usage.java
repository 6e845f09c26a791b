package rota.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on a command's line, and what is to be said about it: what help, man pages and completion are made of.
 *
 * @param name the command's name; {@code rota} for the program itself
 * @param purpose what it does; the first sentence says it alone
 * @param examples what to type, and behind at least two spaces what that does
 * @param words the words behind the command
 * @param options the command's own options
 * @param exits the exit codes that it can have, ascending
 * @param notes what else is worth knowing, a paragraph each
 */
public record Usage(
        String name,
        String purpose,
        List<String> examples,
        List<Words> words,
        List<Option> options,
        List<Integer> exits,
        List<String> notes) {

    /** How many words there may be. */
    public enum Count {
        /** Exactly one. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number, also none. */
        ANY,
        /** As many as the label shows; the command itself checks that. */
        AS_LABELLED
    }

    /**
     * One or several words behind the command.
     *
     * @param label what stands for them, in capitals: {@code TEAM/ROTATION}
     * @param meaning what they are
     * @param count how many there may be
     */
    public record Words(String label, String meaning, Count count) {

        /** How they stand on the line: {@code OLD}, {@code [PERSON]}, {@code [WHAT…]}. */
        public String shown() {
            return switch (count) {
                case ONE, AS_LABELLED -> label;
                case OPTIONAL -> "[" + label + "]";
                case ANY -> "[" + label + "…]";
            };
        }
    }

    /**
     * An option.
     *
     * @param names its names, the short one first: {@code -y, --yes}
     * @param label what stands for its value, or null if it has none
     * @param meaning what it does
     * @param isRepeatable whether it may be given several times
     * @param isHidden whether it is for programs, and help keeps quiet about it
     */
    public record Option(
            List<String> names, @Nullable String label, String meaning, boolean isRepeatable, boolean isHidden) {

        /** Its long name. */
        public String name() {
            return names.get(names.size() - 1);
        }

        /** Its names and what stands for its value: {@code -f, --file FILE}. */
        public String shown() {
            return String.join(", ", names) + (label == null ? "" : " " + label);
        }
    }

    /** The first sentence of the purpose, without the full stop. */
    public String brief() {
        int end = purpose.indexOf(". ");
        String first = end < 0 ? purpose : purpose.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** The options that help tells of. */
    public List<Option> toldOptions() {
        List<Option> told = new ArrayList<>();
        for (Option option : options) {
            if (!option.isHidden()) {
                told.add(option);
            }
        }
        return told;
    }
}

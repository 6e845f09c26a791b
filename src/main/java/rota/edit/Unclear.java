package rota.edit;

import java.util.List;
import rota.rotation.RotationId;

/** Something that can be meant in several ways; each is one of the choices. */
public final class Unclear extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Choice> choices;

    /**
     * One way to mean it.
     *
     * @param rotation the rotation that is meant then
     * @param people those named, and what is meant of them
     * @param command the whole command that says so
     */
    public record Choice(RotationId rotation, List<Asked> people, String command) {

        /** Keeps a copy of the list. */
        public Choice {
            people = List.copyOf(people);
        }
    }

    /** What is unclear, a sentence without a full stop, and the choices. */
    public Unclear(String sentence, List<Choice> choices) {
        super(sentence);
        this.choices = List.copyOf(choices);
    }

    /** What is unclear, a sentence without a full stop. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The choices; at least two. */
    public List<Choice> choices() {
        return choices;
    }
}

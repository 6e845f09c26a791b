package rota.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit can't be made: there is no safe place for it in the file, or the roster would have mistakes after it. */
public final class CannotEdit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient @Nullable Mistake mistake;
    private final transient List<String> lines;

    CannotEdit(Place place, String sentence, @Nullable Mistake mistake, List<String> lines) {
        super(sentence);
        this.place = place;
        this.mistake = mistake;
        this.lines = List.copyOf(lines);
    }

    /** Where in the file the edit would have been made. */
    public Place place() {
        return place;
    }

    /** Why it can't be made, in one sentence without a full stop. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The first mistake that the roster would have, as it would stand in the new text; null if that is not the reason. */
    public @Nullable Mistake mistake() {
        return mistake;
    }

    /**
     * What somebody can add by hand, in lines: for each thing to add one line that says where it belongs, such as {@code
     * rotations.yaml, under overrides:}, and below it what to add, indented; empty if the roster would have mistakes.
     */
    public List<String> lines() {
        return lines;
    }
}

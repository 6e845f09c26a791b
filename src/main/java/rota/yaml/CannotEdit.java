package rota.yaml;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit can't be made: there is no safe place for it in the file, or the roster would have mistakes after it. */
public final class CannotEdit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient @Nullable Mistake mistake;
    private final transient List<Paste> pastes;

    CannotEdit(Place place, String sentence, @Nullable Mistake mistake, List<Paste> pastes) {
        super(sentence);
        this.place = place;
        this.mistake = mistake;
        this.pastes = List.copyOf(pastes);
    }

    /**
     * Lines that somebody can add by hand.
     *
     * @param file the file they belong in
     * @param where where in it, like {@code under overrides:}
     * @param lines the lines, without indentation of the place they go to
     */
    public record Paste(Path file, String where, List<String> lines) {

        /** Keeps a copy of the lines. */
        public Paste {
            lines = List.copyOf(lines);
        }
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

    /** What to add by hand, in the order of the edits; empty if the roster would have mistakes. */
    public List<Paste> pastes() {
        return pastes;
    }
}

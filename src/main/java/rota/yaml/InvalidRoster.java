package rota.yaml;

import java.util.List;

/** The roster has mistakes; all of them are here. */
public final class InvalidRoster extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    InvalidRoster(List<Mistake> mistakes) {
        super(mistakes.size() == 1 ? "the roster has a mistake" : "the roster has " + mistakes.size() + " mistakes");
        this.mistakes = List.copyOf(mistakes);
    }

    /** All mistakes of all files, file by file in the order they were read, and in each by place; at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}

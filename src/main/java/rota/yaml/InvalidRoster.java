package rota.yaml;

import java.util.List;

/** The roster has mistakes; all of them are here. */
public final class InvalidRoster extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    private final int count;

    /** A roster with mistakes that were found in what it names. */
    public InvalidRoster(List<Mistake> mistakes) {
        this(mistakes, mistakes.size());
    }

    InvalidRoster(List<Mistake> mistakes, int count) {
        super(count == 1 ? "the roster has a mistake" : "the roster has " + count + " mistakes");
        this.mistakes = List.copyOf(mistakes);
        this.count = count;
    }

    /** How many mistakes there are; more than are told, where there are more than a person can use. */
    public int count() {
        return count;
    }

    /** All mistakes of all files, file by file in the order they were read, and in each by place; at least one. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}

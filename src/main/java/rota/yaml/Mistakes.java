package rota.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects the mistakes of all files while they are read. */
final class Mistakes {

    /** How many are kept; a file with more is not a roster that somebody mistyped. */
    static final int MOST = 1000;

    private final List<Found> found = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int notKept;
    private boolean hidesNames;
    /** How many names may still be compared; many mistakes in a large roster must not take minutes. */
    private long comparable = 3_000_000;

    private record Found(int file, Source source, int at, String code, String message) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return file != other.file ? Integer.compare(file, other.file) : Integer.compare(at, other.at);
        }
    }

    /** Says that a file is about to be read; mistakes are told in this order of files. */
    void expect(Source source) {
        files.add(source.name);
    }

    void add(Node node, String code, String message) {
        add(node.source(), node.at(), code, message);
    }

    void add(Source source, int at, String code, String message) {
        if (found.size() < MOST) {
            found.add(new Found(files.indexOf(source.name), source, at, code, message));
        } else {
            notKept++;
        }
    }

    /** How many there are so far. */
    int count() {
        return found.size() + notKept;
    }

    /** Says that part of what the roster names could not be read; what is not found may then be there. */
    void hideNames() {
        hidesNames = true;
    }

    /** Whether a name that is not found may stand in a part that could not be read. */
    boolean hidesNames() {
        return hidesNames;
    }

    /** {@code ; did you mean 'ben'?}; nothing if no name is near, or if this run has compared more than enough names. */
    String suggestion(String written, Collection<String> names) {
        comparable -= names.size();
        return comparable < 0 ? "" : Suggestion.of(written, names);
    }

    /** All of them, file by file and in each by place. */
    List<Mistake> inOrder() {
        Collections.sort(found);
        List<Mistake> mistakes = new ArrayList<>(found.size() + 1);
        for (Found one : found) {
            mistakes.add(new Mistake(one.source.place(one.at), one.code, one.message, one.source.shownLine(one.at)));
        }
        if (notKept > 0) {
            Place last = mistakes.get(mistakes.size() - 1).place();
            mistakes.add(new Mistake(last, "too-many", "there are " + notKept + " more mistakes like these", ""));
        }
        return mistakes;
    }
}

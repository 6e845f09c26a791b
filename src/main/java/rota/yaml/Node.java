package rota.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the file: a mapping, a list or a text, and where it stands. */
sealed interface Node {

    /** The file it stands in. */
    Source source();

    /** The offset of its first character. */
    int at();

    /** The offset behind its last character. */
    int end();

    /** Whether nothing was written where it stands, or one of the words by which YAML says so. */
    default boolean isNothing() {
        return false;
    }

    /** Whether it is a mapping or a list in brackets. */
    default boolean isInBrackets() {
        return "[{".indexOf(source().charAt(at())) >= 0;
    }

    /** Where it stands. */
    default Place place() {
        return source().place(at());
    }

    /**
     * A text, as it was written.
     *
     * @param source the file
     * @param at the offset of its first character
     * @param end the offset behind its last character, and behind the empty lines after it if it is a block of lines
     * @param text the text; empty where nothing was written
     */
    record Scalar(Source source, int at, int end, String text) implements Node {

        /** Whether nothing was written, not even empty quotes. */
        boolean isAbsent() {
            return text.isEmpty() && "'\"|>".indexOf(source.charAt(at)) < 0;
        }

        @Override
        public boolean isNothing() {
            return isAbsent() || ((text.equals("~") || text.equals("null")) && source.charAt(at) == text.charAt(0));
        }
    }

    /**
     * A list.
     *
     * @param source the file
     * @param at the offset of its first character
     * @param end the offset behind its bracket, or behind its last item
     * @param items what is in it
     */
    record Sequence(Source source, int at, int end, List<Node> items) implements Node {}

    /**
     * Keys and their values, in the file's order; no key twice.
     *
     * @param source the file
     * @param at the offset of its first character
     * @param end the offset behind its bracket, or behind its last value
     * @param entries the keys and their values
     */
    record Mapping(Source source, int at, int end, List<Entry> entries) implements Node {

        /** What the key holds; null if it is not there. */
        @Nullable
        Entry entry(String key) {
            for (Entry entry : entries) {
                if (entry.key.text.equals(key)) {
                    return entry;
                }
            }
            return null;
        }
    }

    /**
     * A key and what it holds.
     *
     * @param key the key
     * @param value its value
     */
    record Entry(Scalar key, Node value) {}
}

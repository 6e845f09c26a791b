package rota.ics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between a BEGIN and its END: properties, and further blocks. */
final class Block {

    private final String name;
    private final int line;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<Block> parts = new ArrayList<>();

    /** An empty block that begins on a line. */
    Block(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** The line of its BEGIN, counted from 1. */
    int line() {
        return line;
    }

    void add(ContentLine property) {
        properties.add(property);
    }

    void add(Block part) {
        parts.add(part);
    }

    /** The blocks in it. */
    List<Block> parts() {
        return parts;
    }

    /** The first property of that name; null if it has none. */
    @Nullable
    ContentLine property(String wanted) {
        for (ContentLine property : properties) {
            if (property.name().equals(wanted)) {
                return property;
            }
        }
        return null;
    }

    /** All properties of that name. */
    List<ContentLine> properties(String wanted) {
        List<ContentLine> all = new ArrayList<>();
        for (ContentLine property : properties) {
            if (property.name().equals(wanted)) {
                all.add(property);
            }
        }
        return all;
    }

    /** The value of the first property of that name, in capitals; empty if it has none. */
    String word(String wanted) {
        ContentLine property = property(wanted);
        return property == null ? "" : property.word();
    }

    /**
     * The first property of that name.
     *
     * @throws UnreadableCalendar if it has none
     */
    ContentLine required(String wanted) throws UnreadableCalendar {
        ContentLine property = property(wanted);
        if (property == null) {
            throw new UnreadableCalendar(line, "the " + name + " that begins here has no " + wanted);
        }
        return property;
    }
}

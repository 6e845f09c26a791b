package rota.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Stamp;

/** A piece of a roster that is yet to be written: what it says, and how far it takes lines of its own where it may. */
sealed interface Draft {

    /**
     * A text that is safe as it is: an id, a date, a time.
     *
     * @param text the text
     */
    record Word(String text) implements Draft {}

    /**
     * A text that may need quotes.
     *
     * @param text the text
     */
    record Prose(String text) implements Draft {}

    /**
     * A list.
     *
     * @param items what is in it
     * @param onLines whether each item takes a line of its own, where that is possible
     */
    record Items(List<? extends Draft> items, boolean onLines) implements Draft {}

    /**
     * Keys and their values.
     *
     * @param values the values by their keys
     * @param onLines whether each key takes a line of its own, where that is possible
     */
    record Keys(Map<String, Draft> values, boolean onLines) implements Draft {

        /** Keeps a copy in the same order. */
        public Keys {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The same, on one line or on several. */
        Keys onLines(boolean newOnLines) {
            return new Keys(values, newOnLines);
        }
    }

    /** {@code 2026-01-21}. */
    static Draft of(LocalDate date) {
        return new Word(date.toString());
    }

    /** {@code [ana, ben, chi]}. */
    static Draft order(List<String> people) {
        List<Draft> items = new ArrayList<>();
        for (String person : people) {
            items.add(new Word(person));
        }
        return new Items(items, false);
    }

    /** {@code {at: 2026-01-20T10:12:00Z, by: ana}}. */
    static Keys of(Stamp stamp) {
        Map<String, Draft> values = new LinkedHashMap<>();
        values.put("at", new Word(stamp.at().toString()));
        if (stamp.by() != null) {
            values.put("by", new Word(stamp.by()));
        }
        return new Keys(values, false);
    }

    /** Puts the text under the key, if there is one. */
    static void put(Map<String, Draft> values, String key, @Nullable String prose) {
        if (prose != null) {
            values.put(key, new Prose(prose));
        }
    }
}

package rota.yaml;

import java.io.IOException;
import java.io.InputStream;

/**
 * The JSON Schema of rotations.yaml (draft-07), by which an editor completes the file, explains its keys and finds what is
 * misspelt.
 *
 * <p>It fits the top file, the files that it includes, and the files of a ledger, which hold one override each. It refuses
 * what is wrong in shape: keys, kinds of values, dates, times, lengths. It accepts whatever the {@link RosterReader} accepts,
 * but for one thing: a plain {@code null} or {@code ~} as a text, which an editor can't tell from nothing. What only the meaning
 * tells is left to the reader, such as who is a person and which date is a handoff's.
 */
public final class RosterSchema {

    private static final String NAME = "rotations.schema.json";

    private RosterSchema() {}

    /** The whole schema, JSON in UTF-8 with a line break at its end; the same for every roster. */
    public static byte[] content() throws IOException {
        try (InputStream in = RosterSchema.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + NAME);
            }
            return in.readAllBytes();
        }
    }
}

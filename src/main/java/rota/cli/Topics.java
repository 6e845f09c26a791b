package rota.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rota.text.HelpSheet;
import rota.text.PlainSheet;
import rota.text.Sheet;
import rota.yaml.RosterKeys;

/** What help can tell of that is no command: how to say times, people and teams, and the roster. */
final class Topics {

    /** The topics that have a page. */
    static final List<String> NAMES = List.of("when", "what", "options", "roster");

    private Topics() {}

    /** What the page of a topic tells, in a few words; the topic must be one of {@link #NAMES}. */
    static String purpose(String topic) {
        return switch (topic) {
            case "when" -> "How to say times";
            case "what" -> "How to say teams and people";
            case "options" -> "What every command takes";
            case "roster" -> "The keys of rotations.yaml";
            default -> throw new IllegalArgumentException("no topic '" + topic + "'");
        };
    }

    /** The page of a topic, which must be one of {@link #NAMES}, or of another text that is kept beside them. */
    static Sheet page(String topic) throws IOException {
        return switch (topic) {
            case "options" -> HelpSheet.options(Rota.syntax().usage());
            case "roster" -> roster();
            default -> read(topic);
        };
    }

    private static Sheet roster() throws IOException {
        List<Sheet.Part> parts = new ArrayList<>(read("roster").parts());
        for (RosterKeys.Block block : RosterKeys.all()) {
            parts.add(new Sheet.Heading("Keys: " + block.title()));
            parts.add(new Sheet.Listing(block.keys().stream()
                    .map(key -> new Sheet.Term(key.name(), key.meaning()))
                    .toList()));
        }
        parts.addAll(read("rules").parts());
        return new Sheet(parts);
    }

    private static Sheet read(String topic) throws IOException {
        try (InputStream in = Topics.class.getResourceAsStream(topic + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program's file lacks " + topic + ".txt");
            }
            return PlainSheet.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

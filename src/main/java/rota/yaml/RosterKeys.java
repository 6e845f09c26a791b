package rota.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/**
 * What each key of a roster means, block by block, in the sentences of the {@link RosterSchema}, so that an editor and the
 * manual say the same.
 */
public final class RosterKeys {

    private RosterKeys() {}

    /**
     * Keys that stand together.
     *
     * @param title what they are in: {@code Rotation}
     * @param keys the keys, in the order in which people write them
     */
    public record Block(String title, List<Key> keys) {}

    /**
     * A key.
     *
     * @param name the key
     * @param meaning what it means, and what may stand there
     */
    public record Key(String name, String meaning) {}

    /** The blocks, from the top of the file to its end. */
    public static List<Block> all() throws IOException {
        Mistakes mistakes = new Mistakes();
        Source source = Objects.requireNonNull(Source.of("schema", RosterSchema.content(), mistakes));
        List<Block> blocks = new ArrayList<>();
        for (Entry definition : entries(Tree.of(source, mistakes), "definitions")) {
            String title = text(definition.value(), "title");
            if (title != null) {
                blocks.add(new Block(title, keys(definition.value())));
            }
        }
        return blocks;
    }

    private static List<Key> keys(Node definition) {
        List<Key> keys = new ArrayList<>();
        for (Entry key : entries(definition, "properties")) {
            keys.add(new Key(key.key().text(), meaning(key.value())));
        }
        return keys;
    }

    private static String meaning(Node property) {
        String meaning = Objects.requireNonNullElse(text(property, "description"), "");
        List<String> choices = texts(property, "enum");
        List<String> examples = texts(property, "examples");
        return meaning
                + (choices.isEmpty() ? "" : " One of: " + String.join(", ", choices) + ".")
                + (examples.isEmpty() ? "" : " For example: " + examples.get(0));
    }

    private static List<String> texts(Node property, String key) {
        List<String> texts = new ArrayList<>();
        if (value(property, key) instanceof Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Scalar scalar) {
                    texts.add(scalar.text());
                }
            }
        }
        return texts;
    }

    private static @Nullable String text(Node node, String key) {
        return value(node, key) instanceof Scalar scalar ? scalar.text() : null;
    }

    private static List<Entry> entries(@Nullable Node node, String key) {
        return value(node, key) instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    private static @Nullable Node value(@Nullable Node node, String key) {
        Entry entry = node instanceof Mapping mapping ? mapping.entry(key) : null;
        return entry == null ? null : entry.value();
    }
}

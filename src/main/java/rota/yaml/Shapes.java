package rota.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/** Takes a node for what it must be: a mapping, a list or a text; anything else is a mistake that shows what is right. */
final class Shapes {

    private static final Mapping NO_KEYS = new Mapping(new Source("", ""), 0, 0, List.of());
    private static final Sequence NO_ITEMS = new Sequence(new Source("", ""), 0, 0, List.of());

    final Mistakes mistakes;
    /** The keys that were meant by others that are none. */
    private final IdentityHashMap<Mapping, List<String>> misspelt = new IdentityHashMap<>();

    Shapes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * The node as a mapping, an empty one where nothing was written; null if it is something else.
     *
     * @param key whose value it is
     * @param example what would be right
     */
    @Nullable
    Mapping mapping(String key, Node node, String example) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        if (node.isNothing()) {
            return NO_KEYS;
        }
        wrong(key, node, "keys and values", example);
        return null;
    }

    /** The node as a list, an empty one where nothing was written; null if it is something else. */
    @Nullable
    Sequence list(String key, Node node, String example) {
        if (node instanceof Sequence list) {
            return list;
        }
        if (node.isNothing()) {
            return NO_ITEMS;
        }
        wrong(key, node, "a list", example);
        return null;
    }

    /** The items of a list, none where nothing was written or it is something else. */
    List<Node> items(String key, Node node, String example) {
        Sequence list = list(key, node, example);
        return list == null ? List.of() : list.items();
    }

    /** The node as a mapping that can't be left empty, such as an item of a list; null if it is something else. */
    @Nullable
    Mapping item(String key, Node node, String example) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        wrong(key, node, "keys and values here", example);
        return null;
    }

    /** The text as it was written; null if it is none, or nothing was written. */
    @Nullable
    String text(String key, Node node, String example) {
        if (node instanceof Scalar scalar && !scalar.isAbsent()) {
            return scalar.text();
        }
        if (node instanceof Scalar) {
            refuseNoValue(key, node, example);
            return null;
        }
        wrong(key, node, "text", example);
        return null;
    }

    private void refuseNoValue(String key, Node node, String example) {
        int comment = Comments.valueAt(node.source(), node.at());
        if (comment >= 0) {
            mistakes.add(
                    node.source(),
                    comment,
                    "no-value",
                    Quoted.of(key) + " has no value, since '#' begins a comment; put quotes around the text: "
                            + Comments.quoted(node.source(), comment));
        } else {
            mistakes.add(node, "no-value", "'" + key + "' has no value; write for example '" + example + "'");
        }
    }

    /**
     * Tells of every key that is none of these.
     *
     * @param what what the mapping is, like {@code a rotation}
     */
    void allow(Mapping mapping, String what, List<String> keys) {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                mistakes.add(entry.key(), "unknown-key", unknown(mapping, entry, what, keys));
            }
        }
    }

    private String unknown(Mapping mapping, Entry entry, String what, List<String> keys) {
        String key = entry.key().text();
        if (keys.contains("rotations") && isRotation(entry.value())) {
            misspelt.computeIfAbsent(mapping, none -> new ArrayList<>()).add("rotations");
            return Quoted.of(key) + " looks like a rotation; put it under 'rotations:'";
        }
        String meant = Keys.meant(key, keys);
        String misplaced = Keys.misplaced(key, what);
        String nearest = meant == null && misplaced == null ? Suggestion.nearest(key, keys) : null;
        String instead = meant != null ? meant : nearest != null ? nearest : Keys.block(key, keys);
        if (instead != null && mapping.entry(instead) == null) {
            misspelt.computeIfAbsent(mapping, none -> new ArrayList<>()).add(instead);
        }
        if (meant != null) {
            return Keys.instead(key, meant);
        }
        if (misplaced != null) {
            return misplaced;
        }
        return "unknown key " + Quoted.of(key) + " in " + what
                + (nearest == null ? "; it has " + String.join(", ", keys) : "; did you mean '" + nearest + "'?");
    }

    private static boolean isRotation(Node node) {
        return node instanceof Mapping body && (body.entry("order") != null || body.entry("follows") != null);
    }

    /** Whether the mapping has neither the key nor, once {@link #allow} has looked, another that was meant to be it. */
    boolean isMissing(Mapping mapping, String key) {
        return mapping.entry(key) == null && !isMisspelt(mapping, key);
    }

    /** Whether {@link #allow} has found a key in the mapping that was meant to be this one. */
    boolean isMisspelt(Mapping mapping, String key) {
        return misspelt.getOrDefault(mapping, List.of()).contains(key);
    }

    /** Tells that the node is not what it must be. */
    void wrong(String key, Node node, String needed, String example) {
        mistakes.add(
                node, "wrong-shape", "'" + key + "' needs " + needed + ", not " + shape(node) + ", like: " + example);
    }

    private static String shape(Node node) {
        if (node instanceof Mapping) {
            return "keys and values";
        }
        return node instanceof Sequence ? "a list" : node.isNothing() ? "nothing" : "text";
    }
}

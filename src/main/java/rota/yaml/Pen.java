package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * Writes drafts in the manner of a file.
 *
 * @param indent how much deeper a value stands than its key
 * @param dash how much deeper the dashes of a list stand than its key
 * @param quote what keys and words stand in: nothing, or one kind of quotes; with double quotes, every text stands in them
 */
record Pen(int indent, int dash, String quote) {

    /** The manner of a file that has none of its own. */
    static final Pen USUAL = new Pen(2, 2, "");

    /** Writes like a file: indents like the first in it that is indented. */
    static Pen of(Mapping file) {
        int indent = indent(file, new Lines(file.source()), false);
        int dash = indent(file, new Lines(file.source()), true);
        int usual = indent > 0 ? indent : USUAL.indent;
        return new Pen(usual, dash >= 0 ? dash : usual, "");
    }

    /** How much deeper than its key the first list stands, or mapping, that has lines of its own; -1 if none does. */
    private static int indent(Node node, Lines lines, boolean list) {
        List<Node> below = new ArrayList<>();
        if (node instanceof Mapping mapping && !mapping.isInBrackets()) {
            for (Entry entry : mapping.entries()) {
                Node value = entry.value();
                boolean isOnLines = !value.isInBrackets()
                        && lines.start(value.at()) > entry.key().at();
                if (isOnLines && (list ? value instanceof Sequence : value instanceof Mapping)) {
                    return lines.column(value.at()) - lines.column(mapping.at());
                }
                below.add(value);
            }
        } else if (node instanceof Sequence sequence && !sequence.isInBrackets()) {
            below.addAll(sequence.items());
        }
        for (Node each : below) {
            int indent = indent(each, lines, list);
            if (indent >= 0) {
                return indent;
            }
        }
        return -1;
    }

    /** The same with keys in other quotes. */
    Pen quoting(String newQuote) {
        return new Pen(indent, dash, newQuote);
    }

    /** The quotes in which a key or a word stands; nothing if it stands in none. */
    static String quoteOf(Node node) {
        char first = node.source().charAt(node.at());
        return first == '"' || first == '\'' ? String.valueOf(first) : "";
    }

    /** The quotes in which all keys of a mapping stand; nothing if some stand in none. */
    static String quoteOf(Mapping mapping) {
        String quote = mapping.entries().isEmpty()
                ? ""
                : quoteOf(mapping.entries().get(0).key());
        for (Entry entry : mapping.entries()) {
            if (!quoteOf(entry.key()).equals(quote)) {
                return "";
            }
        }
        return quote;
    }

    /** A key. */
    String key(String key) {
        return quote + key + quote;
    }

    /** The draft on one line, as it can stand in brackets. */
    String onOneLine(Draft draft) {
        return onOneLine(draft, true);
    }

    private String onOneLine(Draft draft, boolean inBrackets) {
        if (draft instanceof Draft.Word word) {
            return quote + word.text() + quote;
        }
        if (draft instanceof Draft.Prose prose) {
            return quote.equals("\"") ? Quotes.around(prose.text()) : Quotes.ifNeeded(prose.text(), inBrackets);
        }
        List<String> parts = new ArrayList<>();
        if (draft instanceof Draft.Items list) {
            list.items().forEach(item -> parts.add(onOneLine(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        ((Draft.Keys) draft).values().forEach((key, value) -> parts.add(key(key) + ": " + onOneLine(value)));
        return "{" + String.join(", ", parts) + "}";
    }

    /** A key and its value, in as many lines as the value takes, the first of them at a column. */
    List<String> entry(int column, String key, Draft value) {
        List<String> lines = new ArrayList<>();
        String start = " ".repeat(column) + key(key) + ":";
        if (isOnLines(value)) {
            lines.add(start);
            lines.addAll(below(column, value));
        } else {
            lines.add(start + " " + onOneLine(value, false));
        }
        return lines;
    }

    /** Whether the draft takes lines of its own. */
    static boolean isOnLines(Draft value) {
        return value instanceof Draft.Items items
                ? items.onLines() && !items.items().isEmpty()
                : value instanceof Draft.Keys keys
                        && keys.onLines()
                        && !keys.values().isEmpty();
    }

    /** The lines of a value that takes lines of its own, below its key. */
    List<String> below(int column, Draft value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Draft.Items items) {
            items.items().forEach(item -> lines.addAll(item(column + dash, 2, item)));
        } else {
            ((Draft.Keys) value).values().forEach((key, of) -> lines.addAll(entry(column + indent, key, of)));
        }
        return lines;
    }

    /** An item of a list behind a dash at a column, which is so far away from it. */
    List<String> item(int column, int behind, Draft item) {
        String dashed = " ".repeat(column) + "-" + " ".repeat(behind - 1);
        if (!isOnLines(item)) {
            return List.of(dashed + onOneLine(item));
        }
        List<String> lines = keys(column + behind, ((Draft.Keys) item).values());
        lines.set(0, dashed + lines.get(0).strip());
        return lines;
    }

    /** An item of a list on the lines below its dash, at a column of its own. */
    List<String> itemBelowDash(int dashColumn, int column, Draft item) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(dashColumn) + "-");
        if (isOnLines(item)) {
            lines.addAll(keys(column, ((Draft.Keys) item).values()));
        } else {
            lines.add(" ".repeat(column) + onOneLine(item));
        }
        return lines;
    }

    /** Keys and their values at a column. */
    List<String> keys(int column, Map<String, Draft> values) {
        List<String> lines = new ArrayList<>();
        values.forEach((key, value) -> lines.addAll(entry(column, key, value)));
        return lines;
    }
}

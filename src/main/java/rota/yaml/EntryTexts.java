package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import rota.override.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * What a list of overrides says, each as the text of a file of its own: the lines that it has in the list, less indented, with
 * the comments above and behind it.
 */
final class EntryTexts {

    private final Sequence list;
    private final List<Entry> entries;
    private final Lines lines;
    private final String lineBreak;

    /** Of a list, and what its items mean. */
    EntryTexts(Sequence list, List<Entry> entries) {
        this.list = list;
        this.entries = entries;
        this.lines = new Lines(list.source());
        this.lineBreak = lines.lineBreak(list.at());
    }

    /**
     * The texts, in the list's order.
     *
     * @throws Awkward if there are comments in brackets, which have no lines of their own
     */
    List<String> all() throws Awkward {
        List<String> texts = new ArrayList<>();
        if (list.isInBrackets()) {
            refuseComments(list);
        }
        List<Extent> extents = Extent.of(list);
        int top = lines.next(lineOfKey());
        for (int i = 0; i < entries.size(); i++) {
            if (list.isInBrackets()) {
                texts.add(rewritten(entries.get(i)));
            } else {
                texts.add(text(i, top, extents.get(i)));
                top = lines.next(lines.lastOf(extents.get(i).until(), lines.column(list.at())));
            }
        }
        return texts;
    }

    /** The line above the list's first one that is no comment and not empty: the key's. */
    private int lineOfKey() {
        int line = lines.start(list.at());
        while (line > 0) {
            line = lines.start(line - 1);
            if (!lines.isBlank(line) && !lines.isComment(line)) {
                return line;
            }
        }
        return line;
    }

    private String text(int index, int top, Extent extent) throws Awkward {
        Mapping item = (Mapping) list.items().get(index);
        int end = lines.end(lines.lastOf(extent.until(), lines.column(list.at())));
        StringBuilder text = new StringBuilder();
        for (int at = top; at < lines.start(extent.from()); at = lines.next(at)) {
            if (lines.isComment(at)) {
                append(text, lines.first(at), lines.end(at));
            }
        }
        appendComments(text, extent.from() + 1, item.at());
        if (item.isInBrackets()) {
            refuseComments(item);
            appendComments(text, item.end(), end);
            return text + rewritten(entries.get(index));
        }
        if (item.entry("id") == null) {
            text.append("id: ").append(entries.get(index).id()).append(lineBreak);
        }
        appendLines(text, item, end);
        return text.toString();
    }

    /** The lines of an item as they are, less indented. */
    private void appendLines(StringBuilder text, Mapping item, int end) {
        int column = lines.column(item.at());
        append(text, item.at(), lines.end(item.at()));
        for (int at = lines.next(item.at());
                at <= end && at < list.source().text.length();
                at = lines.next(at)) {
            append(text, Math.min(at + column, lines.first(at)), lines.end(at));
        }
        if (end == list.source().text.length()) {
            text.setLength(text.length() - lineBreak.length()); // a text of lines would get one more
        }
    }

    private void append(StringBuilder text, int from, int until) {
        text.append(list.source().text, from, Math.max(from, until)).append(lineBreak);
    }

    /** The comments between two offsets, each on a line of its own; nothing else stands there but spaces and dashes. */
    private void appendComments(StringBuilder text, int from, int until) {
        for (int at = from; at < until; at = lines.next(at)) {
            int hash = list.source().text.indexOf('#', at);
            if (hash >= 0 && hash < Math.min(until, lines.end(at))) {
                append(text, hash, Math.min(until, lines.end(at)));
            }
        }
    }

    /** In brackets of several lines there can be comments, which would have no place in the new text. */
    private void refuseComments(Node node) throws Awkward {
        if (lines.start(node.at()) == lines.start(node.end())) {
            return;
        }
        for (int at = node.at(); at < node.end(); at = lines.next(at)) {
            String line = node.source().text.substring(at, Math.min(lines.end(at), node.end()));
            if (line.contains(" #") || line.startsWith("#")) {
                throw new Awkward(node.source().place(at));
            }
        }
    }

    private String rewritten(Entry entry) {
        return String.join(lineBreak, Pen.USUAL.keys(0, OverrideDraft.of(entry).values())) + lineBreak;
    }
}

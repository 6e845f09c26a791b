package rota.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/** Where what stands in a file really ends: a text of several lines also takes empty ones behind it that mean nothing. */
final class Ends {

    private Ends() {}

    /** The offset behind the last character of a node that means something; it is on the node's last line. */
    static int of(Node node) {
        Scalar last = lastText(node);
        return last == null ? node.end() : isLines(last) ? withoutEmptyLines(last) : last.end();
    }

    /** The text that ends with the node; null if a bracket does. */
    static @Nullable Scalar lastText(Node node) {
        Node last = node;
        while (!last.isInBrackets()) {
            if (last instanceof Scalar text) {
                return text;
            }
            last = last instanceof Mapping mapping ? last(mapping.entries()) : lastItem((Sequence) last);
        }
        return null;
    }

    private static Node last(List<Entry> entries) {
        return entries.get(entries.size() - 1).value();
    }

    private static Node lastItem(Sequence list) {
        return list.items().get(list.items().size() - 1);
    }

    /** Whether the text is one of whole lines, begun by {@code |} or {@code >}. */
    static boolean isLines(Scalar text) {
        return text.end() > text.at() && "|>".indexOf(text.source().charAt(text.at())) >= 0;
    }

    /** What stands behind the {@code |} or {@code >}: a number, {@code +}, {@code -}, or nothing. */
    static String header(Scalar text) {
        int end = text.at() + 1;
        while ("+-123456789".indexOf(text.source().charAt(end)) >= 0) {
            end++;
        }
        return text.source().text.substring(text.at() + 1, end);
    }

    private static int withoutEmptyLines(Scalar text) {
        Lines lines = new Lines(text.source());
        int end = text.end();
        int last = lines.column(end) == 0 && end > 0 ? lines.end(lines.start(end - 1)) : end;
        String header = header(text);
        int most = header.matches(".*[1-9].*") ? 0 : lines.column(lines.first(firstLine(text, lines)));
        while (!header.contains("+")
                && lines.isBlank(last)
                && lines.column(last) <= most
                && lines.start(last) > text.at()) {
            last = lines.end(lines.start(lines.start(last) - 1));
        }
        return last;
    }

    /** The first line of the text that is not empty; its last one if all are. */
    private static int firstLine(Scalar text, Lines lines) {
        int line = lines.next(text.at());
        while (line < text.end() && lines.isBlank(line)) {
            line = lines.next(line);
        }
        return line;
    }
}

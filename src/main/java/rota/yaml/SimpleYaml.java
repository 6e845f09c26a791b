package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/**
 * Reads the YAML that rosters are nearly always written in: keys and values, lists, brackets, texts, and blocks of lines.
 *
 * <p>Whatever else stands in a file, right or wrong, it leaves to the library, of which it is nothing but the short way: it
 * gives the same nodes or none. Loading the library and reading a dozen teams with it takes longer than all else that
 * {@code rota who} does, and with ten thousand teams reading is most of the work.
 */
final class SimpleYaml extends SimpleTexts {

    /** A key with its colon is at most 1024 characters away, as YAML has it. */
    private static final int LONGEST_KEY = 1000;

    /** How many values there are so far. */
    private int values;

    private SimpleYaml(Source source) {
        super(source);
    }

    /** The node that is the whole file; null if the library is to read it. */
    static @Nullable Node of(Source source) {
        if (!source.isSimple()) {
            return null;
        }
        SimpleYaml yaml = new SimpleYaml(source);
        try {
            yaml.toContent();
            Node root = yaml.mapping(yaml.scalar(false), 0);
            return yaml.isAtEnd() ? root : null;
        } catch (Beyond told) {
            return null;
        }
    }

    /** A mapping of which the first key has been read. */
    private Mapping mapping(Scalar firstKey, int depth) {
        count(depth);
        int indent = firstKey.at() - line;
        Entries entries = new Entries();
        Scalar key = firstKey;
        Node value;
        while (true) {
            expectColon(key);
            value = blockValue(indent, depth + 1);
            if (entries.add(key, value) != null) {
                throw beyond();
            }
            if (column() != indent || isAtEnd()) {
                break;
            }
            key = scalar(false);
        }
        requireOutside(indent);
        return new Mapping(source, firstKey.at(), value.end(), entries.all());
    }

    private void expectColon(Scalar key) {
        if (text[at] != ':'
                || !isSpace(text[at + 1])
                || at - key.at() > LONGEST_KEY
                || key.text().equals("<<")) {
            throw beyond();
        }
        at++;
    }

    /** The value behind a key's colon: on the same line, or what is indented below it, or a list below it, or nothing. */
    private Node blockValue(int indent, int depth) {
        int behindColon = at;
        skipSpaces();
        if (isBreak(text[at]) || text[at] == '#') {
            toContent();
            if (isEntry() && column() >= indent) {
                return sequence(depth);
            }
            return column() > indent
                    ? mapping(scalar(false), depth)
                    : single(new Scalar(source, behindColon, behindColon, ""));
        }
        if (text[at] == '|' || text[at] == '>') {
            return single(lines(indent));
        }
        Node value = isBracket() ? bracket(depth) : single(scalar(false));
        toNextLine();
        return value;
    }

    private Sequence sequence(int depth) {
        count(depth);
        int start = at;
        int indent = column();
        List<Node> items = new ArrayList<>();
        do {
            at++;
            skipSpaces();
            items.add(item(depth + 1));
        } while (column() == indent && isEntry());
        requireOutside(indent);
        return new Sequence(source, start, items.get(items.size() - 1).end(), items);
    }

    /** What stands behind a dash, where a key begins a mapping. */
    private Node item(int depth) {
        if (isBracket()) {
            Node value = bracket(depth);
            toNextLine();
            return value;
        }
        Scalar scalar = scalar(false);
        if (text[at] == ':') {
            return mapping(scalar, depth);
        }
        toNextLine();
        return single(scalar);
    }

    private Node bracket(int depth) {
        count(depth);
        return text[at] == '[' ? list(depth) : pairs(depth);
    }

    private Sequence list(int depth) {
        int start = at;
        List<Node> items = new ArrayList<>();
        if (!closesAtOnce(']')) {
            do {
                items.add(inBrackets(depth + 1));
            } while (goesOn(']'));
        }
        return new Sequence(source, start, at, items);
    }

    private Mapping pairs(int depth) {
        int start = at;
        Entries entries = new Entries();
        if (!closesAtOnce('}')) {
            do {
                Scalar key = scalar(true);
                expectColon(key);
                skipSpaces();
                if (entries.add(key, inBrackets(depth + 1)) != null) {
                    throw beyond();
                }
            } while (goesOn('}'));
        }
        return new Mapping(source, start, at, entries.all());
    }

    private Node inBrackets(int depth) {
        return isBracket() ? bracket(depth) : single(scalar(true));
    }

    /** Moves into a bracket, and out again if nothing is in it. */
    private boolean closesAtOnce(char close) {
        at++;
        skipSpacesInBrackets();
        if (text[at] != close) {
            return false;
        }
        at++;
        return true;
    }

    /** Moves behind a comma, or behind the bracket's end. */
    private boolean goesOn(char close) {
        skipSpacesInBrackets();
        char next = text[at++];
        if (next == ',') {
            skipSpacesInBrackets();
            return true;
        }
        if (next != close) {
            throw beyond();
        }
        return false;
    }

    /** A line that goes on is indented, so that it can't be taken for something else. */
    private void skipSpacesInBrackets() {
        skipSpaces();
        while (text[at] == '\n') {
            line = ++at;
            skipSpaces();
            if (at == line && text[at] != '\n') {
                throw beyond();
            }
        }
    }

    private Scalar single(Scalar value) {
        if (++values > Tree.MOST_VALUES) {
            throw beyond();
        }
        return value;
    }

    private void count(int depth) {
        if (++values > Tree.MOST_VALUES || depth == Tree.DEEPEST) {
            throw beyond();
        }
    }
}

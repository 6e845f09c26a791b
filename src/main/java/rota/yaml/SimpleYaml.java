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
final class SimpleYaml {

    /** A key with its colon is at most 1024 characters away, as YAML has it. */
    private static final int LONGEST_KEY = 1000;

    private final Source source;
    /** The text, and a NUL behind it. */
    private final char[] text;
    /** Where reading is. */
    private int at;
    /** Where the line begins that reading is in. */
    private int line;
    /** How many values there are so far. */
    private int values;

    private SimpleYaml(Source source) {
        this.source = source;
        this.text = new char[source.text.length() + 1];
        source.text.getChars(0, text.length - 1, text, 0);
    }

    /** Thrown where the text is more than simple. */
    private static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Beyond() {
            super(null, null, false, false);
        }
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

    private static Beyond beyond() {
        return new Beyond();
    }

    /** How far what reading is at stands from the line's beginning. */
    private int column() {
        return at - line;
    }

    private boolean isAtEnd() {
        return text[at] == '\0';
    }

    /** Moves to the next line that says something, or to the end of the text, which counts as the beginning of a line. */
    private void toContent() {
        while (true) {
            skipSpaces();
            if (text[at] == '#') {
                skipLine();
            }
            if (text[at] == '\0') {
                line = at;
                return;
            }
            if (text[at] != '\n') {
                return;
            }
            line = ++at;
        }
    }

    private void skipSpaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    private void skipLine() {
        while (!isBreak(text[at])) {
            at++;
        }
    }

    /** Moves behind a value on to what comes next, which must be on another line. */
    private void toNextLine() {
        int end = at;
        skipSpaces();
        if (!isBreak(text[at]) && (text[at] != '#' || at == end)) {
            throw beyond();
        }
        toContent();
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

    /** What belongs together is indented alike, and what comes next less. */
    private void requireOutside(int indent) {
        if (column() > indent) {
            throw beyond();
        }
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

    /** A text of whole lines below its sign, each of which is indented like the first. */
    private Scalar lines(int outerIndent) {
        int start = at;
        boolean folds = text[at++] == '>';
        boolean keepsLastBreak = text[at] != '-';
        at += keepsLastBreak ? 0 : 1;
        if (text[at] != '\n') {
            throw beyond();
        }
        line = ++at;
        skipSpaces();
        int indent = column();
        if (indent <= outerIndent || isBreak(text[at])) {
            throw beyond();
        }
        StringBuilder lines = new StringBuilder();
        while (true) {
            if (folds && text[at] == ' ') {
                throw beyond();
            }
            int from = at;
            skipLine();
            lines.append(text, from, at - from);
            int breaks = toIndent(indent);
            boolean isLast = column() != indent;
            if (isLast) {
                lines.append(keepsLastBreak ? "\n" : "");
                break;
            }
            lines.append(folds && breaks == 1 ? " " : "\n".repeat(folds ? breaks - 1 : breaks));
        }
        int end = line;
        toContent();
        requireOutside(outerIndent);
        return new Scalar(source, start, end, lines.toString());
    }

    /** Moves to the next line that isn't empty, but only into its indentation, and tells how many lines that is. */
    private int toIndent(int indent) {
        int breaks = 0;
        do {
            if (text[at] != '\n') {
                throw beyond();
            }
            line = ++at;
            breaks++;
            while (text[at] == ' ' && column() < indent) {
                at++;
            }
        } while (text[at] == '\n');
        return breaks;
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

    private Scalar scalar(boolean inBrackets) {
        return switch (text[at]) {
            case '\'' -> singleQuoted();
            case '"' -> doubleQuoted();
            default -> plain(inBrackets);
        };
    }

    private Scalar singleQuoted() {
        int start = at++;
        boolean hasQuotes = false;
        while (text[at] != '\'' || text[at + 1] == '\'') {
            requireOneLine();
            if (text[at] == '\'') {
                hasQuotes = true;
                at++;
            }
            at++;
        }
        String inside = source.text.substring(start + 1, at++);
        return new Scalar(source, start, at, hasQuotes ? inside.replace("''", "'") : inside);
    }

    private Scalar doubleQuoted() {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (text[at] != '"') {
            requireOneLine();
            if (text[at] == '\\' && text[++at] != '"' && text[at] != '\\') {
                throw beyond();
            }
            inside.append(text[at++]);
        }
        return new Scalar(source, start, ++at, inside.toString());
    }

    private void requireOneLine() {
        if (isBreak(text[at])) {
            throw beyond();
        }
    }

    /** A text without quotes, which ends at a colon or a comment, and in brackets at what those are made of. */
    private Scalar plain(boolean inBrackets) {
        if (!canBegin(inBrackets)) {
            throw beyond();
        }
        int start = at;
        int end = at;
        char c = text[at];
        while (!isBreak(c) && !(c == '#' && text[at - 1] == ' ') && !(inBrackets && isOfBrackets(c))) {
            char next = text[++at];
            if (c == ':' && (isSpace(next) || (inBrackets && isOfBrackets(next)))) {
                at--;
                break;
            }
            if (c != ' ') {
                end = at;
            }
            c = next;
        }
        at = end;
        return new Scalar(source, start, end, source.text.substring(start, end));
    }

    private boolean canBegin(boolean inBrackets) {
        return switch (text[at]) {
            case ' ', '\n', '\0', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '%', '@', '`' ->
                false;
            case '-' -> !isSpace(text[at + 1]) && text[at + 1] != '-' && !(inBrackets && isOfBrackets(text[at + 1]));
            default -> column() > 0 || text[at] != '.';
        };
    }

    /** Whether a dash of a list stands here. */
    private boolean isEntry() {
        return text[at] == '-' && isSpace(text[at + 1]);
    }

    private boolean isBracket() {
        return text[at] == '[' || text[at] == '{';
    }

    private static boolean isOfBrackets(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\0';
    }
}

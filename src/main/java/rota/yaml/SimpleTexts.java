package rota.yaml;

import rota.yaml.Node.Scalar;

/** A place in a file of simple YAML: what lies around it, and the single texts that {@link SimpleYaml} finds on its way. */
abstract sealed class SimpleTexts permits SimpleYaml {

    final Source source;
    /** The text, and a NUL behind it. */
    final char[] text;
    /** Where reading is. */
    int at;
    /** Where the line begins that reading is in. */
    int line;

    SimpleTexts(Source source) {
        this.source = source;
        this.text = new char[source.text.length() + 1];
        source.text.getChars(0, text.length - 1, text, 0);
    }

    /** Thrown where the text is more than simple. */
    static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Beyond() {
            super(null, null, false, false);
        }
    }

    static Beyond beyond() {
        return new Beyond();
    }

    /** How far what reading is at stands from the line's beginning. */
    final int column() {
        return at - line;
    }

    final boolean isAtEnd() {
        return text[at] == '\0';
    }

    /** Moves to the next line that says something, or to the end of the text, which counts as the beginning of a line. */
    final void toContent() {
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

    final void skipSpaces() {
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
    final void toNextLine() {
        int end = at;
        skipSpaces();
        if (!isBreak(text[at]) && (text[at] != '#' || at == end)) {
            throw beyond();
        }
        toContent();
    }

    /** What belongs together is indented alike, and what comes next less. */
    final void requireOutside(int indent) {
        if (column() > indent) {
            throw beyond();
        }
    }

    /** A text of whole lines below its sign, each of which is indented like the first. */
    final Scalar lines(int outerIndent) {
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

    final Scalar scalar(boolean inBrackets) {
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
    final boolean isEntry() {
        return text[at] == '-' && isSpace(text[at + 1]);
    }

    final boolean isBracket() {
        return text[at] == '[' || text[at] == '{';
    }

    private static boolean isOfBrackets(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    static boolean isSpace(char c) {
        return c == ' ' || isBreak(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\0';
    }
}

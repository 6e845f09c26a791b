package rota.yaml;

import java.util.List;

/** The lines of a file, as whoever adds some has to see them; every line is known by any offset in it. */
record Lines(Source source) {

    /** The offset of the line's first character. */
    int start(int at) {
        return source.lineStart(at);
    }

    /** The offset behind the line's last character, before the line break. */
    int end(int at) {
        int end = at;
        while (end < source.text.length() && "\r\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The offset of the next line's first character; the end of the text if there is none. */
    int next(int at) {
        int end = end(at);
        return end + (source.text.startsWith("\r\n", end) ? 2 : end < source.text.length() ? 1 : 0);
    }

    /** The offset of the line's first character that is no space; the end of the line if there is none. */
    int first(int at) {
        int first = start(at);
        while (source.charAt(first) == ' ' || source.charAt(first) == '\t') {
            first++;
        }
        return first;
    }

    /** How many characters stand before the offset in its line. */
    int column(int at) {
        return at - start(at);
    }

    boolean isBlank(int at) {
        return first(at) == end(at);
    }

    boolean isComment(int at) {
        return source.charAt(first(at)) == '#';
    }

    /** Whether nothing but spaces stands before the offset in its line. */
    boolean isFirst(int at) {
        return first(at) == at;
    }

    /** Whether nothing but spaces and a comment stands behind the offset in its line. */
    boolean isLast(int at) {
        String rest = source.text.substring(at, end(at));
        return rest.isBlank() || (rest.charAt(0) <= ' ' && rest.strip().startsWith("#"));
    }

    /** The offset behind the spaces that stand there, if they only keep a comma or a bracket away; the offset if not. */
    int behindSpaces(int at) {
        int behind = at;
        while (source.charAt(behind) == ' ') {
            behind++;
        }
        return ",}".indexOf(source.charAt(behind)) >= 0 ? behind : at;
    }

    /** Where the comments begin that stand directly above a line; the line itself if there are none. */
    int withComments(int at) {
        int top = start(at);
        while (top > 0 && isComment(top - 1)) {
            top = start(top - 1);
        }
        return top;
    }

    /** The last line of an entry that ends here: this one, or the last comment below that is indented deeper than it. */
    int lastOf(int end, int column) {
        int last = end;
        for (int at = next(end); at < source.text.length(); at = next(at)) {
            if (isComment(at) && column(first(at)) > column) {
                last = at;
            } else if (!isBlank(at)) {
                break;
            }
        }
        return last;
    }

    /** Whether an empty line stands between two offsets. */
    boolean isApart(int above, int below) {
        for (int at = next(above); at < start(below); at = next(at)) {
            if (isBlank(at)) {
                return true;
            }
        }
        return false;
    }

    /** These lines, below another one. */
    Splice below(int at, List<String> lines) {
        int next = next(at);
        String text = String.join(lineBreak(at), lines);
        return Splice.at(next, next == end(at) ? lineBreak(at) + text : text + lineBreak(at));
    }

    /** These lines, above another one. */
    Splice above(int at, List<String> lines) {
        return Splice.at(start(at), String.join(lineBreak(at), lines) + lineBreak(at));
    }

    /** The line with its break, to be taken away; without a line below, the break above it goes with it. */
    Splice without(int from, int through) {
        int first = start(from);
        int next = next(through);
        boolean isAtEnd = next == end(through) && first > 0;
        return isAtEnd ? new Splice(end(start(first - 1)), next, "") : new Splice(first, next, "");
    }

    /** What ends the line; if nothing does, what ends the one above it, or else a line feed. */
    String lineBreak(int at) {
        int end = end(at);
        if (end == source.text.length()) {
            int start = start(at);
            return start == 0 ? "\n" : lineBreak(start(start - 1));
        }
        return source.text.substring(end, next(at));
    }
}

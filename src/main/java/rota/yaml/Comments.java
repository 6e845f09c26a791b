package rota.yaml;

/** Finds texts that were meant to be values, but begin comments, since they begin with {@code #} and have no quotes. */
final class Comments {

    private Comments() {}

    /** Where such a text begins, behind spaces from the offset on; -1 if there is none. */
    static int valueAt(Source source, int at) {
        int hash = at;
        while (source.charAt(hash) == ' ') {
            hash++;
        }
        return source.charAt(hash) == '#' && source.charAt(hash + 1) > ' ' ? hash : -1;
    }

    /** Where the first such text begins between two offsets, right behind a {@code :}; -1 if there is none. */
    static int valueIn(Source source, int from, int to) {
        char before = ':';
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '#' && (at == 0 || source.charAt(at - 1) <= ' ')) {
                if (before == ':' && valueAt(source, at) >= 0) {
                    return at;
                }
                at = lineEnd(source, at);
            } else if ((c == '"' || c == '\'') && ":,[{".indexOf(before) >= 0) {
                at = quoteEnd(source, at, to);
            }
            before = c > ' ' ? c : before;
            at++;
        }
        return -1;
    }

    /** The text that begins there, in quotes, as it should be written. */
    static String quoted(Source source, int hash) {
        int last = lineEnd(source, hash);
        int end = hash;
        while (end < last && ",]}".indexOf(source.charAt(end)) < 0 && !isComment(source, end, hash)) {
            end++;
        }
        String text = Quoted.of(source.text.substring(hash, end).strip());
        String inside = text.substring(1, text.length() - 1);
        return inside.indexOf('\'') < 0 ? text : '"' + inside + '"';
    }

    private static boolean isComment(Source source, int at, int hash) {
        return at > hash && source.charAt(at) == '#' && source.charAt(at - 1) == ' ';
    }

    private static int lineEnd(Source source, int at) {
        int end = at;
        while (end < source.text.length() && "\r\n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the text in quotes ends that begins there. */
    private static int quoteEnd(Source source, int start, int to) {
        char quote = source.charAt(start);
        int at = start + 1;
        while (at < to && (source.charAt(at) != quote || (quote == '\'' && source.charAt(at + 1) == quote))) {
            at += source.charAt(at) == quote || (quote == '"' && source.charAt(at) == '\\') ? 2 : 1;
        }
        return at;
    }
}

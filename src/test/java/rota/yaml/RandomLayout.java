package rota.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes keys and values as a file in a manner that is drawn by lot: in lines or in brackets at every level, with comments,
 * empty lines, odd indentation, quotes, texts of several lines, and any kind of line break.
 */
final class RandomLayout {

    private static final List<String> MARKS = List.of("", "", "é", "🎉", "- x", "a: b", "{", "\"");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final int indent;
    private final int dash;
    private final int behindDash;
    private final int brackets;
    private final int comments;
    private final int spaces;
    private final int quoted;
    private int mark;
    /** The indentation of the text of several lines that was just written; comments stay left of it. */
    private int textIndent = Integer.MAX_VALUE;

    private RandomLayout(SplittableRandom random) {
        this.random = random;
        this.indent = random.nextInt(1, 5);
        this.dash = oneIn(3) ? 0 : random.nextInt(0, 5);
        this.behindDash = oneIn(3) ? random.nextInt(1, 5) : 1;
        this.brackets = List.of(2, 4, 4, 20).get(random.nextInt(4));
        this.comments = List.of(3, 6, 1000).get(random.nextInt(3));
        this.spaces = List.of(2, 8, 1000).get(random.nextInt(3));
        this.quoted = random.nextInt(4);
    }

    /** The file. */
    static String of(Map<String, Object> file, SplittableRandom random) {
        RandomLayout layout = new RandomLayout(random);
        String text = layout.file(file);
        String ending = layout.oneIn(3) ? "\r\n" : "\n";
        return (layout.oneIn(6) ? "\uFEFF" : "") + text.replace("\n", ending);
    }

    private String file(Map<String, Object> file) {
        if (oneIn(4)) {
            text.append("# yaml-language-server: $schema=./rotations.schema.json\n");
        }
        if (oneIn(8)) {
            text.append("---\n");
        }
        if (oneIn(12)) {
            text.append(inBrackets(file, 0, !oneIn(4))).append('\n');
        } else {
            keys(file, oneIn(12) ? indent : 0, false);
        }
        if (oneIn(12)) {
            text.append("...\n");
        } else if (oneIn(4)) {
            text.append("\n".repeat(random.nextInt(1, 3)));
        } else if (oneIn(4)) {
            text.append("# the end");
        } else if (oneIn(4)) {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String comment() {
        return "# c" + mark++ + ". " + MARKS.get(random.nextInt(MARKS.size()));
    }

    /** Comments and empty lines in front of an entry. */
    private void between(int column) {
        while (oneIn(comments)) {
            int at = oneIn(3) ? column + random.nextInt(0, 4) : oneIn(4) ? 0 : column;
            text.append(" ".repeat(Math.min(at, textIndent - 1)))
                    .append(comment())
                    .append('\n');
            textIndent = Integer.MAX_VALUE;
        }
        if (oneIn(spaces)) {
            text.append(oneIn(6) ? "  \n" : "\n");
        }
    }

    private void endLine() {
        if (oneIn(comments * 2)) {
            text.append(" ".repeat(random.nextInt(1, 4))).append(comment());
        } else if (oneIn(40)) {
            text.append("  ");
        }
        text.append('\n');
        textIndent = Integer.MAX_VALUE;
    }

    private void keys(Map<String, Object> map, int column, boolean firstIsBegun) {
        boolean isBegun = firstIsBegun;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (!isBegun) {
                between(column);
                text.append(" ".repeat(column));
            }
            isBegun = false;
            if (oneIn(60)) {
                text.append("? ").append(key(entry.getKey())).append('\n').append(" ".repeat(column));
            } else {
                text.append(key(entry.getKey()));
            }
            text.append(':');
            boolean isProse = entry.getKey().equals("why") || entry.getKey().equals("duties");
            value(entry.getValue(), column, isProse);
        }
    }

    private String key(String key) {
        boolean isQuoted = quoted == 1 || (quoted == 2 && oneIn(3));
        return isQuoted ? '"' + key + '"' : !key.matches("[a-z0-9-]+") ? '\'' + key + '\'' : key;
    }

    private void value(Object value, int column, boolean isProse) {
        if (isEmpty(value)) {
            String empty = value instanceof Map ? "{}" : "[]";
            text.append(List.of("", " ~", " null", " " + empty).get(random.nextInt(4)));
            endLine();
        } else if (value instanceof String word) {
            scalar(word, column, isProse);
        } else if (oneIn(brackets)) {
            text.append(' ').append(inBrackets(value, column, oneIn(3)));
            endLine();
        } else if (value instanceof Map) {
            endLine();
            keys(map(value), column + (oneIn(10) ? random.nextInt(1, 5) : indent), false);
        } else {
            endLine();
            items((List<?>) value, column + (oneIn(10) ? random.nextInt(0, 4) : dash));
        }
    }

    private void items(List<?> items, int column) {
        for (Object item : items) {
            between(column);
            text.append(" ".repeat(column)).append('-');
            boolean isBelow = !(item instanceof String) && oneIn(8);
            if (isBelow) {
                endLine();
                text.append(" ".repeat(column + behindDash));
            } else {
                text.append(" ".repeat(behindDash));
            }
            if (item instanceof String word) {
                text.append(word(word));
                endLine();
            } else if (isEmpty(item) || oneIn(brackets)) {
                text.append(inBrackets(item, column + behindDash, oneIn(4)));
                endLine();
            } else {
                keys(map(item), column + behindDash + (isBelow ? 0 : 1), true);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof List<?> list && list.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** A text behind its key. */
    private void scalar(String value, int column, boolean isProse) {
        if (!isProse || !oneIn(2)) {
            String word = word(value);
            text.append(' ').append(word).append(!word.endsWith("\"") && !word.endsWith("'") && oneIn(30) ? "\t" : "");
            endLine();
            return;
        }
        int at = column + random.nextInt(1, 5);
        String chomp = List.of("", "-", "+").get(random.nextInt(3));
        text.append(oneIn(3) ? " >" : " |").append(chomp);
        endLine();
        text.append(" ".repeat(at)).append(value).append('\n');
        if (oneIn(3)) {
            text.append(oneIn(2) ? "\n" : "").append(" ".repeat(at)).append("# no comment\n");
        }
        if (oneIn(3)) {
            text.append("\n");
        }
        textIndent = at;
    }

    /** A text in a line: as it is, or in quotes. */
    private String word(String value) {
        boolean isPlain = value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./:+_@-]*") && !value.matches(".*(: | #|[: ]$).*");
        if (isPlain && quoted != 1 && !oneIn(10)) {
            return value;
        }
        return quoted == 1 || oneIn(2)
                ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : '\'' + value.replace("'", "''") + '\'';
    }

    /** A mapping or a list in brackets, on one line or with a line for each entry. */
    private String inBrackets(Object value, int column, boolean onLines) {
        List<String> entries = new ArrayList<>();
        int deeper = column + indent + (oneIn(4) ? 1 : 0);
        if (value instanceof List<?> list) {
            list.forEach(item -> entries.add(bracketed(item, deeper, onLines)));
        } else {
            map(value)
                    .forEach((key, of) ->
                            entries.add(key(key) + (oneIn(20) ? " : " : ": ") + bracketed(of, deeper, onLines)));
        }
        boolean isMap = value instanceof Map;
        String open = isMap ? "{" : "[";
        String close = isMap ? "}" : "]";
        if (!onLines || entries.isEmpty()) {
            String gap = oneIn(6) ? " " : "";
            String comma = oneIn(8) && !isMap ? "," : ", ";
            String last = oneIn(8) && !entries.isEmpty() ? "," : "";
            return open + gap + String.join(comma, entries) + last + gap + close;
        }
        return onLines(entries, open, close, column, deeper);
    }

    private String onLines(List<String> entries, String open, String close, int column, int deeper) {
        StringBuilder lines = new StringBuilder(open).append('\n');
        String last = oneIn(3) ? "," : "";
        for (int i = 0; i < entries.size(); i++) {
            if (oneIn(comments * 2)) {
                lines.append(" ".repeat(deeper)).append(comment()).append('\n');
            }
            lines.append(" ".repeat(deeper)).append(entries.get(i)).append(i + 1 < entries.size() ? "," : last);
            if (i + 1 < entries.size() && oneIn(8)) {
                lines.append(' ').append(entries.get(++i)).append(i + 1 < entries.size() ? "," : last);
            }
            lines.append(oneIn(comments) ? "  " + comment() : "").append('\n');
        }
        return lines.append(" ".repeat(column + 1)).append(close).toString();
    }

    private String bracketed(Object value, int column, boolean onLines) {
        if (isEmpty(value) && value instanceof Map && oneIn(3)) {
            return oneIn(2) ? "~" : "";
        }
        return value instanceof String word ? word(word) : inBrackets(value, column, onLines && oneIn(2));
    }
}

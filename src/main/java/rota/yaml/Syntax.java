package rota.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words what the parser stumbled over, where the cause is rather than where it noticed. */
final class Syntax {

    private static final String CODE = "syntax";

    private final Source source;
    private final Mistakes mistakes;
    private final String context;
    private final String problem;
    /** Where the parser noticed. */
    private final int at;
    /** Where what it was reading began. */
    private final int began;

    private Syntax(MarkedYamlEngineException wrong, Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
        this.context = String.valueOf(wrong.getContext());
        this.problem = String.valueOf(wrong.getProblem());
        this.at = offset(source, wrong.getProblemMark(), 0);
        this.began = offset(source, wrong.getContextMark(), at);
    }

    private static int offset(Source source, Optional<Mark> mark, int otherwise) {
        return mark.isPresent() ? source.move(0, mark.get().getIndex()) : otherwise;
    }

    /**
     * Adds the mistake that made the parser stop.
     *
     * @param at where the last token began, for what has no place of its own
     */
    static void explain(JacksonException wrong, Source source, int at, Mistakes mistakes) {
        if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
            new Syntax(marked, source, mistakes).explain();
        } else if (source.charAt(at) == '*') {
            mistakes.add(
                    source, at, "alias", "a roster has no aliases ('*'); put quotes around a key that begins with '*'");
        } else {
            mistakes.add(
                    source, at, CODE, "a key is a single piece of text, not a list or a mapping; check the brackets");
        }
    }

    private void explain() {
        int comment = comment();
        if (comment >= 0) {
            say(
                    comment,
                    "'#' begins a comment up to the end of the line; put quotes around the text: "
                            + Comments.quoted(source, comment));
        } else if (problem.startsWith("found character")) {
            explainCharacter();
        } else if (problem.startsWith("could not find expected ':'")) {
            say(began, "a ':' is missing after this key; a key and its value are written 'key: value'");
        } else if (problem.startsWith("mapping values are not allowed")) {
            explainColon();
        } else if (problem.startsWith("sequence entries are not allowed")) {
            say(at, "a list entry ('- ') can't begin here; give it a line of its own, indented like its neighbours");
        } else if (problem.startsWith("mapping keys are not allowed")) {
            say(at, "a key can't begin with '? ' here; write 'key: value'");
        } else if (context.endsWith("block mapping") || context.endsWith("block collection")) {
            explainIndentation();
        } else if (context.endsWith("flow sequence")) {
            explainBracket("[", "]");
        } else if (context.endsWith("flow mapping")) {
            explainBracket("{", "}");
        } else if (context.endsWith("node")) {
            explainMissing();
        } else {
            explainScalar();
        }
    }

    /** Where a comment begins that was meant as a value and hides what closes a bracket; -1 if there is none. */
    private int comment() {
        if (context.endsWith("flow sequence") || context.endsWith("flow mapping")) {
            return Comments.valueIn(source, began, at);
        }
        if (!context.endsWith("flow node")) {
            return -1;
        }
        int first = firstOnLine(at);
        return Comments.valueIn(source, first == at ? firstOnLineAbove() : first, at);
    }

    private void explainScalar() {
        if (context.endsWith("double-quoted scalar")) {
            say(
                    at - 1,
                    "this means nothing in double quotes after a '\\'; write '\\\\' for a '\\', or use single quotes");
        } else if (context.endsWith("quoted scalar")) {
            say(began, "this quote is never closed; put " + source.charAt(began) + " behind the text that it begins");
        } else if (context.endsWith("block scalar") && problem.contains("leading empty lines")) {
            say(at, "an empty line above has more spaces than the text that begins here; delete them");
        } else if (context.endsWith("block scalar")) {
            say(
                    at,
                    "after '" + source.charAt(began)
                            + "' only a line break may follow; the text begins on the next line");
        } else if (context.endsWith("anchor") || context.endsWith("alias")) {
            say(began, "text can't begin with '" + source.charAt(began) + "'; put quotes around it");
        } else if (context.endsWith("tag") || context.endsWith("directive")) {
            say(began, "text can't begin with '" + source.charAt(began) + "'; put quotes around it");
        } else {
            say(at, "from here on this can't be read as YAML; check indentation, quotes and brackets");
        }
    }

    private void explainCharacter() {
        char c = source.charAt(at);
        if (c == '\t') {
            boolean indents = source.text.substring(source.lineStart(at), at).isBlank();
            say(at, indents ? "a tab can't be used for indentation; use spaces" : "a tab can't stand here; use spaces");
        } else {
            say(
                    at,
                    "text can't begin with '" + new String(Character.toChars(source.text.codePointAt(at)))
                            + "'; put quotes around it");
        }
    }

    private void explainColon() {
        int start = source.lineStart(at);
        int earlier = source.text.indexOf(": ", start);
        if (earlier >= 0 && earlier < at) {
            say(at, "a second ': ' in one line; put quotes around a text that contains ': '");
        } else if (!lineAbove().contains(":")) {
            say(
                    firstOnLine(source.lineStart(at) - 1),
                    "a ':' is missing after this key, since the next line has its values");
        } else {
            say(
                    firstOnLine(at),
                    "a key can't begin here, since the line above has a value already; check the indentation");
        }
    }

    private String lineAbove() {
        int start = source.lineStart(at);
        return start == 0 ? ":" : source.text.substring(source.lineStart(start - 1), start);
    }

    private void explainIndentation() {
        char c = source.charAt(at);
        if (c == ']' || c == '}') {
            say(at, "this '" + c + "' closes nothing; delete it, or open it with '" + (c == ']' ? '[' : '{') + "'");
        } else if (c == ',') {
            say(at, "a ',' can't stand here; put quotes around the text, or '[' and ']' around a list");
        } else if (c == ':') {
            say(at, "a key is missing before this ':'");
        } else if (c == '-'
                && context.endsWith("mapping")
                && source.place(at).column() == source.place(began).column()) {
            say(at, "a list entry ('- ') can't stand among keys; indent it below the key that it belongs to");
        } else if (c != '\'' && at > 0 && source.charAt(at - 1) == '\'') {
            say(at, "the text in single quotes has ended before this; inside it, write '' for one '");
        } else if (firstOnLine(at) == at) {
            int spaces = at - source.lineStart(at);
            int above = firstOnLineAbove() - source.lineStart(firstOnLineAbove());
            say(
                    at,
                    "this line is indented by " + spaces(spaces) + ", the one above it by " + spaces(above)
                            + "; what belongs together is indented alike");
        } else {
            say(at, "the value before this has ended already; put quotes around the whole text");
        }
    }

    private void explainBracket(String open, String close) {
        boolean atEnd = at >= source.text.stripTrailing().length();
        if (atEnd || source.lineStart(at) != source.lineStart(began)) {
            say(
                    began,
                    "this '" + open + "' is not closed, or a ',' is missing between two lines; put '" + close
                            + "' where it ends");
        } else {
            say(at, "a ',' or a '" + close + "' is missing before this");
        }
    }

    private void explainMissing() {
        char c = source.charAt(at);
        if (c == '!') {
            say(at, "a roster has no tags ('!'); put quotes around a text that begins with '!'");
        } else if (c == '\0') {
            boolean inBrackets = context.endsWith("flow node");
            say(at, "the file ends where a value is needed" + (inBrackets ? "; a '[' or '{' is not closed" : ""));
        } else if (",]}:".indexOf(c) >= 0) {
            say(at, "a value is missing before this '" + c + "'");
        } else {
            say(at, "a value is needed here; check the indentation");
        }
    }

    private static String spaces(int count) {
        return count + (count == 1 ? " space" : " spaces");
    }

    /** Where the nearest line above begins that is neither empty nor a comment. */
    private int firstOnLineAbove() {
        int first = firstOnLine(at);
        do {
            first = firstOnLine(Math.max(0, source.lineStart(first) - 1));
        } while (source.lineStart(first) > 0 && "#\r\n".indexOf(source.charAt(first)) >= 0);
        return first;
    }

    private int firstOnLine(int offset) {
        int first = source.lineStart(offset);
        while (source.charAt(first) == ' ' || source.charAt(first) == '\t') {
            first++;
        }
        return first;
    }

    private void say(int where, String message) {
        mistakes.add(source, where, CODE, message);
    }
}

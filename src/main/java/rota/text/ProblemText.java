package rota.text;

import java.io.PrintWriter;
import java.util.List;
import rota.rotation.SafeText;

/** Prints what was found, a line each: for people, for GitHub's annotations, and for programs. */
public final class ProblemText {

    private ProblemText() {}

    /** A line like {@code rotations.yaml:27:17: error: …}; below it the line of the file and a caret, if that is wanted. */
    public static void print(Face face, Problem problem, boolean withCaret, PrintWriter out) {
        Style style = switch (problem.severity()) {
            case ERROR -> Style.ALARM;
            case WARNING -> Style.WARNING;
            case NOTE -> Style.QUIET;
        };
        String word = face.styled(style, problem.severity().word() + ":");
        Problem.At place = problem.place();
        String where = place == null ? "" : SafeText.of(place.toString()) + ": ";
        out.println(where + word + " " + problem.message());
        if (withCaret && place != null && !place.source().isEmpty()) {
            printCaret(face, place, out);
        }
    }

    /** The line, or of a long one the part around the column, and a caret below the column. */
    private static void printCaret(Face face, Problem.At place, PrintWriter out) {
        String source = place.source();
        int at = source.offsetByCodePoints(0, Math.min(place.column() - 1, source.codePointCount(0, source.length())));
        int room = face.columns() - 4;
        int from = 0;
        while (from < at && face.cells(source.substring(from, at)) > room * 2 / 3) {
            from = Cluster.end(source, from);
        }
        String cut = from > 0 ? "…" : "";
        String before = cut + source.substring(from, at);
        out.println("  " + face.width().cut(cut + source.substring(from), room));
        out.println("  " + " ".repeat(face.cells(before)) + face.alarm("^"));
    }

    /** An annotation of GitHub's: {@code ::warning file=rotations.yaml,line=27,col=17,title=gap::…}. */
    public static void printForGitHub(Problem problem, PrintWriter out) {
        String command = problem.severity() == Problem.Severity.NOTE
                ? "notice"
                : problem.severity().word();
        StringBuilder line = new StringBuilder("::").append(command).append(' ');
        Problem.At place = problem.place();
        if (place != null) {
            line.append("file=").append(property(SafeText.of(place.file())));
            line.append(",line=")
                    .append(place.line())
                    .append(",col=")
                    .append(place.column())
                    .append(',');
        }
        line.append("title=").append(property(problem.code()));
        line.append("::").append(data(problem.message()));
        out.println(line);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** {@code {"problems": […]}}; with an exit code other than 0 also the {@code "error"} that every command has. */
    public static void printJson(List<Problem> problems, int exit, String sentence, PrintWriter out) {
        Json json = new Json(out).object().name("problems").array();
        for (Problem problem : problems) {
            Problem.At place = problem.place();
            json.inline().object();
            json.field("severity", problem.severity().word()).field("code", problem.code());
            if (place == null) {
                json.field("file", (String) null).field("line", (String) null).field("column", (String) null);
            } else {
                json.field("file", place.file()).field("line", place.line()).field("column", place.column());
            }
            json.field("message", problem.message());
            json.field(
                    "team",
                    problem.rotation() == null ? null : problem.rotation().team());
            json.field(
                    "rotation",
                    problem.rotation() == null ? null : problem.rotation().rotation());
            json.field("people", problem.people());
            json.field("start", problem.start()).field("end", problem.end()).end();
        }
        json.end();
        if (exit != 0) {
            json.name("error").inline().object().field("code", exit);
            json.field("message", SafeText.of(sentence)).end();
        }
        json.end();
    }
}

package rota.text;

import java.io.PrintWriter;

/** Sentences, broken at the edge of the terminal. */
final class Sentences {

    private static final int NARROWEST = 16;

    private Sentences() {}

    /** Prints a sentence. */
    static void say(Face face, String sentence, PrintWriter out) {
        for (String line : face.width().flow(sentence, face.columns())) {
            out.println(line);
        }
    }

    /** Prints a sentence below others, indented. */
    static void below(Face face, String sentence, PrintWriter out) {
        for (String line : face.width().flow(sentence, Math.max(NARROWEST, face.columns() - 2))) {
            out.println("  " + line);
        }
    }

    /** Prints a sentence that is a warning. */
    static void warn(Face face, String sentence, PrintWriter out) {
        String mark = "! ";
        for (String line : face.width().flow(sentence, Math.max(NARROWEST, face.columns() - 2))) {
            out.println(mark + face.styled(Style.WARNING, line));
            mark = "  ";
        }
    }
}

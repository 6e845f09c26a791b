package rota.text;

import java.io.PrintWriter;
import rota.rotation.SafeText;

/** The overrides that moved from lists into files of their own. */
public final class SplitText {

    private SplitText() {}

    /**
     * Prints what became of them, and how others get to see it.
     *
     * @param moved how many there are
     * @param saved the folder that they are in now, and what else is to be said
     */
    public static void print(Face face, int moved, Saved saved, PrintWriter out) {
        Sentences.say(face, sentence(moved, SafeText.of(saved.file()), saved.isDryRun()), out);
        if (saved.isDryRun()) {
            out.println("Nothing was written (--dry-run).");
        } else if (saved.isCommitted()) {
            out.println("Committed. Others see it once it is pushed: git push");
        } else if (saved.commit() != null) {
            out.println("Nobody else sees it until it is committed and pushed:");
            out.println("  " + saved.commit());
        }
    }

    /** Prints that there is nothing to move. */
    public static void printNothing(Face face, String folder, PrintWriter out) {
        String sentence =
                "There is nothing to move: each override has a file of its own in " + SafeText.of(folder) + ".";
        Sentences.say(face, sentence, out);
    }

    private static String sentence(int moved, String folder, boolean isDryRun) {
        if (moved == 0) {
            return "From now on each override gets a file of its own in " + folder + ".";
        }
        String what = moved == 1 ? "1 override" : moved + " overrides";
        String verb = isDryRun ? " would move to " : " moved to ";
        return what + verb + folder + ", each into a file of its own. The schedule stays the same.";
    }
}

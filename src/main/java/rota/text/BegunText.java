package rota.text;

import java.io.PrintWriter;
import rota.rotation.Company;
import rota.rotation.SafeText;

/** That a roster was begun, for people, and what to do with it. */
public final class BegunText {

    private BegunText() {}

    /** Prints {@code Written to rotations.yaml: 2 teams, 5 people. The first weeks:}. */
    public static void written(Face face, String file, Company company, PrintWriter out) {
        int teams = company.teams().size();
        int people = company.people().size();
        Sentences.say(
                face,
                "Written to " + SafeText.of(file) + ": " + counted(teams, "team", "teams") + ", "
                        + counted(people, "person", "people") + ". The first weeks:",
                out);
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /**
     * Prints the commands that come next.
     *
     * @param generate shows the coming weeks
     * @param check tells what is wrong
     * @param commit puts the file into git
     */
    public static void next(String generate, String check, String commit, PrintWriter out) {
        int width = Math.max(generate.length(), check.length()) + 2;
        out.println("Next:");
        out.println("  " + padded(generate, width) + "the coming weeks");
        out.println("  " + padded(check, width) + "what is wrong, or will be");
        out.println("Nobody else sees it until it is committed and pushed:");
        out.println("  " + SafeText.of(commit));
    }

    private static String padded(String command, int width) {
        return SafeText.of(command) + " ".repeat(width - command.length());
    }
}

package rota.text;

import java.io.PrintWriter;
import java.util.List;
import rota.override.Range;
import rota.planning.Helper;
import rota.planning.Suggestions;
import rota.planning.Unable;
import rota.rotation.Company;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;

/**
 * Who could swap with somebody or stand in for them, a numbered line each, and then who could not, and the commands.
 *
 * <pre>
 * Chi Nguyen has Core Support hero, W07 Mon 9 Feb 09:00 – Mon 16 Feb 09:00.
 * 1  Ana  swap for W09  own turns 2 weeks before and 3 weeks after
 * 2  Ben  stand in      right after an own turn
 * </pre>
 */
public final class SuggestText {

    /** Whoever gets no help from so many looks at what programs get. */
    private static final int MOST_LINES = 20;

    private final Face face;
    private final Suggestions suggestions;
    private final Company company;
    private final Names names;
    private final RotationSchedule rotation;
    private final Clock clock;

    private SuggestText(Face face, Suggestions suggestions) {
        this.face = face;
        this.suggestions = suggestions;
        this.company = suggestions.schedule().company();
        this.names = Names.among(company.people().values());
        this.rotation = suggestions.schedule().rotation(suggestions.rotation());
        this.clock = new Clock(rotation.turns(), suggestions.now());
    }

    /**
     * Prints them.
     *
     * @param rest the options to repeat with a command, each with a space before it
     * @param again the whole command that makes one of them by its number, which is to be put behind it
     */
    public static void print(Face face, Suggestions suggestions, String rest, String again, PrintWriter out) {
        new SuggestText(face, suggestions).print(rest, again, out);
    }

    private void print(String rest, String again, PrintWriter out) {
        Sentences.say(face, heading(), out);
        if (suggestions.candidates().isEmpty()) {
            out.println(face.warning(
                    suggestions.unable().isEmpty()
                            ? "Nobody else is in the order then."
                            : "Nobody in the order could help."));
        }
        candidates(out);
        unable(out);
        if (!suggestions.candidates().isEmpty()) {
            out.println();
            out.println("To make the first one:");
            out.println("  " + suggestions.candidates().get(0).command() + rest);
            out.println("Or any of them, by its number:");
            out.println("  " + again + " 1");
        }
    }

    private String heading() {
        Turn turn = rotation.turns().at(suggestions.time().start());
        return Names.full(company.person(suggestions.person())) + " has "
                + SafeText.of(suggestions.schedule().named(suggestions.rotation())) + ", "
                + (turn == null ? "" : When.week(turn.from()) + " ") + clock.stretch(suggestions.time()) + ".";
    }

    private void candidates(PrintWriter out) {
        Columns columns = new Columns(face).style(Style.PLAIN, Style.BOLD);
        List<Suggestions.Candidate> all = suggestions.candidates();
        List<Suggestions.Candidate> shown = all.subList(0, Math.min(all.size(), MOST_LINES));
        int digits = String.valueOf(shown.size()).length();
        for (int i = 0; i < shown.size(); i++) {
            Helper helper = shown.get(i).helper();
            String number = face.width().padLeft(String.valueOf(i + 1), digits);
            String reasons = String.join("; ", HelperReasons.of(helper, names));
            columns.row(number, names.of(helper.person()), what(helper), reasons);
        }
        columns.print(out);
        if (all.size() > shown.size()) {
            out.println(face.quiet("… and " + (all.size() - shown.size()) + " more; --json lists them all"));
        }
    }

    private String what(Helper helper) {
        Range given = helper.given();
        return given == null ? "stand in" : "swap for " + TurnLabel.brief(rotation, given);
    }

    private void unable(PrintWriter out) {
        List<Unable> all = suggestions.unable();
        if (!all.isEmpty()) {
            out.println();
            out.println(suggestions.candidates().isEmpty() ? "Why not:" : "Not possible:");
        }
        for (Unable unable : all) {
            Sentences.below(face, reason(unable) + ".", out);
        }
    }

    /** The reason, with the person it is about in front if it doesn't begin with them. */
    private String reason(Unable unable) {
        String name = Names.full(company.person(unable.person()));
        String reason = SafeText.of(unable.reason());
        return reason.startsWith(name) ? reason : name + ": " + reason;
    }
}

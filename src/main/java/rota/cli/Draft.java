package rota.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.text.Face;
import rota.text.Json;
import rota.text.Messages;

/**
 * An edit that could be written: what it would do, and how it is shown.
 *
 * @param proposal what it would do
 * @param id the override's id, or null if it is about none
 * @param command the whole command that says exactly this
 * @param subject what a commit of it is called; ids and dates, no free text
 * @param undo the overrides to take back, in that order, to take it back; none if that can't be done so
 * @param isSpelledOut whether everything was said, so that nothing had to be chosen or asked for
 * @param keepsWhy whether the roster has a place for the reason
 * @param view how it is shown
 */
record Draft(
        Proposal proposal,
        @Nullable String id,
        String command,
        String subject,
        List<String> undo,
        boolean isSpelledOut,
        boolean keepsWhy,
        View view) {

    /** How an edit is shown before it is written. */
    interface View {

        /** For people. */
        void print(Face face, PrintWriter out);

        /** What to send to whom. */
        List<Messages.Message> messages();

        /** For programs: what comes before what every edit has. */
        default void begin(Json json) {}

        /** For programs: what there is besides what every edit has. */
        default void add(Json json) {}
    }

    /** Whether another one would do the same, so that nobody needs to look at it again. */
    boolean isLike(Draft other) {
        return command.equals(other.command) && proposal.changes().equals(other.proposal.changes());
    }
}

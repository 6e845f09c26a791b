package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Granted;
import rota.edit.Proposal;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Difference;

/** A swap, a cover or an undo, before and after it is written. */
public final class EditText {

    /** A new order can bring the same every few weeks; more of a kind than that are counted. */
    private static final int MOST_ALIKE = 4;

    private final Face face;
    private final Instant now;
    private final PrintWriter out;

    /** Prints to this writer, as of now. */
    public EditText(Face face, Instant now, PrintWriter out) {
        this.face = face;
        this.now = now;
        this.out = out;
    }

    /** Prints what would move, and what is worth knowing about it. */
    public void preview(Granted granted) {
        Proposal proposal = granted.proposal();
        new ChangesText(face, proposal, now).print(out);
        if (!proposal.changes().isEmpty()) {
            Sentences.say(face, (isAmongFew(proposal) ? "Nobody else moves. " : "") + order(granted), out);
        }
        warnings(proposal);
        if (!granted.chosen().isEmpty()) {
            String took = String.join(" and ", granted.chosen());
            Sentences.say(face, "You left the time out: I took " + SafeText.of(took) + ".", out);
        }
    }

    private static boolean isAmongFew(Proposal proposal) {
        Set<String> people = new LinkedHashSet<>();
        for (Difference change : proposal.changes()) {
            people.add(change.before() == null ? "" : change.before());
            people.add(change.after() == null ? "" : change.after());
        }
        people.remove("");
        return people.size() <= 2;
    }

    private String order(Granted granted) {
        Company company = granted.proposal().after().company();
        RotationId id = granted.rotation();
        OwnOrder own = company.rotation(id).own();
        if (own == null) {
            return "No order changes.";
        }
        Turns turns = granted.proposal().after().rotation(id).turns();
        List<String> order = turns.orderAt(now);
        return "The order stays " + String.join(", ", order) + ".";
    }

    /** Prints what is worth a look about any edit. */
    void warnings(Proposal proposal) {
        for (List<String> alike : EditWarnings.byKind(proposal, now)) {
            for (String warning : alike.subList(0, Math.min(alike.size(), MOST_ALIKE))) {
                Sentences.warn(face, warning, out);
            }
            if (alike.size() > MOST_ALIKE) {
                out.println(face.quiet("  … and " + (alike.size() - MOST_ALIKE) + " more like these"));
            }
        }
    }

    /**
     * Prints what was done with it: where it stands, how to take it back, how others get to see it, and what to send to whom.
     *
     * @param asker who made it, a person's id, to whom nothing needs to be sent; null if that is not known
     */
    public void saved(Proposal proposal, Saved saved, List<Messages.Message> messages, @Nullable String asker) {
        out.println();
        if (saved.isDryRun()) {
            out.println("Nothing was written (--dry-run).");
        } else {
            String id = saved.undo() == null ? "" : " as " + saved.id();
            String commit = saved.isCommitted() ? " and committed" : "";
            out.println("Written to " + SafeText.of(saved.file()) + id + commit + ".");
            if (saved.isCommitted()) {
                out.println("Others see it once it is pushed: git push");
            } else if (saved.commit() != null) {
                out.println("Nobody else sees it until it is committed and pushed:");
                out.println("  " + saved.commit());
            }
            if (saved.undo() != null) {
                out.println("To take it back:");
                out.println("  " + saved.undo());
            }
        }
        Company company = proposal.after().company();
        for (Messages.Message message : messages) {
            if (!message.person().equals(asker)) {
                out.println("To send to " + Names.full(company.person(message.person())) + ":");
                Sentences.below(face, message.text(), out);
            }
        }
    }
}

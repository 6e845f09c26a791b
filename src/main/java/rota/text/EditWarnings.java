package rota.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.edit.Edit;
import rota.edit.Proposal;
import rota.planning.CloseTurns;
import rota.planning.GainedHoliday;
import rota.planning.StillOnCall;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Clash;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.Spoken;

/**
 * What is worth a look about any edit: which overrides it ends or brings back, who is on call although, what lies close
 * together, what somebody still has.
 */
public final class EditWarnings {

    private final Proposal proposal;
    private final Names names;
    private final Instant now;

    private EditWarnings(Proposal proposal, Instant now) {
        this.proposal = proposal;
        this.names = Names.among(proposal.after().company().people().values());
        this.now = now;
    }

    /** A sentence without a full stop for each, safe to print. */
    public static List<String> of(Proposal proposal, Instant now) {
        List<String> sentences = new ArrayList<>();
        byKind(proposal, now).forEach(sentences::addAll);
        return sentences;
    }

    /** The same, those of each kind by themselves; some kinds may be empty. */
    static List<List<String>> byKind(Proposal proposal, Instant now) {
        EditWarnings warnings = new EditWarnings(proposal, now);
        return List.of(
                warnings.derivedPast(),
                warnings.overrides(),
                warnings.clashes(),
                warnings.closeTurns(),
                warnings.holidays(),
                warnings.stillOnCall());
    }

    /** Who comes next after somebody can differ for time that is over, since it follows from later turns. */
    private List<String> derivedPast() {
        List<String> sentences = new ArrayList<>();
        for (Difference change : proposal.changes()) {
            if (change.time().start().isBefore(now) && proposal.isDerived(change.rotation())) {
                sentences.add(role(change.rotation()) + " takes whoever comes next, and so counts as "
                        + names.of(change.after()) + "'s instead of " + names.of(change.before()) + "'s for "
                        + clock(change.rotation()).stretch(change.time()) + ", which has begun");
            }
        }
        return sentences;
    }

    private List<String> overrides() {
        List<String> sentences = new ArrayList<>();
        proposal.orphaned().forEach(outcome -> sentences.add(sentence(outcome, "does nothing any more")));
        proposal.revived().forEach(outcome -> sentences.add(sentence(outcome, "did nothing, and applies again")));
        return sentences;
    }

    private static String sentence(Outcome outcome, String what) {
        String reason = outcome.reason() == null ? "" : ": " + SafeText.of(outcome.reason());
        return outcome.entry().id() + " on " + outcome.entry().rotation() + " " + what + reason;
    }

    private List<String> clashes() {
        List<String> sentences = new ArrayList<>();
        for (Clash clash : proposal.clashes()) {
            String why = clash instanceof Clash.TwiceAtOnce twice
                    ? " and " + role(twice.other()) + " at once, "
                    : " while away, ";
            sentences.add(names.of(clash.person()) + " has " + role(clash.rotation()) + why
                    + clock(clash.rotation()).stretch(clash.time()));
        }
        return sentences;
    }

    private List<String> closeTurns() {
        List<String> sentences = new ArrayList<>();
        if (isOfAnOrder()) {
            return sentences; // a year of turns moves, and who has which close together is the order's affair
        }
        for (CloseTurns close : CloseTurns.in(proposal)) {
            sentences.add(sentence(close));
        }
        return sentences;
    }

    private String sentence(CloseTurns close) {
        String gained = clock(close.gained()).stretch(close.time());
        String other = clock(close.other()).stretch(close.otherTime());
        boolean isOne = close.gained().equals(close.other());
        boolean inOrder = close.time().start().isBefore(close.otherTime().start());
        String both = isOne
                ? (inOrder ? gained + " and " + other : other + " and " + gained)
                : gained + " and " + role(close.other()) + " " + other;
        return names.of(close.person()) + " now has shifts close together: " + role(close.gained()) + " " + both;
    }

    /** Whoever has the holiday can still say no; where an order changes, a year of them moves. */
    private List<String> holidays() {
        List<String> sentences = new ArrayList<>();
        for (GainedHoliday gained : isOfAnOrder() ? List.<GainedHoliday>of() : GainedHoliday.in(proposal)) {
            sentences.add(names.of(gained.person()) + " now has " + role(gained.rotation()) + " on "
                    + SafeText.of(Spoken.holiday(gained.holiday())));
        }
        return sentences;
    }

    /** Only where people give something away; a new order takes turns from people who didn't ask for that. */
    private List<String> stillOnCall() {
        List<String> sentences = new ArrayList<>();
        if (isOfAnOrder() || proposal.isUndo()) {
            return sentences;
        }
        for (StillOnCall still : StillOnCall.in(proposal, now)) {
            sentences.add(names.of(still.person()) + " still has " + role(still.rotation()) + " then, "
                    + clock(still.rotation()).stretch(still.time()) + ": " + still.command());
        }
        return sentences;
    }

    private boolean isOfAnOrder() {
        for (Edit edit : proposal.edits()) {
            if (edit instanceof Edit.SetOrder) {
                return true;
            }
        }
        return false;
    }

    private Clock clock(RotationId id) {
        return new Clock(proposal.after().rotation(id).turns(), now);
    }

    private String role(RotationId id) {
        return SafeText.of(proposal.after().named(id));
    }
}

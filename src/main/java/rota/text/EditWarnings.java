package rota.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.edit.Proposal;
import rota.planning.CloseTurns;
import rota.planning.StillOnCall;
import rota.rotation.RotationId;
import rota.schedule.Clash;

/** What is worth a look about any edit: who is on call although, what lies close together, what somebody still has. */
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
        EditWarnings warnings = new EditWarnings(proposal, now);
        List<String> sentences = new ArrayList<>();
        for (Clash clash : proposal.clashes()) {
            sentences.add(warnings.sentence(clash));
        }
        for (CloseTurns close : CloseTurns.in(proposal)) {
            sentences.add(warnings.sentence(close));
        }
        for (StillOnCall still : StillOnCall.in(proposal, now)) {
            sentences.add(warnings.sentence(still) + ": " + still.command());
        }
        return sentences;
    }

    private String sentence(StillOnCall still) {
        return names.of(still.person()) + " still has " + role(still.rotation()) + " then, "
                + clock(still.rotation()).stretch(still.time());
    }

    private String sentence(Clash clash) {
        String why = clash instanceof Clash.TwiceAtOnce twice
                ? " and " + role(twice.other()) + " at once, "
                : " while away, ";
        return names.of(clash.person()) + " has " + role(clash.rotation()) + why
                + clock(clash.rotation()).stretch(clash.time());
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

    private Clock clock(RotationId id) {
        return new Clock(proposal.after().rotation(id).turns(), now);
    }

    private String role(RotationId id) {
        return SafeText.of(proposal.after().named(id));
    }
}

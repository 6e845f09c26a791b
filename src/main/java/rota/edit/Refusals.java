package rota.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.schedule.Clash;
import rota.schedule.Difference;
import rota.schedule.Outcome;

/** What speaks against edits, whichever they are. */
final class Refusals {

    private Refusals() {}

    /**
     * Refuses what changes the past. Who comes next after somebody ({@code pick: next}) is worked out from later turns, and so
     * can differ for a turn that runs or is over without anybody touching it; that is told, and not refused, because nobody
     * could fall ill otherwise.
     *
     * @param commands what would work for the time that is still to come
     */
    static void refusePast(Setting setting, Proposal proposal, List<String> commands) throws Refused {
        Difference past = past(setting, proposal);
        if (past == null || setting.terms().past()) {
            return;
        }
        Wording wording = new Wording(proposal.after());
        throw new Refused(
                "this would change who has been on call: " + wording.named(past.rotation()) + " from "
                        + wording.stretch(past.rotation(), past.time()) + " would be " + wording.name(past.after())
                        + "'s instead of " + wording.name(past.before()) + "'s",
                commands,
                "--past");
    }

    private static @Nullable Difference past(Setting setting, Proposal proposal) {
        for (Difference change : proposal.changes()) {
            if (change.time().start().isBefore(setting.terms().now()) && !proposal.isDerived(change.rotation())) {
                return change;
            }
        }
        return null;
    }

    /** Refuses to put people on call who are away or on call elsewhere. */
    static void refuseClashes(Proposal proposal) throws Refused {
        Wording wording = new Wording(proposal.after());
        Set<String> reasons = new LinkedHashSet<>();
        for (Clash clash : proposal.clashes()) {
            reasons.add(wording.clash(clash));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(String.join("; ", reasons), List.of(), "--force");
        }
    }

    /** Refuses to leave other overrides without effect. */
    static void refuseOrphans(Proposal proposal) throws Refused {
        List<String> reasons = new ArrayList<>();
        for (Outcome orphan : proposal.orphaned()) {
            reasons.add(orphan.entry().id() + " on " + orphan.entry().rotation() + " (" + orphan.reason() + ")");
        }
        if (!reasons.isEmpty()) {
            throw new Refused(
                    (reasons.size() == 1 ? "an override" : reasons.size() + " overrides")
                            + " that people agreed on would do nothing any more: " + String.join("; ", reasons),
                    List.of(),
                    "--force");
        }
    }
}

package rota.edit;

import java.util.List;
import rota.rotation.RotationId;

/**
 * A swap or cover that can be made.
 *
 * @param proposal what it would do
 * @param rotation the rotation it is on
 * @param id the override's id
 * @param command the whole command that says exactly this
 * @param chosen what was left out and so had to be chosen, like {@code Ben's next turn}; none if everything was said
 */
public record Granted(Proposal proposal, RotationId rotation, String id, String command, List<String> chosen) {

    /** Keeps a copy of the list. */
    public Granted {
        chosen = List.copyOf(chosen);
    }

    /** What was overruled to grant it, as the override records it; an undo has no record of that. */
    public List<String> forced() {
        for (Edit edit : proposal.edits()) {
            if (edit instanceof Edit.AddOverride add) {
                return add.entry().facts().forced();
            }
        }
        return List.of();
    }
}

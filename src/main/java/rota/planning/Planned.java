package rota.planning;

import java.util.List;
import rota.edit.Edit;
import rota.edit.Granted;
import rota.override.Swap;

/**
 * A swap of a plan.
 *
 * @param granted the swap, as it can be made after those before it in the plan
 * @param clears the conflicts that are gone with it
 */
public record Planned(Granted granted, List<Conflict> clears) {

    /** Keeps a copy of the list. */
    public Planned {
        clears = List.copyOf(clears);
    }

    /** What the roster will say of it. */
    public Swap swap() {
        for (Edit edit : granted.proposal().edits()) {
            if (edit instanceof Edit.AddOverride add && add.entry() instanceof Swap swap) {
                return swap;
            }
        }
        throw new IllegalStateException("a plan is made of swaps, and " + granted.id() + " is none");
    }
}

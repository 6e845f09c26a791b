package rota.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.edit.Setting;

/**
 * The fewest swaps that clear the conflicts of a scope.
 *
 * @param conflicts all conflicts of the scope, in order of time
 * @param swaps the swaps, in an order in which each can be made
 * @param unresolved the conflicts that they leave, in order of time
 * @param optimal whether it is proven that no plan clears more conflicts, and none that clears as many has fewer swaps
 * @param proposal all swaps as one edit; null if there are none
 */
public record Resolution(
        List<Conflict> conflicts,
        List<Planned> swaps,
        List<Unresolved> unresolved,
        boolean optimal,
        @Nullable Proposal proposal) {

    /** Keeps copies of the lists. */
    public Resolution {
        conflicts = List.copyOf(conflicts);
        swaps = List.copyOf(swaps);
        unresolved = List.copyOf(unresolved);
    }

    /** The best plan for a scope. */
    public static Resolution of(Setting setting, Scope scope) {
        return new Resolving(setting, scope).resolution();
    }
}

package rota.planning;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Edit;
import rota.edit.Granted;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Holiday;

/**
 * Somebody who could help, by a swap or by standing in.
 *
 * <p>A swap moves two people, and is as good as it is for the one it suits less: who swaps away a week only to have two others
 * in a row is not helped.
 *
 * @param person the person's id
 * @param asker whom they would help, a person's id
 * @param offer the swap with them, or the cover by them
 * @param spacing how far their own turns are from what they would take on
 * @param askers how far the other turns of the one they help are from what that one would get; of a cover, nothing
 * @param holidays their public holidays in the time that they would take on
 * @param owed how much more they were covered for than they covered; negative for who helped more
 * @param owedToAsker how much of that they owe the one they help; negative where that one owes them
 */
public record Helper(
        String person,
        String asker,
        Granted offer,
        Spacing spacing,
        Spacing askers,
        List<Holiday> holidays,
        Duration owed,
        Duration owedToAsker) {

    /** Keeps a copy of the list. */
    public Helper {
        holidays = List.copyOf(holidays);
    }

    /** What they would give in a swap; null if they would stand in. */
    public @Nullable Range given() {
        for (Edit edit : offer.proposal().edits()) {
            if (edit instanceof Edit.AddOverride add && add.entry() instanceof Swap swap) {
                return swap.second().range();
            }
        }
        return null;
    }

    /** Whether one of the two would go from one turn into the next. */
    public boolean isBackToBack() {
        return spacing.isBackToBack() || askers.isBackToBack();
    }

    /** The smallest gap that either of the two would have; null if none has one that is near. */
    public @Nullable Duration gap() {
        return Spacing.smaller(spacing.smallest(), askers.smallest());
    }
}

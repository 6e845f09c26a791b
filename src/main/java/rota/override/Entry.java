package rota.override;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/**
 * One override as it stands in the roster: a cover or a swap. The base order never knows of it (rule R10).
 */
public sealed interface Entry permits Cover, Swap {

    /** What every override carries, whichever kind it is. */
    Facts facts();

    /** The rotation it is about. */
    RotationId rotation();

    /** The ids of everyone it names; nobody is not among them. */
    List<String> people();

    /** The letters by which commands name it. */
    default String id() {
        return facts().id();
    }

    /** Whether it was taken back; it then does nothing, and stays on record (rule R11). */
    default boolean isUndone() {
        return facts().undone() != null;
    }

    /**
     * What every override carries.
     *
     * @param id the letters by which commands name it
     * @param why the reason, or null
     * @param made when it was agreed and by whom, where that is known
     * @param undone when it was taken back and by whom, or null if it stands
     * @param forced the refusals that were overruled to make it
     */
    record Facts(
            String id,
            @Nullable String why,
            @Nullable Stamp made,
            @Nullable Stamp undone,
            List<String> forced) {

        /** Keeps a copy of the list. */
        public Facts {
            forced = List.copyOf(forced);
        }
    }
}

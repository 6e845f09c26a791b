package rota.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rota.rotation.Stamp;

/**
 * What goes for an edit, whatever it is.
 *
 * @param now the present, to which the past is compared and by which the edit is dated
 * @param by who makes it, a person's id, or null where that is not known
 * @param why the reason, or null
 * @param past whether it may change what has already been
 * @param force whether it may put somebody on call who is away or on call elsewhere, or leave other overrides without effect
 */
public record Terms(
        Instant now, @Nullable String by, @Nullable String why, boolean past, boolean force) {

    /** An edit of the present that overrules nothing. */
    public static Terms at(Instant now) {
        return new Terms(now, null, null, false, false);
    }

    /** The record of it: the present in whole seconds, and who. */
    public Stamp stamp() {
        return new Stamp(now.truncatedTo(ChronoUnit.SECONDS), by);
    }
}

package rota.override;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The name of the file that an override has in the ledger's folder: when it was made, in UTC and to the second, and its id,
 * like {@code 2026-01-20T101200Z-mxkpq.yaml}. In the order of their names the overrides apply, so that names decide which
 * comes first when two branches are merged.
 */
public final class LedgerName {

    /** What all files of the ledger end with. */
    public static final String ENDING = ".yaml";

    private static final int TIME = "2026-01-20T101200Z".length();

    private LedgerName() {}

    /** The name of an override that was made then. */
    public static String of(Instant made, String id) {
        return made.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + "-" + id + ENDING;
    }

    /**
     * The name of an override that has to apply after another one: its own, unless that comes first, as it does if somebody's
     * clock is slow; then the next second after the other's, or, if the other is named by hand, the other's with its own behind.
     *
     * @param previous the name of the other's file
     */
    public static String after(String previous, Instant made, String id) {
        String own = of(made, id);
        if (own.compareTo(previous) > 0) {
            return own;
        }
        Instant time = time(previous);
        String next = time == null ? own : of(time.plusSeconds(1), id);
        if (next.compareTo(previous) > 0) { // the year after 9999 begins with a sign, and so comes first
            return next;
        }
        int bar = previous.lastIndexOf('_') + 1;
        if (bar > 0 && time(previous.substring(bar)) != null) {
            return previous.substring(0, bar) + after(previous.substring(bar), made, id);
        }
        int dot = previous.lastIndexOf('.');
        return (dot < 0 ? previous : previous.substring(0, dot)) + "_" + own;
    }

    /** The time that a name begins with; null if it begins with anything else. */
    public static @Nullable Instant time(String name) {
        if (name.length() <= TIME || name.charAt(TIME) != '-') {
            return null;
        }
        try {
            return Instant.parse(name.substring(0, 13) + ":" + name.substring(13, 15) + ":" + name.substring(15, TIME));
        } catch (DateTimeParseException other) {
            return null;
        }
    }
}

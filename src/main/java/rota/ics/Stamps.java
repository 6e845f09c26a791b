package rota.ics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.schedule.History;

/** Says of an event when it was changed last, and how often: the same for most events of a rotation. */
final class Stamps {

    private final History history;
    private final Instant start;
    private final Utc utc = new Utc();
    private final ContentLines scratch = new ContentLines();
    /** The lines written last, and what they say. */
    private byte[] lines = {};

    private Instant stamped = Instant.MIN;
    private int counted;

    /** Of a rotation that starts then. */
    Stamps(History history, Instant start) {
        this.history = history;
        this.start = start;
    }

    /** The lines of an event of the turn at that time; null if nothing ever touched it. */
    byte[] of(@Nullable Interval turn) {
        Instant newest = turn == null ? start : history.newest(turn);
        int count = turn == null ? 0 : history.count(turn);
        if (!newest.equals(stamped) || count != counted) {
            scratch.clear();
            utc.line(scratch, "DTSTAMP:", newest.getEpochSecond());
            utc.line(scratch, "LAST-MODIFIED:", newest.getEpochSecond());
            lines = scratch.raw("SEQUENCE:").number(count, 1).end().copy();
            stamped = newest;
            counted = count;
        }
        return lines;
    }
}

package rota.rotation;

/**
 * The clock of one zone, asked about ever later times, in seconds since 1970: its rules are looked up only where the offset may
 * have changed, and not once for every turn.
 */
final class RunningClock {

    private final Zone zone;
    /** The offset is {@code offset} from this instant until that; nothing is known yet where that comes first. */
    private long from = 1;

    private long until;
    private int offset;

    /** A clock that has not been asked yet. */
    RunningClock(Zone zone) {
        this.zone = zone;
    }

    /** The instant that a local time means, as {@link WallClock#instant} says; the time is not earlier than the one before. */
    long instant(long local) {
        // The first of two instants with this local time can't be earlier: then it was so for the time before as well.
        long instant = local - offset;
        return instant >= from && instant < until ? instant : ask(local);
    }

    private long ask(long local) {
        from = zone.instant(local);
        until = zone.nextChange(from);
        offset = zone.offset(from);
        return from;
    }

    /** What the clock shows at an instant. */
    long local(long instant) {
        boolean isKnown = instant >= from && instant < until;
        return instant + (isKnown ? offset : zone.offset(instant));
    }
}

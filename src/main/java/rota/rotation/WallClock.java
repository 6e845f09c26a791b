package rota.rotation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * From what a clock on the wall shows to the instant that is meant (rule R2).
 *
 * <p>A time that the clocks skip means the next instant that exists: 01:30 on 29 March 2026 in London means 02:00+01:00. A
 * time that comes twice means the first: 01:30 on 25 October 2026 in London means 01:30+01:00. The result never runs
 * backwards: a later local time never means an earlier instant in one zone.
 */
public final class WallClock {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private WallClock() {}

    /** The instant at which a clock with that offset shows the local time. */
    public static Instant instant(LocalDateTime local, ZoneOffset offset) {
        return Instant.ofEpochSecond(second(local) - offset.getTotalSeconds(), nanos(local));
    }

    /** The instant that the local time means in the zone. */
    public static Instant instant(LocalDateTime local, Zone zone) {
        long second = second(local);
        long instant = zone.instant(second);
        boolean isSkipped = instant + zone.offset(instant) != second;
        return Instant.ofEpochSecond(instant, isSkipped ? 0 : nanos(local));
    }

    private static long second(LocalDateTime local) {
        return DayCount.of(local.toLocalDate()) * SECONDS_PER_DAY
                + local.toLocalTime().toSecondOfDay();
    }

    private static long nanos(LocalDateTime local) {
        return local.toLocalTime().toNanoOfDay() % NANOS_PER_SECOND;
    }

    /** Whether the clocks of the zone never show this time, because they skip it. */
    public static boolean skips(LocalDateTime local, Zone zone) {
        return !zone.local(instant(local, zone)).equals(local);
    }
}

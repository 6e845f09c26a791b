package rota.rotation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * From what a clock on the wall shows to the instant that is meant (rule R2).
 *
 * <p>A time that the clocks skip means the next instant that exists: 01:30 on 29 March 2026 in London means 02:00+01:00. A
 * time that comes twice means the first: 01:30 on 25 October 2026 in London means 01:30+01:00. The result never runs
 * backwards: a later local time never means an earlier instant in one zone.
 */
public final class WallClock {

    private WallClock() {}

    /** The instant that the local time means in the zone. */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition skip = rules.getTransition(local);
            return skip.getInstant();
        }
        return local.toInstant(offsets.get(0));
    }

    /** Whether the clocks of the zone never show this time, because they skip it. */
    public static boolean skips(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }
}

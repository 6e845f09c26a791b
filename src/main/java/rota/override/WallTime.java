package rota.override;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import rota.rotation.Zone;

/**
 * A time as somebody wrote it: what the clock of the rotation shows, with an offset where that alone would say two things.
 *
 * @param local what the clock shows
 * @param offset the offset written behind it, or null
 */
public record WallTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** Whether the clock of the zone ever shows this time with this offset; without an offset it is always understood. */
    public boolean fits(Zone zone) {
        return offset == null || zone.rules().isValidOffset(local, offset);
    }

    /**
     * Whether it can be later than another, in whatever zone: 01:15+00:00 can be later than 01:45 in the night in which
     * London's clocks go back.
     */
    public boolean isAfter(WallTime other) {
        if (offset != null && other.offset != null) {
            return local.toInstant(offset).isAfter(other.local.toInstant(other.offset));
        }
        return local.isAfter(offset == null ? other.local : other.local.minusDays(1));
    }

    /** As it is written in the roster: {@code 2026-02-04T12:00}, {@code 2026-10-25T01:30+00:00}. */
    @Override
    public String toString() {
        return offset == null ? local.toString() : local + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }
}

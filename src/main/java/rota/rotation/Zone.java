package rota.rotation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time zone: the name by which rosters and calendars know it, and how the clocks there run.
 *
 * <p>Not {@link ZoneId}, because making one of those by its name first loads all six hundred of them, which takes longer than
 * all else that {@code rota who} does.
 */
public final class Zone {

    /** Coordinated Universal Time. */
    public static final Zone UTC = new Zone("UTC", new ClockChanges(new long[0], new int[] {0}, List.of()));

    private final String id;
    private final @Nullable Source source;
    private @Nullable ClockChanges changes;

    /** What knows how clocks run in the zones of some names. */
    public interface Source {

        /** How they run in the zone of that name: as Java has it. */
        ClockChanges changes(String id);
    }

    private Zone(String id, ClockChanges changes) {
        this.id = id;
        this.source = null;
        this.changes = changes;
    }

    /**
     * The zone of that name.
     *
     * @param id its name, such as {@code Europe/London}
     * @param source what tells how its clocks run, and is asked when that is first needed; of most people's zones it never is
     */
    public Zone(String id, Source source) {
        this.id = id;
        this.source = source;
    }

    /**
     * The zone of that name, as Java knows it.
     *
     * @throws java.time.DateTimeException if Java knows none
     */
    public static Zone of(String id) {
        ZoneId zone = ZoneId.of(id);
        return new Zone(zone.getId(), ClockChanges.of(zone.getRules()));
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** What the clocks there show at the instant. */
    public LocalDateTime local(Instant instant) {
        long second = instant.getEpochSecond();
        return LocalDateTime.ofEpochSecond(second + changes().offset(second), instant.getNano(), ZoneOffset.UTC);
    }

    /** How many seconds the clocks are ahead of UTC at an instant, in seconds since 1970. */
    public int offset(long second) {
        return changes().offset(second);
    }

    /** When the clocks change next after an instant, both in seconds since 1970; {@link Long#MAX_VALUE} if never. */
    public long nextChange(long second) {
        return changes().next(second);
    }

    /** When the clocks show a time, as {@link WallClock#instant} says, in seconds since 1970, and since then by that clock. */
    long instant(long local) {
        return changes().instant(local);
    }

    private ClockChanges changes() {
        ClockChanges known = changes;
        if (known == null) {
            known = Objects.requireNonNull(source).changes(id);
            changes = known;
        }
        return known;
    }

    /** Java's own rules of it, for questions that only they answer. */
    public ZoneRules rules() {
        return asZoneId().getRules();
    }

    /** The same zone, for calculations that only Java's own has. */
    public ZoneId asZoneId() {
        return ZoneId.of(id);
    }

    /** Zones are equal if their names are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Zone zone && zone.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}

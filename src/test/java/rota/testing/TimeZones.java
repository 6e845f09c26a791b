package rota.testing;

import java.time.ZoneId;
import java.util.List;

/** The time zones of the world, as this machine knows them. */
public final class TimeZones {

    private TimeZones() {}

    /** Their names, in order; without those that a library makes up for the calendars that it reads in other tests. */
    public static List<String> ids() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j"))
                .sorted()
                .toList();
    }
}

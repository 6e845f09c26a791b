package rota.yaml;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/** Reads time zones: places such as {@code Europe/London}, whose clocks change as they do there, or {@code UTC}. */
final class Zones {

    private static final String EXAMPLE = "Europe/London";

    private final Shapes shapes;
    private final Map<String, Zone> known = new HashMap<>();
    private @Nullable JavaZones zones;

    Zones(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The zone under {@code timezone}; null if there is none, or it is wrong. */
    @Nullable
    Zone optional(Mapping mapping) {
        Entry entry = mapping.entry("timezone");
        String text = entry == null ? null : shapes.text("timezone", entry.value(), EXAMPLE);
        if (text == null || entry == null) {
            return null;
        }
        Zone zone = known.get(text);
        if (zone == null) {
            zone = zone(text);
            if (zone == null) {
                shapes.mistakes.add(
                        entry.value(),
                        "unknown-timezone",
                        "no time zone " + Quoted.of(text) + "; it names a place, like " + EXAMPLE + ", or is UTC"
                                + meant(text));
                return null;
            }
            known.put(text, zone);
        }
        return zone;
    }

    private @Nullable Zone zone(String text) {
        if (text.equals(Zone.UTC.id())) {
            return Zone.UTC;
        }
        if (text.isEmpty()
                || "+-0123456789".indexOf(text.charAt(0)) >= 0
                || isFixed(text)
                || abbreviated(text) != null) {
            return null;
        }
        zones = zones == null ? JavaZones.load() : zones;
        try {
            return zones == null ? Zone.of(text) : zones.zone(text);
        } catch (DateTimeException noZone) {
            return null;
        }
    }

    /** Whether Java would take it for an offset rather than a place. */
    private static boolean isFixed(String text) {
        return text.equals("Z")
                || (text.startsWith("UT") && !text.equals("UTC"))
                || (text.startsWith("GMT") && text.length() > 3);
    }

    private static String meant(String text) {
        String place = abbreviated(text);
        if (place == null) {
            place = nearest(text);
        }
        return place == null ? "" : "; did you mean '" + place + "'?";
    }

    /** A place that keeps the time that the letters stand for; they stay the same in summer, or mean several places. */
    private static @Nullable String abbreviated(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "EST", "EDT", "ET", "EST5EDT" -> "America/New_York";
            case "CST", "CDT", "CT", "CST6CDT" -> "America/Chicago";
            case "MST", "MDT", "MT", "MST7MDT" -> "America/Denver";
            case "PST", "PDT", "PT", "PST8PDT" -> "America/Los_Angeles";
            case "HST" -> "Pacific/Honolulu";
            case "CET", "CEST", "MET", "MEST" -> "Europe/Paris";
            case "EET", "EEST" -> "Europe/Athens";
            case "WET", "WEST" -> "Europe/Lisbon";
            case "BST" -> "Europe/London";
            case "IST" -> "Asia/Kolkata";
            case "JST" -> "Asia/Tokyo";
            case "AEST", "AEDT" -> "Australia/Sydney";
            default -> null;
        };
    }

    private static @Nullable String nearest(String text) {
        List<String> ids = new ArrayList<>(ZoneId.getAvailableZoneIds());
        Collections.sort(ids);
        String wanted = text.replace(' ', '_');
        List<String> places = new ArrayList<>(ids.size());
        for (String id : ids) {
            String place = id.substring(id.lastIndexOf('/') + 1);
            if (id.equalsIgnoreCase(wanted) || (id.indexOf('/') > 0 && place.equalsIgnoreCase(wanted))) {
                return id;
            }
            places.add(place);
        }
        String near = Suggestion.nearest(wanted, ids);
        if (near != null || wanted.length() < 4) {
            return near;
        }
        String place = Suggestion.nearest(wanted, places);
        return place == null ? null : ids.get(places.indexOf(place));
    }
}

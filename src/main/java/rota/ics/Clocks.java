package rota.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that the times of a calendar are by, by their names: {@code TZID=Europe/Madrid}.
 *
 * <p>A name with a slash that the whole world knows means what it means everywhere; any other, such as
 * {@code W. Europe Standard Time}, is what a VTIMEZONE in the file says (RFC 5545, 3.6.5).
 */
final class Clocks {

    private final Map<String, Block> described = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();
    private final Repetition repetition;

    /** The clocks of a calendar. */
    Clocks(Block calendar, Repetition repetition) {
        this.repetition = repetition;
        for (Block block : calendar.parts()) {
            ContentLine name = block.name().equals("VTIMEZONE") ? block.property("TZID") : null;
            if (name != null) {
                described.putIfAbsent(name.value().strip(), block);
            }
        }
    }

    /**
     * The clock of a property; null if it names none.
     *
     * @throws UnreadableCalendar if nobody knows it, or the file describes it wrongly
     */
    @Nullable
    ZoneRules of(ContentLine property) throws UnreadableCalendar {
        String name = property.parameters().get("TZID");
        return name == null ? null : of(property, name.strip());
    }

    private ZoneRules of(ContentLine property, String name) throws UnreadableCalendar {
        ZoneRules clock = known.get(name);
        if (clock != null) {
            return clock;
        }
        // Whoever describes a clock by itself gets this one.
        known.put(name, ZoneOffset.UTC.getRules());
        clock = find(property, name);
        known.put(name, clock);
        return clock;
    }

    private ZoneRules find(ContentLine property, String name) throws UnreadableCalendar {
        Block block = described.get(name);
        ZoneRules world = block == null || name.indexOf('/') >= 0 ? world(name) : null;
        if (world != null) {
            return world;
        }
        if (block == null) {
            throw property.wrong("is by the clock '" + ContentLine.shortened(name)
                    + "', which the calendar does not describe; export it again, with its time zones");
        }
        return described(block);
    }

    /** {@code Europe/Madrid}, also at the end of a longer name such as {@code /mozilla.org/20050126_1/Europe/Madrid}. */
    private static @Nullable ZoneRules world(String name) {
        String tail = name;
        while (!ZoneId.getAvailableZoneIds().contains(tail)) {
            int slash = tail.indexOf('/');
            if (slash < 0 || !name.startsWith("/")) {
                return null;
            }
            tail = tail.substring(slash + 1);
        }
        return ZoneId.of(tail).getRules();
    }

    /** A clock that changes its offset when the blocks in a VTIMEZONE begin. */
    private ZoneRules described(Block zone) throws UnreadableCalendar {
        NavigableMap<LocalDateTime, ZoneOffset> changes = new TreeMap<>();
        ZoneOffset first = null;
        LocalDateTime earliest = LocalDateTime.MAX;
        for (Block part : zone.parts()) {
            ZoneOffset before = offset(part.required("TZOFFSETFROM"));
            ZoneOffset after = offset(part.required("TZOFFSETTO"));
            LocalDateTime local = Moment.of(part.required("DTSTART"), this).local();
            if (local.isBefore(earliest)) {
                earliest = local;
                first = before;
            }
            for (LocalDateTime onset : repetition.starts(part, new Moment(local, false, before.getRules()), this)) {
                changes.put(onset, after);
            }
        }
        if (first == null) {
            throw new UnreadableCalendar(zone.line(), "the time zone that begins here says nothing of its clock");
        }
        return rules(first, changes);
    }

    private static ZoneRules rules(ZoneOffset first, NavigableMap<LocalDateTime, ZoneOffset> changes) {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffset before = first;
        for (Map.Entry<LocalDateTime, ZoneOffset> change : changes.entrySet()) {
            ZoneOffset after = change.getValue();
            if (!after.equals(before)) {
                transitions.add(ZoneOffsetTransition.of(change.getKey(), before, after));
                before = after;
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static ZoneOffset offset(ContentLine property) throws UnreadableCalendar {
        try {
            return ZoneOffset.of(property.word());
        } catch (DateTimeException wrong) {
            throw property.wrong("is no offset from UTC; those look like +0100");
        }
    }
}

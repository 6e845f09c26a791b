package rota.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.edit.Footprint;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.LedgerName;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.schedule.Schedule;

/**
 * The names that overrides of lists have in the ledger's folder: by when they were made, and where that would bring one before
 * another of the same turn that it follows now, by a later time.
 */
final class LedgerNames {

    private final Schedule schedule;
    private final Map<String, String> names = new HashMap<>();

    private LedgerNames(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * The names by the overrides' ids.
     *
     * @param schedule the schedule with all overrides, first those in lists
     * @param taken the names of those that are in the folder already
     * @param inLists how many are in lists
     */
    static Map<String, String> of(Schedule schedule, List<String> taken, int inLists) {
        List<Entry> overrides = schedule.roster().overrides();
        Map<RotationId, List<Entry>> byRotation = new LinkedHashMap<>();
        for (Entry entry : overrides.subList(0, inLists)) {
            byRotation
                    .computeIfAbsent(entry.rotation(), none -> new ArrayList<>())
                    .add(entry);
        }
        Map<RotationId, String> ends = new HashMap<>();
        for (int i = inLists; i < overrides.size(); i++) {
            ends.putIfAbsent(overrides.get(i).rotation(), taken.get(i - inLists));
        }
        LedgerNames naming = new LedgerNames(schedule);
        byRotation.forEach((rotation, entries) -> naming.name(entries, ends.get(rotation)));
        return naming.names;
    }

    private void name(List<Entry> entries, @Nullable String end) {
        Instant time = firstTime(entries);
        List<Footprint> footprints = new ArrayList<>();
        String last = "";
        for (Entry entry : entries) {
            Stamp made = entry.facts().made();
            time = made == null ? time : made.at();
            Footprint footprint = Footprint.of(entry, schedule);
            String name = LedgerName.after(lastTouched(footprint, footprints, entries), time, entry.id());
            footprints.add(footprint);
            names.put(entry.id(), name);
            last = name.compareTo(last) > 0 ? name : last;
        }
        Instant limit = end == null ? null : LedgerName.time(end);
        if (limit != null && last.compareTo(String.valueOf(end)) >= 0) {
            nameBefore(limit, entries);
        }
    }

    /** The last name among those of earlier ones that have to do with the same turns; empty if there is none. */
    private String lastTouched(Footprint footprint, List<Footprint> earlier, List<Entry> entries) {
        String last = "";
        for (int i = 0; i < earlier.size(); i++) {
            String name = names.getOrDefault(entries.get(i).id(), "");
            if (name.compareTo(last) > 0 && footprint.touches(earlier.get(i))) {
                last = name;
            }
        }
        return last;
    }

    /** Some were made after those in the folder, but stand before them; the last seconds before those are theirs. */
    private void nameBefore(Instant limit, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).id();
            names.put(id, LedgerName.of(limit.minusSeconds(entries.size() - i), id));
        }
    }

    /** For those at the beginning that don't say when they were made: not after what they are about, nor after the next ones. */
    private static Instant firstTime(List<Entry> entries) {
        Instant time = date(entries.get(0)).atStartOfDay(ZoneOffset.UTC).toInstant();
        for (Entry entry : entries) {
            Stamp made = entry.facts().made();
            if (made != null) {
                return made.at().isBefore(time) ? made.at() : time;
            }
        }
        return time;
    }

    private static LocalDate date(Entry entry) {
        Range range = entry instanceof Swap swap ? swap.first().range() : ((Cover) entry).range();
        if (range instanceof Range.TurnOf turn) {
            return turn.date();
        }
        return range instanceof Range.Days days
                ? days.from()
                : ((Range.Times) range).from().local().toLocalDate();
    }
}

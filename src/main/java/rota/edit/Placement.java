package rota.edit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import rota.override.Entry;
import rota.override.LedgerName;
import rota.rotation.Interval;
import rota.rotation.Stamp;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Where a new override goes: after the last one that touches any of its turns, and from there on in a list in order of time,
 * so that two branches seldom insert at the same place, and in the ledger's folder in order of names, where they never do.
 *
 * <p>What comes after it there touches none of its turns, so that its place never changes the meaning against a place at
 * the end (rule R8).
 */
final class Placement {

    private final Schedule schedule;

    Placement(Schedule schedule) {
        this.schedule = schedule;
    }

    /** The new override at its place in the section that it belongs into. */
    Edit.AddOverride of(Entry entry, Section section) {
        int last = behindLast(entry, section);
        return section instanceof Section.Ledger ledger
                ? named(entry, ledger, last)
                : new Edit.AddOverride(entry, inOrderOfTime(entry, section, last));
    }

    /** The place behind the last override that touches any of its turns. */
    private int behindLast(Entry entry, Section section) {
        List<Entry> overrides = schedule.roster().overrides();
        Footprint footprint = Footprint.of(entry, schedule);
        RotationSchedule rotation = schedule.rotation(entry.rotation());
        int place = section.from();
        for (int i = section.from(); i < section.until(); i++) {
            Entry other = overrides.get(i);
            if (other.rotation().equals(entry.rotation()) && footprint.touches(Footprint.times(other, rotation))) {
                place = i + 1;
            }
        }
        return place;
    }

    private int inOrderOfTime(Entry entry, Section section, int earliest) {
        List<Entry> overrides = schedule.roster().overrides();
        Instant begin = begin(entry);
        int place = earliest;
        while (place < section.until() && !begin(overrides.get(place)).isAfter(begin)) {
            place++;
        }
        return place;
    }

    /** In the ledger the name decides on the place, so it has to be one that leads behind the last that is touched. */
    private static Edit.AddOverride named(Entry entry, Section.Ledger ledger, int earliest) {
        Stamp made = Objects.requireNonNull(entry.facts().made(), "what is new was made at some time");
        int last = earliest - ledger.from() - 1;
        String name = last < 0
                ? LedgerName.of(made.at(), entry.id())
                : LedgerName.after(ledger.names().get(last), made.at(), entry.id());
        int place = Collections.binarySearch(ledger.names(), name);
        while (place >= 0) {
            name = LedgerName.after(name, made.at(), entry.id());
            place = Collections.binarySearch(ledger.names(), name);
        }
        return new Edit.AddOverride(entry, ledger.from() - place - 1, name);
    }

    private Instant begin(Entry entry) {
        Instant begin = Instant.MAX;
        for (Interval time : Footprint.times(entry, schedule.rotation(entry.rotation()))) {
            begin = time.start().isBefore(begin) ? time.start() : begin;
        }
        return begin;
    }
}

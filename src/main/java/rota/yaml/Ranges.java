package rota.yaml;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.override.Swap;
import rota.override.WallTime;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.rotation.WallClock;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/** Reads what an override moves (rule R9): {@code turn}, {@code days} or {@code times}. */
final class Ranges {

    /** How a swap is written. */
    static final String SWAP = "turn: {ben: 2026-02-02, chi: 2026-02-09}";

    private static final List<String> KINDS = List.of("turn", "days", "times");
    private static final String DAYS = "days: {from: 2026-01-21, through: 2026-01-22}";
    private static final String TIMES = "times: {from: 2026-02-04T12:00, until: 2026-02-04T18:00}";

    private final Reading reading;
    private final Rotations rotations;
    private final People people;

    Ranges(Reading reading, Rotations rotations, People people) {
        this.reading = reading;
        this.rotations = rotations;
        this.people = people;
    }

    /** The one range of a cover; null if it is wrong. */
    @Nullable
    Range ofCover(Mapping entry, @Nullable RotationId rotation) {
        Range range = null;
        Entry found = null;
        for (Entry under : entry.entries()) {
            String kind = under.key().text();
            if (!KINDS.contains(kind)) {
                continue;
            }
            if (found != null) {
                reading.mistakes.add(
                        under.key(),
                        "two-ranges",
                        "a cover has one of 'turn', 'days' and 'times'; delete '" + kind + "' or '"
                                + found.key().text() + "'");
            } else {
                found = under;
                range = range(kind, under.value(), rotation);
            }
        }
        if (found == null && entry.entry("cover") != null && isMissing(entry)) {
            reading.mistakes.add(
                    entry, "missing-key", "a cover needs 'turn', 'days' or 'times', like 'days: 2026-01-21'");
        }
        return range;
    }

    private boolean isMissing(Mapping entry) {
        for (String kind : KINDS) {
            if (reading.shapes.isMisspelt(entry, kind)) {
                return false;
            }
        }
        return true;
    }

    /** The two sides of a swap; other than two if it is wrong. */
    List<Swap.Side> ofSwap(Mapping entry, @Nullable RotationId rotation) {
        int before = reading.mistakes.count();
        List<Swap.Side> sides = new ArrayList<>(2);
        int written = 0;
        for (Entry under : entry.entries()) {
            String kind = under.key().text();
            if (!KINDS.contains(kind)) {
                continue;
            }
            if (!(under.value() instanceof Mapping map) || map.entry("from") != null) {
                reading.mistakes.add(
                        under.value(),
                        "wrong-shape",
                        "'" + kind + "' of a swap says what each of the two people gives, like: " + SWAP);
                continue;
            }
            for (Entry side : map.entries()) {
                written++;
                String giver = people.named(kind, side.key());
                if (giver != null && !sides.isEmpty() && sides.get(0).giver().equals(giver)) {
                    reading.mistakes.add(
                            side.key(), "same-person", "'" + giver + "' can't swap with themselves; name two people");
                }
                Range range = range(kind, side.value(), rotation);
                if (giver != null && range != null) {
                    sides.add(new Swap.Side(giver, range));
                }
            }
        }
        if (reading.mistakes.count() == before && written != 2 && isMissing(entry)) {
            reading.mistakes.add(
                    entry,
                    "two-people",
                    "a swap needs two people and what each gives" + (written == 0 ? "" : ", not " + written) + ": "
                            + SWAP);
        }
        return sides;
    }

    private @Nullable Range range(String kind, Node node, @Nullable RotationId rotation) {
        return switch (kind) {
            case "turn" -> turn(node);
            case "days" -> days(node);
            default -> times(node, rotation);
        };
    }

    private @Nullable Range turn(Node node) {
        if (!(node instanceof Node.Scalar)) {
            reading.shapes.wrong("turn", node, "one date", "turn: 2026-02-02");
            return null;
        }
        LocalDate date = reading.dates.date("turn", node);
        return date == null ? null : new Range.TurnOf(date);
    }

    private @Nullable Range days(Node node) {
        if (!(node instanceof Mapping days)) {
            if (!(node instanceof Node.Scalar)) {
                reading.shapes.wrong("days", node, "a date, or 'from' and 'through'", DAYS);
                return null;
            }
            LocalDate date = reading.dates.date("days", node);
            return date == null ? null : new Range.Days(date, date);
        }
        if (days.entry("from") == null && days.entry("through") == null) {
            reading.mistakes.add(days, "wrong-shape", "'days' needs a date, or 'from' and 'through', like: " + DAYS);
            return null;
        }
        reading.shapes.allow(days, "days", List.of("from", "through"));
        LocalDate from = reading.dates.required(days, "from", "a range of days");
        LocalDate through = reading.dates.required(days, "through", "a range of days");
        return from == null || through == null || !reading.dates.inOrder(days, from, through)
                ? null
                : new Range.Days(from, through);
    }

    private @Nullable Range times(Node node, @Nullable RotationId rotation) {
        if (!(node instanceof Mapping times)) {
            reading.shapes.wrong("times", node, "two times", TIMES);
            return null;
        }
        reading.shapes.allow(times, "times", List.of("from", "until"));
        WallTime from = time(times, "from", rotation);
        WallTime until = time(times, "until", rotation);
        if (from == null || until == null) {
            return null;
        }
        if (!until.isAfter(from)) {
            Entry entry = times.entry("until");
            reading.mistakes.add(
                    entry == null ? times : entry.value(),
                    "out-of-order",
                    "'until' is the end, but " + until + " is not after 'from', " + from);
            return null;
        }
        return new Range.Times(from, until);
    }

    private @Nullable WallTime time(Mapping times, String key, @Nullable RotationId rotation) {
        Entry entry = times.entry(key);
        if (entry == null) {
            if (reading.shapes.isMisspelt(times, key)) {
                return null;
            }
            reading.mistakes.add(times, "missing-key", "times need '" + key + "': " + TIMES);
            return null;
        }
        WallTime time = reading.dates.wallTime(key, entry.value(), "2026-02-04T12:00");
        ZoneOffset offset = time == null ? null : time.offset();
        Turns turns = rotation == null || offset == null ? null : rotations.turns(rotation);
        if (turns != null && time != null && offset != null) {
            Zone zone = turns.zoneAt(WallClock.instant(time.local(), offset));
            if (!time.fits(zone)) {
                reading.mistakes.add(entry.value(), "wrong-offset", wrongOffset(time, zone));
                return null;
            }
        }
        return time;
    }

    private static String wrongOffset(WallTime time, Zone zone) {
        List<ZoneOffset> offsets = zone.rules().getValidOffsets(time.local());
        if (offsets.isEmpty()) {
            return "the clocks of " + zone + " skip " + time.local() + "; write a time that they show";
        }
        StringBuilder right = new StringBuilder();
        for (ZoneOffset offset : offsets) {
            right.append(right.length() == 0 ? "" : " or ").append(new WallTime(time.local(), offset));
        }
        return "in " + zone + " it is never " + time + "; did you mean " + right + "?";
    }
}

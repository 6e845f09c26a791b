package rota.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Roster;
import rota.rotation.Change;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.Shift;

/**
 * A slow second opinion on a schedule. Time is cut at every instant at which anything at all could happen, and for each of the
 * stretches between, the rules are applied as they are written.
 */
public final class Oracle {

    /** One stretch of open time of one rotation; null in its place is time that is not open. */
    static final class Cell {
        final Instant end;
        int turn;

        @Nullable
        String person;

        @Nullable
        String base;

        boolean agreed;
        List<String> overrides = List.of();

        Cell(Instant end) {
            this.end = end;
        }
    }

    private final Roster roster;
    private final OracleClock clock = new OracleClock();
    private final Map<RotationId, OracleTurns> turns = new LinkedHashMap<>();
    private final Map<RotationId, Cell[]> lines = new HashMap<>();
    private final Map<String, Outcome.State> states = new HashMap<>();
    private final Instant[] cuts;

    /** An opinion on everything inside the window. */
    public Oracle(Roster roster, Interval window) {
        this.roster = roster;
        for (Rotation rotation : roster.company().rotations().values()) {
            turnsOf(rotation);
        }
        walk(window);
        this.cuts = cuts(window);
        for (Rotation rotation : roster.company().rotations().values()) {
            line(rotation);
        }
    }

    private OracleTurns turnsOf(Rotation rotation) {
        OracleTurns known = turns.get(rotation.id());
        if (known == null) {
            OwnOrder own = rotation.own();
            known = own == null ? turnsOf(leader(rotation)) : new OracleTurns(own, clock);
            turns.put(rotation.id(), known);
        }
        return known;
    }

    private Rotation leader(Rotation rotation) {
        return roster.company()
                .rotation(Objects.requireNonNull(rotation.follow()).leader());
    }

    /** Walks all turns equally far: past the window, the turns that overlap its end, and as many as a follower looks ahead. */
    private void walk(Interval window) {
        turns.values().forEach(each -> each.walk(window.end(), 2));
        Instant far =
                turns.values().stream().map(OracleTurns::reached).reduce(window.end(), (a, b) -> a.isAfter(b) ? a : b);
        turns.values().forEach(each -> each.walk(far, turnsAhead()));
    }

    private int turnsAhead() {
        int followers = 0;
        int longest = 0;
        for (Rotation rotation : roster.company().rotations().values()) {
            Follow follow = rotation.follow();
            OwnOrder own = rotation.own();
            followers += follow != null && follow.pick() == Follow.Pick.NEXT ? 1 : 0;
            if (own != null) {
                longest = Math.max(longest, own.order().size());
                for (Change change : own.changes()) {
                    longest = Math.max(
                            longest, change.order() == null ? 0 : change.order().size());
                }
            }
        }
        return followers * (longest + 1);
    }

    private Instant[] cuts(Interval window) {
        TreeSet<Instant> cuts = new TreeSet<>(List.of(window.start(), window.end()));
        for (Rotation rotation : roster.company().rotations().values()) {
            OracleTurns its = turnsOf(rotation);
            its.turns.forEach(turn -> cuts.addAll(List.of(turn.start(), turn.end())));
            open(rotation).forEach(time -> cuts.addAll(List.of(time.start(), time.end())));
        }
        for (Entry entry : roster.overrides()) {
            OracleLedger.ranges(entry, turns.get(entry.rotation()))
                    .forEach(time -> cuts.addAll(List.of(time.start(), time.end())));
        }
        return cuts.toArray(Instant[]::new);
    }

    private List<Interval> open(Rotation rotation) {
        OracleTurns its = turnsOf(rotation);
        Follow follow = rotation.follow();
        return rotation.own() == null && follow != null ? its.open(follow.hours()) : its.open(null);
    }

    private Cell[] line(Rotation rotation) {
        Cell[] known = lines.get(rotation.id());
        if (known != null) {
            return known;
        }
        Cell[] line = openLine(rotation);
        if (rotation.follow() != null) {
            new OracleFollowing(cuts, line(leader(rotation)), turnsOf(rotation)).fill(line, rotation);
        }
        OracleLedger ledger = new OracleLedger(roster.company(), turnsOf(rotation), cuts, line);
        for (Entry entry : roster.overrides()) {
            if (entry.rotation().equals(rotation.id())) {
                states.put(entry.id(), ledger.apply(entry));
            }
        }
        lines.put(rotation.id(), line);
        return line;
    }

    private Cell[] openLine(Rotation rotation) {
        Cell[] line = new Cell[cuts.length];
        for (Interval time : open(rotation)) {
            for (int i = cut(time.start()); i < cut(time.end()); i++) {
                line[i] = line[i] == null ? new Cell(cuts[i + 1]) : line[i];
            }
        }
        for (OracleTurns.Taken turn : turnsOf(rotation).turns) {
            for (int i = cut(turn.start()); i < cut(turn.end()); i++) {
                if (line[i] != null) {
                    line[i].turn = turn.number();
                    line[i].person = turn.holder();
                    line[i].base = turn.holder();
                }
            }
        }
        return line;
    }

    /** Where the line is cut at an instant, which is one of the cuts. */
    private int cut(Instant instant) {
        return Arrays.binarySearch(cuts, instant);
    }

    /** What became of the override. */
    public Outcome.State state(String override) {
        return states.get(override);
    }

    /** The instants inside the window at which anything could happen. */
    public List<Instant> cutsInside(Interval window) {
        return Arrays.stream(cuts).filter(window::contains).toList();
    }

    /** The turns of a rotation, as far as they were looked at, zero-length ones too. */
    List<OracleTurns.Taken> turns(RotationId rotation) {
        return turns.get(rotation).turns;
    }

    /** Who is on call at an instant of the window, in the form {@link #shifts} uses; null when the rotation is not open. */
    public @Nullable Shift at(RotationId rotation, Instant instant) {
        int found = Arrays.binarySearch(cuts, instant);
        int i = found < 0 ? -found - 2 : found;
        Cell cell = i < 0 ? null : lines.get(rotation)[i];
        return cell == null ? null : shift(cell, cuts[i], cuts[i + 1]);
    }

    /** The shifts inside the window; the base schedule's where {@code base} is asked for. */
    public List<Shift> shifts(RotationId rotation, Interval window, boolean base) {
        List<Shift> shifts = new ArrayList<>();
        Cell[] line = lines.get(rotation);
        for (int i = cut(window.start()); i < cut(window.end()); i++) {
            if (line[i] == null) {
                continue;
            }
            Shift next = base ? baseShift(line[i], cuts[i], cuts[i + 1]) : shift(line[i], cuts[i], cuts[i + 1]);
            Shift last = shifts.isEmpty() ? null : shifts.get(shifts.size() - 1);
            if (last != null && isOne(last, next)) {
                shifts.set(shifts.size() - 1, joined(last, next));
            } else {
                shifts.add(next);
            }
        }
        return shifts;
    }

    private static Shift shift(Cell cell, Instant from, Instant until) {
        return new Shift(new Interval(from, until), cell.person, cell.base, cell.turn, cell.overrides, cell.agreed);
    }

    private static Shift baseShift(Cell cell, Instant from, Instant until) {
        return new Shift(new Interval(from, until), cell.base, cell.base, cell.turn, List.of(), false);
    }

    private static boolean isOne(Shift last, Shift next) {
        return last.time().end().equals(next.time().start())
                && Objects.equals(last.person(), next.person())
                && Objects.equals(last.base(), next.base())
                && last.turn() == next.turn()
                && last.overrides().equals(next.overrides());
    }

    private static Shift joined(Shift last, Shift next) {
        return new Shift(
                new Interval(last.time().start(), next.time().end()),
                last.person(),
                last.base(),
                last.turn(),
                last.overrides(),
                last.agreed() && next.agreed());
    }
}

package rota.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.override.WallTime;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.schedule.Outcome;

/** Overrides, applied one after the other to the stretches of one rotation (rules R8 and R9). */
final class OracleLedger {

    private final Company company;
    private final OracleTurns turns;
    private final Instant[] cuts;
    private final Oracle.Cell[] line;

    OracleLedger(Company company, OracleTurns turns, Instant[] cuts, Oracle.Cell[] line) {
        this.company = company;
        this.turns = turns;
        this.cuts = cuts;
        this.line = line;
    }

    /** The time that each part of an override names. */
    static List<Interval> ranges(Entry entry, OracleTurns turns) {
        return entry instanceof Swap swap
                ? List.of(
                        range(swap.first().range(), turns), range(swap.second().range(), turns))
                : List.of(range(((Cover) entry).range(), turns));
    }

    private static Interval range(Range range, OracleTurns turns) {
        if (range instanceof Range.TurnOf turnOf) {
            Instant handoff = turns.dayStart(turnOf.date());
            return turns.turns.stream()
                    .filter(turn -> new Interval(turn.start(), turn.end()).contains(handoff))
                    .findFirst()
                    .map(turn -> new Interval(turn.start(), turn.end()))
                    .orElse(new Interval(handoff, handoff));
        }
        if (range instanceof Range.Days days) {
            return new Interval(
                    turns.dayStart(days.from()), turns.dayStart(days.through().plusDays(1)));
        }
        Range.Times times = (Range.Times) range;
        return Interval.between(instant(times.from(), turns), instant(times.until(), turns));
    }

    private static Instant instant(WallTime time, OracleTurns turns) {
        return time.offset() == null
                ? turns.instant(time.local())
                : time.local().toInstant(time.offset());
    }

    Outcome.State apply(Entry entry) {
        if (entry.facts().undone() != null) {
            return Outcome.State.UNDONE;
        }
        boolean applied = entry instanceof Swap swap ? apply(swap) : apply((Cover) entry);
        return applied ? Outcome.State.APPLIED : Outcome.State.ORPHAN;
    }

    private boolean apply(Swap swap) {
        List<Oracle.Cell> first = side(swap.first());
        List<Oracle.Cell> second = side(swap.second());
        boolean holds = !first.isEmpty()
                && !second.isEmpty()
                && isThere(swap.second().giver(), first)
                && isThere(swap.first().giver(), second);
        if (holds) {
            give(first, swap.second().giver(), swap.id());
            give(second, swap.first().giver(), swap.id());
        }
        return holds;
    }

    /** What a side gives; nothing if it does not hold. */
    private List<Oracle.Cell> side(Swap.Side side) {
        List<Oracle.Cell> open = openCells(side.range());
        List<Oracle.Cell> theirs =
                open.stream().filter(cell -> side.giver().equals(cell.person)).toList();
        boolean anyWillDo = side.range() instanceof Range.TurnOf;
        return anyWillDo || theirs.size() == open.size() ? theirs : List.of();
    }

    private boolean apply(Cover cover) {
        List<Oracle.Cell> given = new ArrayList<>();
        for (Oracle.Cell cell : openCells(cover.range())) {
            boolean already = cover.in() == null
                    ? cell.person == null && cell.agreed
                    : cover.in().equals(cell.person);
            if (cover.out() == null ? !already : cover.out().equals(cell.person)) {
                given.add(cell);
            }
        }
        boolean acts = !given.isEmpty() && isThere(cover.in(), given);
        if (acts) {
            give(given, cover.in(), cover.id());
        }
        return acts;
    }

    private List<Oracle.Cell> openCells(Range range) {
        Interval time = range(range, turns);
        List<Oracle.Cell> cells = new ArrayList<>();
        for (int i = Arrays.binarySearch(cuts, time.start()); cuts[i].isBefore(time.end()); i++) {
            if (line[i] != null) {
                cells.add(line[i]);
            }
        }
        return cells;
    }

    /** Whether the person has not left before the end of any of this. */
    private boolean isThere(@Nullable String id, List<Oracle.Cell> given) {
        Person person = id == null ? null : company.people().get(id);
        LocalDate left = person == null ? null : person.left();
        if (left == null) {
            return true;
        }
        Instant gone = turns.dayStart(left);
        return given.stream().noneMatch(cell -> cell.end.isAfter(gone));
    }

    private static void give(List<Oracle.Cell> cells, @Nullable String person, String override) {
        for (Oracle.Cell cell : cells) {
            List<String> overrides = new ArrayList<>(cell.overrides);
            overrides.add(override);
            cell.overrides = overrides;
            cell.person = person;
            cell.agreed = person == null;
        }
    }
}

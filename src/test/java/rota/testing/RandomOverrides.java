package rota.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.override.WallTime;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Zone;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Random overrides: most name what somebody really has, some what nobody has, and some build on one another. */
final class RandomOverrides {

    private final Dice dice;
    private final Company company;
    private final Interval window;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RotationId> rotations;
    private RotationSchedule schedule;
    private List<Shift> shifts;

    RandomOverrides(Dice dice, Company company, Interval window) {
        this.dice = dice;
        this.company = company;
        this.window = window;
        this.rotations = List.copyOf(company.rotations().keySet());
    }

    /** The company with a ledger. */
    Roster roster() {
        Map<RotationId, List<Shift>> known = new HashMap<>();
        Schedule soFar = Schedule.of(new Roster(company, entries));
        for (int left = dice.oneIn(5) ? 0 : dice.between(1, 12); left > 0; left--) {
            if (entries.size() % 4 == 3) {
                // What the entries so far lead to, so that swaps of swaps are no rare accident.
                soFar = Schedule.of(new Roster(company, entries));
                known.clear();
            }
            schedule = soFar.rotation(dice.pick(rotations));
            shifts = known.computeIfAbsent(schedule.id(), id -> schedule.shifts(window));
            entries.add(dice.oneIn(2) ? swap() : cover());
        }
        return new Roster(company, entries);
    }

    private Swap swap() {
        Shift one = shift();
        Shift other = shift();
        String first = holder(one);
        String second = holder(other);
        if (first.equals(second)) {
            second = someoneBut(first);
        }
        return new Swap(facts(), schedule.id(), new Swap.Side(first, range(one)), new Swap.Side(second, range(other)));
    }

    private Cover cover() {
        Shift shift = shift();
        String out = dice.oneIn(5) ? null : holder(shift);
        String in = dice.oneIn(4) ? null : out == null ? dice.pick(RandomRosters.names()) : someoneBut(out);
        return new Cover(facts(), schedule.id(), range(shift), out, in);
    }

    private Shift shift() {
        return shifts.isEmpty() ? new Shift(window, null, null, 1, List.of(), false) : dice.pick(shifts);
    }

    private String holder(Shift shift) {
        String person = shift.person();
        return person == null || dice.oneIn(10) ? dice.pick(RandomRosters.names()) : person;
    }

    private String someoneBut(String person) {
        String other = dice.pick(RandomRosters.names());
        return other.equals(person) ? someoneBut(person) : other;
    }

    private Range range(Shift shift) {
        LocalDate date =
                schedule.turns().dateAt(shift.time().start()).plusDays(dice.oneIn(4) ? dice.between(-1, 2) : 0);
        return switch (dice.below(4)) {
            case 0, 1 -> new Range.TurnOf(date);
            case 2 -> new Range.Days(date, date.plusDays(Math.max(0, dice.between(-2, 3))));
            default -> times(shift, date);
        };
    }

    private Range times(Shift shift, LocalDate date) {
        Zone zone = schedule.turns().zoneAt(schedule.turns().dayStart(date));
        LocalDateTime local = zone.local(shift.time().start()).truncatedTo(ChronoUnit.MINUTES);
        ZoneOffsetTransition change = zone.rules().nextTransition(shift.time().start());
        if (change != null && window.contains(change.getInstant()) && dice.oneIn(3)) {
            local = change.getDateTimeBefore().truncatedTo(ChronoUnit.MINUTES).plusMinutes(dice.between(-90, 30));
        }
        LocalDateTime until = local.plusMinutes(dice.pick(List.of(1, 30, 60, 240, 1440, 3000)));
        WallTime from = wall(local, zone);
        WallTime to = wall(until, zone);
        return to.isAfter(from)
                ? new Range.Times(from, to)
                : new Range.Times(new WallTime(local, null), new WallTime(until, null));
    }

    /** With an offset where the clock shows the time twice, some of the time. */
    private WallTime wall(LocalDateTime local, Zone zone) {
        List<ZoneOffset> offsets = zone.rules().getValidOffsets(local);
        ZoneOffset offset = offsets.size() == 2 && dice.oneIn(2) ? dice.pick(offsets) : null;
        return new WallTime(local, offset == null || offset.getTotalSeconds() % 60 != 0 ? null : offset);
    }

    private Entry.Facts facts() {
        return new Entry.Facts(
                id(entries.size()),
                dice.oneIn(3) ? RandomRosters.reason(dice) : null,
                dice.oneIn(2) ? stamp(10) : null,
                dice.oneIn(8) ? stamp(12) : null,
                dice.oneIn(8) ? List.of("away") : List.of());
    }

    private @Nullable Stamp stamp(int hour) {
        return new Stamp(Instant.parse("2026-01-20T" + hour + ":11:00Z"), dice.oneIn(2) ? "ben" : null);
    }

    private static String id(int number) {
        return "kkkk" + (char) ('k' + number);
    }
}

package rota.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time between two changes of a rotation: one order, one cadence, and turns that are all alike. */
final class Era {

    private static final int RECENT = 3;

    final LocalDate from;
    final Instant start;
    final Cadence cadence;
    final List<String> order;
    /** The number of the first turn. */
    final int firstNumber;
    /** The place in the order of whoever has the first turn. */
    private final int firstHolder;

    final @Nullable LocalDate until;
    final Instant end;
    private final Grid grid;
    /** How many turns begin in it; more than anybody counts if it has no end. */
    private final int turns;

    /**
     * The turns that were made last, each at its number's last bits: whoever asks about one mostly asks about it again, and about
     * those beside it. Safe for several threads, as a turn is a value, and any of them makes the same.
     */
    private final @Nullable Turn[] recent = new Turn[RECENT + 1];

    private Era(
            LocalDate from,
            Instant start,
            Cadence cadence,
            List<String> order,
            int firstNumber,
            int firstHolder,
            @Nullable LocalDate until) {
        this.from = from;
        this.start = start;
        this.cadence = cadence;
        this.order = order;
        this.firstNumber = firstNumber;
        this.firstHolder = firstHolder;
        this.until = until;
        this.grid = new Grid(from, cadence);
        this.turns = until == null ? Integer.MAX_VALUE : grid.index(until.minusDays(1)) + 1;
        this.end = until == null ? Instant.MAX : dayStart(until);
    }

    static Era first(LocalDate start, Cadence cadence, List<String> order) {
        return new Era(start, cadence.handoffOn(start), cadence, order, 1, 0, null);
    }

    /** This era, ending at the date's handoff. */
    Era endingOn(LocalDate date) {
        return new Era(from, start, cadence, order, firstNumber, firstHolder, date);
    }

    /** The era that follows this one where it ends; {@code first} names who begins it. */
    Era followedBy(LocalDate date, Cadence nextCadence, List<String> nextOrder, String first) {
        return new Era(date, end, nextCadence, nextOrder, firstNumber + turns, nextOrder.indexOf(first), null);
    }

    /** Whether a turn begins at the date's handoff. */
    boolean isHandoff(LocalDate date) {
        return grid.date(grid.index(date)).equals(date);
    }

    /** The date on which the turn that runs on this date began. */
    LocalDate turnDate(LocalDate date) {
        return grid.date(grid.index(date));
    }

    /** The date on which the turn after the one that runs on this date begins. */
    LocalDate nextTurnDate(LocalDate date) {
        return grid.date(grid.index(date) + 1);
    }

    /** Whether the numbered turn is one of this era's. */
    boolean hasTurn(int number) {
        return number >= firstNumber && number - firstNumber < turns;
    }

    String holder(int number) {
        return order.get((int) (((long) firstHolder + number - firstNumber) % order.size()));
    }

    /**
     * Who of a new order is next when this era has ended: the first one after the last holder, in the old order, who is still
     * in the new; else the new order's first (rule R6).
     */
    String successorIn(List<String> newOrder) {
        int last = order.indexOf(holder(firstNumber + turns - 1));
        for (int i = 1; i <= order.size(); i++) {
            String next = order.get((last + i) % order.size());
            if (newOrder.contains(next)) {
                return next;
            }
        }
        return newOrder.get(0);
    }

    /** The date that the handoff before a turn is meant for, as days since 1970. */
    long dayOf(int number) {
        return grid.day(number - firstNumber);
    }

    /** The date that the handoff behind a turn is meant for, as days since 1970. */
    long dayAfter(int number) {
        int index = number - firstNumber;
        return until != null && index == turns - 1 ? DayCount.of(until) : grid.day(index + 1);
    }

    Turn turn(int number) {
        Turn known = recent[number & RECENT];
        if (known == null || known.number() != number) {
            LocalDate date = LocalDate.ofEpochDay(dayOf(number));
            LocalDate next = LocalDate.ofEpochDay(dayAfter(number));
            Interval time = new Interval(dayStart(date), dayStart(next));
            known = new Turn(number, holder(number), order, date, next, time);
            recent[number & RECENT] = known;
        }
        return known;
    }

    /** The turn that runs at an instant of this era. */
    Turn turnAt(Instant instant) {
        for (Turn known : recent) {
            if (known != null && known.time().contains(instant)) {
                return known;
            }
        }
        int index = grid.index(cadence.zone().local(instant).toLocalDate());
        Turn turn = turn(firstNumber + Math.max(0, Math.min(index, turns - 1)));
        // The handoff may be yet to come that day, and the clock's date is off by one where the clocks skip or repeat a
        // midnight.
        while (turn.time().start().isAfter(instant)) {
            turn = turn(turn.number() - 1);
        }
        while (!turn.time().end().isAfter(instant)) {
            turn = turn(turn.number() + 1);
        }
        return turn;
    }

    /**
     * When a date of this era begins: at its handoff time, the first date at the handoff of the era before, and none before
     * the era itself (handoffs never cross, rule R2).
     */
    Instant dayStart(LocalDate date) {
        if (!date.isAfter(from)) {
            return start;
        }
        Instant handoff = cadence.handoffOn(date);
        return handoff.isBefore(start) ? start : handoff;
    }

    /** The open time of these hours within part of this era, sorted and disjoint. */
    List<Interval> open(Hours hours, Interval part) {
        if (hours.isAlways() || part.isEmpty()) {
            return part.isEmpty() ? List.of() : List.of(part);
        }
        List<Interval> open = new ArrayList<>();
        LocalDate last = cadence.zone().local(part.end()).toLocalDate().plusDays(1);
        // A window may have begun up to a week before.
        LocalDate date = cadence.zone().local(part.start()).toLocalDate().minusDays(8);
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            for (Window window : hours.windows()) {
                Interval inside = part.intersection(opening(window, date));
                if (!inside.isEmpty()) {
                    open.add(inside);
                }
            }
        }
        return Interval.union(open);
    }

    /** What the window opens that belongs to the date; empty if nothing. */
    private Interval opening(Window window, LocalDate date) {
        if (window instanceof Window.WholeDays days) {
            return days.names(DayCount.weekday(date))
                    ? new Interval(dayStart(date), dayStart(date.plusDays(1)))
                    : new Interval(start, start);
        }
        if (window instanceof Window.EachDay each) {
            return each.names(DayCount.weekday(date))
                    ? clock(date.atTime(each.begin()), each.endOn(date))
                    : new Interval(start, start);
        }
        Window.Stretch stretch = (Window.Stretch) window;
        return DayCount.weekday(date) == stretch.firstDay()
                ? clock(
                        date.atTime(stretch.begin()),
                        date.plusDays(stretch.daysLong()).atTime(stretch.end()))
                : new Interval(start, start);
    }

    private Interval clock(LocalDateTime begin, LocalDateTime end) {
        return new Interval(WallClock.instant(begin, cadence.zone()), WallClock.instant(end, cadence.zone()));
    }
}

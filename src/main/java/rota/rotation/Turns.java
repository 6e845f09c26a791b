package rota.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which turn, and when: everything that follows from an order, a cadence and their changes (rules R3, R4 and R6).
 *
 * <p>Whatever is asked is computed in closed form, so the year 2200 costs what this week costs. Turns always meet: the end
 * of one is the start of the next. With the order {@code [ana, ben, chi]} from 5 January 2026, turn 12001 is Ana's. Before
 * the start there is nothing.
 */
public final class Turns {

    private final List<Era> eras;

    private Turns(List<Era> eras) {
        this.eras = eras;
    }

    /**
     * The turns that a definition leads to.
     *
     * @throws InvalidRotation if its start, a change or its end doesn't fit
     */
    public static Turns of(OwnOrder own) {
        Turns turns = starting(own.start(), own.cadence(), own.order());
        for (Change change : own.changes()) {
            turns = turns.with(change);
        }
        return own.end() == null ? turns : turns.endingOn(own.end());
    }

    /**
     * The turns of a rotation that never changes.
     *
     * @throws InvalidRotation if no turn can begin on {@code start}, or the order is empty
     */
    public static Turns starting(LocalDate start, Cadence cadence, List<String> order) {
        cadence.requireBeginning("start", start);
        requireSomebody(order);
        return new Turns(List.of(Era.first(start, cadence, List.copyOf(order))));
    }

    /**
     * These turns with one more change, later than those before; nothing before it moves.
     *
     * @throws InvalidRotation if the change is not later, is not on a handoff though it keeps the cadence, can't begin a turn
     *     on its date though it sets the cadence, or names a first person who is not in the order
     */
    public Turns with(Change change) {
        Era running = eras.get(eras.size() - 1);
        LocalDate from = change.from();
        if (!from.isAfter(running.from)) {
            String earlier = eras.size() == 1 ? "the start on " : "the change before, from ";
            throw new InvalidRotation(
                    "from", "a change comes after " + earlier + running.from + "; " + from + " does not");
        }
        Cadence cadence = running.cadence.with(change.turn(), change.handoff(), change.hours(), change.zone());
        if (change.isNewCadence()) {
            cadence.requireBeginning("from", from);
        } else if (!running.isHandoff(from)) {
            throw new InvalidRotation(
                    "from",
                    from + " (" + Cadence.weekday(from) + ") is not a handoff; the turn that runs then began on "
                            + running.turnDate(from) + " and the next begins on " + running.nextTurnDate(from));
        }
        List<String> order = change.order() == null ? running.order : change.order();
        requireSomebody(order);
        String first = change.first();
        if (first != null && !order.contains(first)) {
            throw new InvalidRotation("first", "'" + first + "' has the first turn but is not in the order");
        }
        Era ending = running.endingOn(from);
        if (first == null) {
            first = ending.successorIn(order);
        }
        List<Era> next = new ArrayList<>(eras.subList(0, eras.size() - 1));
        next.add(ending);
        next.add(ending.followedBy(from, cadence, order, first));
        return new Turns(List.copyOf(next));
    }

    /**
     * These turns, closed at the date's handoff time.
     *
     * @throws InvalidRotation if the date is not after the start and all changes
     */
    public Turns endingOn(LocalDate date) {
        Era running = eras.get(eras.size() - 1);
        if (!date.isAfter(running.from)) {
            String earlier = eras.size() == 1 ? "its start on " : "its change from ";
            throw new InvalidRotation(
                    "end", "a rotation ends after " + earlier + running.from + "; " + date + " does not");
        }
        List<Era> next = new ArrayList<>(eras.subList(0, eras.size() - 1));
        next.add(running.endingOn(date));
        return new Turns(List.copyOf(next));
    }

    private static void requireSomebody(List<String> order) {
        if (order.isEmpty()) {
            throw new InvalidRotation("order", "an order needs at least one person");
        }
    }

    /** When the first turn begins. */
    public Instant start() {
        return eras.get(0).start;
    }

    /** When the last turn ends, or null if turns go on for ever. */
    public @Nullable Instant end() {
        Era last = eras.get(eras.size() - 1);
        return last.until == null ? null : last.end;
    }

    /** The turn that runs at the instant; null before the start and from the end on. */
    public @Nullable Turn at(Instant instant) {
        Era era = eraAt(instant);
        return instant.isBefore(era.start) || !instant.isBefore(era.end) ? null : era.turnAt(instant);
    }

    /** The turn of that number; null if there is none. */
    public @Nullable Turn numbered(int number) {
        Era era = eraOf(number);
        return era == null ? null : era.turn(number);
    }

    /** Who takes turns when the numbered turn runs; nobody if there is none. */
    public List<String> orderOf(int number) {
        Era era = eraOf(number);
        return era == null ? List.of() : era.order;
    }

    /** The turns that have an instant inside the window, in order of time. */
    public List<Turn> touching(Interval window) {
        List<Turn> touching = new ArrayList<>();
        for (TurnWalk turn = walk(window); turn.next(); ) {
            touching.add(turn.turn());
        }
        return touching;
    }

    /** The same turns, to be gone through one after the other. */
    public TurnWalk walk(Interval window) {
        return new TurnWalk(eras, window);
    }

    /** When a date begins for this rotation: at its handoff time (rule R12), on the clock in force. */
    public Instant dayStart(LocalDate date) {
        Era era = eraOn(date);
        return era == eras.get(0) && date.isBefore(era.from) ? era.cadence.handoffOn(date) : era.dayStart(date);
    }

    /** The days from one date to another, both included, from the first one's handoff time to the end of the last. */
    public Interval days(LocalDate first, LocalDate lastInclusive) {
        return Interval.between(dayStart(first), dayStart(lastInclusive.plusDays(1)));
    }

    /** The date whose day, counted from handoff time, the instant lies in (rule R12). */
    public LocalDate dateAt(Instant instant) {
        LocalDate date = zoneAt(instant).local(instant).toLocalDate().plusDays(1);
        while (dayStart(date).isAfter(instant)) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** 00:00 of a date by the clock in force then; the next instant that exists, where the clocks skip it. */
    public Instant midnight(LocalDate date) {
        return instant(date.atStartOfDay());
    }

    /** The zone in force at the instant; the first one before the start. */
    public Zone zoneAt(Instant instant) {
        return eraAt(instant).cadence.zone();
    }

    /** The cadence in force at the instant; the first one before the start. */
    public Cadence cadenceAt(Instant instant) {
        return eraAt(instant).cadence;
    }

    /** The order in force at the instant; the first one before the start. */
    public List<String> orderAt(Instant instant) {
        return eraAt(instant).order;
    }

    /** How many people the longest order has that was in force at the instant or ever before. */
    public int longestOrderUntil(Instant instant) {
        int longest = eras.get(0).order.size();
        for (Era era : eras) {
            longest = era.start.isAfter(instant) ? longest : Math.max(longest, era.order.size());
        }
        return longest;
    }

    /** The date from which the order in force at the instant has been so: the rotation's start, or a change of it. */
    public LocalDate orderSince(Instant instant) {
        int i = eras.indexOf(eraAt(instant));
        while (i > 0 && eras.get(i - 1).order.equals(eras.get(i).order)) {
            i--;
        }
        return eras.get(i).from;
    }

    /**
     * When the rotation's clock first shows a local time. On a date of change that is the old clock until the change takes over,
     * so that what is said of the time before it keeps its meaning (rule R6).
     */
    public Instant instant(LocalDateTime local) {
        Instant instant = start();
        for (Era era : eras) {
            instant = WallClock.instant(local, era.cadence.zone());
            if (era != eras.get(0) && instant.isBefore(era.start)) {
                return era.start;
            }
            if (instant.isBefore(era.end)) {
                return instant;
            }
        }
        return instant;
    }

    /** The time inside the window that the rotation's own hours leave open, sorted and disjoint. */
    public List<Interval> open(Interval window) {
        List<Interval> open = new ArrayList<>();
        for (Era era : eras) {
            open.addAll(era.open(era.cadence.hours(), window.intersection(new Interval(era.start, era.end))));
        }
        return Interval.union(open);
    }

    /** The time inside the window that other hours would leave open on this rotation's clock, sorted and disjoint. */
    public List<Interval> open(Hours hours, Interval window) {
        List<Interval> open = new ArrayList<>();
        for (Era era : eras) {
            open.addAll(era.open(hours, window.intersection(new Interval(era.start, era.end))));
        }
        return Interval.union(open);
    }

    /** The cadence by whose clock the handoff of a date happens: on a date of change the one that ends there (rule R6). */
    Cadence cadenceOfHandoff(LocalDate date) {
        boolean isChange = eraOn(date).from.equals(date);
        return eraOn(isChange ? date.minusDays(1) : date).cadence;
    }

    private @Nullable Era eraOf(int number) {
        for (int i = eras.size() - 1; i >= 0; i--) {
            Era era = eras.get(i);
            if (number >= era.firstNumber) {
                return era.hasTurn(number) ? era : null;
            }
        }
        return null;
    }

    private Era eraAt(Instant instant) {
        int i = eras.size() - 1;
        while (i > 0 && eras.get(i).start.isAfter(instant)) {
            i--;
        }
        return eras.get(i);
    }

    private Era eraOn(LocalDate date) {
        int i = eras.size() - 1;
        while (i > 0 && eras.get(i).from.isAfter(date)) {
            i--;
        }
        return eras.get(i);
    }
}

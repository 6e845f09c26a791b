package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rota.rotation.Cadence;
import rota.rotation.Change;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.Stamp;
import rota.rotation.Turn;
import rota.rotation.TurnLength;
import rota.rotation.Turns;
import rota.rotation.Weekdays;
import rota.rotation.Window;
import rota.rotation.Zone;

/** Random turns, handoffs, hours and changes of them, most of them near a change of the clocks. */
final class RandomCadences {

    static final List<Zone> ZONES = Stream.of(
                    "Europe/London",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Asia/Kathmandu",
                    "America/Sao_Paulo",
                    "Pacific/Auckland",
                    "America/Los_Angeles",
                    "UTC",
                    "Pacific/Kiritimati",
                    "Pacific/Niue",
                    "Africa/Casablanca",
                    "Antarctica/Troll")
            .map(Zone::of)
            .toList();
    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "01:30", "02:00", "02:30", "03:00", "08:15", "09:00", "17:00", "22:00", "23:59")
            .map(LocalTime::parse)
            .toList();
    private static final List<LocalDate> DATES = Stream.of(
                    "2026-01-05",
                    "2011-12-20",
                    "2018-10-25",
                    "2020-12-21",
                    "2024-02-20",
                    "1899-12-20",
                    "2199-12-20",
                    "2026-03-15",
                    "2026-10-10",
                    "1985-12-20")
            .map(LocalDate::parse)
            .toList();

    private final Dice dice;
    private final boolean longTurns;

    RandomCadences(Dice dice, boolean longTurns) {
        this.dice = dice;
        this.longTurns = longTurns;
    }

    /** A date some days before the clocks of the zone change, or a year does, or February has a 29th. */
    LocalDate eventfulDate(Zone zone) {
        LocalDate date = dice.pick(DATES);
        ZoneOffsetTransition change =
                zone.rules().nextTransition(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        return change == null || dice.oneIn(4)
                ? date
                : change.getDateTimeBefore().toLocalDate().minusDays(dice.between(0, 25));
    }

    /** The first date from this one on at which a turn of the cadence can begin. */
    static LocalDate beginning(LocalDate date, Cadence cadence) {
        LocalDate beginning = date;
        while (!cadence.beginsOn(beginning.getDayOfWeek())) {
            beginning = beginning.plusDays(1);
        }
        return beginning;
    }

    static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    Cadence cadence(Zone zone) {
        TurnLength turn = turn();
        return new Cadence(turn, handoff(turn), longTurns ? Hours.ALWAYS : hours(), zone);
    }

    private TurnLength turn() {
        int count = longTurns && dice.oneIn(2) ? TurnLength.LONGEST : dice.between(1, 4);
        return longTurns || dice.oneIn(2) ? TurnLength.weeks(count) : TurnLength.days(count);
    }

    private Handoff handoff(TurnLength turn) {
        boolean week = turn.unit() == TurnLength.Unit.WEEK;
        return new Handoff(week ? dice.pick(List.of(DayOfWeek.values())) : null, dice.pick(TIMES));
    }

    /** Hours of any form there is. */
    Hours hours() {
        if (dice.oneIn(3)) {
            return Hours.ALWAYS;
        }
        List<Window> windows = new ArrayList<>();
        for (int more = dice.oneIn(3) ? dice.between(2, 3) : 1; more > 0; more--) {
            windows.add(window());
        }
        return new Hours(windows);
    }

    /** Somebody's working hours. */
    Hours workingHours() {
        Window office = new Window.EachDay(
                new Weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        return dice.oneIn(2) ? new Hours(List.of(office)) : hours();
    }

    private Window window() {
        DayOfWeek first = dice.pick(List.of(DayOfWeek.values()));
        DayOfWeek last = dice.pick(List.of(DayOfWeek.values()));
        Weekdays days = dice.oneIn(3) ? Weekdays.DAILY : new Weekdays(first, last);
        return switch (dice.below(4)) {
            case 0 -> new Window.WholeDays(days);
            case 1 -> new Window.Stretch(first, dice.pick(TIMES), last, dice.pick(TIMES));
            default -> new Window.EachDay(days, dice.pick(TIMES), dice.pick(TIMES));
        };
    }

    /** A change that fits after the others: of the order at a handoff, or of the cadence, or of both. */
    Change change(Turns turns, LocalDate last, List<String> order, Supplier<List<String>> anybody) {
        List<String> newOrder = newOrder(order, anybody);
        boolean sets = dice.oneIn(4);
        if (dice.oneIn(2)) {
            LocalDate from = handoffAfter(turns, last);
            return new Change(from, newOrder, null, null, null, null, sets ? dice.pick(newOrder) : null, made());
        }
        Cadence old = turns.cadenceAt(Instant.MAX.minusSeconds(400L * 86400));
        boolean turn = dice.oneIn(2);
        TurnLength length = turn ? turn() : old.turn();
        boolean needsDay =
                length.unit() == TurnLength.Unit.WEEK && old.handoff().weekday() == null;
        Handoff handoff = needsDay || dice.oneIn(3) ? handoff(length) : null;
        Hours hours = !longTurns && dice.oneIn(3) ? hours() : null;
        boolean nothing = !turn && handoff == null && hours == null;
        Zone zone = nothing || dice.oneIn(4) ? dice.pick(ZONES) : null;
        boolean both = dice.oneIn(3);
        Cadence cadence = new Cadence(
                length,
                handoff == null ? old.handoff() : handoff,
                hours == null ? old.hours() : hours,
                zone == null ? old.zone() : zone);
        LocalDate from = beginning(last.plusDays(dice.between(1, 20)), cadence);
        return new Change(
                from,
                both ? newOrder : null,
                turn ? length : null,
                handoff,
                hours,
                zone,
                sets ? dice.pick(both ? newOrder : order) : null,
                made());
    }

    private Stamp made() {
        return dice.oneIn(3) ? new Stamp(Instant.parse("2026-01-20T10:12:00Z"), dice.oneIn(2) ? "ana" : null) : null;
    }

    private static LocalDate handoffAfter(Turns turns, LocalDate last, int howMany) {
        Turn turn = turns.at(turns.dayStart(last.plusDays(1)));
        for (int i = 0; turn != null && (i < howMany || !turn.from().isAfter(last)); i++) {
            turn = turns.numbered(turn.number() + 1);
        }
        return turn == null ? last.plusDays(1) : turn.from();
    }

    private LocalDate handoffAfter(Turns turns, LocalDate last) {
        return handoffAfter(turns, last, dice.between(0, 3));
    }

    /** Somebody joins or leaves, or they only change places, or it is other people altogether. */
    private List<String> newOrder(List<String> order, Supplier<List<String>> anybody) {
        List<String> changed = new ArrayList<>(order);
        switch (dice.below(4)) {
            case 0 -> changed.remove(dice.below(changed.size()));
            case 1 -> changed.add(dice.below(changed.size() + 1), dice.pick(RandomRosters.names()));
            case 2 -> changed = RandomRosters.shuffled(dice, changed);
            default -> changed = anybody.get();
        }
        return changed.isEmpty() || changed.stream().distinct().count() < changed.size() ? anybody.get() : changed;
    }
}

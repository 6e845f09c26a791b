package rota.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Change;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.TurnLength;
import rota.rotation.Window;
import rota.rotation.Zone;

/** The turns of one order, found by walking from its start through every single day. */
final class OracleTurns {

    /** What holds from a date on: a rotation's definition, or a change of it. */
    record Rule(
            LocalDate from,
            Instant start,
            TurnLength length,
            Handoff handoff,
            Hours hours,
            Zone zone,
            List<String> order) {}

    /** One turn; its end is the next one's start. */
    record Taken(int number, String holder, Rule rule, Instant start, Instant end) {}

    private final OracleClock clock;
    private final OwnOrder own;
    final List<Rule> rules = new ArrayList<>();
    final List<Taken> turns = new ArrayList<>();

    @Nullable
    Instant end;

    private LocalDate date;
    private Instant turnStart;
    private String holder;
    private int counted;

    OracleTurns(OwnOrder own, OracleClock clock) {
        this.own = own;
        this.clock = clock;
        Instant start = clock.first(
                own.start().atTime(own.cadence().handoff().time()),
                own.cadence().zone());
        rules.add(new Rule(
                own.start(),
                start,
                own.cadence().turn(),
                own.cadence().handoff(),
                own.cadence().hours(),
                own.cadence().zone(),
                own.order()));
        date = own.start();
        turnStart = start;
        holder = own.order().get(0);
    }

    /** How far the walk has come. */
    Instant reached() {
        return turnStart;
    }

    /** Walks on until the turns reach the instant, and then some more of them. */
    void walk(Instant until, int turnsBeyond) {
        int beyond = 0;
        while (end == null && beyond <= turnsBeyond) {
            int before = turns.size();
            step();
            boolean reached = !turnStart.isBefore(until);
            beyond += turns.size() > before && reached ? 1 : 0;
        }
    }

    private Rule rule() {
        return rules.get(rules.size() - 1);
    }

    private void step() {
        date = date.plusDays(1);
        Rule rule = rule();
        if (date.equals(own.end())) {
            finish(dayStart(date));
            end = turnStart;
            return;
        }
        Change change = changeOn(date);
        boolean counts = rule.length().unit() == TurnLength.Unit.WEEK
                ? date.getDayOfWeek() == rule.from().getDayOfWeek()
                : OracleClock.names(rule.hours(), date.getDayOfWeek());
        counted += counts ? 1 : 0;
        if (change != null) {
            String last = holder;
            finish(dayStart(date));
            rules.add(changed(rule, change, turnStart));
            holder = first(change, last, rule.order());
        } else if (counts && counted == rule.length().count()) {
            finish(dayStart(date));
            holder = rule.order()
                    .get((rule.order().indexOf(holder) + 1) % rule.order().size());
        }
    }

    private void finish(Instant end) {
        turns.add(new Taken(turns.size() + 1, holder, rule(), turnStart, end));
        turnStart = end;
        counted = 0;
    }

    private @Nullable Change changeOn(LocalDate day) {
        return own.changes().stream()
                .filter(change -> change.from().equals(day))
                .findFirst()
                .orElse(null);
    }

    private static Rule changed(Rule old, Change change, Instant start) {
        return new Rule(
                change.from(),
                start,
                change.turn() == null ? old.length() : change.turn(),
                change.handoff() == null ? old.handoff() : change.handoff(),
                change.hours() == null ? old.hours() : change.hours(),
                change.zone() == null ? old.zone() : change.zone(),
                change.order() == null ? old.order() : change.order());
    }

    private static String first(Change change, String last, List<String> old) {
        if (change.first() != null) {
            return change.first();
        }
        List<String> order = change.order() == null ? old : change.order();
        List<String> twice = new ArrayList<>(old);
        twice.addAll(old);
        return twice.subList(old.indexOf(last) + 1, old.indexOf(last) + 1 + old.size()).stream()
                .filter(order::contains)
                .findFirst()
                .orElse(order.get(0));
    }

    /** When a date begins: at the handoff time of what held before, and never before what holds has begun. */
    Instant dayStart(LocalDate day) {
        Rule told = rules.get(0);
        for (Rule rule : rules) {
            if (rule.from().isBefore(day)) {
                told = rule;
            }
        }
        Instant begins = clock.first(day.atTime(told.handoff().time()), told.zone());
        return day.isAfter(told.from()) && begins.isBefore(told.start()) ? told.start() : begins;
    }

    /** The first instant at which the clock in force shows this time or a later one. */
    Instant instant(LocalDateTime local) {
        Instant instant = rules.get(0).start();
        for (int i = 0; i < rules.size(); i++) {
            instant = clock.first(local, rules.get(i).zone());
            if (i > 0 && instant.isBefore(rules.get(i).start())) {
                instant = rules.get(i).start();
            }
            if (i + 1 < rules.size() && instant.isBefore(rules.get(i + 1).start())) {
                return instant;
            }
        }
        return instant;
    }

    /** What these hours open, window by window, by this rotation's clock; the windows may overlap. */
    List<Interval> open(@Nullable Hours narrower) {
        List<Interval> open = new ArrayList<>();
        for (Taken turn : turns) {
            Hours hours = narrower == null ? turn.rule().hours() : narrower;
            Interval time = new Interval(turn.start(), turn.end());
            if (hours.windows().isEmpty()) {
                open.add(time);
            }
            Zone zone = turn.rule().zone();
            LocalDate first = turn.start().atZone(zone.asZoneId()).toLocalDate().minusDays(9);
            LocalDate last = turn.end().atZone(zone.asZoneId()).toLocalDate().plusDays(2);
            for (Window window : hours.windows()) {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (OracleClock.begins(window, day.getDayOfWeek())) {
                        open.add(time.intersection(opening(window, day, turn.rule())));
                    }
                }
            }
        }
        open.removeIf(Interval::isEmpty);
        return open;
    }

    private Interval opening(Window window, LocalDate day, Rule rule) {
        if (window instanceof Window.WholeDays) {
            return new Interval(
                    day.isBefore(rule.from()) ? rule.start() : dayStart(day),
                    day.isBefore(rule.from()) ? rule.start() : dayStart(day.plusDays(1)));
        }
        LocalDateTime begin;
        LocalDateTime until;
        if (window instanceof Window.EachDay each) {
            begin = day.atTime(each.begin());
            until = day.atTime(each.end());
            until = until.isAfter(begin) ? until : until.plusDays(1);
        } else {
            Window.Stretch stretch = (Window.Stretch) window;
            begin = day.atTime(stretch.begin());
            until = OracleClock.stretchEnd(stretch, day);
        }
        return new Interval(clock.first(begin, rule.zone()), clock.first(until, rule.zone()));
    }
}

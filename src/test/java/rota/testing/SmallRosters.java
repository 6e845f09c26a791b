package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Away;
import rota.rotation.Cadence;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.Turn;
import rota.rotation.TurnLength;
import rota.rotation.Turns;
import rota.rotation.Weekdays;
import rota.rotation.Window;
import rota.rotation.Zone;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Rosters of a few people and a few turns, from a seed, in which a few things are wrong: somebody is on call while away, or twice
 * at once, or too soon again. They are small enough for every way to put them right to be tried.
 */
public final class SmallRosters {

    private static final List<String> NAMES = List.of("ana", "ben", "chi", "dee", "eli", "fay");
    private static final List<Zone> ZONES =
            List.of(Zone.of("UTC"), Zone.of("Europe/London"), Zone.of("America/New_York"));
    private static final Weekdays WORKDAYS = new Weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<Hours> HOURS = List.of(
            Hours.ALWAYS,
            Hours.ALWAYS,
            new Hours(List.of(new Window.EachDay(WORKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0)))),
            new Hours(List.of(new Window.WholeDays(WORKDAYS))));

    /**
     * A small roster in which something is wrong.
     *
     * @param seed what it was made from
     * @param roster the roster
     * @param now the present
     * @param until the end of the horizon, excluded
     * @param rest how many days people rest between two turns; 0 if that is not asked
     */
    public record Sample(long seed, Roster roster, Instant now, Instant until, int rest) {

        /** What is wrong from now on, up to the end of the horizon. */
        public java.util.Set<Trouble> troubles() {
            return Trouble.in(Schedule.of(roster), now, until, rest);
        }
    }

    private final Dice dice;
    private final boolean entangled;
    private boolean weeks;
    private int rest;
    private int length;
    private Zone zone = ZONES.get(0);
    private LocalDate start = LocalDate.EPOCH;
    private @Nullable String leaver;
    private LocalDate left = LocalDate.EPOCH;

    private SmallRosters(long seed, boolean entangled) {
        this.dice = new Dice(new SplittableRandom(seed));
        this.entangled = entangled;
    }

    /** Rotations with orders of their own, and some that only repeat one of them. */
    public static Sample of(long seed) {
        return new SmallRosters(seed, false).sample(seed, 6);
    }

    /** Very small ones in which a rotation takes whoever comes next in another, or has an order of its own and follows. */
    public static Sample entangled(long seed) {
        return new SmallRosters(seed, true).sample(seed, 4);
    }

    private Sample sample(long seed, int most) {
        while (true) {
            weeks = !entangled && !dice.oneIn(3);
            rest = entangled || !dice.oneIn(4) ? 0 : dice.pick(weeks ? List.of(1, 3, 8, 10) : List.of(1, 2));
            zone = dice.pick(ZONES);
            // The clocks change in the second and the third of these, and rest is told in days.
            start = LocalDate.parse(
                    rest > 0 ? "2026-01-05" : dice.pick(List.of("2026-01-05", "2026-03-16", "2026-10-19")));
            length = weeks ? 7 * dice.between(4, 7) : dice.between(6, entangled ? 8 : 11);
            Roster roster = overridden(company());
            Sample sample = new Sample(seed, roster, now(), until(), rest);
            int troubles = sample.troubles().size();
            if (troubles > 0 && troubles <= most && !hasOrphansThatMayCome(Schedule.of(roster))) {
                return sample;
            }
        }
    }

    private Instant now() {
        Instant begin = start.atTime(9, 0).atZone(zone.asZoneId()).toInstant();
        return switch (dice.below(6)) {
            case 0 -> begin;
            case 1, 2 -> begin.plus(dice.between(1, weeks ? 200 : 40), ChronoUnit.HOURS);
            default -> begin.minus(dice.between(1, 72), ChronoUnit.HOURS);
        };
    }

    private Instant until() {
        Instant end =
                start.plusDays(length).atTime(9, 0).atZone(zone.asZoneId()).toInstant();
        return rest == 0 && dice.oneIn(3) ? end.minus(dice.between(1, 12), ChronoUnit.HOURS) : end;
    }

    private Company company() {
        leaver = weeks && dice.oneIn(6) ? dice.pick(NAMES) : null;
        left = start.plusDays(7L * dice.between(1, 3));
        Hours hours = dice.pick(HOURS);
        List<Rotation> rotations = new ArrayList<>();
        int count = entangled ? 1 : dice.pick(List.of(1, 1, 1, 2, 2, 2, 3));
        for (int i = 0; i < count; i++) {
            Hours its = rest > 0 || dice.oneIn(2) ? hours : dice.pick(HOURS);
            rotations.add(rotation(i, own(its), null));
        }
        if (entangled) {
            boolean next = dice.oneIn(2);
            Follow follow = new Follow(rotations.get(0).id(), next ? Follow.Pick.NEXT : Follow.Pick.SAME, Hours.ALWAYS);
            rotations.add(rotation(1, next ? null : own(hours), follow));
        } else if (dice.oneIn(5)) {
            Hours narrow = rest > 0 || dice.oneIn(2) ? Hours.ALWAYS : HOURS.get(2);
            rotations.add(rotation(count, null, new Follow(rotations.get(0).id(), Follow.Pick.SAME, narrow)));
        }
        return company(rotations);
    }

    private static Rotation rotation(int place, @Nullable OwnOrder own, @Nullable Follow follow) {
        RotationId id = new RotationId("core", "r" + place);
        return new Rotation(id, "Role " + place, own, follow, null, Map.of(), null, false);
    }

    private OwnOrder own(Hours hours) {
        int turn = weeks ? (dice.oneIn(8) ? 2 : 1) : dice.between(1, 3);
        Handoff handoff = new Handoff(weeks ? DayOfWeek.MONDAY : null, LocalTime.of(9, 0));
        Hours its = weeks || turn > 1 ? hours : Hours.ALWAYS;
        Cadence cadence = new Cadence(weeks ? TurnLength.weeks(turn) : TurnLength.days(turn), handoff, its, zone);
        List<String> order = order();
        List<Change> changes = new ArrayList<>();
        if (leaver != null && turn == 1 && order.size() > 2) {
            List<String> without = new ArrayList<>(order);
            without.remove(leaver);
            changes.add(Change.ofOrder(left, without));
        } else if (leaver != null) {
            order.remove(leaver);
        } else if (weeks && turn == 1 && dice.oneIn(6)) {
            changes.add(Change.ofOrder(start.plusDays(7L * dice.between(1, 3)), order()));
        }
        // Who has something of a turn only behind the horizon is no matter of these.
        boolean goesOn = rest == 0 && weeks && turn == 1 && dice.oneIn(2);
        LocalDate end = goesOn ? null : start.plusDays(length);
        return new OwnOrder(start, cadence, order, changes, end);
    }

    private List<String> order() {
        List<String> order = RandomRosters.shuffled(dice, NAMES);
        return new ArrayList<>(order.subList(0, dice.between(leaver == null ? 2 : 3, 5)));
    }

    private Company company(List<Rotation> rotations) {
        Map<String, List<Away>> away = new LinkedHashMap<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            LocalDate from = start.plusDays(dice.between(0, length - 1));
            LocalDate through = from.plusDays(dice.pick(List.of(0, 0, 0, 1, 2, 4, 6)));
            away.computeIfAbsent(dice.pick(NAMES), name -> new ArrayList<>()).add(new Away.Days(from, through, null));
        }
        Map<String, Person> people = new LinkedHashMap<>();
        for (String id : NAMES) {
            List<Away> absences = away.getOrDefault(id, List.of());
            LocalDate gone = id.equals(leaver) ? left : null;
            people.put(id, new Person(id, id, null, zone, Person.USUAL_HOURS, absences, Map.of(), gone));
        }
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        return new Company(zone, handoff, "rota", null, false, people, List.of(new Team("core", "Core", rotations)));
    }

    private Roster overridden(Company company) {
        List<Entry> entries = new ArrayList<>();
        List<RotationId> ids = List.copyOf(company.rotations().keySet());
        for (int left = Math.max(0, dice.between(-2, 2)); left > 0; left--) {
            RotationSchedule rotation =
                    Schedule.of(new Roster(company, entries)).rotation(dice.pick(ids));
            Entry entry = override(rotation, entries.size());
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Roster(company, entries);
    }

    private @Nullable Entry override(RotationSchedule rotation, int number) {
        Turns turns = rotation.turns();
        Turn one = turns.at(turns.dayStart(start.plusDays(dice.between(0, length - 1))));
        Turn other = turns.at(turns.dayStart(start.plusDays(dice.between(0, length - 1))));
        String first = one == null ? null : rotation.holder(one);
        String second = other == null ? null : rotation.holder(other);
        if (first == null || second == null || one == null || other == null) {
            return null;
        }
        Entry.Facts facts = new Entry.Facts("kkkk" + (char) ('k' + number), null, null, null, List.of());
        Range whole = new Range.TurnOf(one.from());
        if (!first.equals(second) && !rotation.rotation().onlyFollows() && dice.oneIn(2)) {
            Swap.Side gives = new Swap.Side(first, whole);
            return new Swap(facts, rotation.id(), gives, new Swap.Side(second, new Range.TurnOf(other.from())));
        }
        LocalDate day = one.from().plusDays(dice.between(0, 1));
        String in = dice.pick(NAMES);
        Range range = dice.oneIn(2) ? whole : new Range.Days(day, day);
        return in.equals(first) ? null : new Cover(facts, rotation.id(), range, first, dice.oneIn(8) ? null : in);
    }

    /** What does nothing on a rotation that follows could do something after a swap, and nobody plans with that. */
    private static boolean hasOrphansThatMayCome(Schedule schedule) {
        for (Rotation rotation : schedule.company().rotations().values()) {
            for (Outcome outcome : schedule.rotation(rotation.id()).outcomes()) {
                if (rotation.follow() != null && outcome.state() == Outcome.State.ORPHAN) {
                    return true;
                }
            }
        }
        return false;
    }
}

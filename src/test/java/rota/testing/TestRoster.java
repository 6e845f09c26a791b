package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Away;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Team;
import rota.rotation.Zone;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * A roster of one team, {@code core}, written in the few words a test is about. Its first rotation is {@code hero}; everybody
 * who is named is a person; overrides have the ids o1, o2, o3 in the order they were made.
 */
public final class TestRoster {

    private final Map<String, Rotation> rotations = new LinkedHashMap<>();
    private final Map<String, LocalDate> left = new LinkedHashMap<>();
    private final Map<String, Away> away = new LinkedHashMap<>();
    private final TreeSet<String> people = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();

    private TestRoster() {}

    /** A roster whose hero takes turns like this. */
    public static TestRoster of(OwnOrder hero) {
        return new TestRoster().and("hero", hero, null);
    }

    /** Adds a rotation with an order of its own, or that follows, or both. */
    public TestRoster and(String name, @Nullable OwnOrder own, @Nullable Follow follow) {
        rotations.put(name, new Rotation(id(name), name, own, follow, null, Map.of(), null, false));
        if (own != null) {
            people.addAll(own.order());
            own.changes().forEach(change -> people.addAll(change.order() == null ? List.of() : change.order()));
        }
        return this;
    }

    /** Adds a rotation that follows another at all hours. */
    public TestRoster following(String name, String leader, Follow.Pick pick) {
        return and(name, null, new Follow(id(leader), pick, Hours.ALWAYS));
    }

    /** Says from which date on somebody is nobody's colleague. */
    public TestRoster left(String person, String date) {
        people.add(person);
        left.put(person, LocalDate.parse(date));
        return this;
    }

    /** Says on which days, both included, somebody is away. */
    public TestRoster away(String person, String from, String through) {
        people.add(person);
        away.put(person, new Away.Days(LocalDate.parse(from), LocalDate.parse(through), null));
        return this;
    }

    /** Adds a cover on the hero. */
    public TestRoster cover(@Nullable String out, @Nullable String in, Range range) {
        return cover("hero", out, in, range);
    }

    /** Adds a cover. */
    public TestRoster cover(String rotation, @Nullable String out, @Nullable String in, Range range) {
        entries.add(new Cover(facts(), id(rotation), range, out, in));
        return named(out, in);
    }

    /** Adds a swap on the hero. */
    public TestRoster swap(String first, Range gives, String second, Range givesBack) {
        return swap("hero", first, gives, second, givesBack);
    }

    /** Adds a swap. */
    public TestRoster swap(String rotation, String first, Range gives, String second, Range givesBack) {
        entries.add(new Swap(facts(), id(rotation), new Swap.Side(first, gives), new Swap.Side(second, givesBack)));
        return named(first, second);
    }

    /** Takes an override back. */
    public TestRoster undo(String override) {
        entries.replaceAll(entry -> entry.id().equals(override)
                ? RandomChanges.undone(entry, new Stamp(Instant.parse("2026-01-02T12:00:00Z"), null))
                : entry);
        return this;
    }

    private TestRoster named(@Nullable String... named) {
        for (String person : named) {
            if (person != null) {
                people.add(person);
            }
        }
        return this;
    }

    private Entry.Facts facts() {
        return new Entry.Facts("o" + (entries.size() + 1), null, null, null, List.of());
    }

    private static RotationId id(String name) {
        return new RotationId("core", name);
    }

    /** The roster as the engine takes it. */
    public Roster roster() {
        Map<String, Person> persons = new LinkedHashMap<>();
        for (String id : people) {
            String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
            Zone zone = Zone.of("Europe/London");
            List<Away> absences = away.containsKey(id) ? List.of(away.get(id)) : List.of();
            persons.put(id, new Person(id, name, null, zone, Hours.ALWAYS, absences, Map.of(), left.get(id)));
        }
        Team team = new Team("core", "Core", List.copyOf(rotations.values()));
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        return new Roster(new Company(Zone.of("UTC"), handoff, "rota", null, false, persons, List.of(team)), entries);
    }

    /** The schedule of one of its rotations. */
    public RotationSchedule schedule(String rotation) {
        return Schedule.of(roster()).rotation(id(rotation));
    }

    /** Who is on call on the hero at a time on its clock: a person, {@code nobody}, {@code GAP} or {@code closed}. */
    public String at(String local) {
        return at("hero", local);
    }

    /** Who is on call at a time on the rotation's clock. */
    public String at(String rotation, String local) {
        RotationSchedule schedule = schedule(rotation);
        Shift shift = schedule.at(schedule.turns().instant(LocalDateTime.parse(local)));
        return shift == null ? "closed" : person(shift.person(), shift.agreed());
    }

    /** A shift that ends as the zone changes ends by the old clock. */
    private static Zone endZone(RotationSchedule schedule, Shift shift) {
        return schedule.turns().zoneAt(shift.time().end().minusNanos(1));
    }

    private static String person(@Nullable String person, boolean agreed) {
        return person != null ? person : agreed ? "nobody" : "GAP";
    }

    /** The hero's shifts, a line each: {@code 2026-01-05T09:00 2026-01-12T09:00 ana}. */
    public String shifts(String from, String until) {
        return shifts("hero", from, until);
    }

    /**
     * The shifts of the days from one date to another, excluded, a line each, on the rotation's clock. Where the base has
     * somebody else, that follows, and then the overrides: {@code … ben for ana [o1]}.
     */
    public String shifts(String rotation, String from, String until) {
        RotationSchedule schedule = schedule(rotation);
        StringBuilder lines = new StringBuilder();
        for (Shift shift : schedule.shifts(window(schedule, from, until))) {
            Zone zone = schedule.turns().zoneAt(shift.time().start());
            lines.append(zone.local(shift.time().start()))
                    .append(' ')
                    .append(endZone(schedule, shift).local(shift.time().end()))
                    .append(' ')
                    .append(person(shift.person(), shift.agreed()))
                    .append(Objects.equals(shift.person(), shift.base()) ? "" : " for " + person(shift.base(), false))
                    .append(shift.overrides().isEmpty() ? "" : " " + shift.overrides())
                    .append('\n');
        }
        return lines.toString();
    }

    /** The base schedule's holders of the days, one after the other. */
    public String base(String rotation, String from, String until) {
        RotationSchedule schedule = schedule(rotation);
        List<String> holders = new ArrayList<>();
        for (Shift shift : schedule.base(window(schedule, from, until))) {
            holders.add(person(shift.base(), false));
        }
        return String.join(" ", holders);
    }

    /** Who has the shifts of the days, one after the other. */
    public String people(String rotation, String from, String until) {
        RotationSchedule schedule = schedule(rotation);
        List<String> holders = new ArrayList<>();
        for (Shift shift : schedule.shifts(window(schedule, from, until))) {
            holders.add(person(shift.person(), shift.agreed()));
        }
        return String.join(" ", holders);
    }

    private static Interval window(RotationSchedule schedule, String from, String until) {
        return new Interval(
                schedule.turns().dayStart(LocalDate.parse(from)),
                schedule.turns().dayStart(LocalDate.parse(until)));
    }

    /** What became of an override, whichever rotation it is about. */
    public Outcome outcome(String override) {
        for (String rotation : rotations.keySet()) {
            for (Outcome outcome : schedule(rotation).outcomes()) {
                if (outcome.entry().id().equals(override)) {
                    return outcome;
                }
            }
        }
        throw new AssertionError("no override " + override);
    }
}

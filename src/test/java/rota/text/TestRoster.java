package rota.text;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.override.WallTime;
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
import rota.rotation.TurnLength;
import rota.rotation.Weekdays;
import rota.rotation.Window;
import rota.rotation.Zone;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;

/** Builds small rosters for the tests of this package; everyone named in an order or override is a person. */
final class TestRoster {

    static final Handoff MONDAY_NINE = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    static final Cadence WEEKLY = new Cadence(TurnLength.weeks(1), MONDAY_NINE, Hours.ALWAYS, Zone.of("Europe/London"));

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> teamNames = new LinkedHashMap<>();
    private final Map<String, List<Rotation>> teams = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Cadence cadence = WEEKLY;
    private List<Change> changes = List.of();
    private @Nullable LocalDate end;
    private LocalDate start = LocalDate.of(2026, 1, 5);

    TestRoster person(String id, String name) {
        people.put(id, new Person(id, name, null, Zone.of("UTC"), Hours.ALWAYS, List.of(), Map.of(), null));
        return this;
    }

    TestRoster team(String id, String name) {
        teamNames.put(id, name);
        return this;
    }

    /** The cadence of the rotations that come next. */
    TestRoster cadence(Cadence next) {
        cadence = next;
        return this;
    }

    /** The changes of the rotation that comes next. */
    TestRoster changes(Change... next) {
        changes = List.of(next);
        return this;
    }

    /** The end of the rotation that comes next. */
    TestRoster end(String date) {
        end = LocalDate.parse(date);
        return this;
    }

    /** The start of the rotations that come next. */
    TestRoster start(String date) {
        start = LocalDate.parse(date);
        return this;
    }

    TestRoster order(String id, String name, String... order) {
        return rotation(id, name, own(order), null);
    }

    TestRoster same(String id, String name, String leader) {
        return rotation(id, name, null, new Follow(rotation(leader), Follow.Pick.SAME, Hours.ALWAYS));
    }

    TestRoster same(String id, String name, String leader, Hours hours) {
        return rotation(id, name, null, new Follow(rotation(leader), Follow.Pick.SAME, hours));
    }

    TestRoster next(String id, String name, String leader) {
        return rotation(id, name, null, new Follow(rotation(leader), Follow.Pick.NEXT, Hours.ALWAYS));
    }

    TestRoster member(String id, String name, String leader, String... order) {
        return rotation(id, name, own(order), new Follow(rotation(leader), Follow.Pick.SAME, Hours.ALWAYS));
    }

    private OwnOrder own(String... order) {
        for (String id : order) {
            people.computeIfAbsent(id, x -> capitalised(id));
        }
        OwnOrder own = new OwnOrder(start, cadence, List.of(order), changes, end);
        changes = List.of();
        end = null;
        return own;
    }

    private static Person capitalised(String id) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new Person(id, name, null, Zone.of("UTC"), Hours.ALWAYS, List.of(), Map.of(), null);
    }

    private TestRoster rotation(String id, String name, @Nullable OwnOrder own, @Nullable Follow follow) {
        RotationId place = rotation(id);
        teams.computeIfAbsent(place.team(), x -> new ArrayList<>())
                .add(new Rotation(place, name, own, follow, null, Map.of(), null, false));
        return this;
    }

    TestRoster cover(String id, String rotation, @Nullable String out, @Nullable String in, Range range) {
        return cover(id, rotation, out, in, range, null);
    }

    TestRoster cover(
            String id, String rotation, @Nullable String out, @Nullable String in, Range range, @Nullable String why) {
        if (in != null) {
            people.computeIfAbsent(in, x -> capitalised(in));
        }
        entries.add(new Cover(facts(id, why), rotation(rotation), range, out, in));
        return this;
    }

    TestRoster swap(String id, String rotation, String one, Range gives, String other, Range back) {
        entries.add(new Swap(
                facts(id, "moving house"), rotation(rotation), new Swap.Side(one, gives), new Swap.Side(other, back)));
        return this;
    }

    private static Entry.Facts facts(String id, @Nullable String why) {
        return new Entry.Facts(id, why, null, null, List.of());
    }

    static Range turn(String date) {
        return new Range.TurnOf(LocalDate.parse(date));
    }

    static Range days(String from, String through) {
        return new Range.Days(LocalDate.parse(from), LocalDate.parse(through));
    }

    static Range day(String date) {
        return days(date, date);
    }

    static Range times(String from, String until) {
        return new Range.Times(
                new WallTime(LocalDateTime.parse(from), null), new WallTime(LocalDateTime.parse(until), null));
    }

    static Hours hours(DayOfWeek first, DayOfWeek last, String from, String until) {
        return new Hours(
                List.of(new Window.EachDay(new Weekdays(first, last), LocalTime.parse(from), LocalTime.parse(until))));
    }

    private static RotationId rotation(String id) {
        int slash = id.indexOf('/');
        return new RotationId(id.substring(0, slash), id.substring(slash + 1));
    }

    Schedule schedule() {
        List<Team> made = new ArrayList<>();
        teams.forEach((id, rotations) ->
                made.add(new Team(id, teamNames.getOrDefault(id, capitalised(id).name()), rotations)));
        Company company = new Company(Zone.of("Europe/London"), MONDAY_NINE, "rota", null, false, people, made);
        return Schedule.of(new Roster(company, entries));
    }

    /** Some weeks, from a Monday on; all rotations, or those that are named or whose team is. */
    Excerpt weeks(String from, int weeks, String... what) {
        LocalDate monday = LocalDate.parse(from);
        Schedule schedule = schedule();
        List<RotationId> shown = new ArrayList<>();
        for (RotationId id : schedule.company().rotations().keySet()) {
            List<String> wanted = List.of(what);
            if (wanted.isEmpty() || wanted.contains(id.team()) || wanted.contains(id.toString())) {
                shown.add(id);
            }
        }
        return new Excerpt(schedule, shown, monday, monday.plusWeeks(weeks), false);
    }

    static Excerpt base(Excerpt excerpt) {
        return new Excerpt(excerpt.schedule(), excerpt.rotations(), excerpt.from(), excerpt.until(), true);
    }

    /** The table on a terminal without colour. */
    static String table(Excerpt excerpt, String now, int columns) {
        return table(excerpt, now, new Face(columns, false, Width.SIMPLE));
    }

    static String table(Excerpt excerpt, String now, Face face) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            TableText.print(Overview.of(excerpt, Instant.parse(now)), face, out);
        }
        return text.toString();
    }

    static String markdown(Excerpt excerpt, String now) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            TableMarkdown.print(Overview.of(excerpt, Instant.parse(now)), out);
        }
        return text.toString();
    }
}

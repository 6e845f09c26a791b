package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rota.override.Roster;
import rota.rotation.Away;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.Turns;
import rota.rotation.Zone;

/**
 * Rosters that nobody would write, from a seed: odd zones, awkward handoffs, changes of every kind, followers of followers, and
 * overrides of which some hold and some do not. Every one of them is free of mistakes; the same seed always gives the same.
 */
public final class RandomRosters {

    private static final List<String> NAMES =
            List.of("ana", "ben", "chi", "dee", "eli", "fay", "gus", "hana", "ivo", "jun");
    private static final List<String> REASONS = List.of(
            "skiing", "moving house", "it's a \"long\" story", "école: à 9 h", "- not a list", "# not a comment");

    /**
     * A random roster.
     *
     * @param seed what it was made from
     * @param roster the roster
     * @param window time worth looking at: from before the first start to after the last change
     */
    public record Sample(long seed, Roster roster, Interval window) {}

    private final Dice dice;
    private final RandomCadences cadences;
    private final boolean longTurns;
    private final List<Rotation> rotations = new ArrayList<>();
    private Instant earliest = Instant.MAX;
    private Instant latest = Instant.MIN;

    private RandomRosters(long seed) {
        this.dice = new Dice(new SplittableRandom(seed));
        this.longTurns = dice.oneIn(50);
        this.cadences = new RandomCadences(dice, longTurns);
    }

    /** The roster of a seed. */
    public static Sample of(long seed) {
        return new RandomRosters(seed).sample(seed);
    }

    private Sample sample(long seed) {
        Zone zone = dice.pick(RandomCadences.ZONES);
        LocalDate about = cadences.eventfulDate(zone);
        int size = dice.between(1, 5);
        for (int i = 0; i < size; i++) {
            rotations.add(rotation(i, zone, about.plusDays(dice.between(0, 20))));
        }
        Company company = company(zone);
        Interval window = new Interval(earliest.minusSeconds(3 * 86400L), latest.plusSeconds(21 * 86400L));
        return new Sample(seed, new RandomOverrides(dice, company, window).roster(), window);
    }

    private Rotation rotation(int place, Zone zone, LocalDate about) {
        int kind = place == 0 ? 0 : dice.between(0, 5);
        boolean follows = kind >= 2;
        boolean own = kind < 2 || kind == 5;
        Follow follow = follows ? follow(own, kind == 4) : null;
        RotationId escalatesTo =
                place > 0 && dice.oneIn(3) ? rotations.get(place - 1).id() : null;
        return new Rotation(
                new RotationId(place < 3 ? "core" : "web", "r" + place),
                dice.oneIn(2) ? "Role " + place : "Équipe “" + place + "”: on duty",
                own ? ownOrder(dice.oneIn(3) ? dice.pick(RandomCadences.ZONES) : zone, about) : null,
                follow,
                escalatesTo,
                dice.oneIn(4) ? Map.of("Queue", "https://desk.example.com/q?a=1&b=2#x") : Map.of(),
                dice.oneIn(4) ? "First reply within 15 minutes. Then: ask." : null,
                dice.oneIn(3));
    }

    private Follow follow(boolean own, boolean next) {
        RotationId leader = rotations.get(dice.below(rotations.size())).id();
        boolean narrows = !own && !longTurns && dice.oneIn(2);
        return new Follow(
                leader, next ? Follow.Pick.NEXT : Follow.Pick.SAME, narrows ? cadences.hours() : Hours.ALWAYS);
    }

    private OwnOrder ownOrder(Zone zone, LocalDate about) {
        var cadence = cadences.cadence(zone);
        LocalDate start = RandomCadences.beginning(about, cadence);
        List<String> first = order();
        List<String> order = first;
        Turns turns = Turns.starting(start, cadence, first);
        List<Change> changes = new ArrayList<>();
        LocalDate last = start;
        for (int left = longTurns ? dice.between(0, 1) : Math.max(0, dice.between(-2, 4)); left > 0; left--) {
            Change change = cadences.change(turns, last, order, this::order);
            turns = turns.with(change);
            changes.add(change);
            last = change.from();
            order = change.order() == null ? order : change.order();
        }
        LocalDate end = dice.oneIn(8) ? last.plusDays(dice.between(1, 30)) : null;
        earliest = earliest.isBefore(turns.start()) ? earliest : turns.start();
        latest = latest.isAfter(turns.dayStart(last)) ? latest : turns.dayStart(last);
        return new OwnOrder(start, cadence, first, changes, end);
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        int size = dice.oneIn(6) ? 1 : dice.between(2, 5);
        while (order.size() < size) {
            String person = dice.pick(NAMES);
            if (!order.contains(person)) {
                order.add(person);
            }
        }
        return order;
    }

    private Company company(Zone zone) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (String id : NAMES) {
            people.put(id, person(id, zone));
        }
        List<Team> teams = new ArrayList<>();
        for (String team : List.of("core", "web")) {
            List<Rotation> its = rotations.stream()
                    .filter(each -> each.id().team().equals(team))
                    .toList();
            if (!its.isEmpty()) {
                teams.add(new Team(team, "Team " + team, its));
            }
        }
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        String site = dice.oneIn(3) ? "https://rota.example.com" : null;
        return new Company(zone, handoff, "support.example.com", site, dice.oneIn(3), people, teams);
    }

    private Person person(String id, Zone zone) {
        return new Person(
                id,
                id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1) + " Example",
                dice.oneIn(2) ? id + "@example.com" : null,
                dice.oneIn(2) ? zone : dice.pick(RandomCadences.ZONES),
                cadences.workingHours(),
                dice.oneIn(4) ? List.of(away()) : List.of(),
                dice.oneIn(4) ? Map.of("slack", "U0" + id) : Map.of(),
                dice.oneIn(5) ? left(id) : null);
    }

    private Away away() {
        LocalDate from = RandomCadences.dateOf(earliest).plusDays(dice.between(0, 30));
        return new Away.Days(from, from.plusDays(dice.between(0, 9)), dice.oneIn(2) ? dice.pick(REASONS) : null);
    }

    /** A day on which nobody's order in force names the person any more; null if there is no such day. */
    private @Nullable LocalDate left(String id) {
        LocalDate left = RandomCadences.dateOf(earliest).plusDays(dice.between(0, 40));
        for (Rotation rotation : rotations) {
            OwnOrder own = rotation.own();
            LocalDate last = own == null ? LocalDate.MIN : lastDay(own, id);
            if (last == null) {
                return null;
            }
            left = last.isAfter(left) ? last : left;
        }
        return left;
    }

    private static @Nullable LocalDate lastDay(OwnOrder own, String id) {
        LocalDate last = LocalDate.MIN;
        List<String> order = own.order();
        for (Change change : own.changes()) {
            last = order.contains(id) ? change.from() : last;
            order = change.order() == null ? order : change.order();
        }
        return order.contains(id) ? own.end() : last;
    }

    /** Reasons that a writer of YAML has to think about. */
    static String reason(Dice dice) {
        return dice.pick(REASONS);
    }

    /** The people of every random roster. */
    static List<String> names() {
        return NAMES;
    }

    static <T> List<T> shuffled(Dice dice, List<T> list) {
        List<T> shuffled = new ArrayList<>();
        for (T each : list) {
            shuffled.add(dice.below(shuffled.size() + 1), each);
        }
        return shuffled;
    }
}

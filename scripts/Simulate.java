import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import rota.edit.Asked;
import rota.edit.Covering;
import rota.edit.Granted;
import rota.edit.Holdings;
import rota.edit.Proposal;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.override.Roster;
import rota.override.Swap;
import rota.planning.Fairness;
import rota.planning.Resolution;
import rota.planning.Scope;
import rota.rotation.Away;
import rota.rotation.Cadence;
import rota.rotation.Company;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.Turn;
import rota.rotation.TurnLength;
import rota.schedule.Finding;
import rota.schedule.Findings;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * A year of many teams whose people take holidays, put right by each of four rules; prints what each leaves and costs, as a
 * table in Markdown. The same seed prints the same table.
 */
public final class Simulate {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate END = START.plusWeeks(52);
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Interval YEAR = new Interval(
            START.atStartOfDay(ZONE).toInstant(), END.atTime(9, 0).atZone(ZONE).toInstant());
    private static final int DAYS_OFF = 25;

    /** How long holidays are, in working days. */
    private static final List<Integer> BLOCKS = List.of(1, 1, 1, 2, 2, 3, 4, 5, 5, 5, 10, 10);

    /** Mondays of the weeks in which many are away: Easter, summer, Christmas. */
    private static final List<LocalDate> SEASONS = List.of(
            LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 27),
            LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 24),
            LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28));

    /** Days that many take off because the one before or after is a public holiday. */
    private static final List<LocalDate> BRIDGES = List.of(
            LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 22), LocalDate.of(2026, 5, 26), LocalDate.of(2026, 8, 28), LocalDate.of(2026, 9, 1));

    /** A way to put a team's year right. */
    private interface Rule {
        Schedule applied(Schedule schedule);
    }

    /** Somebody who is on call while away or on call elsewhere, in one turn. */
    private record Wrong(String person, RotationId rotation, int turn) {}

    private final SplittableRandom random;

    private Simulate(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] args) {
        int teams = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 2026;
        Simulate simulate = new Simulate(seed);
        List<Schedule> schedules = new ArrayList<>();
        int people = 0;
        for (int team = 0; team < teams; team++) {
            Company company = simulate.company(team);
            people += company.people().size();
            schedules.add(Schedule.of(new Roster(company, List.of())));
        }
        System.out.println(teams + " teams, " + people + " people, 52 weeks, " + DAYS_OFF + " days off each; seed " + seed);
        System.out.println();
        System.out.println("| rule | conflicts left | overrides | days moved | back-to-back turns | spread: mean | worst |"
                + " swapped how far |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        print("nothing is done", schedules, schedule -> schedule);
        print("the nearest swap, conflict by conflict", schedules, Simulate::nearestSwaps);
        print("a cover by who has the largest gap, conflict by conflict", schedules, Simulate::coversByLargestGap);
        print("`rota resolve --apply`", schedules, Simulate::resolved);
    }

    // --- the year before anything is done

    /** Six to nine people with a hero; in every fourth team with a secondary of their own, half the order apart. */
    private Company company(int team) {
        int size = 6 + random.nextInt(4);
        Map<String, Person> people = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String id = "p" + team + "-" + i;
            people.put(id, new Person(id, id, null, ZONE, Person.USUAL_HOURS, away(), Map.of(), null));
        }
        List<String> order = List.copyOf(people.keySet());
        List<Rotation> rotations = new ArrayList<>(List.of(rotation(team, "hero", order)));
        if (team % 4 == 0) {
            List<String> later = new ArrayList<>(order.subList(size / 2, size));
            later.addAll(order.subList(0, size / 2));
            rotations.add(rotation(team, "secondary", later));
        }
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        Team core = new Team("team-" + team, "Team " + team, rotations);
        return new Company(ZONE, handoff, "rota", null, false, people, List.of(core));
    }

    private static Rotation rotation(int team, String name, List<String> order) {
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        Cadence weekly = new Cadence(TurnLength.weeks(1), handoff, Hours.ALWAYS, ZONE);
        OwnOrder own = new OwnOrder(START, weekly, order, List.of(), END);
        return new Rotation(new RotationId("team-" + team, name), name, own, null, null, Map.of(), null, false);
    }

    /** A year's holidays, of one to ten working days at a time. */
    private List<Away> away() {
        Set<LocalDate> off = new TreeSet<>();
        List<Away> away = new ArrayList<>();
        while (off.size() < DAYS_OFF) {
            int length = Math.min(BLOCKS.get(random.nextInt(BLOCKS.size())), DAYS_OFF - off.size());
            LocalDate from = beginning(length);
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = from; days.size() < length; day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5) {
                    days.add(day);
                }
            }
            if (days.get(length - 1).isBefore(END) && days.stream().noneMatch(off::contains)) {
                off.addAll(days);
                away.add(new Away.Days(from, days.get(length - 1), null));
            }
        }
        return away;
    }

    /** A whole week or more begins on a Monday, often in a season; a day or two may be where many take one. */
    private LocalDate beginning(int length) {
        if (length >= 5) {
            boolean season = random.nextInt(10) < 4;
            return season ? SEASONS.get(random.nextInt(SEASONS.size())) : START.plusWeeks(random.nextInt(52));
        }
        boolean bridge = length <= 2 && random.nextInt(10) < 3;
        LocalDate any = START.plusWeeks(random.nextInt(52)).plusDays(random.nextInt(5));
        return bridge ? BRIDGES.get(random.nextInt(BRIDGES.size())) : any;
    }

    // --- the rules

    /** For each conflict the nearest turn of somebody with whom a swap is not refused; of two as near, the later one. */
    private static Schedule nearestSwaps(Schedule start) {
        Schedule schedule = start;
        for (Wrong wrong : wrongs(start)) {
            if (!wrongs(schedule).contains(wrong)) {
                continue;
            }
            RotationSchedule rotation = schedule.rotation(wrong.rotation);
            List<Turn> others = new ArrayList<>(rotation.turns().touching(YEAR));
            others.sort(Comparator.comparing((Turn turn) -> Math.abs(turn.number() - wrong.turn))
                    .thenComparing(Turn::number, Comparator.reverseOrder()));
            Turn own = rotation.turns().numbered(wrong.turn);
            for (Turn other : others) {
                String holder = rotation.holder(other);
                Schedule before = schedule;
                if (holder != null && !holder.equals(wrong.person)) {
                    schedule = after(schedule, setting -> new Swapping(setting)
                            .swap(whole(wrong.person, own), whole(holder, other), wrong.rotation));
                }
                if (schedule != before) {
                    break;
                }
            }
        }
        return schedule;
    }

    /**
     * For each conflict a cover of the turn: by whoever has the largest distance to the nearer one of their own turns before and
     * after it, looking as many weeks each way as the order is long; then by who was covered more than they covered; then by
     * the order. It is the rule by which LinkedIn's Oncall suggests who could stand in.
     */
    private static Schedule coversByLargestGap(Schedule start) {
        Schedule schedule = start;
        Map<String, Integer> owed = new HashMap<>();
        for (Wrong wrong : wrongs(start)) {
            if (!wrongs(schedule).contains(wrong)) {
                continue;
            }
            RotationSchedule rotation = schedule.rotation(wrong.rotation);
            Turn turn = rotation.turns().numbered(wrong.turn);
            List<String> others = new ArrayList<>(turn.order());
            others.remove(wrong.person);
            others.sort(Comparator.comparing((String person) -> -gap(rotation, turn, person))
                    .thenComparing(person -> -owed.getOrDefault(person, 0)));
            for (String other : others) {
                Schedule before = schedule;
                schedule = after(schedule, setting ->
                        new Covering(setting).cover(whole(wrong.person, turn), other, wrong.rotation));
                if (schedule != before) {
                    owed.merge(wrong.person, 1, Integer::sum);
                    owed.merge(other, -1, Integer::sum);
                    break;
                }
            }
        }
        return schedule;
    }

    private static int gap(RotationSchedule rotation, Turn turn, String person) {
        for (int gap = 1; gap <= turn.order().size(); gap++) {
            for (int number : new int[] {turn.number() - gap, turn.number() + gap}) {
                Turn near = rotation.turns().numbered(number);
                if (near != null && person.equals(rotation.holder(near))) {
                    return gap;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Schedule resolved(Schedule schedule) {
        Scope scope = new Scope(Set.of(), schedule.company().rotations().keySet(), YEAR.end(), 0);
        Resolution resolution = Resolution.of(Setting.of(schedule, Terms.at(NOW)), scope);
        Proposal proposal = resolution.proposal();
        return proposal == null ? schedule : proposal.after();
    }

    private interface Wish {
        Granted in(Setting setting) throws Refused, Unclear;
    }

    /** The schedule with what is wished for; as it is, if that is refused. */
    private static Schedule after(Schedule schedule, Wish wish) {
        try {
            return wish.in(Setting.of(schedule, Terms.at(NOW))).proposal().after();
        } catch (Refused | Unclear refused) {
            return schedule;
        }
    }

    private static Asked whole(String person, Turn turn) {
        return Asked.of(person, Holdings.whole(turn));
    }

    // --- what they leave

    /** What is wrong, in order of time: what {@code rota check} warns of, a turn and person once. */
    private static Set<Wrong> wrongs(Schedule schedule) {
        Set<Wrong> wrongs = new LinkedHashSet<>();
        for (Finding finding : Findings.in(schedule, List.copyOf(schedule.company().rotations().keySet()), YEAR)) {
            RotationId id = finding.rotation();
            Interval time = finding.time();
            if (id != null && time != null && !finding.people().isEmpty() && finding.kind().isWarning()) {
                int turn = schedule.rotation(id).turns().at(time.start()).number();
                wrongs.add(new Wrong(finding.people().get(0), id, turn));
            }
        }
        return wrongs;
    }

    private static void print(String name, List<Schedule> teams, Rule rule) {
        int left = 0;
        int overrides = 0;
        int inARow = 0;
        int swaps = 0;
        long distance = 0;
        Duration moved = Duration.ZERO;
        List<Duration> spreads = new ArrayList<>();
        for (Schedule team : teams) {
            Schedule after = rule.applied(team);
            left += wrongs(after).size();
            for (RotationId id : after.company().rotations().keySet()) {
                RotationSchedule rotation = after.rotation(id);
                spreads.add(Fairness.of(rotation, START, END).spread());
                for (int number = 2; rotation.turns().numbered(number) != null; number++) {
                    String before = rotation.holder(rotation.turns().numbered(number - 1));
                    inARow += before.equals(rotation.holder(rotation.turns().numbered(number))) ? 1 : 0;
                }
                for (Outcome outcome : rotation.outcomes()) {
                    overrides++;
                    for (Outcome.Move move : outcome.moves()) {
                        moved = moved.plus(move.time().length());
                    }
                    if (outcome.entry() instanceof Swap swap) {
                        swaps++;
                        distance += Math.abs(Duration.between(
                                        rotation.time(swap.first().range()).start(),
                                        rotation.time(swap.second().range()).start())
                                .toDays());
                    }
                }
            }
        }
        double mean = spreads.stream().mapToLong(Duration::toHours).average().orElse(0) / 24;
        double worst = spreads.stream().mapToLong(Duration::toHours).max().orElse(0) / 24.0;
        String apart = swaps == 0 ? "–" : String.format(Locale.ROOT, "%.1f days", (double) distance / swaps);
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %.0f | %d | %.1f days | %.0f days | %s |%n",
                name, left, overrides, moved.toHours() / 24.0, inARow, mean, worst, apart);
    }
}

package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.SparseEdmondsMaximumCardinalityMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.override.Roster;
import rota.rotation.Away;
import rota.rotation.Cadence;
import rota.rotation.Company;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.TurnLength;
import rota.rotation.Zone;
import rota.schedule.Schedule;
import rota.testing.RosterYaml;
import rota.testing.SmallRosters;

/**
 * A year of one rotation, in which the fewest swaps can be told from the largest matching.
 *
 * <p>Everybody who is away in a turn of theirs is away in just that one, and there are as many people who are never away. So each
 * conflict can be cleared by a swap of its own, and a swap is saved only by turns in conflict that change places among themselves:
 * one for each ring of them. Whoever could take over somebody's week could also give their own for it, so that every ring
 * holds two turns that could simply be swapped, and there are most rings where they are all pairs.
 */
class ResolveMatchingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Zone ZONE = Zone.of("Europe/London");
    private static final RotationId HERO = new RotationId("core", "hero");

    @ParameterizedTest(name = "seeds {0}0 to {0}9")
    @ValueSource(
            ints = {
                0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
                28, 29
            })
    void aSwapIsSavedByEachPairOfTheLargestMatching(int block) {
        for (long seed = block * 10L; seed < block * 10L + 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int conflicts = random.nextInt(2, 21);
            int people = random.nextInt(2 * conflicts, Math.max(2 * conflicts, 51) + 1);
            Graph<Integer, DefaultEdge> swappable = swappable(conflicts, random);
            SmallRosters.Sample sample = sample(seed, people, swappable, random);
            Scope scope =
                    new Scope(sample.roster().company().people().keySet(), java.util.Set.of(HERO), sample.until(), 0);
            Setting setting = Setting.of(Schedule.of(sample.roster()), Terms.at(sample.now()));
            Resolution resolution = Resolution.of(setting, scope);
            int saved = new SparseEdmondsMaximumCardinalityMatching<>(swappable)
                    .getMatching()
                    .getEdges()
                    .size();
            String told = "seed " + seed + ": " + swappable + "\n" + RosterYaml.of(sample.roster());
            assertThat(resolution.conflicts()).as(told).hasSize(conflicts);
            assertThat(resolution.unresolved()).as(told).isEmpty();
            assertThat(resolution.swaps()).as(told).hasSize(conflicts - saved);
            assertThat(resolution.optimal()).as(told).isTrue();
            new Plans(sample, scope, resolution).check();
        }
    }

    /** Which conflicts could be cleared by swapping with one another: few, some or most of them. */
    private static Graph<Integer, DefaultEdge> swappable(int conflicts, SplittableRandom random) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        int percent = List.of(5, 15, 30, 70).get(random.nextInt(4));
        for (int one = 0; one < conflicts; one++) {
            graph.addVertex(one);
            for (int other = 0; other < one; other++) {
                if (random.nextInt(100) < percent) {
                    graph.addEdge(other, one);
                }
            }
        }
        return graph;
    }

    private static SmallRosters.Sample sample(
            long seed, int size, Graph<Integer, DefaultEdge> swappable, SplittableRandom random) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            places.add(random.nextInt(place + 1), place);
        }
        Map<String, Person> people = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            String id = "p" + place;
            order.add(id);
            int conflict = places.indexOf(place);
            List<Away> away = new ArrayList<>();
            for (int other = 0; other < swappable.vertexSet().size(); other++) {
                boolean theirs = swappable.vertexSet().contains(conflict);
                if (theirs && !swappable.containsEdge(conflict, other)) {
                    LocalDate monday = START.plusWeeks(places.get(other));
                    away.add(new Away.Days(monday, monday.plusDays(6), null));
                }
            }
            people.put(id, new Person(id, id, null, ZONE, Person.USUAL_HOURS, away, Map.of(), null));
        }
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        Cadence weekly = new Cadence(TurnLength.weeks(1), handoff, Hours.ALWAYS, ZONE);
        OwnOrder own = new OwnOrder(START, weekly, order, List.of(), null);
        Rotation hero = new Rotation(HERO, "Hero", own, null, null, Map.of(), null, false);
        Company company = new Company(
                ZONE, handoff, "rota", null, false, people, List.of(new Team("core", "Core", List.of(hero))));
        Instant now = Instant.parse("2026-01-01T12:00:00Z");
        return new SmallRosters.Sample(
                seed, new Roster(company, List.of()), now, Instant.parse("2027-01-04T00:00:00Z"), 0);
    }
}

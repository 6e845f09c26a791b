package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.change;
import static rota.testing.Words.changed;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.people;
import static rota.testing.Words.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.override.Range;
import rota.override.Roster;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.Turn;
import rota.testing.Allocation;
import rota.testing.TestRoster;

/** How much more work more of everything is, told by the memory that the work takes. */
class GrowthTest {

    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final List<String> PEOPLE = List.of("ana", "ben", "chi", "dee", "eli");
    private static final RotationId HERO = new RotationId("core", "hero");
    private static final RotationId SECOND = new RotationId("core", "second");

    /** Day turns, and every three days an agreement: a swap of two days, then a cover of one. */
    private static Roster agreed(int overrides) {
        TestRoster roster = TestRoster.of(
                        order("ana, ben, chi, dee, eli", START.toString(), "1 day", "monday 09:00", "Europe/London"))
                .following("second", "hero", Follow.Pick.NEXT);
        for (int i = 0; i < overrides; i++) {
            int day = 3 * i;
            if (i % 2 == 0) {
                roster.swap(holder(day), turn(day), holder(day + 1), turn(day + 1));
            } else {
                roster.cover(holder(day), holder(day + 2), turn(day));
            }
        }
        return roster.roster();
    }

    private static String holder(int day) {
        return PEOPLE.get(day % PEOPLE.size());
    }

    private static Range turn(int day) {
        return new Range.TurnOf(START.plusDays(day));
    }

    private static Interval years(String from, int years) {
        LocalDate first = LocalDate.parse(from);
        return new Interval(Instant.parse(first + "T09:00:00Z"), Instant.parse(first.plusYears(years) + "T09:00:00Z"));
    }

    @Test
    void tenTimesTheOverridesAreTenTimesTheWorkToApply() {
        Roster thousand = agreed(1_000);
        Roster tenThousand = agreed(10_000);
        long few = Allocation.bytes(() -> Schedule.of(thousand).rotation(SECOND));
        long many = Allocation.bytes(() -> Schedule.of(tenThousand).rotation(SECOND));
        assertThat(many).isLessThan(12 * few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hero", "second"})
    void tenTimesTheOverridesAreTenTimesTheHistory(String rotation) {
        RotationId id = new RotationId("core", rotation);
        long few = Allocation.bytes(() -> countAll(Schedule.of(agreed(200)), id, 600));
        long many = Allocation.bytes(() -> countAll(Schedule.of(agreed(2_000)), id, 6_000));
        assertThat(many).isLessThan(12 * few);
    }

    /** How often each of so many day turns was touched. */
    private static void countAll(Schedule schedule, RotationId id, int days) {
        Interval window = schedule.rotation(id).turns().days(START, START.plusDays(days));
        History history = History.of(schedule, id, window);
        for (Turn turn : schedule.rotation(id).turns().touching(window)) {
            history.count(turn.time());
        }
    }

    @Test
    void anOverrideIsFoundAmongTenThousandAsAmongTen() {
        Schedule few = Schedule.of(agreed(10));
        Schedule many = Schedule.of(agreed(10_000));
        Instant swapped = Instant.parse("2026-01-05T12:00:00Z");
        Shift shift = few.rotation(HERO).at(swapped);
        assertThat(shift).isNotNull().isEqualTo(many.rotation(HERO).at(swapped));
        assertThat(Allocation.bytes(() -> many.standsInFor(HERO, shift)))
                .isLessThan(2 * Allocation.bytes(() -> few.standsInFor(HERO, shift)) + 1);
        assertThat(Allocation.bytes(() -> OnCall.at(many.rotation(HERO), swapped)))
                .isLessThan(2 * Allocation.bytes(() -> OnCall.at(few.rotation(HERO), swapped)));
    }

    @Test
    void threeDecadesAreThreeTimesTheWorkOfOne() {
        RotationSchedule second = Schedule.of(agreed(0)).rotation(SECOND);
        long one = Allocation.bytes(() -> second.shifts(years("2027-01-04", 10)));
        long three = Allocation.bytes(() -> second.shifts(years("2027-01-04", 30)));
        assertThat(three).isLessThan(33 * one / 10);
    }

    static Stream<Arguments> rotations() {
        return Stream.of("UTC", "Europe/London").flatMap(zone -> {
            OwnOrder plain = order("ana, ben, chi", "2026-01-05", "1 week", "monday 09:00", zone);
            OwnOrder days =
                    order("ana, ben, chi", "2026-01-05", "1 day", "monday 09:00", zone, hours("mon-fri 09:00-17:00"));
            return Stream.of(
                    Arguments.of("plain", zone, plain),
                    Arguments.of(
                            "with a leaver and a joiner",
                            zone,
                            changed(plain, people("2026-02-02", "ana, chi"), people("2026-03-02", "ana, chi, dee"))),
                    Arguments.of(
                            "with another cadence since",
                            zone,
                            changed(plain, change("2026-01-12", null, "2 weeks", null, null, null, null))),
                    Arguments.of("on office days", zone, days));
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rotations")
    void whoeverAsksForTheYear2200GetsTheAnswerForTheSameWork(String name, String zone, OwnOrder hero) {
        Roster roster = TestRoster.of(hero)
                .following("second", "hero", Follow.Pick.NEXT)
                .away("ana", "2026-01-05", "2199-12-31")
                .roster();
        // Java keeps no changes of the clocks after the year 2100 in mind, and works them out each time.
        double more = zone.equals("UTC") ? 1.5 : 3;
        for (RotationId id : List.of(HERO, SECOND)) {
            long soon = Allocation.bytes(() -> look(roster, id, "2026-06-10"));
            long late = Allocation.bytes(() -> look(roster, id, "2200-06-11"));
            assertThat((double) late).as("%s", id).isLessThan(soon * more);
        }
    }

    /** Who is on call on a date, and in the month from then on. */
    private static void look(Roster roster, RotationId id, String date) {
        RotationSchedule rotation = Schedule.of(roster).rotation(id);
        Instant at = Instant.parse(date + "T12:00:00Z");
        OnCall.at(rotation, at);
        rotation.touching(new Interval(at, at.plusSeconds(86_400L * 30)));
    }

    @Test
    void oneOfTenThousandTeamsCostsWhatThatOneCosts() {
        Schedule one = Schedule.of(company(1));
        Schedule many = Schedule.of(company(10_000));
        Instant now = Instant.parse("2026-01-20T12:00:00Z");
        LocalDate end = LocalDate.parse("2027-01-20");
        long few = Allocation.bytes(() -> PersonalShift.of(one, "p0-0", now, end));
        long all = Allocation.bytes(() -> PersonalShift.of(many, "p0-0", now, end));
        assertThat(all).isLessThan(few + 10_000 * 200);
        assertThat(PersonalShift.of(many, "p0-0", now, end)).isEqualTo(PersonalShift.of(one, "p0-0", now, end));
    }

    /** So many teams of two people, each with a hero and whoever comes next. */
    private static Roster company(int teams) {
        Company core = TestRoster.of(weekly("ana, ben", "2026-01-05")).roster().company();
        Map<String, Person> people = new LinkedHashMap<>();
        List<Team> all = new ArrayList<>();
        for (int t = 0; t < teams; t++) {
            String team = "team" + t;
            for (String person : List.of("p" + t + "-0", "p" + t + "-1")) {
                people.put(person, Person.named(person, null, null, core.zone()));
            }
            RotationId hero = new RotationId(team, "hero");
            Follow follow = new Follow(hero, Follow.Pick.NEXT, hours());
            all.add(new Team(
                    team,
                    team,
                    List.of(
                            new Rotation(
                                    hero,
                                    "Hero",
                                    weekly("p" + t + "-0, p" + t + "-1", "2026-01-05"),
                                    null,
                                    null,
                                    Map.of(),
                                    null,
                                    false),
                            new Rotation(
                                    new RotationId(team, "second"),
                                    "Second",
                                    null,
                                    follow,
                                    null,
                                    Map.of(),
                                    null,
                                    false))));
        }
        return new Roster(new Company(core.zone(), core.handoff(), "rota", null, false, people, all), List.of());
    }
}

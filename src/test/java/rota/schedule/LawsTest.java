package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.schedule.Laws.dependsOnNext;
import static rota.schedule.Laws.people;
import static rota.schedule.Laws.schedules;
import static rota.schedule.Laws.whose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import rota.override.Roster;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Laws.OnTenThousandRosters;
import rota.testing.Oracle;
import rota.testing.Seeds;

/** What holds for every schedule, tried on ten thousand random rosters. */
class LawsTest {

    @OnTenThousandRosters
    void theSlowWayGivesTheSameShiftsOrphansAndAnswers(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            Oracle oracle = new Oracle(sample.roster(), sample.window());
            for (RotationSchedule rotation : schedules(sample.roster())) {
                assertThat(rotation.shifts(sample.window()))
                        .as("final %s", rotation.id())
                        .isEqualTo(oracle.shifts(rotation.id(), sample.window(), false));
                assertThat(rotation.base(sample.window()))
                        .as("base %s", rotation.id())
                        .isEqualTo(oracle.shifts(rotation.id(), sample.window(), true));
                for (Outcome outcome : rotation.outcomes()) {
                    String id = outcome.entry().id();
                    assertThat(outcome.state()).as(id).isEqualTo(oracle.state(id));
                }
                for (Instant instant : instants(oracle.cutsInside(sample.window()), random)) {
                    assertThat(whose(rotation.at(instant)))
                            .as("%s at %s", rotation.id(), instant)
                            .isEqualTo(whose(oracle.at(rotation.id(), instant)));
                }
            }
        });
    }

    /** Where something could happen, and just before and after it. */
    private static List<Instant> instants(List<Instant> cuts, SplittableRandom random) {
        List<Instant> instants = new ArrayList<>();
        if (cuts.size() < 3) {
            return instants;
        }
        for (long later : List.of(0L, -1L, 1L, -60L, 60L, random.nextLong(0, 100_000L))) {
            // Neither the first cut nor the last, so that what is near them is inside the window too.
            instants.add(cuts.get(1 + random.nextInt(cuts.size() - 2)).plusSeconds(later));
        }
        return instants;
    }

    @OnTenThousandRosters
    void shiftsCoverExactlyTheOpenHoursAndAreMaximal(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            for (RotationSchedule rotation : schedules(sample.roster())) {
                List<Shift> shifts = rotation.shifts(sample.window());
                assertThat(covered(shifts)).isEqualTo(covered(rotation.base(sample.window())));
                if (!rotation.rotation().onlyFollows()) {
                    assertThat(covered(shifts)).isEqualTo(rotation.turns().open(sample.window()));
                }
                for (int i = 1; i < shifts.size(); i++) {
                    Shift last = shifts.get(i - 1);
                    Shift next = shifts.get(i);
                    assertThat(last.time().end()).isBeforeOrEqualTo(next.time().start());
                    assertThat(last.time().end().equals(next.time().start())
                                    && whose(last).equals(whose(next)))
                            .as("%s could be one with the shift before", next)
                            .isFalse();
                }
            }
        });
    }

    @OnTenThousandRosters
    void whereTheBaseHasSomebodyTheFinalHasSomebodyUnlessNobodyWasAgreed(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            for (RotationSchedule rotation : schedules(sample.roster())) {
                Follow follow = rotation.rotation().follow();
                boolean looksAhead = dependsOnNext(sample.roster(), rotation.id());
                for (Shift shift : rotation.shifts(sample.window())) {
                    if (shift.base() != null && !looksAhead) {
                        assertThat(shift.isGap()).as("%s %s", follow, shift).isFalse();
                    }
                }
            }
        });
    }

    @OnTenThousandRosters
    void whoFollowsIsWhoIsFollowedAtEveryInstant(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            for (Rotation rotation : sample.roster().company().rotations().values()) {
                Follow follow = rotation.follow();
                if (follow == null || !rotation.onlyFollows() || follow.pick() == Follow.Pick.NEXT) {
                    continue;
                }
                Schedule schedule = Schedule.of(withoutOwnOverrides(rotation.id(), sample.roster()));
                RotationSchedule leader = schedule.rotation(follow.leader());
                List<Shift> shifts = schedule.rotation(rotation.id()).shifts(sample.window());
                List<Shift> followed = new ArrayList<>();
                for (Interval open : leader.turns().open(follow.hours(), sample.window())) {
                    followed.addAll(leader.shifts(open));
                }
                assertThat(people(shifts)).isEqualTo(people(followed));
            }
        });
    }

    @OnTenThousandRosters
    void aWindowIsTheCutOutOfALargerOne(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            Interval large = sample.window();
            for (RotationSchedule rotation : schedules(sample.roster())) {
                Instant a = somewhere(large, random);
                Instant b = somewhere(large, random);
                Interval window = a.isBefore(b) ? new Interval(a, b) : new Interval(b, a);
                List<String> cut = new ArrayList<>();
                for (Shift shift : rotation.shifts(large)) {
                    if (shift.time().overlaps(window)) {
                        cut.add(shift.time().intersection(window) + whose(shift));
                    }
                }
                List<String> direct = new ArrayList<>();
                // Asked of a schedule that has never been asked for anything else.
                RotationSchedule fresh = Schedule.of(sample.roster()).rotation(rotation.id());
                fresh.shifts(window).forEach(shift -> direct.add(shift.time() + whose(shift)));
                assertThat(direct).as("%s %s", rotation.id(), window).isEqualTo(cut);
                List<Shift> whole = rotation.touching(window);
                if (!whole.isEmpty()) {
                    Shift any = whole.get(random.nextInt(whole.size()));
                    assertThat(rotation.at(any.time().start())).isEqualTo(any);
                }
            }
        });
    }

    private static List<Interval> covered(List<Shift> shifts) {
        return Interval.union(shifts.stream().map(Shift::time).toList());
    }

    private static Roster withoutOwnOverrides(RotationId id, Roster roster) {
        return new Roster(
                roster.company(),
                roster.overrides().stream()
                        .filter(entry -> !entry.rotation().equals(id))
                        .toList());
    }

    private static Instant somewhere(Interval window, SplittableRandom random) {
        long seconds = window.length().toSeconds();
        long precision = random.nextBoolean() ? 3600 : 1;
        return window.start().plusSeconds(random.nextLong(seconds) / precision * precision);
    }
}

package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.schedule.Laws.dependsOnNext;
import static rota.schedule.Laws.people;
import static rota.schedule.Laws.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.override.Entry;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Stamp;
import rota.schedule.Laws.OnTenThousandRosters;
import rota.testing.RandomChanges;
import rota.testing.Seeds;

/** What holds for every ledger, tried on ten thousand random rosters. */
class OverrideLawsTest {

    @OnTenThousandRosters
    void overridesNeverChangeTheBase(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            Schedule without = Schedule.of(sample.roster().withoutOverrides());
            for (RotationSchedule rotation : schedules(sample.roster())) {
                List<Shift> base = rotation.base(sample.window());
                assertThat(base).isEqualTo(without.rotation(rotation.id()).base(sample.window()));
                if (!dependsOnNext(sample.roster(), rotation.id())) {
                    assertThat(base).isEqualTo(without.rotation(rotation.id()).shifts(sample.window()));
                }
            }
        });
    }

    @OnTenThousandRosters
    void takingBackTheLastOverrideIsAsIfItHadNeverBeenMade(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            List<Entry> entries = sample.roster().overrides();
            if (entries.isEmpty()) {
                return;
            }
            List<Entry> fewer = entries.subList(0, entries.size() - 1);
            List<Entry> undone = new ArrayList<>(fewer);
            undone.add(RandomChanges.undone(entries.get(entries.size() - 1), new Stamp(Instant.EPOCH, "ana")));
            Schedule taken = Schedule.of(new Roster(sample.roster().company(), undone));
            for (RotationSchedule never : schedules(new Roster(sample.roster().company(), fewer))) {
                assertThat(taken.rotation(never.id()).shifts(sample.window())).isEqualTo(never.shifts(sample.window()));
            }
        });
    }

    @OnTenThousandRosters
    void swappingBackRestoresThePeople(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            List<Entry> entries = sample.roster().overrides();
            for (int i = 0; i < entries.size(); i++) {
                if (!(entries.get(i) instanceof Swap swap)) {
                    continue;
                }
                List<Entry> and = new ArrayList<>(entries.subList(0, i + 1));
                Roster before = new Roster(sample.roster().company(), and.subList(0, i));
                and.add(RandomChanges.reverse(swap));
                RotationSchedule old = Schedule.of(before).rotation(swap.rotation());
                RotationSchedule now =
                        Schedule.of(new Roster(sample.roster().company(), and)).rotation(swap.rotation());
                Outcome there = now.outcomes().get(now.outcomes().size() - 2);
                if (there.state() == Outcome.State.APPLIED && RandomChanges.isClean(swap, old)) {
                    assertThat(people(now.shifts(sample.window()))).isEqualTo(people(old.shifts(sample.window())));
                }
            }
        });
    }
}

package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.schedule.Laws.dependsOnNext;
import static rota.schedule.Laws.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Laws.OnTenThousandRosters;
import rota.testing.RandomChanges;
import rota.testing.Seeds;

/** A dated change never touches what comes before it (rule R6), tried on ten thousand random rosters. */
class ChangeLawsTest {

    @OnTenThousandRosters
    void aChangeLeavesEveryShiftBeforeItAsItWas(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            RotationId changed = List.copyOf(
                            sample.roster().company().rotations().keySet())
                    .get(random.nextInt(sample.roster().company().rotations().size()));
            OwnOrder own = sample.roster().company().rotation(changed).own();
            if (own == null || own.end() != null) {
                return;
            }
            Change change = RandomChanges.after(own, random);
            Instant from = Turns.of(own).dayStart(change.from());
            Roster roster = withoutWhatIsAfter(from, sample.roster());
            Schedule after = Schedule.of(RandomChanges.with(change, changed, roster));
            Interval before = Interval.between(sample.window().start(), from);
            for (RotationSchedule rotation : schedules(roster)) {
                if (!dependsOnNext(roster, rotation.id())) {
                    assertThat(after.rotation(rotation.id()).shifts(before))
                            .as("%s after %s from %s", rotation.id(), change, from)
                            .isEqualTo(rotation.shifts(before));
                }
            }
        });
    }

    /** A swap of which one side no longer holds does nothing on the other side either; so only what is over counts. */
    private static Roster withoutWhatIsAfter(Instant from, Roster roster) {
        Schedule schedule = Schedule.of(roster);
        List<Entry> over = new ArrayList<>();
        for (Entry entry : roster.overrides()) {
            Turns turns = schedule.rotation(entry.rotation()).turns();
            boolean isOver = entry instanceof Swap swap
                    ? isOver(swap.first().range(), turns, from)
                            && isOver(swap.second().range(), turns, from)
                    : isOver(((Cover) entry).range(), turns, from);
            if (isOver) {
                over.add(entry);
            }
        }
        return new Roster(roster.company(), over);
    }

    private static boolean isOver(Range range, Turns turns, Instant by) {
        if (range instanceof Range.TurnOf turnOf) {
            Turn turn = turns.at(turns.dayStart(turnOf.date()));
            return turn != null && !turn.time().end().isAfter(by);
        }
        if (range instanceof Range.Days days) {
            return !turns.dayStart(days.through().plusDays(1)).isAfter(by);
        }
        return !turns.instant(((Range.Times) range).until().local()).isAfter(by);
    }
}

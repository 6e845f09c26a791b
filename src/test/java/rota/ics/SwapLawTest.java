package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Turn;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.RandomChanges;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** A swap of two whole turns amends the events of those two and of no other, tried on hundreds of random rosters. */
class SwapLawTest {

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = 7)
    void aSwapAndItsUndoingAmendTheEventsOfTwoTurns(int block) {
        int[] swaps = {0};
        Seeds.ofThousand(block, (sample, random) -> {
            Instant now = sample.window().start();
            Roster before = Stamped.before(now, sample.roster());
            Swap swap = swap(before, sample, random);
            if (swap != null) {
                swaps[0]++;
                Roster after = with(swap, before);
                Roster undone = with(RandomChanges.undone(swap, stamp(now, 2)), before);
                twoTurnsAreAmended(swap, sample, before, after, 1);
                twoTurnsAreAmended(swap, sample, after, undone, 1);
                twoTurnsAreAmended(swap, sample, before, undone, 2);
            }
        });
        assertThat(swaps[0]).isGreaterThan(300);
    }

    private static Stamp stamp(Instant now, int hours) {
        return new Stamp(now.plus(Duration.ofHours(hours)), null);
    }

    private static Roster with(Entry entry, Roster roster) {
        List<Entry> overrides = new ArrayList<>(roster.overrides());
        overrides.add(entry);
        return new Roster(roster.company(), overrides);
    }

    /** A swap of two turns that are each in one hand, of any rotation; null if the roster has none. */
    private static @Nullable Swap swap(Roster roster, RandomRosters.Sample sample, SplittableRandom random) {
        List<RotationId> ids = List.copyOf(roster.company().rotations().keySet());
        RotationSchedule rotation = Schedule.of(roster).rotation(ids.get(random.nextInt(ids.size())));
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : rotation.turns().touching(sample.window())) {
            if (onlyHolder(rotation, turn) != null) {
                turns.add(turn);
            }
        }
        if (turns.size() < 2) {
            return null;
        }
        Turn one = turns.get(random.nextInt(turns.size()));
        Turn other = turns.get(random.nextInt(turns.size()));
        String first = onlyHolder(rotation, one);
        String second = onlyHolder(rotation, other);
        Entry.Facts facts = new Entry.Facts("swapt", null, stamp(sample.window().start(), 1), null, List.of());
        return first == null || second == null || first.equals(second)
                ? null
                : new Swap(facts, rotation.id(), side(first, one), side(second, other));
    }

    private static Swap.Side side(String person, Turn turn) {
        return new Swap.Side(person, new Range.TurnOf(turn.from()));
    }

    private static @Nullable String onlyHolder(RotationSchedule rotation, Turn turn) {
        String holder = rotation.holder(turn);
        for (Shift shift : rotation.shifts(turn.time())) {
            if (holder == null || !holder.equals(shift.person())) {
                return null;
            }
        }
        return holder;
    }

    private static void twoTurnsAreAmended(
            Swap swap, RandomRosters.Sample sample, Roster before, Roster after, int records) {
        Map<String, ReadFeed.Event> was = feed(swap.rotation(), before, sample).byUid();
        Map<String, ReadFeed.Event> is = feed(swap.rotation(), after, sample).byUid();
        assertThat(List.copyOf(is.keySet())).isEqualTo(List.copyOf(was.keySet()));
        RotationSchedule rotation = Schedule.of(before).rotation(swap.rotation());
        is.forEach((uid, event) -> {
            int amended = event.sequence() - was.get(uid).sequence();
            boolean moved = isWithin(event, swap.first(), rotation) || isWithin(event, swap.second(), rotation);
            if (event.isConfirmed()) {
                assertThat(amended).as(event.text()).isEqualTo(moved ? records : 0);
            }
            if (amended == 0) {
                assertThat(event.text()).isEqualTo(was.get(uid).text());
            }
        });
    }

    private static ReadFeed feed(RotationId id, Roster roster, RandomRosters.Sample sample) {
        Schedule schedule = Schedule.of(roster);
        Excerpt all = FeedLawsTest.excerpt(sample, schedule);
        return KeptFeeds.of(new Excerpt(schedule, List.of(id), all.from(), all.until(), false))
                .read("rotations/" + id + ".ics");
    }

    private static boolean isWithin(ReadFeed.Event event, Swap.Side side, RotationSchedule rotation) {
        return rotation.time(side.range()).overlaps(FeedLawsTest.time(event, rotation));
    }
}

package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** What holds for the feeds of every roster, tried on hundreds of random ones. */
class FeedLawsTest {

    /** All rotations, over the time worth looking at. */
    static Excerpt excerpt(RandomRosters.Sample sample, Schedule schedule) {
        LocalDate from = LocalDate.ofInstant(sample.window().start(), ZoneOffset.UTC);
        LocalDate until = LocalDate.ofInstant(sample.window().end(), ZoneOffset.UTC);
        List<RotationId> all = List.copyOf(schedule.company().rotations().keySet());
        return new Excerpt(schedule, all, from, until, false);
    }

    @ParameterizedTest(name = "seeds {0}00 to {0}99")
    @ValueSource(ints = {0, 1, 2, 3})
    void theFeedsKeepEveryLaw(int hundred) {
        for (long seed = hundred * 100L; seed < (hundred + 1) * 100L; seed++) {
            Seeds.hold(seed, (sample, random) -> theFeedsKeepEveryLaw(sample));
        }
    }

    private static void theFeedsKeepEveryLaw(RandomRosters.Sample sample) {
        Excerpt excerpt = excerpt(sample, Schedule.of(sample.roster()));
        KeptFeeds feeds = KeptFeeds.of(excerpt);
        Map<String, ReadFeed> read = new HashMap<>();
        feeds.bytes().forEach((path, bytes) -> read.put(path, ReadFeed.of(bytes)));
        anEventHasOneUidInEachFeedAndIsTheSameInAll(read);
        theEventsOfARotationAreItsShiftsAndNothingElse(excerpt, read);
        aFeedOfManyIsThoseOfEach(excerpt, read);
        asManyAreCountedAsAreConfirmed(feeds, read);
        writtenAgainTheyAreTheSame(sample, feeds);
    }

    private static void asManyAreCountedAsAreConfirmed(KeptFeeds feeds, Map<String, ReadFeed> read) {
        read.forEach((path, feed) -> {
            long confirmed =
                    feed.events().stream().filter(ReadFeed.Event::isConfirmed).count();
            assertThat(feeds.events().get(path).longValue()).as(path).isEqualTo(confirmed);
        });
    }

    private static void writtenAgainTheyAreTheSame(RandomRosters.Sample sample, KeptFeeds feeds) {
        KeptFeeds again = KeptFeeds.of(excerpt(sample, Schedule.of(sample.roster())));
        assertThat(again.bytes().keySet()).isEqualTo(feeds.bytes().keySet());
        feeds.bytes()
                .forEach((path, bytes) ->
                        assertThat(again.bytes().get(path)).as(path).isEqualTo(bytes));
    }

    private static void anEventHasOneUidInEachFeedAndIsTheSameInAll(Map<String, ReadFeed> read) {
        Map<String, String> texts = new HashMap<>();
        read.forEach((path, feed) -> feed.byUid().forEach((uid, event) -> {
            if (event.isConfirmed()) {
                String other = texts.putIfAbsent(uid, event.text());
                assertThat(event.text()).as("%s in %s", uid, path).isEqualTo(other == null ? event.text() : other);
            }
        }));
    }

    private static void theEventsOfARotationAreItsShiftsAndNothingElse(Excerpt excerpt, Map<String, ReadFeed> read) {
        for (RotationId id : excerpt.rotations()) {
            RotationSchedule rotation = excerpt.schedule().rotation(id);
            List<Turn> turns = rotation.turns().touching(excerpt.window(rotation));
            List<Shift> shifts = turns.isEmpty()
                    ? List.of()
                    : rotation.shifts(
                            turns.get(0).time().hull(turns.get(turns.size() - 1).time()));
            List<ReadFeed.Event> events =
                    new ArrayList<>(read.get("rotations/" + id + ".ics").events());
            for (ReadFeed.Event gap : read.get("gaps.ics").events()) {
                if (gap.uid().startsWith("gap/" + id + "/")) {
                    events.add(gap);
                }
            }
            events.removeIf(event -> !event.isConfirmed());
            for (ReadFeed.Event event : events) {
                Interval time = time(event, rotation);
                List<Shift> inside = new ArrayList<>();
                for (Shift shift : shifts) {
                    if (shift.time().overlaps(time)) {
                        inside.add(shift);
                    }
                }
                assertThat(inside).as(event.text()).isNotEmpty();
                for (Shift shift : inside) {
                    assertThat(time.hull(shift.time()))
                            .as("%s\n%s", event.text(), shift)
                            .isEqualTo(time);
                    assertThat(event.text("SUMMARY")).startsWith(who(excerpt, shift) + " · ");
                    assertThat(event.text("SUMMARY").endsWith(" (agreed)")).isEqualTo(shift.agreed());
                    assertThat(shift.turn())
                            .as(event.text())
                            .isEqualTo(inside.get(0).turn());
                }
                if (!event.isAllDay()) {
                    assertThat(time.start()).isEqualTo(inside.get(0).time().start());
                    assertThat(time.end())
                            .isEqualTo(inside.get(inside.size() - 1).time().end());
                }
                shifts = without(inside, shifts);
            }
            assertThat(shifts).as("shifts of %s without an event", id).isEmpty();
        }
    }

    private static List<Shift> without(List<Shift> some, List<Shift> shifts) {
        List<Shift> others = new ArrayList<>(shifts);
        others.removeAll(some);
        return others;
    }

    private static String who(Excerpt excerpt, Shift shift) {
        String person = shift.person();
        return person == null
                ? "Nobody"
                : excerpt.schedule().company().person(person).name();
    }

    /** The time of an event: of whole days, from handoff time to handoff time. */
    static Interval time(ReadFeed.Event event, RotationSchedule rotation) {
        return event.isAllDay()
                ? new Interval(
                        rotation.turns().dayStart(event.from()),
                        rotation.turns().dayStart(event.until()))
                : new Interval(event.start(), event.end());
    }

    private static void aFeedOfManyIsThoseOfEach(Excerpt excerpt, Map<String, ReadFeed> read) {
        List<String> all = new ArrayList<>();
        Map<String, List<String>> teams = new HashMap<>();
        Map<String, List<String>> people = new HashMap<>();
        for (RotationId id : excerpt.rotations()) {
            for (ReadFeed.Event event : read.get("rotations/" + id + ".ics").events()) {
                all.add(event.text());
                teams.computeIfAbsent(id.team(), team -> new ArrayList<>()).add(event.text());
                if (event.isConfirmed()) {
                    people.computeIfAbsent(person(excerpt, event), person -> new ArrayList<>())
                            .add(event.text());
                }
            }
        }
        assertThat(texts(read.get("all.ics"), false)).isEqualTo(all);
        teams.forEach((team, events) ->
                assertThat(texts(read.get("teams/" + team + ".ics"), false)).isEqualTo(events));
        for (String person : excerpt.schedule().company().people().keySet()) {
            assertThat(texts(Objects.requireNonNull(read.get("people/" + person + ".ics")), true))
                    .isEqualTo(people.getOrDefault(person, List.of()));
        }
    }

    private static List<String> texts(ReadFeed feed, boolean onlyConfirmed) {
        List<String> texts = new ArrayList<>();
        for (ReadFeed.Event event : feed.events()) {
            if (!onlyConfirmed || event.isConfirmed()) {
                texts.add(event.text());
            }
        }
        return texts;
    }

    private static @Nullable String person(Excerpt excerpt, ReadFeed.Event event) {
        for (var person : excerpt.schedule().company().people().values()) {
            if (event.text("SUMMARY").startsWith(person.name() + " · ")) {
                return person.id();
            }
        }
        return null;
    }
}

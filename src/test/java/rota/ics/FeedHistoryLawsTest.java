package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Proposal;
import rota.edit.Reordered;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;
import rota.testing.RandomWishes;
import rota.testing.RosterYaml;
import rota.testing.Seeds;
import rota.testing.Wish;

/** What one more record does to the feeds, tried on random edits of hundreds of rosters, one after the other. */
class FeedHistoryLawsTest {

    private static final int MOST_WISHES = 5;

    @ParameterizedTest(name = "seeds {0}00 to {0}99")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void oneMoreRecordKeepsEveryLaw(int hundred) {
        for (long seed = hundred * 100L; seed < (hundred + 1) * 100L; seed++) {
            Seeds.hold(seed, FeedHistoryLawsTest::oneMoreRecordKeepsEveryLaw);
        }
    }

    static void oneMoreRecordKeepsEveryLaw(RandomRosters.Sample sample, SplittableRandom random) {
        RandomWishes wishes = new RandomWishes(random, sample.window());
        Instant now = wishes.present();
        Schedule schedule = Schedule.of(Stamped.before(now, sample.roster()));
        for (int left = 1 + random.nextInt(MOST_WISHES); left > 0; left--) {
            now = now.plusSeconds(1 + random.nextInt(3) * 40_000L);
            Terms terms = new Terms(now, "ana", null, random.nextInt(3) == 0, random.nextInt(3) == 0);
            Setting setting = Setting.of(schedule, terms);
            Wish wish = wishes.next(setting);
            Wish.Reply reply = wish.in(setting);
            Proposal proposal = reply.proposal();
            if (proposal == null) {
                continue;
            }
            if (!amends(reply.reordered())) {
                LocalDate until = until(now, schedule, sample, random);
                try {
                    compare(proposal, until, terms);
                } catch (AssertionError | RuntimeException failure) {
                    throw new AssertionError(
                            failure.getMessage() + "\n" + wish + "\n" + terms + "\n" + reply + "\n"
                                    + RosterYaml.of(schedule.roster()) + "\nIt began with:",
                            failure);
                }
            }
            schedule = proposal.after();
        }
    }

    /** An amended order leaves no record of what was there before. */
    private static boolean amends(Reordered reordered) {
        return reordered != null && reordered.orders().stream().anyMatch(Reordered.NewOrder::isThere);
    }

    private static LocalDate monday(Instant now, Schedule schedule) {
        return now.atZone(schedule.company().zone().asZoneId())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The whole horizon, and more often what is worth looking at. */
    private static LocalDate until(
            Instant now, Schedule schedule, RandomRosters.Sample sample, SplittableRandom random) {
        LocalDate horizon = monday(now, schedule).plusWeeks(52);
        LocalDate end = LocalDate.ofInstant(
                sample.window().end(), schedule.company().zone().asZoneId());
        return random.nextInt(20) == 0 || end.isAfter(horizon) ? horizon : end;
    }

    private static void compare(Proposal proposal, LocalDate until, Terms terms) {
        KeptFeeds before = feeds(proposal.before(), until, terms.now());
        KeptFeeds after = feeds(proposal.after(), until, terms.now());
        for (String path : before.bytes().keySet()) {
            compare(path, before.read(path), after.read(path), terms.stamp().at(), proposal.before());
        }
    }

    private static KeptFeeds feeds(Schedule schedule, LocalDate until, Instant now) {
        var all = List.copyOf(schedule.company().rotations().keySet());
        LocalDate from = monday(now, schedule).minusWeeks(4);
        return KeptFeeds.of(new Excerpt(schedule, all, from, until, false));
    }

    private static void compare(String path, ReadFeed before, ReadFeed after, Instant stamp, Schedule schedule) {
        Map<String, ReadFeed.Event> was = before.byUid();
        Map<String, ReadFeed.Event> is = after.byUid();
        was.forEach((uid, event) -> {
            ReadFeed.Event now = is.get(uid);
            // What is cancelled has been said; only in turns that a new cadence makes anew may it be forgotten.
            assertThat(now != null || !event.isConfirmed())
                    .as("%s of %s, which was\n%s\nis there", uid, path, event.text())
                    .isTrue();
            if (now != null && !now.text().equals(event.text())) {
                assertThat(now.sequence())
                        .as("%s of %s, which was\n%s\nand is\n%s", uid, path, event.text(), now.text())
                        .isGreaterThan(event.sequence());
            }
        });
        List<String> kept = new ArrayList<>();
        List<String> there = new ArrayList<>();
        is.forEach((uid, event) -> {
            ReadFeed.Event then = was.get(uid);
            if (then == null || !then.text().equals(event.text())) {
                assertThat(event.lastModified())
                        .as(
                                "%s of %s, which was\n%s\nand is\n%s",
                                uid, path, then == null ? "" : then.text(), event.text())
                        .isIn(stamps(stamp, schedule));
            } else {
                kept.add(uid);
            }
        });
        was.keySet().stream().filter(kept::contains).forEach(there::add);
        assertThat(kept).as("order of events in %s", path).isEqualTo(there);
    }

    /** A record that nobody dated counts as made at its rotation's start, which may be still to come. */
    private static List<Instant> stamps(Instant stamp, Schedule schedule) {
        List<Instant> stamps = new ArrayList<>(List.of(stamp));
        for (RotationId id : schedule.company().rotations().keySet()) {
            Instant start = schedule.rotation(id).turns().start();
            if (start.isAfter(stamp)) {
                stamps.add(start);
            }
        }
        return stamps;
    }
}

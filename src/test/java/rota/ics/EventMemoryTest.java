package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.files.CannotWrite;
import rota.files.GeneratedFile;
import rota.files.GeneratedFolder;
import rota.schedule.Excerpt;

/** How much memory writing events takes that is then garbage, counted and not timed. */
class EventMemoryTest {

    private static final long MOST_BYTES_PER_EVENT = 128;
    /** So many teams, and so many more. */
    private static final int FEW = 8;

    private static final int MANY = 48;

    /** What becomes of the feeds. */
    enum Kept {
        NOTHING,
        NOTHING_BUT_TEAMS,
        FILES_OF_TEAMS
    }

    /** Counts the events of teams. */
    private static final class Counting implements Destination {
        private final Kept kept;
        private final GeneratedFolder folder;
        private long events;

        Counting(Kept kept, GeneratedFolder folder) {
            this.kept = kept;
            this.folder = folder;
        }

        private record Into(GeneratedFile file) implements FeedSink {
            @Override
            public void append(byte[] bytes, int from, int length) {
                try {
                    file.append(bytes, from, length);
                } catch (CannotWrite failed) {
                    throw new AssertionError(failed);
                }
            }
        }

        @Override
        public @Nullable FeedSink open(Feed feed) {
            if (kept != Kept.NOTHING && !(feed instanceof Feed.OfTeam)) {
                return null;
            }
            try {
                return kept == Kept.FILES_OF_TEAMS ? new Into(folder.file(feed.path())) : (bytes, from, length) -> {};
            } catch (CannotWrite failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public void close(Feed feed, FeedSink sink, int counted) {
            events += feed instanceof Feed.OfTeam ? counted : 0;
            try {
                if (sink instanceof Into into) {
                    into.file().finish();
                }
            } catch (CannotWrite failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public void progress(int rotationsDone, int rotationsInAll) {}
    }

    @TempDir
    private Path folder;

    /** Teams of six, of which every fourth has made a swap, over ten years. */
    private static Excerpt excerpt(int teams, String lines) {
        StringBuilder roster = new StringBuilder("timezone: Europe/London\nteams:\n");
        StringBuilder overrides = new StringBuilder("overrides:\n");
        for (int t = 0; t < teams; t++) {
            roster.append("  team-" + t + ":\n    rotations:\n      hero: {start: 2026-01-05, " + lines + "order: [ana-"
                    + t + ", ben-" + t + ", chi-" + t + ", dee-" + t + ", eli-" + t + ", fay-" + t + "]}\n");
            if (t % 4 == 0) {
                overrides.append("  - {swap: team-" + t + "/hero, turn: {chi-" + t + ": 2026-01-19, dee-" + t
                        + ": 2026-01-26}}\n");
            }
        }
        return Written.excerpt("2026-01-05", "2035-12-24", roster.toString() + overrides);
    }

    @ParameterizedTest(name = "{0}, kept: {1}")
    @CsvSource(textBlock = """
            '',                NOTHING
            '',                NOTHING_BUT_TEAMS
            'events: timed, ', NOTHING_BUT_TEAMS
            '',                FILES_OF_TEAMS
            """)
    void anEventLeavesLittleGarbage(String lines, Kept kept) throws CannotWrite {
        write(FEW, lines, kept); // whatever is only loaded once
        long[] few = write(FEW, lines, kept);
        long[] many = write(MANY, lines, kept);
        long events = many[1] - few[1];
        assertThat(events).isGreaterThan(15_000);
        assertThat((many[0] - few[0]) / events)
                .as("bytes for each of %d events", events)
                .isLessThanOrEqualTo(MOST_BYTES_PER_EVENT);
    }

    /** The bytes that writing allocates, in this thread, which does what each does of several; and the events written. */
    private long[] write(int teams, String lines, Kept kept) throws CannotWrite {
        Excerpt excerpt = excerpt(teams, lines);
        try (GeneratedFolder files = GeneratedFolder.open(folder, Duration.ofSeconds(10))) {
            Counting counting = new Counting(kept, files);
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            Feeds.write(excerpt, counting, 1);
            long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            return new long[] {after - before, counting.events};
        }
    }
}

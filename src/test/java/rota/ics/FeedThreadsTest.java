package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** However many threads write feeds, they are the same, and come in the same order. */
class FeedThreadsTest {

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 7})
    void moreThreadsWriteTheSame(int threads) {
        for (long seed = 0; seed < 100; seed++) {
            Seeds.hold(seed, (sample, random) -> moreThreadsWriteTheSame(sample, threads));
        }
    }

    private static void moreThreadsWriteTheSame(RandomRosters.Sample sample, int threads) {
        KeptFeeds one = KeptFeeds.of(excerpt(sample), 1);
        KeptFeeds more = KeptFeeds.of(excerpt(sample), threads);
        assertThat(List.copyOf(more.bytes().keySet()))
                .isEqualTo(List.copyOf(one.bytes().keySet()));
        one.bytes()
                .forEach((path, bytes) ->
                        assertThat(more.bytes().get(path)).as(path).isEqualTo(bytes));
        assertThat(more.events()).isEqualTo(one.events());
    }

    private static Excerpt excerpt(RandomRosters.Sample sample) {
        return FeedLawsTest.excerpt(sample, Schedule.of(sample.roster()));
    }
}

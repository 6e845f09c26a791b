package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Interval;

/** Things found by their time. */
class TimelineTest {

    @Test
    void anEmptyOneHasNothing() {
        assertThat(new Timeline<String>().at(hours(0, 1))).isEmpty();
    }

    @Test
    void whatTouchesTheEdgeIsNotFoundAndWhatGoesOnForEverIs() {
        Timeline<String> timeline = new Timeline<>();
        timeline.add(hours(0, 5), "before");
        timeline.add(hours(10, 12), "behind");
        timeline.add(new Interval(Instant.ofEpochSecond(3600), Instant.MAX), "for ever");
        timeline.add(hours(6, 6), "empty");
        assertThat(timeline.at(hours(5, 10))).containsExactly("for ever");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itFindsWhatALookAtEveryStretchFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Interval> stretches = new ArrayList<>();
        Timeline<Integer> timeline = new Timeline<>();
        for (int i = 0; i < 300; i++) {
            Interval asked = random(random);
            List<Integer> expected = new ArrayList<>();
            for (int k = 0; k < stretches.size(); k++) {
                if (stretches.get(k).overlaps(asked)) {
                    expected.add(k);
                }
            }
            assertThat(timeline.at(asked)).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
            Interval next = random(random);
            timeline.add(next, i);
            stretches.add(next);
        }
    }

    private static Interval random(SplittableRandom random) {
        int from = random.nextInt(500);
        return hours(from, from + (random.nextInt(20) == 0 ? random.nextInt(500) : random.nextInt(4)));
    }

    private static Interval hours(int from, int until) {
        return new Interval(Instant.ofEpochSecond(3600L * from), Instant.ofEpochSecond(3600L * until));
    }
}

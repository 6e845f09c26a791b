package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import rota.rotation.Interval;

/**
 * Things that have stretches of time, found by time: of ten thousand, those that have anything of a week are found without a
 * look at most of the others.
 *
 * <p>The stretches stand in order of their starts; of each half, and of each half of that, it is known when the last one ends.
 *
 * @param <T> the things
 */
final class Timeline<T> {

    private record Stretch<T>(Interval time, T thing) {}

    private final List<Stretch<T>> stretches = new ArrayList<>();
    /** For the middle of each half, quarter and so on, the latest end of all stretches in it. */
    private List<Instant> ends = List.of();

    /** Adds a stretch of something; one thing may have several. */
    void add(Interval time, T thing) {
        stretches.add(new Stretch<>(time, thing));
        ends = List.of();
    }

    /** What has a stretch that overlaps the time, once for each such stretch, in order of their starts. */
    List<T> at(Interval time) {
        if (ends.isEmpty()) {
            stretches.sort(Comparator.comparing(stretch -> stretch.time.start()));
            ends = new ArrayList<>(Collections.nCopies(stretches.size(), Instant.MIN));
            latestEnd(0, stretches.size());
        }
        return find(time, 0, stretches.size(), List.of());
    }

    private Instant latestEnd(int from, int until) {
        if (from == until) {
            return Instant.MIN;
        }
        int middle = (from + until) >>> 1;
        Instant latest = stretches.get(middle).time.end();
        Instant before = latestEnd(from, middle);
        Instant behind = latestEnd(middle + 1, until);
        latest = before.isAfter(latest) ? before : latest;
        latest = behind.isAfter(latest) ? behind : latest;
        ends.set(middle, latest);
        return latest;
    }

    /** What was found so far and what is found between these places; nearly always nothing, for which no list is made. */
    private List<T> find(Interval time, int from, int until, List<T> already) {
        int middle = (from + until) >>> 1;
        if (from == until || !ends.get(middle).isAfter(time.start())) {
            return already;
        }
        List<T> found = find(time, from, middle, already);
        Stretch<T> stretch = stretches.get(middle);
        if (stretch.time.overlaps(time)) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(stretch.thing);
        }
        return stretch.time.start().isBefore(time.end()) ? find(time, middle + 1, until, found) : found;
    }
}

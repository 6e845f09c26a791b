package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rota.override.Entry;
import rota.rotation.Interval;

/**
 * Which overrides have turns in common, directly or through others; two that haven't make no difference to each other.
 */
final class Clusters {

    private final int[] parents;

    private Clusters(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** By the override's id a number that those have in common which bear on each other. */
    static Map<String, Integer> of(List<Recorded> records) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (Interval time : records.get(i).entry() == null
                    ? List.<Interval>of()
                    : records.get(i).times()) {
                stretches.add(new Stretch(time, i));
            }
        }
        stretches.sort(Comparator.comparing(stretch -> stretch.time.start()));
        Clusters clusters = new Clusters(records.size());
        Instant end = Instant.MIN;
        int last = 0;
        for (Stretch stretch : stretches) {
            if (stretch.time.start().isBefore(end)) {
                clusters.unite(last, stretch.record);
            }
            last = stretch.record;
            end = stretch.time.end().isAfter(end) ? stretch.time.end() : end;
        }
        return clusters.byEntry(records);
    }

    private record Stretch(Interval time, int record) {}

    private Map<String, Integer> byEntry(List<Recorded> records) {
        Map<String, Integer> byEntry = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            Entry entry = records.get(i).entry();
            if (entry != null) {
                byEntry.putIfAbsent(entry.id(), root(i));
            }
        }
        return byEntry;
    }

    private void unite(int one, int other) {
        parents[root(one)] = root(other);
    }

    private int root(int record) {
        int root = record;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}

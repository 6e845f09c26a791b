package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rota.rotation.Interval;

/**
 * Records of overrides that have turns in common, or of which one moves a pick that another is about, directly or through
 * others; two in different clusters make no difference to each other.
 *
 * @param records which records, by their place in the list, in ascending order
 * @param times the turns that they move
 * @param reach the turns in which that can make a difference
 */
record Cluster(List<Integer> records, List<Interval> times, List<Interval> reach) {

    /** The clusters that the records of overrides make; changes are in none. */
    static List<Cluster> of(List<Recorded> records) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (Interval time : records.get(i).entry() == null
                    ? List.<Interval>of()
                    : records.get(i).moved()) {
                stretches.add(new Stretch(time, i));
            }
        }
        stretches.sort(Comparator.comparing(stretch -> stretch.time.start()));
        Roots roots = new Roots(records.size());
        Instant end = Instant.MIN;
        int last = 0;
        for (Stretch stretch : stretches) {
            if (stretch.time.start().isBefore(end)) {
                roots.unite(last, stretch.record);
            }
            last = stretch.record;
            end = stretch.time.end().isAfter(end) ? stretch.time.end() : end;
        }
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).entry() != null
                    && !records.get(i).reach().equals(records.get(i).moved())) {
                uniteWithThoseItMoves(i, records, roots);
            }
        }
        return collect(records, roots);
    }

    /** What moves a pick made by looking ahead bears on the overrides of such picks. */
    private static void uniteWithThoseItMoves(int record, List<Recorded> records, Roots roots) {
        Recorded moving = records.get(record);
        for (int i = 0; i < records.size(); i++) {
            Recorded other = records.get(i);
            boolean isPicked = other.entry() != null && !other.rotation().equals(moving.rotation());
            if (isPicked && isAnyIn(moving.reach(), other.moved())) {
                roots.unite(record, i);
            }
        }
    }

    private record Stretch(Interval time, int record) {}

    private static List<Cluster> collect(List<Recorded> records, Roots roots) {
        Map<Integer, Cluster> clusters = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).entry() != null) {
                Cluster cluster = clusters.computeIfAbsent(
                        roots.of(i), root -> new Cluster(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                cluster.records.add(i);
                cluster.times.addAll(records.get(i).moved());
                cluster.reach.addAll(records.get(i).reach());
            }
        }
        List<Cluster> complete = new ArrayList<>();
        for (Cluster cluster : clusters.values()) {
            complete.add(new Cluster(cluster.records, Interval.union(cluster.times), Interval.union(cluster.reach)));
        }
        return complete;
    }

    boolean bearsOn(List<Interval> others) {
        return isAnyIn(others, times);
    }

    private static boolean isAnyIn(List<Interval> others, List<Interval> times) {
        for (Interval other : others) {
            for (Interval time : times) {
                if (time.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A forest in which everything that belongs together has one root. */
    private static final class Roots {
        private final int[] parents;

        Roots(int size) {
            parents = new int[size];
            for (int i = 0; i < size; i++) {
                parents[i] = i;
            }
        }

        void unite(int one, int other) {
            parents[of(one)] = of(other);
        }

        int of(int member) {
            int root = member;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }
    }
}

package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rota.rotation.Interval;
import rota.rotation.RotationId;

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
        stretches.sort(null);
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
        uniteWithThoseTheyMove(records, roots);
        return collect(records, roots);
    }

    /** What moves a pick made by looking ahead bears on the overrides of such picks, which are another rotation's. */
    private static void uniteWithThoseTheyMove(List<Recorded> records, Roots roots) {
        Map<RotationId, Timeline<Integer>> moved = moved(records);
        for (int i = 0; i < records.size(); i++) {
            Recorded moving = records.get(i);
            boolean isLookedAt = moving.entry() != null && !moving.reach().equals(moving.moved());
            for (Map.Entry<RotationId, Timeline<Integer>> other : moved.entrySet()) {
                if (isLookedAt && !other.getKey().equals(moving.rotation())) {
                    for (Interval reach : moving.reach()) {
                        for (int picked : other.getValue().at(reach)) {
                            roots.unite(i, picked);
                        }
                    }
                }
            }
        }
    }

    /** What the overrides of each rotation move. */
    private static Map<RotationId, Timeline<Integer>> moved(List<Recorded> records) {
        Map<RotationId, Timeline<Integer>> moved = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (Interval time : records.get(i).entry() == null
                    ? List.<Interval>of()
                    : records.get(i).moved()) {
                RotationId rotation = records.get(i).rotation();
                Timeline<Integer> ofRotation = moved.get(rotation);
                if (ofRotation == null) {
                    ofRotation = new Timeline<>();
                    moved.put(rotation, ofRotation);
                }
                ofRotation.add(time, i);
            }
        }
        return moved;
    }

    private record Stretch(Interval time, int record) implements Comparable<Stretch> {
        @Override
        public int compareTo(Stretch other) {
            return time.start().compareTo(other.time.start());
        }
    }

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

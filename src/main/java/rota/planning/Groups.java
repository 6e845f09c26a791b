package rota.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rota.rotation.RotationId;
import rota.schedule.Schedule;

/** The rotations of a schedule in groups that have nobody in common, so that each can be looked at alone. */
final class Groups {

    private final List<RotationId> rotations;
    private final int[] parents;

    private Groups(Schedule schedule) {
        this.rotations = new ArrayList<>(schedule.company().rotations().keySet());
        this.parents = new int[rotations.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            for (String person : schedule.peopleOf(rotations.get(i))) {
                Integer known = first.putIfAbsent(person, i);
                if (known != null) {
                    parents[root(i)] = root(known);
                }
            }
        }
    }

    private int root(int rotation) {
        int root = rotation;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The groups, each in the order of the file. */
    static List<List<RotationId>> of(Schedule schedule) {
        Groups groups = new Groups(schedule);
        Map<Integer, List<RotationId>> byRoot = new HashMap<>();
        Map<Integer, List<RotationId>> byFirst = new TreeMap<>();
        for (int i = 0; i < groups.parents.length; i++) {
            int root = groups.root(i);
            List<RotationId> group = byRoot.get(root);
            if (group == null) {
                group = new ArrayList<>();
                byRoot.put(root, group);
                byFirst.put(i, group);
            }
            group.add(groups.rotations.get(i));
        }
        return List.copyOf(byFirst.values());
    }
}

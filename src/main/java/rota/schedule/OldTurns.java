package rota.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rota.rotation.Change;
import rota.rotation.Follow;
import rota.rotation.InvalidRotation;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.Turns;

/** The turns that a rotation had until changes began new cadences. */
final class OldTurns {

    /** By the place of the record of a change, the turns as they were before it. */
    private final TreeMap<Integer, Turns> before = new TreeMap<>();

    private OldTurns() {}

    /** Those of a rotation, which may be the turns of what it follows. */
    static OldTurns of(Schedule schedule, Rotation rotation, List<Recorded> records) {
        Rotation definer = rotation;
        Follow follow = definer.follow();
        while (follow != null && definer.onlyFollows()) {
            definer = schedule.company().rotation(follow.leader());
            follow = definer.follow();
        }
        OldTurns old = new OldTurns();
        List<Change> earlier = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).what() instanceof Recorded.Changed changed
                    && records.get(i).rotation().equals(definer.id())) {
                if (changed.change().isNewCadence() && definer.own() != null) {
                    old.add(i, definer.own(), earlier);
                }
                earlier.add(changed.change());
            }
        }
        return old;
    }

    private void add(int record, OwnOrder own, List<Change> earlier) {
        List<Change> then = new ArrayList<>(own.changes());
        then.retainAll(earlier);
        try {
            before.put(record, Turns.of(new OwnOrder(own.start(), own.cadence(), own.order(), then, own.end())));
        } catch (InvalidRotation never) {
            return; // they never were so by themselves
        }
    }

    /** The turns there were until changes that were recorded after the record at this place, in the order of those. */
    List<Turns> after(int record) {
        Map<Integer, Turns> later = before.tailMap(record, false);
        return List.copyOf(later.values());
    }
}

package rota.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * How far edits reach: the time of each rotation in which they can change anything, found from what they say and from what
 * became of the overrides, and carried on to whatever follows.
 */
final class Reach {

    private final Schedule before;
    private final Schedule after;
    private final Map<RotationId, List<Rotation>> followers;
    private final Map<RotationId, Interval> windows = new LinkedHashMap<>();
    private final Set<RotationId> compared = new HashSet<>();
    private final List<Outcome> orphaned = new ArrayList<>();
    private final List<Outcome> revived = new ArrayList<>();

    Reach(Schedule before, Schedule after) {
        this.before = before;
        this.after = after;
        this.followers = after.company().followers();
    }

    /** A rotation that is edited, in this window and wherever its overrides fare differently. */
    void add(RotationId id, @Nullable Interval window) {
        Interval time = hull(window, compare(id));
        if (time == null || time.isEmpty()) {
            return;
        }
        Interval known = windows.get(id);
        windows.put(id, known == null ? time : known.hull(time));
        for (Rotation rotation : followers.getOrDefault(id, List.of())) {
            Follow follow = rotation.follow();
            boolean isNext = follow != null && follow.pick() == Follow.Pick.NEXT;
            add(rotation.id(), isNext ? seenFrom(id, time) : time);
        }
    }

    private static @Nullable Interval hull(@Nullable Interval one, @Nullable Interval other) {
        return one == null || other == null ? (one == null ? other : one) : one.hull(other);
    }

    /** Who comes next is looked for in later turns, so that what is done to one matters to all of it and to the ones before. */
    private Interval seenFrom(RotationId leader, Interval time) {
        Turns turns = after.rotation(leader).turns();
        List<Turn> touched = turns.touching(time);
        if (touched.isEmpty()) {
            return time;
        }
        int first = Math.max(1, touched.get(0).number() - longestOrder(after.company(), leader));
        Turn turn = turns.numbered(first);
        Interval whole = time.hull(touched.get(touched.size() - 1).time());
        return turn == null ? whole : whole.hull(turn.time());
    }

    private static int longestOrder(Company company, RotationId id) {
        Rotation rotation = company.rotation(id);
        OwnOrder own = rotation.own();
        Follow follow = rotation.follow();
        if (own == null) {
            return follow == null ? 0 : longestOrder(company, follow.leader());
        }
        int longest = own.order().size();
        for (Change change : own.changes()) {
            longest = change.order() == null
                    ? longest
                    : Math.max(longest, change.order().size());
        }
        return longest;
    }

    /** From the first to the last instant that any override of the rotation moves differently; null if none does. */
    private @Nullable Interval compare(RotationId id) {
        Map<String, Outcome> were = new HashMap<>();
        for (Outcome outcome : before.rotation(id).outcomes()) {
            were.put(outcome.entry().id(), outcome);
        }
        Interval hull = null;
        boolean first = compared.add(id);
        for (Outcome is : after.rotation(id).outcomes()) {
            Outcome was = were.get(is.entry().id());
            if (was == null || was.state() != is.state() || !was.moves().equals(is.moves())) {
                hull = hull(hull, is.hull());
                hull = was == null ? hull : hull(hull, was.hull());
            }
            if (first && was != null) {
                note(was, is);
            }
        }
        return hull;
    }

    private void note(Outcome was, Outcome is) {
        if (was.state() == Outcome.State.APPLIED && is.state() == Outcome.State.ORPHAN) {
            orphaned.add(is);
        } else if (was.state() == Outcome.State.ORPHAN && is.state() == Outcome.State.APPLIED) {
            revived.add(is);
        }
    }

    List<Difference> changes() {
        List<Difference> changes = new ArrayList<>();
        for (Map.Entry<RotationId, Interval> entry : windows.entrySet()) {
            RotationId id = entry.getKey();
            RotationSchedule was = before.rotation(id);
            changes.addAll(Difference.between(id, was, after.rotation(id), entry.getValue()));
        }
        return changes;
    }

    List<Outcome> orphaned() {
        return orphaned;
    }

    List<Outcome> revived() {
        return revived;
    }
}

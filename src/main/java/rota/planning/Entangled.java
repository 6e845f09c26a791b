package rota.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Together;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Difference;

/**
 * What moves do to rotations that follow the one where they are made and are not the same: those with the next person, and
 * those with an order of their own. It is worked out by making the swap, and kept.
 */
final class Entangled {

    private final Setting setting;
    private final Board board;
    private final Set<RotationId> leaders = new HashSet<>();
    private final Map<List<Integer>, Move.@Nullable Effects> known = new HashMap<>();
    private final Set<List<Integer>> refused = new HashSet<>();

    Entangled(Setting setting, Board board) {
        this.setting = setting;
        this.board = board;
        for (Rotation rotation : setting.schedule().company().rotations().values()) {
            Follow follow = rotation.follow();
            boolean isSame = follow != null && rotation.onlyFollows() && follow.pick() == Follow.Pick.SAME;
            if (follow != null && !isSame) {
                addLeaders(follow.leader());
            }
        }
    }

    private void addLeaders(RotationId id) {
        leaders.add(id);
        Follow follow = setting.schedule().company().rotation(id).follow();
        if (follow != null) {
            addLeaders(follow.leader());
        }
    }

    /** Whether there are moves that do more than they say, so that a bound that counts them singly proves nothing. */
    boolean isSomething() {
        for (Slot slot : board.slots) {
            if (leaders.contains(slot.rotation())) {
                return true;
            }
        }
        return false;
    }

    /** Never to be proposed again, because it can't be made. */
    void refuse(int one, int other, int day) {
        refused.add(key(one, other, day));
    }

    private static List<Integer> key(int one, int other, int day) {
        return List.of(Math.min(one, other), Math.max(one, other), day);
    }

    /** What else changes hands with the exchange, as the schedule is at first; null if it can't be made. */
    Move.@Nullable Effects effects(int one, int other, int day) {
        List<Integer> key = refused.isEmpty() && leaders.isEmpty() ? List.of() : key(one, other, day);
        if (refused.contains(key)) {
            return null;
        }
        if (!leaders.contains(board.slots.get(one).rotation())) {
            return Move.Effects.NONE;
        }
        if (board.holder[one] == board.holder[other]) {
            return null;
        }
        if (!known.containsKey(key)) {
            known.put(key, find(one, other, day));
        }
        return known.get(key);
    }

    private Move.@Nullable Effects find(int one, int other, int day) {
        RotationId rotation = board.slots.get(one).rotation();
        try {
            Together together = new Together(setting);
            Sequence.Step step = new Sequence.Step(one, other, day, board.holder[one], board.holder[other]);
            Steps.make(board, step, together);
            List<Difference> changes = new ArrayList<>();
            for (Difference change : together.proposal().changes()) {
                if (!change.rotation().equals(rotation)) {
                    changes.add(change);
                }
            }
            return effects(changes);
        } catch (Refused refusal) {
            return null;
        }
    }

    /** Null if a day changes in part, or goes to nobody or somebody without a slot. */
    private Move.@Nullable Effects effects(List<Difference> changes) {
        List<Integer> days = new ArrayList<>();
        List<Integer> people = new ArrayList<>();
        for (Difference change : changes) {
            for (int day = 0; day < board.slotOf.length; day++) {
                Interval shared = isOf(change, day) ? Part.shared(board.open(day), List.of(change.time())) : null;
                if (shared != null) {
                    int person = change.after() == null ? -1 : board.number(change.after());
                    List<Interval> open = board.open(day);
                    Interval all = open.get(0).hull(open.get(open.size() - 1));
                    if (person < 0 || !all.equals(shared)) {
                        return null;
                    }
                    days.add(day);
                    people.add(person);
                }
            }
        }
        return new Move.Effects(days, people);
    }

    private boolean isOf(Difference change, int day) {
        return board.slots.get(board.slotOf[day]).rotation().equals(change.rotation());
    }
}

package rota.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has what after some moves, and what is wrong with that. */
final class Position {

    /** How a slot has been moved so far; it is moved whole or by days, not both. */
    private enum Mode {
        UNTOUCHED,
        WHOLE,
        DAYS
    }

    private final Board board;
    /** Whether turns in a row of one person count as wrong, where they were not so at first. */
    private final boolean avoidsRows;

    /** By day. */
    private final int[] have;
    /** By day: whether it has been given to whom it is meant for. */
    private final boolean[] settled;
    /** By slot: who has all of it, or -1. */
    private final int[] holder;

    private final Mode[] modes;
    /** By slot: how many reasons there are to look at it. */
    private final int[] watched;

    /** What each move so far has changed, the last one first. */
    private final Deque<List<Kept>> past = new ArrayDeque<>();

    /** What a slot was. */
    private static final class Kept {
        private final int slot;
        private final int[] have;
        private final boolean[] settled;
        private final int holder;
        private final Mode mode;

        private Kept(int slot, int[] have, boolean[] settled, int holder, Mode mode) {
            this.slot = slot;
            this.have = have;
            this.settled = settled;
            this.holder = holder;
            this.mode = mode;
        }
    }

    /** The first position; {@code avoidsRows} says whether new turns in a row of one person count as wrong. */
    Position(Board board, boolean avoidsRows) {
        this.board = board;
        this.avoidsRows = avoidsRows;
        this.have = board.holders();
        this.settled = new boolean[have.length];
        this.holder = board.holder.clone();
        this.modes = new Mode[holder.length];
        Arrays.fill(modes, Mode.UNTOUCHED);
        this.watched = new int[holder.length];
    }

    int holder(int slot) {
        return holder[slot];
    }

    int has(int slot, int day) {
        return have[board.slots.get(slot).first() + day];
    }

    /** Looks at a slot from now on, though it may never move. */
    void watch(int slot) {
        watched[slot]++;
    }

    /** Looks at it no more, unless it moves. */
    void unwatch(int slot) {
        watched[slot]--;
    }

    /** Whether a day of it was exchanged alone; whoever got it may give it to somebody else. */
    boolean isBroughtByDay(int slot, int day) {
        return modes[slot] == Mode.DAYS && has(slot, day) != board.holder[slot];
    }

    /** Whether all of both slots can be exchanged. */
    boolean canMoveWhole(int slot, int other) {
        return holder[slot] >= 0
                && holder[other] >= 0
                && holder[slot] != holder[other]
                && modes[slot] != Mode.DAYS
                && modes[other] != Mode.DAYS
                && !isSettled(slot)
                && !isSettled(other);
    }

    private boolean isSettled(int slot) {
        int first = board.slots.get(slot).first();
        for (int day = first; day < first + board.slots.get(slot).days().size(); day++) {
            if (settled[day]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day of both slots can be exchanged. */
    boolean canMoveDay(int slot, int other, int day) {
        Slot one = board.slots.get(slot);
        Slot two = board.slots.get(other);
        return day < one.days().size()
                && day < two.days().size()
                && modes[slot] != Mode.WHOLE
                && modes[other] != Mode.WHOLE
                && !one.days().get(day).isEmpty()
                && !two.days().get(day).isEmpty()
                && have[one.first() + day] != have[two.first() + day]
                && !settled[one.first() + day]
                && !settled[two.first() + day];
    }

    /** By day: whether it is the only one of its slot that its person can't have, so that exchanging it is enough. */
    boolean[] daysAlone() {
        boolean[] alone = new boolean[have.length];
        for (Slot slot : board.slots) {
            int wrong = 0;
            int last = 0;
            for (int day = slot.first(); day < slot.first() + slot.days().size(); day++) {
                wrong += isWrong(day) ? 1 : 0;
                last = isWrong(day) ? day : last;
            }
            alone[last] |= wrong == 1;
        }
        return alone;
    }

    private boolean isWrong(int day) {
        for (Barriers.Barrier barrier : board.barriers.of(have[day], day)) {
            if (barrier.kind() != Conflict.Kind.CLOSE) {
                return true;
            }
        }
        for (int other : board.twice[day]) {
            if (have[other] == have[day]) {
                return true;
            }
        }
        return false;
    }

    /** Whether its effects can still come true: nothing of what they change has been moved otherwise. */
    boolean canHaveEffects(Move move) {
        if (move.effects().days().isEmpty()) {
            return true;
        }
        boolean isFirst = modes[move.one()] == Mode.UNTOUCHED && modes[move.other()] == Mode.UNTOUCHED;
        for (int day : move.effects().days()) {
            isFirst = isFirst && modes[board.slotOf[day]] == Mode.UNTOUCHED;
        }
        return isFirst;
    }

    /** Makes a move, after which its first slot has whom it is meant for. */
    void make(Move move) {
        past.push(new ArrayList<>());
        int day = Math.max(move.day(), 0);
        int p = has(move.one(), day);
        int q = has(move.other(), day);
        if (move.day() == Move.WHOLE) {
            give(move.one(), 0, days(move.one()), q, Mode.WHOLE, true);
            give(move.other(), 0, days(move.other()), p, Mode.WHOLE, false);
        } else {
            give(move.one(), day, day + 1, q, Mode.DAYS, true);
            give(move.other(), day, day + 1, p, Mode.DAYS, false);
        }
        Move.Effects effects = move.effects();
        for (int i = 0; i < effects.days().size(); i++) {
            int slot = board.slotOf[effects.days().get(i)];
            int k = effects.days().get(i) - board.slots.get(slot).first();
            give(slot, k, k + 1, effects.people().get(i), Mode.DAYS, true);
        }
    }

    private int days(int slot) {
        return board.slots.get(slot).days().size();
    }

    private void give(int slot, int from, int until, int person, Mode mode, boolean isSettled) {
        int first = board.slots.get(slot).first();
        int end = first + days(slot);
        past.element()
                .add(new Kept(
                        slot,
                        Arrays.copyOfRange(have, first, end),
                        Arrays.copyOfRange(settled, first, end),
                        holder[slot],
                        modes[slot]));
        Arrays.fill(have, first + from, first + until, person);
        if (isSettled) {
            Arrays.fill(settled, first + from, first + until, true);
        }
        holder[slot] = mode == Mode.WHOLE ? person : -1;
        modes[slot] = mode;
        watched[slot]++;
    }

    /** Takes the last move back. */
    void takeBack() {
        List<Kept> last = past.pop();
        for (int i = last.size() - 1; i >= 0; i--) {
            Kept kept = last.get(i);
            int first = board.slots.get(kept.slot).first();
            for (int day = 0; day < kept.have.length; day++) {
                have[first + day] = kept.have[day];
                settled[first + day] = kept.settled[day];
            }
            holder[kept.slot] = kept.holder;
            modes[kept.slot] = kept.mode;
            watched[kept.slot]--;
        }
    }

    /** What is wrong in the slots that are looked at, but for what is tolerated. */
    List<Trouble> troubles(Set<Long> tolerated) {
        Map<Long, Trouble> found = new LinkedHashMap<>();
        for (int slot = 0; slot < watched.length; slot++) {
            if (watched[slot] > 0) {
                add(slot, found);
            }
        }
        List<Trouble> troubles = new ArrayList<>();
        found.forEach((key, trouble) -> {
            if (!tolerated.contains(key) && !found.containsKey(Trouble.worse(key))) {
                troubles.add(trouble);
            }
        });
        return troubles;
    }

    /** How much is wrong in two slots, but for what is tolerated. */
    int troublesIn(int slot, int other, Set<Long> tolerated) {
        Map<Long, Trouble> found = new LinkedHashMap<>();
        add(slot, found);
        add(other, found);
        int troubles = 0;
        for (long key : found.keySet()) {
            troubles += tolerated.contains(key) || found.containsKey(Trouble.worse(key)) ? 0 : 1;
        }
        return troubles;
    }

    private void add(int slot, Map<Long, Trouble> found) {
        if (avoidsRows) {
            addRow(slot - 1, found);
            addRow(slot, found);
        }
        Slot of = board.slots.get(slot);
        for (int k = 0; k < of.days().size(); k++) {
            int day = of.first() + k;
            int person = have[day];
            for (Barriers.Barrier barrier : board.barriers.of(person, day)) {
                long key = Trouble.key(barrier.kind(), person, slot, barrier.part());
                if (!found.containsKey(key)) {
                    found.put(key, new Trouble(key, person, slot, k, -1, -1));
                }
            }
            for (int other : board.twice[day]) {
                addPair(Conflict.Kind.DOUBLE_BOOKED, slot, k, other, found);
            }
            for (int other : board.close[day]) {
                addPair(Conflict.Kind.CLOSE, slot, k, other, found);
            }
        }
    }

    /** Tells it if a slot and the next one have become turns in a row of one person. */
    private void addRow(int slot, Map<Long, Trouble> found) {
        if (slot >= 0 && isNewRow(slot)) {
            long key = Trouble.key(Conflict.Kind.CLOSE, holder[slot], slot, slot + 1);
            found.putIfAbsent(key, new Trouble(key, holder[slot], slot, 0, slot + 1, 0));
        }
    }

    private boolean isNewRow(int slot) {
        return board.isNext(slot, slot + 1)
                && holder[slot] >= 0
                && holder[slot] == holder[slot + 1]
                && board.holder[slot] != board.holder[slot + 1];
    }

    /** How many turns of one person stand in a row that did not at first. */
    int newRows() {
        int rows = 0;
        for (int slot = 0; slot < holder.length; slot++) {
            rows += isNewRow(slot) ? 1 : 0;
        }
        return rows;
    }

    private void addPair(Conflict.Kind kind, int slot, int k, int other, Map<Long, Trouble> found) {
        int person = have[board.slots.get(slot).first() + k];
        if (have[other] == person) {
            int otherSlot = board.slotOf[other];
            long key = Trouble.key(kind, person, slot, otherSlot);
            if (!found.containsKey(key)) {
                int otherDay = other - board.slots.get(otherSlot).first();
                found.put(key, new Trouble(key, person, slot, k, otherSlot, otherDay));
            }
        }
    }
}

package rota.planning;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rota.testing.Trouble;

/**
 * Tries every sequence of swaps on a board, one swap longer each time, until nothing shorter is left to try.
 *
 * <p>What it leaves out is only what can't matter: sequences with too few swaps left for the trouble that is left, and positions
 * that it has been in before at no higher cost.
 */
final class BruteForce {

    /** More swaps than this are not tried. */
    static final int MOST_SWAPS = 4;

    private static final int MOST_STEPS = 30_000;

    /** Turns of one person in a row that were not so before cost more than all days and distances. */
    private static final int ROWS = 100_000_000;

    /**
     * The best plan: the most trouble cleared, by the fewest swaps, if possible without new turns in a row of one person, moving the
     * fewest days, over the least distance.
     *
     * @param cleared how much trouble it clears
     * @param swaps how many swaps it takes
     * @param days how many days change hands, open or not, on both sides of each swap
     * @param distance how many days lie between the two sides, over all swaps
     * @param complete whether every other plan of up to four swaps was tried or ruled out
     * @param cleanest whether what it leaves can't be cleared by any number of swaps
     * @param plan the swaps, for people
     */
    record Best(
            int cleared, int swaps, int days, int distance, boolean complete, boolean cleanest, List<String> plan) {}

    private final DayBoard board;
    private final Wrongs wrongs;
    private final Set<Wrongs.Wrong> before;
    private final byte[] holders;
    /** What has become of each turn: 0 nothing, 1 exchanged whole, 2 by days. */
    private final byte[] modes;

    private final List<Wrongs.Wrong> toClear = new ArrayList<>();
    private final Map<ByteBuffer, Integer> visited = new HashMap<>();
    /** For each turn the day that may be traded. */
    private final int[] onlyWrongDays;

    private int allowed;
    private int steps;
    private int best;
    private final List<String> path = new ArrayList<>();
    private List<String> plan = List.of();

    /** Tries to clear the trouble that counts; what else there is may stay. */
    BruteForce(DayBoard board, Predicate<Trouble> counts) {
        this.board = board;
        this.holders = board.holders();
        this.wrongs = new Wrongs(board, holders);
        this.modes = new byte[board.sides.size()];
        this.before = wrongs.all();
        this.onlyWrongDays = board.sides.stream().mapToInt(wrongs::onlyWrongDay).toArray();
        for (Wrongs.Wrong wrong : before) {
            if (counts.test(wrongs.trouble(wrong))) {
                toClear.add(wrong);
            }
        }
    }

    /** What there is to clear. */
    Set<Trouble> troubles() {
        Set<Trouble> troubles = new HashSet<>();
        toClear.forEach(wrong -> troubles.add(wrongs.trouble(wrong)));
        return troubles;
    }

    /** The best plan there is. */
    Best best() {
        boolean complete = true;
        int most = 0;
        for (Wrongs.Wrong wrong : toClear) {
            most += wrongs.canPerhapsBeCleared(wrong) ? 1 : 0;
        }
        for (int cleared = most; cleared > 0; cleared--) {
            allowed = toClear.size() - cleared;
            steps = 0;
            for (int swaps = 1; swaps <= MOST_SWAPS; swaps++) {
                visited.clear();
                best = Integer.MAX_VALUE;
                search(swaps, 0);
                if (steps > MOST_STEPS) {
                    complete = false;
                    break;
                }
                if (best < Integer.MAX_VALUE) {
                    int days = best % ROWS / 10_000;
                    return new Best(cleared, swaps, days, best % 10_000, complete, cleared == most, plan);
                }
            }
        }
        return new Best(0, 0, 0, 0, complete, most == 0, List.of());
    }

    private void search(int left, int cost) {
        int[] touching = new int[board.sides.size()];
        int excess = -allowed;
        for (Wrongs.Wrong wrong : toClear) {
            if (wrongs.remains(wrong)) {
                excess++;
                touch(touching, wrong.one());
                touch(touching, wrong.other());
            }
        }
        if (left == 0) {
            int whole = cost + (hasNewRows() ? ROWS : 0);
            if (excess <= 0 && whole < best && wrongs.noneIsNew(before)) {
                best = whole;
                plan = List.copyOf(path);
            }
            return;
        }
        if (excess > largest(touching, 2 * left) || cost >= best || steps > MOST_STEPS || wasHere(left, cost)) {
            return;
        }
        int later = largest(touching, 2 * left - 2);
        for (int one = 0; one < touching.length; one++) {
            for (int other = one + 1; other < touching.length && mayMeet(one, other); other++) {
                if (board.sides.get(other).free() && excess <= later + touching[one] + touching[other]) {
                    exchange(one, other, left, cost);
                }
            }
        }
    }

    /** Whether two turns in a row are now one person's, both whole, which were not. */
    private boolean hasNewRows() {
        byte[] first = board.holders();
        for (int one = 0; one < board.sides.size(); one++) {
            for (int other = 0; other < board.sides.size(); other++) {
                boolean are = isRow(one, other) && isWhole(one) && isWhole(other);
                boolean isOne = holder(holders, one) == holder(holders, other);
                if (are && isOne && holder(first, one) != holder(first, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWhole(int side) {
        return modes[side] != 2 || board.sides.get(side).days().length == 1;
    }

    private boolean isRow(int one, int other) {
        DayBoard.Side first = board.sides.get(one);
        DayBoard.Side second = board.sides.get(other);
        return first.free()
                && second.free()
                && first.place().rotation() == second.place().rotation()
                && first.place().turn() + 1 == second.place().turn();
    }

    private byte holder(byte[] all, int side) {
        for (int cell : board.sides.get(side).days()) {
            if (cell >= 0) {
                return all[cell];
            }
        }
        return -1;
    }

    private void touch(int[] touching, int side) {
        if (side >= 0 && board.sides.get(side).free()) {
            touching[side]++;
        }
    }

    private static int largest(int[] numbers, int count) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int sum = 0;
        for (int i = 0; i < Math.min(count, sorted.length); i++) {
            sum += sorted[sorted.length - 1 - i];
        }
        return sum;
    }

    private boolean wasHere(int left, int cost) {
        ByteBuffer key = ByteBuffer.allocate(holders.length + modes.length + 1);
        key.put(holders).put(modes).put((byte) left).flip();
        Integer known = visited.get(key);
        if (known != null && known <= cost) {
            return true;
        }
        visited.put(key, cost);
        return false;
    }

    private boolean mayMeet(int one, int other) {
        DayBoard.Side first = board.sides.get(one);
        return first.free()
                && first.place().rotation() == board.sides.get(other).place().rotation();
    }

    /** Every exchange between two turns: the whole of both, and each day that lies alike. */
    private void exchange(int one, int other, int left, int cost) {
        int[] first = board.sides.get(one).days();
        int[] second = board.sides.get(other).days();
        int distance = Math.abs((int) (board.sides.get(other).from().toEpochDay()
                - board.sides.get(one).from().toEpochDay()));
        if (modes[one] != 2 && modes[other] != 2) {
            exchange(one, other, first, second, 1, left, cost + distance);
        }
        for (int day = 0; day < Math.min(first.length, second.length); day++) {
            boolean open = first[day] >= 0 && second[day] >= 0;
            if (open
                    && modes[one] != 1
                    && modes[other] != 1
                    && (onlyWrongDays[one] == day || onlyWrongDays[other] == day)) {
                int[] given = {first[day]};
                int[] taken = {second[day]};
                exchange(one, other, given, taken, 2, left, cost + distance);
            }
        }
    }

    private void exchange(int one, int other, int[] given, int[] taken, int mode, int left, int cost) {
        steps++;
        byte giver = wrongs.holder(given);
        byte taker = wrongs.holder(taken);
        if (giver == taker || !wrongs.mayHave(given, taker) || !wrongs.mayHave(taken, giver)) {
            return;
        }
        byte modeOfOne = modes[one];
        byte modeOfOther = modes[other];
        modes[one] = (byte) mode;
        modes[other] = (byte) mode;
        put(given, taker);
        put(taken, giver);
        path.add(said(given, giver) + " for " + said(taken, taker));
        search(left - 1, cost + (given.length + taken.length) * 10_000);
        path.remove(path.size() - 1);
        put(given, giver);
        put(taken, taker);
        modes[one] = modeOfOne;
        modes[other] = modeOfOther;
    }

    private String said(int[] days, byte giver) {
        DayBoard.Cell first = null;
        for (int cell : days) {
            first = first == null && cell >= 0 ? board.cells.get(cell) : first;
        }
        return board.people.get(giver) + " "
                + (first == null ? "" : board.sides.get(first.side()).place())
                + (days.length == 1 && first != null ? " from " + Instant.ofEpochSecond(first.start()) : "");
    }

    private void put(int[] days, byte person) {
        for (int cell : days) {
            if (cell >= 0) {
                holders[cell] = person;
            }
        }
    }
}

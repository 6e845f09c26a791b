package rota.planning;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often a swap can be saved because people whose turns must change hands take one another's.
 *
 * <p>Each of n people in a circle takes the turn of the next one, for n - 1 swaps; so every circle saves one, and nobody is in
 * two. Most is saved by circles of two, of which there are no more than a matching of those who can take each other's has pairs;
 * whoever is left over is in circles of three or more.
 */
final class Circles {

    private final int number;
    private final boolean[][] takes;

    /** Whether one can take what the other has. */
    interface Takes {
        boolean test(int taker, int given);
    }

    /** The circles among so many. */
    Circles(int number, Takes takes) {
        this.number = number;
        this.takes = new boolean[number][number];
        for (int one = 0; one < number; one++) {
            for (int other = 0; other < number; other++) {
                this.takes[one][other] = one != other && takes.test(one, other);
            }
        }
    }

    /** Whether it may be in a circle: it can take something, and can be taken. */
    boolean isIn(int one) {
        boolean isTaken = false;
        boolean canTake = false;
        for (int other = 0; other < number; other++) {
            isTaken |= takes[other][one];
            canTake |= takes[one][other];
        }
        return isTaken && canTake;
    }

    /** How many circles there are at most. */
    int most() {
        int in = 0;
        int inLarger = 0;
        for (int one = 0; one < number; one++) {
            in += isIn(one) ? 1 : 0;
            inLarger += isInLarger(one) ? 1 : 0;
        }
        int pairs = pairs();
        return pairs + Math.min(inLarger, Math.max(0, in - 2 * pairs)) / 3;
    }

    /** Whether it may be in a circle without a pair; in one with a pair, that saves as much alone. */
    private boolean isInLarger(int one) {
        boolean isTaken = false;
        boolean canTake = false;
        for (int other = 0; other < number; other++) {
            isTaken |= takes[other][one] && !takes[one][other];
            canTake |= takes[one][other] && !takes[other][one];
        }
        return isTaken && canTake;
    }

    /** How many pairs there are at most; just so many where few can take each other's. */
    private int pairs() {
        int[] partners = new int[number];
        Deque<Integer> single = new ArrayDeque<>();
        for (int one = 0; one < number; one++) {
            for (int other = 0; other < number; other++) {
                partners[one] += isPair(one, other) ? 1 : 0;
            }
            if (partners[one] == 1) {
                single.add(one);
            }
        }
        int pairs = 0;
        while (!single.isEmpty()) { // whoever has a single partner may as well be paired with them
            int one = single.remove();
            for (int other = 0; partners[one] == 1 && other < number; other++) {
                if (isPair(one, other) && partners[other] > 0) {
                    pairs++;
                    partners[one] = 0;
                    leave(other, partners, single);
                }
            }
        }
        int left = 0;
        for (int one = 0; one < number; one++) {
            left += partners[one] > 0 ? 1 : 0;
        }
        return pairs + left / 2;
    }

    private void leave(int gone, int[] partners, Deque<Integer> single) {
        partners[gone] = 0;
        for (int one = 0; one < number; one++) {
            if (isPair(one, gone) && partners[one] > 0) {
                partners[one]--;
                if (partners[one] == 1) {
                    single.add(one);
                }
            }
        }
    }

    private boolean isPair(int one, int other) {
        return takes[one][other] && takes[other][one];
    }
}

package rota.planning;

import java.util.Arrays;

/**
 * How often each person is asked to move for the sake of others.
 *
 * <p>Asking five people once each is fairer than asking one of them five times. Of two ways to ask as often in all, the one
 * with the smaller sum of squares is fairer; that is the same order as by the distance from an even load, the square root of
 * the sum of (x - mean)².
 */
final class Favours {

    static final Favours NONE = new Favours(new int[0]);

    private final int[] counts;

    /** So many of each, by the person's number. */
    Favours(int... counts) {
        this.counts = counts.clone();
    }

    /** One more of a person. */
    Favours and(int person) {
        int[] more = Arrays.copyOf(counts, Math.max(counts.length, person + 1));
        more[person]++;
        return new Favours(more);
    }

    boolean areFairerThan(Favours other) {
        return squares() < other.squares();
    }

    private long squares() {
        long sum = 0;
        for (int count : counts) {
            sum += (long) count * count;
        }
        return sum;
    }
}

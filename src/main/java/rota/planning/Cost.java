package rota.planning;

/**
 * What a plan costs, the most important first.
 *
 * @param left how many conflicts it leaves
 * @param swaps how many swaps it has
 * @param days how many days change hands
 * @param distance how many days lie between what is exchanged, over all swaps
 * @param rows how many turns of one person it puts in a row
 * @param favours how often people are asked who have no conflict there themselves
 */
record Cost(int left, int swaps, int days, long distance, int rows, Favours favours) {

    static final Cost NONE = new Cost(0, 0, 0, 0, 0, Favours.NONE);

    /** With so many conflicts more that stay. */
    Cost leaving(int conflicts) {
        return new Cost(left + conflicts, swaps, days, distance, rows, favours);
    }

    /** With another swap. */
    Cost with(Move move, Favours nowAsked) {
        return new Cost(left, swaps + 1, days + move.days(), distance + move.distance(), rows, nowAsked);
    }

    Cost withRows(int number) {
        return new Cost(left, swaps, days, distance, number, favours);
    }

    /** With one swap more, and whatever else. */
    Cost withAnotherSwap() {
        return new Cost(left, swaps + 1, days, distance, rows, favours);
    }

    /** With another distance. */
    Cost at(long otherDistance) {
        return new Cost(left, swaps, days, otherDistance, rows, favours);
    }

    /** With at least so much more. */
    Cost plus(int moreSwaps, int moreDays, long moreDistance) {
        return new Cost(left, swaps + moreSwaps, days + moreDays, distance + moreDistance, rows, favours);
    }

    /** Whether it is better in what is left and how many swaps there are, or if these are equal, and it matters, in the rest. */
    boolean isBetterThan(Cost other, boolean inAll) {
        if (left != other.left || swaps != other.swaps || !inAll) {
            return left < other.left || (left == other.left && swaps < other.swaps);
        }
        if (days != other.days || distance != other.distance) {
            return days < other.days || (days == other.days && distance < other.distance);
        }
        return rows < other.rows || (rows == other.rows && favours.areFairerThan(other.favours));
    }
}

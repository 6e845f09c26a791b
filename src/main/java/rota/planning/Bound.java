package rota.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What clearing the conflicts of a position costs at least.
 *
 * <p>Conflicts that have no slot in common take a swap each, but for one that is saved in every circle of people who can take
 * one another's slots; what changes hands with a swap is counted half for each of two conflicts that it may clear.
 */
final class Bound {

    private final Board board;
    private final Exchanges exchanges;
    private final List<Way> apart = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    Bound(Board board, Exchanges exchanges) {
        this.board = board;
        this.exchanges = exchanges;
    }

    /**
     * Something that must be cleared.
     *
     * @param trouble what it is
     * @param moves every move that could
     */
    record Way(Trouble trouble, List<Move> moves) {}

    /** Adds something that must be cleared; it counts if it has no slot in common with anything added before. */
    void add(Way way) {
        Trouble trouble = way.trouble;
        boolean isApart = !used.contains(trouble.slot()) && !(trouble.isPair() && used.contains(trouble.other()));
        if (!way.moves.isEmpty() && isApart) {
            used.add(trouble.slot());
            if (trouble.isPair()) {
                used.add(trouble.other());
            }
            apart.add(way);
        }
    }

    /**
     * The cost so far with what is to come at least.
     *
     * @param leaving how many more conflicts stay; what they would cost is not counted, whichever they are
     */
    Cost least(Cost soFar, int leaving) {
        Circles circles = new Circles(apart.size(), this::canTake);
        long[] days = new long[apart.size()];
        long[] distances = new long[apart.size()];
        for (int i = 0; i < apart.size(); i++) {
            int share = circles.isIn(i) ? 1 : 2;
            long leastDays = Long.MAX_VALUE;
            long leastDistance = Long.MAX_VALUE;
            for (Move move : apart.get(i).moves) {
                leastDays = Math.min(leastDays, move.days());
                leastDistance = Math.min(leastDistance, move.distance());
            }
            days[i] = share * leastDays;
            distances[i] = share * leastDistance;
        }
        int swaps = Math.max(0, apart.size() - leaving - circles.most());
        return soFar.leaving(leaving).plus(swaps, (int) half(days, leaving), half(distances, leaving));
    }

    /** Half the sum of all but so many, the largest of them, rounded up. */
    private static long half(long[] shares, int without) {
        Arrays.sort(shares);
        long sum = 0;
        for (int i = 0; i < shares.length - without; i++) {
            sum += shares[i];
        }
        return (sum + 1) / 2;
    }

    private boolean canTake(int taker, int given) {
        return canTake(apart.get(taker).trouble, apart.get(given).trouble);
    }

    /** Whether the person of the one could have any slot of the other. */
    private boolean canTake(Trouble taker, Trouble given) {
        return taker.person() != given.person()
                && (canTake(taker, given.slot(), given.day())
                        || (given.isPair() && canTake(taker, given.other(), given.otherDay())));
    }

    private boolean canTake(Trouble taker, int slot, int day) {
        int rotation = board.rotationOf[slot];
        boolean isSame = board.rotationOf[taker.slot()] == rotation
                || (taker.isPair() && board.rotationOf[taker.other()] == rotation);
        return isSame && exchanges.canTake(taker.person(), slot, day);
    }
}

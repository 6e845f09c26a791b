package rota.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best plan on a board: branch and bound.
 *
 * <p>A plan settles one slot after the other: whenever something is wrong, one of the slots concerned must go to somebody who
 * can have it, in exchange for a slot of theirs; if that leaves something else wrong, the search goes on there. Every
 * rearrangement of the people of a rotation is made of such exchanges, as many as any other way would take, so that nothing is
 * missed. What can't lead to anything better than the best plan so far is left out by a bound that costs every conflict
 * its cheapest exchange, or half of it if an exchange might clear two at once.
 *
 * <p>First the fewest swaps are looked for, then among as few those that move people least; and if that puts anybody on call
 * twice in a row, once more for as few that don't. The search ends after a number of
 * positions, not after a time: the same roster gives the same plan on every machine.
 */
final class Search {

    /** So many positions are looked at for the fewest swaps. */
    private static final int MOST_FOR_FEWEST = 20_000;
    /** So many before, each time, by few detours from what seems best, to begin with a good plan. */
    private static final int MOST_FOR_DETOURS = 1_000;

    private static final int MOST_DETOURS = 4;
    /** With more conflicts than some fifteen at once, a position counts for several. */
    private static final int MANY = 256;
    /** So many positions are looked at for those among as few that move people least. */
    private static final int MOST_FOR_LEAST = 8_000;

    private final Board board;
    private final Exchanges exchanges;
    private final Position position;
    /** The conflicts that are to be cleared. */
    private final Set<Long> wanted;
    /** What may stay: what nobody asked about, and what is being left. */
    private final Set<Long> tolerated = new HashSet<>();

    private final boolean[] asked;
    private final List<Move> moves = new ArrayList<>();
    private Cost cost = Cost.NONE;
    private Plan best;
    /** The best plan of which no order was found; a way round may take more swaps than were looked at. */
    private @Nullable Cost blocked;

    private boolean isLeast;
    /** Whether no plan leaves fewer conflicts than the best one. */
    private boolean isKnown;

    private int positions;
    private boolean isCut;

    private Search(Board board, Entangled entangled, Set<Long> wanted, Plan atFirst, boolean avoidsRows) {
        this.board = board;
        this.position = new Position(board, avoidsRows);
        this.exchanges = new Exchanges(board, position, entangled);
        this.wanted = wanted;
        this.best = atFirst;
        this.asked = new boolean[board.slots.size()];
        for (int slot = 0; slot < asked.length; slot++) {
            position.watch(slot);
        }
        for (Trouble trouble : position.troubles(Set.of())) {
            if (wanted.contains(trouble.key())) {
                asked[trouble.slot()] = true;
                if (trouble.isPair()) {
                    asked[trouble.other()] = true;
                }
            } else {
                tolerated.add(trouble.key());
            }
        }
        for (int slot = 0; slot < asked.length; slot++) {
            if (!asked[slot]) {
                position.unwatch(slot);
            }
        }
    }

    /**
     * What was found.
     *
     * @param steps the swaps, in an order in which each can be made
     * @param left the keys of the conflicts that stay
     * @param cost what it costs
     * @param isProven whether no other plan leaves fewer conflicts, or as few with fewer swaps
     */
    record Plan(List<Sequence.Step> steps, Set<Long> left, Cost cost, boolean isProven) {}

    /** The best plan that clears as many as possible of the conflicts with these keys. */
    static Plan best(Board board, Entangled entangled, Set<Long> wanted) {
        Plan nothing = new Plan(List.of(), wanted, Cost.NONE.leaving(wanted.size()), false);
        Plan plan = new Search(board, entangled, wanted, nothing, false).best();
        if (plan.cost.rows() == 0) {
            return plan;
        }
        // As few swaps may do without putting anybody on call twice in a row.
        Plan worse = new Plan(List.of(), wanted, plan.cost.withAnotherSwap(), plan.isProven);
        Plan other = new Search(board, entangled, wanted, worse, true).best();
        return other.steps.isEmpty() ? plan : new Plan(other.steps, other.left, other.cost, plan.isProven);
    }

    private Plan best() {
        for (int detours = 0; detours <= MOST_DETOURS; detours++) {
            look(MOST_FOR_DETOURS, detours);
        }
        isKnown = look(MOST_FOR_FEWEST, Integer.MAX_VALUE);
        if (!best.steps.isEmpty()) {
            isLeast = true;
            look(MOST_FOR_LEAST, Integer.MAX_VALUE);
        }
        boolean isProven = isKnown && (blocked == null || !blocked.isBetterThan(best.cost, false));
        return new Plan(best.steps, best.left, best.cost, isProven);
    }

    /** Looks at so many positions at most; says whether that was enough to see all that matter. */
    private boolean look(int mostPositions, int mostDetours) {
        positions = mostPositions;
        isCut = false;
        look(mostDetours);
        return !isCut;
    }

    /** Looks at what can follow, leaving the way that seems best so many times. */
    private void look(int detours) {
        if (positions <= 0) {
            isCut = true;
            return;
        }
        positions--;
        List<Bound.Way> ways = new ArrayList<>();
        for (Trouble trouble : position.troubles(tolerated)) {
            List<Move> possible = exchanges.against(trouble);
            if (possible.isEmpty() && !wanted.contains(trouble.key())) {
                return;
            }
            ways.add(new Bound.Way(trouble, possible));
        }
        positions -= ways.size() * ways.size() / MANY; // each is compared with each
        if (ways.isEmpty()) {
            if (!take()) {
                goOn(detours);
            }
        } else if (isPromising(ways)) {
            Bound.Way narrowest = ways.get(0);
            for (Bound.Way way : ways) {
                narrowest = way.moves().size() < narrowest.moves().size() ? way : narrowest;
            }
            follow(narrowest, detours);
        }
    }

    private void follow(Bound.Way way, int detours) {
        int unused = follow(way.moves(), detours);
        long key = way.trouble().key();
        if (wanted.contains(key) && unused >= 0) {
            Cost before = cost;
            cost = before.leaving(1);
            tolerated.add(key);
            look(unused);
            tolerated.remove(key);
            cost = before;
        }
    }

    /** Where nothing is wrong, but no order is found in which the swaps could be made, one more may make room. */
    private void goOn(int detours) {
        if (cost.with(moves.get(0), cost.favours()).isBetterThan(best.cost, false)) {
            for (Move move : List.copyOf(moves)) {
                follow(exchanges.onwards(move), detours);
            }
        }
    }

    /** Follows the moves, the best first; returns how many detours are left for what else could be done. */
    private int follow(List<Move> possible, int detours) {
        List<Ranked> ranked = new ArrayList<>();
        for (Move move : possible) {
            int were = position.troublesIn(move.one(), move.other(), tolerated);
            position.make(move);
            int are = position.troublesIn(move.one(), move.other(), tolerated);
            position.takeBack();
            ranked.add(new Ranked(move, are - were));
        }
        ranked.sort(Comparator.comparing(Ranked::more)
                .thenComparing(one -> one.move.days())
                .thenComparing(one -> one.move.distance()));
        Cost before = cost;
        for (int i = 0; i < ranked.size() && i <= detours; i++) {
            Move move = ranked.get(i).move;
            cost = before.with(move, asked(move, before.favours()));
            moves.add(move);
            position.make(move);
            look(detours - i);
            position.takeBack();
            moves.remove(moves.size() - 1);
        }
        cost = before;
        return ranked.isEmpty() ? detours : detours - 1;
    }

    /** A move, and how much more is wrong after it. */
    private record Ranked(Move move, int more) {}

    /** The favours with those of a move: whoever gives a slot that nobody asked to be cleared only helps. */
    private Favours asked(Move move, Favours before) {
        int day = Math.max(move.day(), 0);
        Favours favours = asked[move.one()] ? before : before.and(position.has(move.one(), day));
        return asked[move.other()] ? favours : favours.and(position.has(move.other(), day));
    }

    /** Whether the plans that begin like this can be better than the best one so far. */
    private boolean isPromising(List<Bound.Way> ways) {
        Bound bound = new Bound(board, exchanges);
        ways.forEach(bound::add);
        int leaving = isKnown ? Math.max(0, best.cost.left() - cost.left()) : 0;
        return bound.least(cost, leaving).isBetterThan(best.cost, isLeast);
    }

    /** Takes the plan if it is better than the best one so far; false if there is no order in which to make its swaps. */
    private boolean take() {
        Cost whole = cost.withRows(position.newRows());
        if (!whole.isBetterThan(best.cost, isLeast)) {
            return true;
        }
        Sequence.Steps steps = Sequence.of(board, exchanges, position, moves);
        if (steps != null) {
            Cost real = whole.at(steps.distance());
            Set<Long> left = new HashSet<>(tolerated);
            left.retainAll(wanted);
            best = real.isBetterThan(best.cost, isLeast) ? new Plan(steps.list(), left, real, false) : best;
        }
        if (steps == null && (blocked == null || whole.isBetterThan(blocked, false))) {
            blocked = whole;
        }
        return steps != null;
    }
}

package rota.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An order in which the swaps of a plan can be made, so that nobody is on call at any step of it who is away or on call
 * elsewhere.
 */
final class Sequence {

    /** So many swaps are tried before an order is given up. */
    private static final int MOST_TRIED = 2_000;

    private final Board board;
    private final Position wanted;
    private final List<Move> moves;
    private final List<Unit> units;
    /** By day. */
    private final int[] have;

    /** What may be exchanged; first what the moves did, then what is near. */
    private final List<Pair> pairs = new ArrayList<>();

    private final List<Step> steps = new ArrayList<>();
    private final Deque<int[]> past = new ArrayDeque<>();
    /** Whether something is exchanged more than once, so that other ways to the same end may be shorter. */
    private final boolean isChain;

    private @Nullable Steps best;
    private int tried;
    /** Whether what is earlier goes first; else what puts two people where they belong, which needs fewer tries. */
    private boolean isInTime = true;

    private Sequence(Board board, Exchanges exchanges, Position wanted, List<Move> moves) {
        this.board = board;
        this.wanted = wanted;
        this.moves = moves;
        this.have = board.holders();
        Set<Unit> touched = new LinkedHashSet<>();
        for (Move move : moves) {
            touched.add(new Unit(move.one(), move.day()));
            touched.add(new Unit(move.other(), move.day()));
        }
        this.units = List.copyOf(touched);
        this.isChain = units.size() < 2 * moves.size();
        for (Unit one : units) {
            for (Unit other : units) {
                boolean isPair = !one.equals(other)
                        && one.day == other.day
                        && board.rotationOf[one.slot] == board.rotationOf[other.slot]
                        && (one.day == Move.WHOLE || exchanges.isDayEnough(one.slot, other.slot, one.day));
                if (isPair) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !isMove(pair.one, pair.other))
                .thenComparing(pair -> isMove(pair.one, pair.other) ? 0 : distance(pair.one.slot, pair.other.slot))
                .thenComparing(pair -> date(pair.one.slot)));
    }

    /** What changes hands as one: a slot, or a day of it. */
    private record Unit(int slot, int day) {}

    private record Pair(Unit one, Unit other) {}

    /**
     * A swap of a plan.
     *
     * @param one the number of the one slot
     * @param other the number of the other
     * @param day which day of each; {@link Move#WHOLE} for all of them
     * @param giver the number of the person who gives the one
     * @param taker the number of the person who gives the other
     */
    record Step(int one, int other, int day, int giver, int taker) {}

    /**
     * The steps of a plan.
     *
     * @param list the steps, in order
     * @param distance how many days lie between what they exchange, all together
     */
    record Steps(List<Step> list, long distance) {}

    /** The steps to a position that so many moves lead to; null if there is no such order, or none is found. */
    static @Nullable Steps of(Board board, Exchanges exchanges, Position wanted, List<Move> moves) {
        Sequence sequence = new Sequence(board, exchanges, wanted, moves);
        sequence.find(moves.size());
        if (sequence.best == null) {
            sequence.isInTime = false;
            sequence.tried = 0;
            sequence.find(moves.size());
        }
        return sequence.best;
    }

    /** Finds a way to go on; says whether there is nothing more to be found. */
    private boolean find(int left) {
        boolean isDone = true;
        for (Unit unit : units) {
            isDone &= has(unit) == wants(unit);
        }
        if (isDone) {
            long distance = distance();
            best = best == null || distance < best.distance ? new Steps(List.copyOf(steps), distance) : best;
            return !isChain;
        }
        if (isInTime) {
            return left > 0 && find(left, pair -> true);
        }
        return left > 0 && (find(left, this::putsBoth) || find(left, pair -> !putsBoth(pair)));
    }

    /** Whether exchanging them puts both where they belong. */
    private boolean putsBoth(Pair pair) {
        return has(pair.one) == wants(pair.other);
    }

    private boolean find(int left, Predicate<Pair> some) {
        for (Pair pair : pairs) {
            boolean isNext = tried < MOST_TRIED && isStep(pair.one, pair.other) && some.test(pair);
            if (isNext && make(pair.one, pair.other)) {
                tried++;
                if (find(left - 1)) {
                    return true;
                }
                undo();
            }
        }
        return false;
    }

    /** Whether exchanging them gives the one to whom it is meant for. */
    private boolean isStep(Unit one, Unit other) {
        return has(other) == wants(one) && has(one) != wants(one) && has(other) != wants(other);
    }

    /** Makes an exchange; false if it is not allowed as things are then. */
    private boolean make(Unit one, Unit other) {
        int giver = has(one);
        int taker = has(other);
        past.push(have.clone());
        give(one, taker);
        give(other, giver);
        takeEffects(one, other);
        steps.add(new Step(one.slot, other.slot, one.day, giver, taker));
        return (isAllowed(one) && isAllowed(other)) || undo();
    }

    /** Takes the last exchange back; always false. */
    private boolean undo() {
        int[] before = past.pop();
        Arrays.setAll(have, day -> before[day]);
        steps.remove(steps.size() - 1);
        return false;
    }

    private void takeEffects(Unit one, Unit other) {
        for (Move move : moves) {
            if (is(move, one, other)) {
                for (int i = 0; i < move.effects().days().size(); i++) {
                    have[move.effects().days().get(i)] = move.effects().people().get(i);
                }
            }
        }
    }

    private boolean isMove(Unit one, Unit other) {
        for (Move move : moves) {
            if (is(move, one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Move move, Unit one, Unit other) {
        return move.day() == one.day
                && Math.min(move.one(), move.other()) == Math.min(one.slot, other.slot)
                && Math.max(move.one(), move.other()) == Math.max(one.slot, other.slot);
    }

    private LocalDate date(int slot) {
        return board.slots.get(slot).date();
    }

    private long distance(int slot, int other) {
        return Math.abs(ChronoUnit.DAYS.between(date(slot), date(other)));
    }

    /** How many days lie between what the steps exchange. */
    private long distance() {
        long distance = 0;
        for (Step step : steps) {
            distance += distance(step.one, step.other);
        }
        return distance;
    }

    private boolean isAllowed(Unit unit) {
        for (int day : days(unit)) {
            for (Barriers.Barrier barrier : board.barriers.of(have[day], day)) {
                if (barrier.kind() != Conflict.Kind.CLOSE) {
                    return false;
                }
            }
            for (int other : board.twice[day]) {
                if (have[other] == have[day]) {
                    return false;
                }
            }
        }
        return true;
    }

    private int[] days(Unit unit) {
        Slot slot = board.slots.get(unit.slot);
        int[] days = new int[unit.day == Move.WHOLE ? slot.days().size() : 1];
        Arrays.setAll(days, i -> slot.first() + Math.max(unit.day, 0) + i);
        return days;
    }

    private void give(Unit unit, int person) {
        for (int day : days(unit)) {
            have[day] = person;
        }
    }

    private int has(Unit unit) {
        return have[board.slots.get(unit.slot).first() + Math.max(unit.day, 0)];
    }

    private int wants(Unit unit) {
        return wanted.has(unit.slot, Math.max(unit.day, 0));
    }
}

package rota.planning;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The moves that could do something about what is wrong in a position. */
final class Exchanges {

    private final Board board;
    private final Position position;
    private final Entangled entangled;
    /** By day: whether it is the only one of its slot that whoever has it at first can't have. */
    private final boolean[] alone;

    /** By day and slot. */
    private final Map<Integer, Map<Integer, List<Move>>> known = new HashMap<>();

    /** The moves on a board; the position is the first one. */
    Exchanges(Board board, Position position, Entangled entangled) {
        this.board = board;
        this.position = position;
        this.entangled = entangled;
        this.alone = position.daysAlone();
    }

    /**
     * Every move that gives a slot concerned, or the day of it, to somebody who can have it. Whether its person can have what
     * they get for it is not asked: another move may give that to somebody else.
     */
    List<Move> against(Trouble trouble) {
        List<Move> moves = new ArrayList<>();
        add(trouble.slot(), trouble.day(), moves);
        if (trouble.isPair()) {
            add(trouble.other(), trouble.otherDay(), moves);
        }
        return moves;
    }

    /** Every move that gives what an earlier one brought to somebody else who can have it. */
    List<Move> onwards(Move earlier) {
        List<Move> moves = new ArrayList<>();
        for (Move move : moves(earlier.other(), earlier.day())) {
            if (isPossible(move)) {
                moves.add(move);
            }
        }
        return moves;
    }

    private void add(int slot, int day, List<Move> moves) {
        for (Move move : moves(slot, Move.WHOLE)) {
            if (isPossible(move)) {
                moves.add(move);
            }
        }
        for (Move move : moves(slot, day)) {
            if (isPossible(move)) {
                moves.add(move);
            }
        }
    }

    /** Whether it can be made in this position, and its first slot goes to somebody who can have it. */
    private boolean isPossible(Move move) {
        int slot = move.one();
        int other = move.other();
        int day = move.day();
        boolean canMove = day == Move.WHOLE
                ? position.canMoveWhole(slot, other)
                : position.canMoveDay(slot, other, day)
                        && (isDayEnough(slot, other, day) || position.isBroughtByDay(slot, day));
        return canMove && canTake(position.has(other, Math.max(day, 0)), slot, day) && position.canHaveEffects(move);
    }

    /** Every exchange of a slot, or of a day of it, that can be made at first; slots of one day are exchanged whole. */
    private List<Move> moves(int slot, int day) {
        Map<Integer, List<Move>> ofDay = known.computeIfAbsent(day, k -> new HashMap<>());
        List<Move> moves = ofDay.get(slot);
        if (moves == null) {
            moves = new ArrayList<>();
            for (int other : board.rotations.get(board.rotationOf[slot])) {
                if (other != slot && (day == Move.WHOLE || days(slot) > 1 || days(other) > 1)) {
                    add(slot, other, day, moves);
                }
            }
            ofDay.put(slot, moves);
        }
        return moves;
    }

    /** Whether a day is all that is wrong with one of the slots at first; a slot of one day is exchanged whole. */
    boolean isDayEnough(int slot, int other, int day) {
        boolean isSlot = days(slot) == 1 && days(other) == 1;
        return !isSlot && (isAlone(slot, day) || isAlone(other, day));
    }

    private boolean isAlone(int slot, int day) {
        return day < days(slot) && alone[board.slots.get(slot).first() + day];
    }

    private void add(int slot, int other, int day, List<Move> moves) {
        Move.Effects effects = entangled.effects(slot, other, day);
        if (effects != null) {
            int days = day == Move.WHOLE ? days(slot) + days(other) : 2;
            long distance = ChronoUnit.DAYS.between(
                    board.slots.get(slot).date(), board.slots.get(other).date());
            moves.add(new Move(slot, other, day, days, Math.abs(distance), effects));
        }
    }

    private int days(int slot) {
        return board.slots.get(slot).days().size();
    }

    /** Whether nothing speaks against a person having a slot, or a day of it, whatever else moves. */
    boolean canTake(int person, int slot, int day) {
        if (day == Move.WHOLE) {
            return board.barriers.areNone(person, slot);
        }
        return day < days(slot)
                && board.barriers.of(person, board.slots.get(slot).first() + day).length == 0;
    }
}

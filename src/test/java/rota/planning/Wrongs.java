package rota.planning;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.testing.Trouble;

/** What is wrong on a board, as whoever exchanges people on it goes along. */
final class Wrongs {

    /**
     * Something wrong.
     *
     * @param kind {@code away}, {@code double-booked} or {@code close}
     * @param person the person, by their place among all
     * @param one the turn, by its place on the board
     * @param other the other turn; -1 for an absence
     */
    record Wrong(String kind, int person, int one, int other) {}

    private final DayBoard board;
    private final byte[] holders;

    /** On this board, where these people have the cells; whoever has the array may exchange them. */
    Wrongs(DayBoard board, byte[] holders) {
        this.board = board;
        this.holders = holders;
    }

    /** The same in the words of the second opinion. */
    Trouble trouble(Wrong wrong) {
        Trouble.Place one = board.sides.get(wrong.one).place();
        Trouble.Place other =
                wrong.other < 0 ? null : board.sides.get(wrong.other).place();
        boolean inOrder = other == null || one.compareTo(other) < 0;
        String person = board.people.get(wrong.person);
        return new Trouble(wrong.kind, person, inOrder ? one : other, inOrder ? other : one);
    }

    /** Everything that is wrong now. */
    Set<Wrong> all() {
        Set<Wrong> wrongs = new HashSet<>();
        for (int i = 0; i < board.cells.size(); i++) {
            DayBoard.Cell cell = board.cells.get(i);
            byte person = holders[i];
            if (person >= 0 && cell.isAway(person)) {
                wrongs.add(new Wrong("away", person, cell.side(), -1));
            }
            for (int other : cell.meets()) {
                if (person >= 0 && other < i && person == holders[other] && board.meetInHorizon(i, other)) {
                    wrongs.add(new Wrong(
                            "double-booked", person, board.cells.get(other).side(), cell.side()));
                }
            }
        }
        wrongs.addAll(close());
        return wrongs;
    }

    /** Whether it still is. */
    boolean remains(Wrong wrong) {
        if (wrong.kind.equals("close")) {
            return isClose(wrong.person, wrong.one, wrong.other) || isClose(wrong.person, wrong.other, wrong.one);
        }
        for (int cell : board.sides.get(wrong.one).days()) {
            if (cell >= 0 && holders[cell] == wrong.person) {
                boolean away = wrong.other < 0 && board.cells.get(cell).isAway(wrong.person);
                if (away || (wrong.other >= 0 && meets(cell, wrong.other, true))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the person of a cell has one of a turn, too, that is open at the same time. */
    private boolean meets(int cell, int side, boolean inHorizon) {
        for (int other : board.cells.get(cell).meets()) {
            if (board.cells.get(other).side() == side
                    && holders[other] == holders[cell]
                    && (!inHorizon || board.meetInHorizon(cell, other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is wrong that was not; what is refused where it happens can't be. */
    boolean noneIsNew(Set<Wrong> before) {
        for (Wrong wrong : close()) {
            if (!before.contains(wrong)) {
                return false;
            }
        }
        return true;
    }

    private Set<Wrong> close() {
        Set<Wrong> close = new HashSet<>();
        for (int person = 0; board.sample.rest() > 0 && person < board.people.size(); person++) {
            for (int one = 0; one < board.sides.size(); one++) {
                for (int other = 0; first(person, one) != null && other < board.sides.size(); other++) {
                    if (one != other && isClose(person, one, other) && areApart(one, other)) {
                        close.add(new Wrong("close", person, Math.min(one, other), Math.max(one, other)));
                    }
                }
            }
        }
        return close;
    }

    private boolean areApart(int one, int other) {
        return Trouble.areApart(
                board.sample.roster().company(),
                board.sides.get(one).place(),
                board.sides.get(other).place());
    }

    /** Whether what the person has of the one turn begins no earlier than, and too soon after, what they have of the other. */
    private boolean isClose(int person, int later, int earlier) {
        DayBoard.@Nullable Cell begin = first(person, later);
        DayBoard.@Nullable Cell first = first(person, earlier);
        DayBoard.@Nullable Cell end = last(person, earlier);
        if (begin == null
                || first == null
                || end == null
                || begin.start() < first.start()
                || begin.start() < board.sample.now().getEpochSecond()
                || begin.start() >= board.sample.until().getEpochSecond()
                || begin.start() >= end.end() + board.sample.rest() * 86_400L) {
            return false;
        }
        for (int cell : board.sides.get(later).days()) {
            if (cell >= 0 && holders[cell] == person && meets(cell, earlier, false)) {
                return false;
            }
        }
        return true;
    }

    private DayBoard.@Nullable Cell first(int person, int side) {
        for (int cell : board.sides.get(side).days()) {
            if (cell >= 0 && holders[cell] == person) {
                return board.cells.get(cell);
            }
        }
        return null;
    }

    private DayBoard.@Nullable Cell last(int person, int side) {
        DayBoard.Cell last = null;
        for (int cell : board.sides.get(side).days()) {
            last = cell >= 0 && holders[cell] == person ? board.cells.get(cell) : last;
        }
        return last;
    }

    /** Whether the person is neither away, nor gone, nor on call elsewhere on any of the days. */
    boolean mayHave(int[] days, byte person) {
        for (int cell : days) {
            if (cell >= 0 && (board.cells.get(cell).isBarred(person) || isElsewhere(cell, person))) {
                return false;
            }
        }
        return true;
    }

    private boolean isElsewhere(int cell, byte person) {
        for (int other : board.cells.get(cell).meets()) {
            if (holders[other] == person) {
                return true;
            }
        }
        return false;
    }

    /** Who has a turn, or a day. */
    byte holder(int[] days) {
        for (int cell : days) {
            if (cell >= 0) {
                return holders[cell];
            }
        }
        throw new AssertionError("a turn that nobody holds is free");
    }

    /** The only day on which something is wrong for who has a turn; -1 where there is none, or several. */
    int onlyWrongDay(DayBoard.Side side) {
        int only = -1;
        for (int day = 0; side.free() && day < side.days().length; day++) {
            int cell = side.days()[day];
            if (cell >= 0 && !mayHave(new int[] {cell}, holders[cell])) {
                if (only >= 0) {
                    return -1;
                }
                only = day;
            }
        }
        return only;
    }

    /** Whether anybody could ever take it, whatever else would have to move for that; generously. */
    boolean canPerhapsBeCleared(Wrong wrong) {
        DayBoard.Side one = board.sides.get(wrong.one);
        if (wrong.other >= 0) {
            return one.free() || board.sides.get(wrong.other).free();
        }
        if (!one.free()) {
            return false;
        }
        boolean byDays = true;
        boolean takerOfAll = false;
        boolean placeForAll = false;
        for (DayBoard.Side side : board.sides) {
            boolean there = !side.place().equals(one.place())
                    && side.free()
                    && side.place().rotation() == one.place().rotation();
            byte other = there ? holder(side.days()) : 0;
            takerOfAll |= there && other != wrong.person && isOpenTo(one.days(), other);
            placeForAll |= there && isOpenTo(side.days(), (byte) wrong.person);
        }
        for (int day = 0; day < one.days().length; day++) {
            int cell = one.days()[day];
            if (cell >= 0 && board.cells.get(cell).isAway(wrong.person)) {
                byDays &= canPerhapsBeTraded(one, day, (byte) wrong.person);
            }
        }
        return byDays || (takerOfAll && placeForAll);
    }

    private boolean canPerhapsBeTraded(DayBoard.Side one, int day, byte person) {
        boolean taker = false;
        boolean place = false;
        for (DayBoard.Side side : board.sides) {
            boolean there = !side.place().equals(one.place())
                    && side.free()
                    && side.place().rotation() == one.place().rotation();
            if (there && day < side.days().length && side.days()[day] >= 0) {
                byte other = holders[side.days()[day]];
                taker |= other != person && !board.cells.get(one.days()[day]).isBarred(other);
                place |= !board.cells.get(side.days()[day]).isBarred(person);
            }
        }
        return taker && place;
    }

    private boolean isOpenTo(int[] days, byte person) {
        for (int cell : days) {
            if (cell >= 0 && board.cells.get(cell).isBarred(person)) {
                return false;
            }
        }
        return true;
    }
}

package rota.planning;

import java.time.LocalDate;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Together;
import rota.override.Range;
import rota.override.Swap;

/** Makes the steps of a plan real. */
final class Steps {

    private Steps() {}

    /**
     * Makes a swap of a step, after those before it.
     *
     * @throws Refused if it can't be made
     */
    static Granted make(Board board, Sequence.Step step, Together together) throws Refused {
        Slot one = board.slots.get(step.one());
        Slot other = board.slots.get(step.other());
        boolean inOrder = one.date().isBefore(other.date());
        Swap.Side first = side(board, one, step.day(), step.giver());
        Swap.Side second = side(board, other, step.day(), step.taker());
        return together.swap(one.rotation(), inOrder ? first : second, inOrder ? second : first);
    }

    private static Swap.Side side(Board board, Slot slot, int day, int giver) {
        LocalDate date = slot.date().plusDays(Math.max(day, 0));
        Range range = day == Move.WHOLE ? new Range.TurnOf(slot.date()) : new Range.Days(date, date);
        return new Swap.Side(board.people.get(giver), range);
    }
}

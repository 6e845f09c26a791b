package rota.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rota.rotation.Interval;
import rota.rotation.InvalidRotation;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/** What it would have done to edit the list in force instead of adding a dated change: the mistake that rota is there to prevent. */
final class ByHand {

    private final Setting setting;
    private final Schedule proposed;
    private final Reordered.NewOrder order;

    ByHand(Setting setting, Schedule proposed, Reordered.NewOrder order) {
        this.setting = setting;
        this.proposed = proposed;
        this.order = order;
    }

    /** Counts turns whose holder by the order differs, up to an instant. */
    Reordered.Edited count(Instant until) {
        Turns turns = setting.schedule().rotation(order.rotation()).turns();
        Instant from = turns.dayStart(order.from());
        Instant now = setting.terms().now();
        LocalDate listed = turns.orderSince(from);
        if (listed.equals(order.from())) {
            listed = turns.orderSince(from.minusNanos(1));
        }
        Edit edit = new Edit.SetOrder(order.rotation(), listed, order.order(), null);
        Schedule edited = Schedule.of(Edits.applied(setting.schedule().roster(), List.of(edit)));
        int moved = moved(proposed, Interval.between(from, until));
        try {
            int byHand = moved(edited, Interval.between(now, until));
            int past = moved(edited, Interval.between(turns.start(), now));
            return new Reordered.Edited(order.rotation(), moved, byHand, past);
        } catch (InvalidRotation wrong) {
            return new Reordered.Edited(order.rotation(), moved, null, null);
        }
    }

    private int moved(Schedule other, Interval window) {
        RotationSchedule were = setting.schedule().rotation(order.rotation());
        RotationSchedule are = other.rotation(order.rotation());
        int moved = 0;
        for (Turn turn : were.turns().touching(window)) {
            boolean begins = !turn.time().start().isBefore(window.start());
            if (begins && !Objects.equals(were.baseHolder(turn), are.baseHolder(turn))) {
                moved++;
            }
        }
        return moved;
    }
}

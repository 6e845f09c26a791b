package rota.ics;

import java.util.List;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.TurnWalk;
import rota.schedule.Excerpt;
import rota.schedule.Held;
import rota.schedule.History;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/** Writes the events of an excerpt's rotations, one rotation at a time: those that stand, then those that are no more. */
final class RotationEvents implements Conveyor.Maker<Events> {

    private final Excerpt excerpt;
    private final Schedule schedule;

    /** With the excerpt's own schedule, which nobody else may use meanwhile. */
    RotationEvents(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.schedule = excerpt.schedule();
    }

    @Override
    public void make(int number, Events events) {
        events.clear();
        RotationSchedule rotation = schedule.rotation(excerpt.rotations().get(number));
        Interval window = excerpt.window(rotation);
        new OfOne(rotation, window, events).write();
    }

    /** The events of one rotation. */
    private final class OfOne {
        private final RotationSchedule rotation;
        private final Interval window;
        private final History history;
        private final Events events;
        private final EventLines lines;

        OfOne(RotationSchedule rotation, Interval window, Events events) {
            this.rotation = rotation;
            this.window = window;
            this.events = events;
            this.history = History.of(schedule, rotation.id(), window);
            this.lines = new EventLines(schedule, rotation, history, events.lines());
        }

        void write() {
            standing();
            Gone gone = Gone.from(schedule.company(), rotation, history, window);
            for (Held was : gone.fromAll()) {
                cancelled(was);
                events.endCancelled();
            }
            for (String person : gone.people()) {
                for (Held was : gone.from(person)) {
                    cancelled(was);
                    events.endCancelledFor(person);
                }
            }
        }

        /** Nearly all turns of nearly all rotations are plain; what lies between them is worked out piece by piece. */
        private void standing() {
            Interval others = null;
            for (TurnWalk turn = rotation.turns().walk(window); turn.next(); ) {
                if (rotation.isPlain(turn)) {
                    if (others != null) {
                        standing(others);
                        others = null;
                    }
                    lines.confirmed(turn);
                    events.endOf(turn.holder());
                } else {
                    others = others == null ? turn.time() : others.hull(turn.time());
                }
            }
            if (others != null) {
                standing(others);
            }
        }

        private void standing(Interval turns) {
            for (Held held : held(turns)) {
                lines.confirmed(held);
                events.endOf(held.person());
            }
        }

        private List<Held> held(Interval turns) {
            return rotation.rotation().timed() ? Held.each(rotation, turns) : Held.of(rotation, turns);
        }

        private void cancelled(Held was) {
            Turn turn = rotation.turns().at(was.beginning(rotation.turns()));
            if (turn == null) {
                lines.cancelled(was, was.time(), List.of());
            } else {
                boolean isShown = turn.time().overlaps(window);
                lines.cancelled(was, turn.time(), isShown ? held(turn.time()) : List.of());
            }
        }
    }
}

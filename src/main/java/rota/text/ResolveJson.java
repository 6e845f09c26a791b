package rota.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Swap;
import rota.planning.Conflict;
import rota.planning.Planned;
import rota.planning.Resolution;
import rota.planning.Unresolved;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/** The swaps that clear conflicts, for programs. */
public final class ResolveJson {

    private final Schedule schedule;
    private final Json json;
    private final InstantText text = new InstantText();

    private ResolveJson(Schedule schedule, Json json) {
        this.schedule = schedule;
        this.json = json;
    }

    /**
     * Writes the fields {@code "conflicts": […], "swaps": […], "unresolved": […], "optimal"} of an object that the caller has
     * opened. A swap's {@code clears} are places in the list of conflicts, counted from 0.
     *
     * @param schedule the schedule as it is without the plan
     */
    public static void write(Schedule schedule, Resolution resolution, Json json) {
        new ResolveJson(schedule, json).write(resolution);
    }

    private void write(Resolution resolution) {
        json.name("conflicts").array();
        for (Conflict conflict : resolution.conflicts()) {
            conflict(conflict);
            json.end();
        }
        json.end().name("swaps").array();
        for (Planned planned : resolution.swaps()) {
            swap(planned, resolution);
        }
        json.end().name("unresolved").array();
        for (Unresolved unresolved : resolution.unresolved()) {
            conflict(unresolved.conflict());
            json.field("reason", unresolved.reason()).end();
        }
        json.end().field("optimal", resolution.optimal());
    }

    private void conflict(Conflict conflict) {
        json.inline().object().field("kind", conflict.kind().code()).field("person", conflict.person());
        rotation(conflict.rotation());
        json.field("turn", conflict.turn());
        time(conflict.rotation(), conflict.time());
        RotationId other = conflict.other();
        if (other == null) {
            json.field("other", (String) null);
        } else {
            json.name("other").object();
            rotation(other);
            json.field("turn", conflict.otherTurn()).end();
        }
    }

    private void swap(Planned planned, Resolution resolution) {
        Swap swap = planned.swap();
        json.inline().object().field("id", swap.id());
        rotation(swap.rotation());
        json.name("sides").array();
        side(planned, swap.first(), swap.second().giver());
        side(planned, swap.second(), swap.first().giver());
        json.end().name("clears").array();
        for (Conflict conflict : planned.clears()) {
            json.value(resolution.conflicts().indexOf(conflict));
        }
        json.end().field("command", planned.granted().command()).end();
    }

    /** From the first to the last instant that a side gives. */
    private void side(Planned planned, Swap.Side side, @Nullable String taker) {
        Interval time = null;
        for (Outcome outcome : planned.granted()
                .proposal()
                .after()
                .rotation(planned.swap().rotation())
                .outcomes()) {
            for (Outcome.Move move :
                    outcome.entry().equals(planned.swap()) ? outcome.moves() : List.<Outcome.Move>of()) {
                boolean isIt = side.giver().equals(move.out());
                time = !isIt ? time : time == null ? move.time() : time.hull(move.time());
            }
        }
        json.object();
        if (time != null) {
            time(planned.swap().rotation(), time);
        }
        json.field("out", side.giver()).field("in", taker).end();
    }

    private void rotation(RotationId id) {
        json.field("team", id.team()).field("rotation", id.rotation());
    }

    private void time(RotationId id, Interval time) {
        Instant start = time.start();
        Instant end = time.end();
        json.field("start", text.of(start, schedule.rotation(id).turns().zoneAt(start)));
        json.field("end", text.of(end, schedule.rotation(id).turns().zoneAt(end)));
    }
}

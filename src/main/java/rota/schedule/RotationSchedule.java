package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.TurnWalk;
import rota.rotation.Turns;

/**
 * The schedule of one rotation, base and final at once.
 *
 * <p>A window gives the same shifts as the cut-out of a larger window. Open time that nobody has is a shift without a
 * person; time outside the rotation's hours, before its start or after its end, is no shift at all.
 */
public final class RotationSchedule {

    private final Rotation rotation;
    private final Turns turns;
    private final Layer layer;
    private final List<Outcome> outcomes;
    private final Map<String, Outcome> byId = new HashMap<>();

    RotationSchedule(Rotation rotation, Turns turns, Layer layer, List<Outcome> outcomes) {
        this.rotation = rotation;
        this.turns = turns;
        this.layer = layer;
        this.outcomes = List.copyOf(outcomes);
        for (Outcome outcome : outcomes) {
            byId.put(outcome.entry().id(), outcome);
        }
    }

    /** The rotation. */
    public Rotation rotation() {
        return rotation;
    }

    /** The rotation's id. */
    public RotationId id() {
        return rotation.id();
    }

    /** Its turns; those of the rotation that it follows, if it has no order of its own. */
    public Turns turns() {
        return turns;
    }

    /** What became of each of its overrides, in file order. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** What became of the override of its own that has this id; null if none has. */
    public @Nullable Outcome outcome(String id) {
        return byId.get(id);
    }

    /** The shifts of the final schedule inside the window, in order of time, cut at its edges. */
    public List<Shift> shifts(Interval window) {
        return Piece.joined(layer.pieces(window));
    }

    /** The shifts of the final schedule in one of its own turns, in order of time. */
    List<Shift> shifts(Turn turn) {
        return Piece.joined(layer.pieces(turn));
    }

    /**
     * The shifts inside the window that this rotation decides itself, by its order or its overrides: without those that it only
     * repeats from a rotation that it follows. In order of time, cut at the window's edges.
     */
    public List<Shift> ownShifts(Interval window) {
        List<Piece> own = new ArrayList<>();
        for (Piece piece : layer.pieces(window)) {
            if (piece.origin().equals(id())) {
                own.add(piece);
            }
        }
        return Piece.joined(own);
    }

    /** The shifts of the base schedule inside the window, in order of time, cut at its edges. */
    public List<Shift> base(Interval window) {
        List<Piece> base = new ArrayList<>();
        for (Piece piece : layer.pieces(window)) {
            base.add(piece.asBase());
        }
        return Piece.joined(base);
    }

    /** The time that a range of an override names here, open or not; a turn that there isn't is taken for its date (rule R9). */
    public Interval time(Range range) {
        return RangeTime.of(turns, range);
    }

    /** Who has most of a turn's on-call time in the final schedule, the earlier of two who have as much; null if nobody. */
    public @Nullable String holder(Turn turn) {
        List<TurnHolders> holders = TurnHolders.of(layer.pieces(turn.time()));
        return holders.isEmpty() ? null : holders.get(0).person();
    }

    /** Who has most of a turn's on-call time in the base schedule; null if nobody. */
    public @Nullable String baseHolder(Turn turn) {
        List<TurnHolders> holders = TurnHolders.of(layer.pieces(turn.time()));
        return holders.isEmpty() ? null : holders.get(0).base();
    }

    /** Whether the person has anything of the time otherwise than by following another rotation. */
    public boolean hasByItself(String person, Interval time) {
        for (Piece piece : time.isEmpty() ? List.<Piece>of() : layer.pieces(time)) {
            if (person.equals(piece.person()) && piece.origin().equals(id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is closed from one instant to another: outside its hours, before its start or after its end. */
    public boolean isClosed(Instant from, Instant until) {
        return !from.isBefore(until) || layer.pieces(new Interval(from, until)).isEmpty();
    }

    /**
     * Whether one of its turns is known to be plain: a single shift from handoff to handoff of whoever has it by the order,
     * which nothing ever moved.
     */
    public boolean isPlain(TurnWalk turn) {
        return layer.isPlain(turn.start(), turn.end(), turn.isAlwaysOpen());
    }

    /** The pieces of the final schedule inside the window, with what {@link #shifts} leaves out. */
    List<Piece> pieces(Interval window) {
        return layer.pieces(window);
    }

    Layer layer() {
        return layer;
    }

    /** The whole shift that is running at the instant; null when the rotation is closed then. */
    public @Nullable Shift at(Instant instant) {
        Turn turn = turns.at(instant);
        if (turn == null) {
            return null;
        }
        for (Shift shift : shifts(turn)) {
            if (shift.time().contains(instant)) {
                return shift;
            }
        }
        return null;
    }

    /** The whole shifts, neither cut nor left out at the edges, that have an instant inside the window. */
    public List<Shift> touching(Interval window) {
        List<Turn> around = turns.touching(window);
        if (around.isEmpty()) {
            return List.of();
        }
        List<Shift> touching = new ArrayList<>();
        for (Shift shift :
                shifts(around.get(0).time().hull(around.get(around.size() - 1).time()))) {
            if (shift.time().overlaps(window)) {
                touching.add(shift);
            }
        }
        return touching;
    }
}

package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;

/** The time that overrides have moved so far, over the layer below; what is not in it is as it is below. */
final class Overlay implements Layer {

    private final RotationId id;
    private final Layer below;
    /** Disjoint, by their start. */
    private final NavigableMap<Instant, Patch> patches = new TreeMap<>();

    /** From the first of them to the last, in seconds since 1970, rounded outwards. */
    private long patchedFrom = Long.MAX_VALUE;

    private long patchedUntil = Long.MIN_VALUE;

    private record Patch(Interval time, @Nullable String person, List<String> overrides) {}

    Overlay(RotationId id, Layer below) {
        this.id = id;
        this.below = below;
    }

    /** Gives the piece, which is one of this overlay's, to somebody by the override; null is nobody. */
    void give(Piece piece, @Nullable String person, String override) {
        List<String> overrides = new ArrayList<>(piece.overrides());
        overrides.add(override);
        Interval time = piece.time();
        Map.Entry<Instant, Patch> before = patches.lowerEntry(time.start());
        if (before != null && before.getValue().time().end().isAfter(time.start())) {
            split(before.getValue(), time.start());
        }
        Map.Entry<Instant, Patch> last = patches.lowerEntry(time.end());
        if (last != null && last.getValue().time().end().isAfter(time.end())) {
            split(last.getValue(), time.end());
        }
        Instant covered = patches.ceilingKey(time.start());
        while (covered != null && covered.isBefore(time.end())) {
            patches.remove(covered);
            covered = patches.higherKey(covered);
        }
        patches.put(time.start(), new Patch(time, person, List.copyOf(overrides)));
        patchedFrom = Math.min(patchedFrom, time.start().getEpochSecond());
        patchedUntil = Math.max(patchedUntil, time.end().getEpochSecond() + 1);
    }

    private void split(Patch patch, Instant at) {
        Interval first = new Interval(patch.time.start(), at);
        Interval second = new Interval(at, patch.time.end());
        patches.put(first.start(), new Patch(first, patch.person, patch.overrides));
        patches.put(second.start(), new Patch(second, patch.person, patch.overrides));
    }

    @Override
    public List<Piece> pieces(Interval window) {
        return laidOver(below.pieces(window));
    }

    @Override
    public List<Piece> pieces(Turn turn) {
        return laidOver(below.pieces(turn));
    }

    private List<Piece> laidOver(List<Piece> under) {
        if (patches.isEmpty()) {
            return under;
        }
        List<Piece> pieces = new ArrayList<>(under.size());
        for (Piece piece : under) {
            lay(piece, pieces);
        }
        return pieces;
    }

    @Override
    public boolean isPlain(long start, long end, boolean isAlwaysOpen) {
        boolean mayBePatched = start < patchedUntil && end > patchedFrom;
        return !(mayBePatched && isPatched(start, end)) && below.isPlain(start, end, isAlwaysOpen);
    }

    private boolean isPatched(long start, long end) {
        Map.Entry<Instant, Patch> last = patches.lowerEntry(Instant.ofEpochSecond(end));
        return last != null && last.getValue().time().end().isAfter(Instant.ofEpochSecond(start));
    }

    private void lay(Piece piece, List<Piece> pieces) {
        Instant from = piece.time().start();
        Instant end = piece.time().end();
        for (Map.Entry<Instant, Patch> next = firstEndingAfter(from);
                next != null && next.getKey().isBefore(end);
                next = patches.higherEntry(next.getKey())) {
            Patch patch = next.getValue();
            Interval both = piece.time().intersection(patch.time());
            if (from.isBefore(both.start())) {
                pieces.add(piece.during(new Interval(from, both.start())));
            }
            pieces.add(new Piece(
                    both, patch.person, piece.base(), piece.turn(), patch.overrides, patch.person == null, id));
            from = both.end();
        }
        if (from.isBefore(end)) {
            pieces.add(piece.during(new Interval(from, end)));
        }
    }

    private Map.@Nullable Entry<Instant, Patch> firstEndingAfter(Instant instant) {
        Map.Entry<Instant, Patch> before = patches.floorEntry(instant);
        boolean isOver = before == null || !before.getValue().time().end().isAfter(instant);
        return isOver ? patches.higherEntry(instant) : before;
    }
}

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

/** The time that overrides have moved so far, over the layer below; what is not in it is as it is below. */
final class Overlay implements Layer {

    private final RotationId id;
    private final Layer below;
    /** Disjoint, by their start. */
    private final NavigableMap<Instant, Patch> patches = new TreeMap<>();

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
        patches.subMap(time.start(), time.end()).clear();
        patches.put(time.start(), new Patch(time, person, List.copyOf(overrides)));
    }

    private void split(Patch patch, Instant at) {
        Interval first = new Interval(patch.time.start(), at);
        Interval second = new Interval(at, patch.time.end());
        patches.put(first.start(), new Patch(first, patch.person, patch.overrides));
        patches.put(second.start(), new Patch(second, patch.person, patch.overrides));
    }

    @Override
    public List<Piece> pieces(Interval window) {
        List<Piece> under = below.pieces(window);
        if (patches.isEmpty()) {
            return under;
        }
        List<Piece> pieces = new ArrayList<>(under.size());
        for (Piece piece : under) {
            lay(piece, pieces);
        }
        return pieces;
    }

    private void lay(Piece piece, List<Piece> pieces) {
        Instant from = piece.time().start();
        Instant end = piece.time().end();
        Instant first = patches.floorKey(from);
        for (Patch patch :
                patches.subMap(first == null ? from : first, true, end, false).values()) {
            Interval both = piece.time().intersection(patch.time());
            if (both.isEmpty()) {
                continue;
            }
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
}

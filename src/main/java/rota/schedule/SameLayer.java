package rota.schedule;

import java.util.ArrayList;
import java.util.List;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** Whoever is on call where it follows, nobody where nobody is, in hours that may be narrower (rule R7). */
record SameLayer(Layer leader, Turns turns, Hours hours) implements Layer {

    @Override
    public List<Piece> pieces(Interval window) {
        return followed(leader.pieces(window), window);
    }

    @Override
    public List<Piece> pieces(Turn turn) {
        return followed(leader.pieces(turn), turn.time());
    }

    private List<Piece> followed(List<Piece> pieces, Interval window) {
        List<Piece> followed = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            followed.add(new Piece(
                    piece.time(),
                    piece.person(),
                    piece.base(),
                    piece.turn(),
                    List.of(),
                    piece.agreed(),
                    piece.origin()));
        }
        return hours.isAlways() ? followed : cut(followed, turns.open(hours, window));
    }

    @Override
    public boolean isPlain(long start, long end, boolean isAlwaysOpen) {
        return hours.isAlways() && leader.isPlain(start, end, isAlwaysOpen);
    }

    /** The parts of the pieces that lie inside the sorted, disjoint intervals. */
    private static List<Piece> cut(List<Piece> pieces, List<Interval> open) {
        List<Piece> inside = new ArrayList<>(pieces.size());
        int first = 0;
        for (Piece piece : pieces) {
            while (first < open.size()
                    && !open.get(first).end().isAfter(piece.time().start())) {
                first++;
            }
            for (int i = first;
                    i < open.size() && open.get(i).start().isBefore(piece.time().end());
                    i++) {
                inside.add(piece.during(piece.time().intersection(open.get(i))));
            }
        }
        return inside;
    }
}

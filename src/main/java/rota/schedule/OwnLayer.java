package rota.schedule;

import java.util.ArrayList;
import java.util.List;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;

/** Whoever has the turn, while the rotation's hours are open. */
record OwnLayer(RotationId id, Turns turns) implements Layer {

    @Override
    public List<Piece> pieces(Turn turn) {
        Interval time = turn.time();
        boolean isWhole = turns.cadenceAt(time.start()).hours().isAlways() && !time.isEmpty();
        return isWhole ? List.of(piece(turn, time)) : pieces(time);
    }

    private Piece piece(Turn turn, Interval part) {
        return new Piece(part, turn.holder(), turn.holder(), turn.number(), List.of(), false, id);
    }

    @Override
    public List<Piece> pieces(Interval window) {
        List<Interval> open = turns.open(window);
        List<Turn> touching = turns.touching(window);
        List<Piece> pieces = new ArrayList<>(Math.max(open.size(), touching.size()));
        int t = 0;
        for (Interval stretch : open) {
            while (!touching.get(t).time().end().isAfter(stretch.start())) {
                t++;
            }
            for (int i = t; i < touching.size(); i++) {
                Turn turn = touching.get(i);
                if (!turn.time().start().isBefore(stretch.end())) {
                    break;
                }
                pieces.add(piece(turn, stretch.intersection(turn.time())));
            }
        }
        return pieces;
    }

    @Override
    public boolean isPlain(long start, long end, boolean isAlwaysOpen) {
        return isAlwaysOpen;
    }
}

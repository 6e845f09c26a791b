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
                Interval part = stretch.intersection(turn.time());
                pieces.add(new Piece(part, turn.holder(), turn.holder(), turn.number(), List.of(), false, id));
            }
        }
        return pieces;
    }
}

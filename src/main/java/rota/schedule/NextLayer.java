package rota.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * Who comes next where it follows (rule R7, {@code pick: next}): the holder of the nearest later turn there who is neither on
 * call there now nor the holder of the turn that runs.
 *
 * <p>It looks as many turns ahead as the order of the running turn is long, and then says nobody, which is a gap.
 */
final class NextLayer implements Layer {

    private final RotationId id;
    private final Layer leader;
    private final Turns turns;
    private final Map<Integer, TurnHolders> holders = new HashMap<>();

    NextLayer(RotationId id, Layer leader, Turns turns) {
        this.id = id;
        this.leader = leader;
        this.turns = turns;
    }

    @Override
    public List<Piece> pieces(Interval window) {
        return next(leader.pieces(window));
    }

    @Override
    public List<Piece> pieces(Turn turn) {
        return next(leader.pieces(turn));
    }

    private List<Piece> next(List<Piece> followed) {
        List<Piece> pieces = new ArrayList<>(followed.size());
        for (Piece piece : followed) {
            String person = next(piece.turn(), piece.person(), false);
            String base = next(piece.turn(), piece.base(), true);
            boolean agreed = piece.person() == null && piece.agreed();
            pieces.add(new Piece(piece.time(), person, base, piece.turn(), List.of(), agreed, id));
        }
        return pieces;
    }

    private @Nullable String next(int number, @Nullable String onCall, boolean inBase) {
        if (onCall == null) {
            return null;
        }
        String holder = holder(number, inBase);
        int turnsAhead = turns.orderOf(number).size();
        for (int ahead = 1; ahead <= turnsAhead; ahead++) {
            String later = holder(number + ahead, inBase);
            if (later != null && !later.equals(onCall) && !later.equals(holder)) {
                return later;
            }
        }
        return null;
    }

    private @Nullable String holder(int number, boolean inBase) {
        TurnHolders known = holders.get(number);
        if (known == null) {
            known = count(number);
            holders.put(number, known);
        }
        return inBase ? known.base() : known.person();
    }

    private TurnHolders count(int number) {
        Turn turn = turns.numbered(number);
        List<Piece> pieces = turn == null ? List.of() : leader.pieces(turn);
        return pieces.isEmpty()
                ? new TurnHolders(number, new Interval(turns.start(), turns.start()), null, null)
                : TurnHolders.of(pieces).get(0);
    }
}

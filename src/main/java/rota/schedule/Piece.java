package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * A stretch of open time, as the layers of a schedule hand it up: a shift that has not been joined with its neighbours.
 *
 * @param time the stretch
 * @param person who is on call, or null
 * @param base who would be without overrides, or null
 * @param turn the turn's number
 * @param overrides the rotation's own overrides so far
 * @param agreed whether the absence of a person was agreed
 * @param origin the rotation whose order or override put the person there; another one where it is followed
 */
record Piece(
        Interval time,
        @Nullable String person,
        @Nullable String base,
        int turn,
        List<String> overrides,
        boolean agreed,
        RotationId origin) {

    Piece during(Interval part) {
        boolean whole = part.start().equals(time.start()) && part.end().equals(time.end());
        return whole ? this : new Piece(part, person, base, turn, overrides, agreed, origin);
    }

    /** The base alone, as if nothing had ever been agreed. */
    Piece asBase() {
        return new Piece(time, base, base, turn, List.of(), false, origin);
    }

    /** The shifts that pieces in order of time make: neighbours joined where nothing tells them apart. */
    static List<Shift> joined(List<Piece> pieces) {
        List<Shift> shifts = new ArrayList<>(pieces.size());
        Instant start = Instant.MIN;
        boolean agreed = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean continues = i > 0 && pieces.get(i - 1).joins(piece);
            start = continues ? start : piece.time.start();
            // Where a gap touches an agreed one, the whole is a gap: that is what people should act on.
            agreed = piece.agreed && (agreed || !continues);
            boolean ends = i == pieces.size() - 1 || !piece.joins(pieces.get(i + 1));
            if (ends) {
                shifts.add(new Shift(
                        new Interval(start, piece.time.end()),
                        piece.person,
                        piece.base,
                        piece.turn,
                        piece.overrides,
                        agreed));
            }
        }
        return shifts;
    }

    private boolean joins(Piece next) {
        return turn == next.turn
                && time.end().equals(next.time.start())
                && Objects.equals(person, next.person)
                && Objects.equals(base, next.base)
                && overrides.equals(next.overrides);
    }
}

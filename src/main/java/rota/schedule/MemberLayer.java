package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;

/**
 * Its own order, except while the person on call where it follows is in that order; then that person (rule R7).
 *
 * <p>One company-wide hero and a secondary for each team: in a member's hero week that member is the secondary.
 */
record MemberLayer(OwnLayer own, Layer leader, Turns turns) implements Layer {

    @Override
    public List<Piece> pieces(Turn turn) {
        return pieces(turn.time());
    }

    @Override
    public List<Piece> pieces(Interval window) {
        List<Piece> followed = leader.pieces(window);
        List<Piece> pieces = new ArrayList<>();
        int first = 0;
        for (Piece mine : own.pieces(window)) {
            while (first < followed.size()
                    && !followed.get(first).time().end().isAfter(mine.time().start())) {
                first++;
            }
            List<String> order = turns.orderAt(mine.time().start());
            Instant from = mine.time().start();
            for (int i = first;
                    i < followed.size()
                            && followed.get(i)
                                    .time()
                                    .start()
                                    .isBefore(mine.time().end());
                    i++) {
                Piece theirs = followed.get(i);
                Interval both = mine.time().intersection(theirs.time());
                add(pieces, mine, new Interval(from, both.start()));
                pieces.add(member(mine, theirs, both, order));
                from = both.end();
            }
            add(pieces, mine, new Interval(from, mine.time().end()));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece mine, Interval part) {
        if (!part.isEmpty()) {
            pieces.add(mine.during(part));
        }
    }

    private static Piece member(Piece mine, Piece theirs, Interval both, List<String> order) {
        boolean follows = isIn(order, theirs.person());
        return new Piece(
                both,
                follows ? theirs.person() : mine.person(),
                isIn(order, theirs.base()) ? theirs.base() : mine.base(),
                mine.turn(),
                List.of(),
                false,
                follows ? theirs.origin() : mine.origin());
    }

    private static boolean isIn(List<String> order, @Nullable String person) {
        return person != null && order.contains(person);
    }
}

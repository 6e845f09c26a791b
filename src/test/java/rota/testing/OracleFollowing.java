package rota.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Rotation;
import rota.testing.Oracle.Cell;

/** What a rotation takes over from the one it follows, stretch by stretch (rule R7). */
final class OracleFollowing {

    private final Instant[] cuts;
    private final Cell[] followed;
    private final OracleTurns turns;

    OracleFollowing(Instant[] cuts, Cell[] followed, OracleTurns turns) {
        this.cuts = cuts;
        this.followed = followed;
        this.turns = turns;
    }

    /** Fills in whom each stretch of open time belongs to; what is not open where it is followed is not open here. */
    void fill(Cell[] line, Rotation rotation) {
        if (rotation.own() != null) {
            for (int i = 0; i < cuts.length; i++) {
                member(line[i], followed[i]);
            }
        } else if (Objects.requireNonNull(rotation.follow()).pick() == Follow.Pick.SAME) {
            takeOver(line, theirs -> theirs.person, theirs -> theirs.base);
        } else {
            List<String> holders = holders(cell -> cell.person);
            List<String> base = holders(cell -> cell.base);
            takeOver(
                    line,
                    theirs -> theirs.person == null ? null : next(holders, theirs.turn, theirs.person),
                    theirs -> theirs.base == null ? null : next(base, theirs.turn, theirs.base));
        }
    }

    private void takeOver(Cell[] line, Function<Cell, @Nullable String> person, Function<Cell, @Nullable String> base) {
        for (int i = 0; i < line.length; i++) {
            Cell theirs = followed[i];
            if (line[i] == null || theirs == null) {
                line[i] = null;
            } else {
                line[i].person = person.apply(theirs);
                line[i].base = base.apply(theirs);
                line[i].agreed = theirs.person == null && theirs.agreed;
            }
        }
    }

    /** Follows while that person is in the order then in force (rule R7). */
    private void member(@Nullable Cell mine, @Nullable Cell theirs) {
        if (mine == null) {
            return;
        }
        List<String> order = turns.turns.get(mine.turn - 1).rule().order();
        if (theirs != null && theirs.person != null && order.contains(theirs.person)) {
            mine.person = theirs.person;
        }
        if (theirs != null && theirs.base != null && order.contains(theirs.base)) {
            mine.base = theirs.base;
        }
    }

    /** The holder of the nearest later turn that is neither on call now nor this turn's holder (rule R7). */
    private @Nullable String next(List<String> holders, int turn, String onCall) {
        int running = turn - 1;
        int looked = turns.turns.get(running).rule().order().size();
        for (int ahead = running + 1; ahead <= running + looked && ahead < turns.turns.size(); ahead++) {
            String later = holders.get(ahead);
            if (!later.isEmpty() && !later.equals(onCall) && !later.equals(holders.get(running))) {
                return later;
            }
        }
        return null;
    }

    /** The holder of every turn; empty text where nobody has any of it. */
    private List<String> holders(Function<Cell, @Nullable String> whose) {
        return turns.turns.stream().map(turn -> holder(turn, whose)).toList();
    }

    /** Who has most of a turn's time on call; of two who have as much, who comes first. */
    private String holder(OracleTurns.Taken turn, Function<Cell, @Nullable String> whose) {
        List<String> inOrder = new ArrayList<>();
        Map<String, Duration> time = new HashMap<>();
        for (int i = Arrays.binarySearch(cuts, turn.start()); cuts[i].isBefore(turn.end()); i++) {
            String person = followed[i] == null ? null : whose.apply(followed[i]);
            if (person != null) {
                inOrder.add(person);
                time.merge(person, Duration.between(cuts[i], cuts[i + 1]), Duration::plus);
            }
        }
        String holder = "";
        for (String person : inOrder) {
            holder = holder.isEmpty() || time.get(person).compareTo(time.get(holder)) > 0 ? person : holder;
        }
        return holder;
    }
}

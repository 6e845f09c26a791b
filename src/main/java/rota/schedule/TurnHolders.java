package rota.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;

/**
 * Who holds a turn: whoever has most of its on-call time, the earlier of two who have as much (rule R7).
 *
 * @param turn the turn's number
 * @param time from the first to the last open instant of it
 * @param person who holds it in the final schedule, or null if nobody has any of it
 * @param base who holds it in the base schedule, or null
 */
record TurnHolders(
        int turn,
        Interval time,
        @Nullable String person,
        @Nullable String base) {

    /** The holders of each turn of which there are pieces, in order. */
    static List<TurnHolders> of(List<Piece> pieces) {
        List<TurnHolders> holders = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).turn() != pieces.get(from).turn()) {
                holders.add(ofTurn(pieces.subList(from, i)));
                from = i;
            }
        }
        return holders;
    }

    private static TurnHolders ofTurn(List<Piece> pieces) {
        Map<String, Duration> last = new LinkedHashMap<>();
        Map<String, Duration> base = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            add(last, piece.person(), piece);
            add(base, piece.base(), piece);
        }
        Interval time = new Interval(
                pieces.get(0).time().start(),
                pieces.get(pieces.size() - 1).time().end());
        return new TurnHolders(pieces.get(0).turn(), time, most(last), most(base));
    }

    private static void add(Map<String, Duration> time, @Nullable String person, Piece piece) {
        if (person != null) {
            Duration before = time.get(person);
            Duration length = piece.time().length();
            time.put(person, before == null ? length : before.plus(length));
        }
    }

    private static @Nullable String most(Map<String, Duration> time) {
        String most = null;
        Duration longest = Duration.ZERO;
        for (Map.Entry<String, Duration> person : time.entrySet()) {
            if (person.getValue().compareTo(longest) > 0) {
                most = person.getKey();
                longest = person.getValue();
            }
        }
        return most;
    }
}

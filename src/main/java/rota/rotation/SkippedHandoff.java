package rota.rotation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A handoff that was meant for a time that the clocks skip (rule R2): 01:30 on 29 March 2026 in London happens at 02:00+01:00.
 *
 * @param meant the time that was meant
 * @param zone the zone that skips it
 * @param happens when it happens instead
 */
public record SkippedHandoff(LocalDateTime meant, Zone zone, Instant happens) {

    /** Those of a rotation that happen inside the window, in order of time. */
    public static List<SkippedHandoff> in(Turns turns, Interval window) {
        List<SkippedHandoff> skipped = new ArrayList<>();
        List<Turn> touching = turns.touching(window);
        if (touching.isEmpty()) {
            return skipped;
        }
        // By number, because a turn whose handoffs coincide touches nothing.
        int last = touching.get(touching.size() - 1).number();
        for (int number = touching.get(0).number(); number <= last; number++) {
            Turn turn = turns.numbered(number);
            if (turn != null && window.contains(turn.time().start())) {
                Cadence cadence = turns.cadenceOfHandoff(turn.from());
                LocalDateTime meant = turn.from().atTime(cadence.handoff().time());
                if (WallClock.skips(meant, cadence.zone())) {
                    skipped.add(new SkippedHandoff(
                            meant, cadence.zone(), turn.time().start()));
                }
            }
        }
        return skipped;
    }
}

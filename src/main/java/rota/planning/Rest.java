package rota.planning;

import java.time.Duration;
import java.time.Instant;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;

/** How much time there should be from the end of one turn of somebody to the start of their next. */
final class Rest {

    /** Less than this is no rest, whatever the two turns are of: a weekend between two weeks of work is not one. */
    static final Duration USUAL = Duration.ofDays(3);

    private Rest() {}

    /**
     * The least that will do between turns of one rotation: the usual, or as much as the order itself leaves between two turns
     * of one person, where few people take short turns.
     */
    static Duration between(RotationSchedule rotation, Instant at) {
        Turn turn = rotation.turns().at(at);
        if (turn == null) {
            return USUAL;
        }
        Duration ordered = turn.time().length().multipliedBy(turn.order().size() - 1L);
        return ordered.compareTo(USUAL) < 0 ? ordered : USUAL;
    }
}

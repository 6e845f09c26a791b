package rota.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import rota.planning.Fairness;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;

/**
 * How evenly the time of the page's rotations falls on their people, worked out once for all that tells it.
 *
 * @param from the first date that counts
 * @param until the first date that does not count any more
 * @param rotations the fairness of each rotation, in the order of the page
 */
record PageReport(LocalDate from, LocalDate until, Map<RotationId, Fairness> rotations) {

    /** The report on an excerpt. */
    static PageReport of(Excerpt excerpt) {
        Map<RotationId, Fairness> rotations = new LinkedHashMap<>();
        for (RotationId id : excerpt.rotations()) {
            rotations.put(id, Fairness.of(excerpt, id));
        }
        return new PageReport(excerpt.from(), excerpt.until(), rotations);
    }
}

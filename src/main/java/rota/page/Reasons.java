package rota.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Why overrides were made, each reason told once; none of them unless the roster says that they are public. */
final class Reasons {

    private static final int NONE = -1;

    private final Schedule schedule;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Reasons(Schedule schedule) {
        this.schedule = schedule;
    }

    /** The place of the reason of the last override that moved a shift, there or in what the rotation follows; -1 for none. */
    int place(RotationId id, Shift shift) {
        String why = schedule.company().publicReasons() ? why(id, shift) : null;
        if (why == null) {
            return NONE;
        }
        Integer place = places.putIfAbsent(why, places.size());
        return place == null ? places.size() - 1 : place;
    }

    private @Nullable String why(RotationId id, Shift shift) {
        RotationSchedule rotation = schedule.rotation(id);
        if (!shift.overrides().isEmpty()) {
            String last = shift.overrides().get(shift.overrides().size() - 1);
            Outcome outcome = rotation.outcome(last);
            if (outcome != null) {
                return outcome.entry().facts().why();
            }
        }
        Follow follow = rotation.rotation().follow();
        Shift there = follow == null
                ? null
                : schedule.rotation(follow.leader()).at(shift.time().start());
        boolean isAlike = there != null && there.isOverridden() && Objects.equals(there.person(), shift.person());
        return follow == null || there == null || !isAlike ? null : why(follow.leader(), there);
    }

    /** The reasons asked for so far, by place. */
    List<String> told() {
        return new ArrayList<>(places.keySet());
    }
}

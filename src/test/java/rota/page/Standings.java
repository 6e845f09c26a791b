package rota.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.OnCall;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** How every rotation of the project's example stands, whenever that changes in seven weeks, in the words of the browser test. */
final class Standings {

    private static final Duration LENGTH = Duration.ofDays(49);
    /** So that it takes seconds: every shift of the weekdays begins alike. */
    private static final int EVERY = 3;

    private Standings() {}

    /** A line an instant, which begins with it. */
    static Map<String, String> all() throws Exception {
        Schedule schedule = Schedule.of(Pages.example());
        Map<String, String> all = new TreeMap<>();
        int place = 0;
        for (Instant change : changes(schedule)) {
            if (place++ % EVERY == 0) {
                for (Instant at : List.of(change.minusSeconds(1), change)) {
                    all.put(at.toString(), at + " " + String.join("; ", at(schedule, at)));
                }
            }
        }
        return all;
    }

    private static Set<Instant> changes(Schedule schedule) {
        Interval weeks = new Interval(Pages.MADE, Pages.MADE.plus(LENGTH));
        Set<Instant> changes = new TreeSet<>();
        for (RotationId id : schedule.company().rotations().keySet()) {
            for (Shift shift : schedule.rotation(id).shifts(weeks)) {
                changes.add(shift.time().start());
                changes.add(shift.time().end());
            }
        }
        return changes;
    }

    private static List<String> at(Schedule schedule, Instant at) {
        Company company = schedule.company();
        List<String> lines = new ArrayList<>();
        for (Rotation rotation : company.rotations().values()) {
            RotationSchedule shifts = schedule.rotation(rotation.id());
            OnCall now = OnCall.at(shifts, at);
            Instant until = now.unbrokenUntil(shifts);
            String who = switch (now.state()) {
                case ON_CALL -> company.person(now.person()).name();
                case OFF_HOURS -> "off hours";
                case NOBODY -> "Nobody, as agreed";
                case GAP -> "Nobody is on call";
            };
            lines.add(company.team(rotation.id().team()).name() + " " + rotation.name() + ": " + who + " "
                    + until.toString().replace("Z", ".000Z"));
        }
        Collections.sort(lines);
        return lines;
    }
}

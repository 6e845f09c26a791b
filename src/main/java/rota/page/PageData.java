package rota.page;

import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.planning.Fairness;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/**
 * What the page knows, as JSON.
 *
 * <pre>
 * {"made": 1795515300,                       instants are seconds since 1970
 *  "from": …, "until": …,                    the time the page can tell about, by the file's clock
 *  "site": "https://rota.example.com",       left out if the roster has none
 *  "report": ["2026-05-25", "2027-05-24"],   the dates for which the page tells how evenly time falls, from the first one until,
 *                                            excluded, the second; left out, with every "fairness", if it does not
 *  "people": [["ana", "Ana Ruiz"], …],       people, teams and rotations are named by their place in these lists,
 *  "teams": [["core", "Core Analytics"], …], nobody by -1
 *  "rotations": [{
 *    "team": 0, "id": "support-hero", "name": "Support hero",
 *    "follows": 3,                           the rotation whose person is on call here too, if it has no order of its own
 *    "ladder": [1, 8],                       whom to turn to, nearest first
 *    "links": [["Queue", "https://…"]], "duties": ["a line", …],
 *    "end": …,                               when it ends for good, if it does
 *    "clocks": [[since, "Europe/London", "mon-fri 09:00-17:00"], …],
 *    "turns": [[shift, …], …],               every turn that touches the time, whole; and
 *    "fairness": […]                         how evenly it falls, see {@link FairnessData}; or instead of both
 *    "as": 3                                 its turns are those of another rotation
 *  }],
 *  "reasons": ["dentist", …]}
 * </pre>
 *
 * <p>A shift is {@code [pause, length, person]}: seconds since the end of the shift before, since {@code from} for the first one;
 * how long it is; whose. Where that is not as in the base schedule, or nobody is on call by agreement, it goes on with
 * {@code base, for, agreed, reason}: who would be on call without overrides, for whom the person stands in, 1 if agreed, and
 * the place of the reason, which is -1 unless reasons are public. The hours of a clock are empty when somebody is always on call.
 */
final class PageData {

    private static final int NOBODY = -1;

    private final Excerpt excerpt;
    private final @Nullable PageReport report;
    private final Company company;
    private final ScriptJson json;
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<RotationId, Integer> rotations = new LinkedHashMap<>();
    private final Reasons reasons;

    private PageData(Excerpt excerpt, @Nullable PageReport report, Writer out) {
        this.excerpt = excerpt;
        this.report = report;
        this.company = excerpt.schedule().company();
        this.json = new ScriptJson(out);
        this.reasons = new Reasons(excerpt.schedule());
        for (String person : excerpt.people().keySet()) {
            people.put(person, people.size());
        }
        for (RotationId rotation : excerpt.rotations()) {
            rotations.put(rotation, rotations.size());
        }
    }

    /** Writes what the page knows, with a report if there is one; a failing writer is an {@link java.io.UncheckedIOException}. */
    static void write(Excerpt excerpt, @Nullable PageReport report, Instant made, Writer out) {
        new PageData(excerpt, report, out).write(made);
    }

    /** The time a page tells about: every date of the excerpt, by the file's clock and by the rotation's. */
    static Interval window(Excerpt excerpt, RotationSchedule rotation) {
        return excerpt.window(rotation).hull(filesWindow(excerpt));
    }

    private static Interval filesWindow(Excerpt excerpt) {
        Company company = excerpt.schedule().company();
        return Interval.between(company.midnight(excerpt.from()), company.midnight(excerpt.until()));
    }

    private void write(Instant made) {
        Interval window = filesWindow(excerpt);
        json.object().name("made").value(made.getEpochSecond());
        json.name("from").value(window.start().getEpochSecond());
        json.name("until").value(window.end().getEpochSecond());
        String site = company.site();
        if (site != null) {
            json.name("site").value(site);
        }
        if (report != null) {
            json.name("report").array().value(report.from().toString());
            json.value(report.until().toString()).end();
        }
        json.name("people").array();
        for (Person person : excerpt.people().values()) {
            json.array().value(person.id()).value(person.name()).end();
        }
        json.end().name("teams").array();
        List<String> teams = teams();
        for (String team : teams) {
            json.array().value(team).value(company.team(team).name()).end();
        }
        json.end().name("rotations").array();
        for (RotationId id : rotations.keySet()) {
            write(company.rotation(id), teams.indexOf(id.team()), window.start());
        }
        json.end().name("reasons").array();
        for (String reason : reasons.told()) {
            json.value(reason);
        }
        json.end().end();
    }

    private List<String> teams() {
        List<String> teams = new ArrayList<>();
        for (RotationId id : rotations.keySet()) {
            if (!teams.contains(id.team())) {
                teams.add(id.team());
            }
        }
        return teams;
    }

    private void write(Rotation rotation, int team, Instant from) {
        RotationSchedule schedule = excerpt.schedule().rotation(rotation.id());
        json.object().name("team").value(team).name("id").value(rotation.id().rotation());
        json.name("name").value(rotation.name());
        Integer leader = leader(rotation);
        if (leader != null) {
            json.name("follows").value(leader);
        }
        writeHelp(rotation);
        Instant end = schedule.turns().end();
        if (end != null) {
            json.name("end").value(end.getEpochSecond());
        }
        List<Shift> shifts = schedule.touching(window(excerpt, schedule));
        writeClocks(schedule, from, shifts);
        if (leader != null && isNothingElse(schedule)) {
            json.name("as").value(leader);
        } else {
            writeTurns(rotation.id(), from, shifts);
            writeFairness(rotation.id());
        }
        json.end();
    }

    /** The place of the rotation whose person is on call here too; null if there is none. */
    private @Nullable Integer leader(Rotation rotation) {
        Follow follow = rotation.follow();
        boolean isSame = follow != null && rotation.onlyFollows() && follow.pick() == Follow.Pick.SAME;
        return follow == null || !isSame ? null : rotations.get(follow.leader());
    }

    /** Whether it is its leader at all hours, with no override of its own. */
    private static boolean isNothingElse(RotationSchedule schedule) {
        Follow follow = schedule.rotation().follow();
        return follow != null
                && follow.hours().isAlways()
                && schedule.outcomes().isEmpty();
    }

    private void writeHelp(Rotation rotation) {
        json.name("ladder").array();
        for (Rotation rung : company.ladder(rotation.id())) {
            Integer place = rotations.get(rung.id());
            if (place != null) {
                json.value(place);
            }
        }
        json.end().name("links").array();
        for (Map.Entry<String, String> link : rotation.links().entrySet()) {
            json.array().value(link.getKey()).value(link.getValue()).end();
        }
        json.end();
        String duties = rotation.duties();
        if (duties != null) {
            json.name("duties").array();
            for (String line : duties.strip().split("\\R", -1)) {
                json.value(line);
            }
            json.end();
        }
    }

    private void writeClocks(RotationSchedule schedule, Instant from, List<Shift> shifts) {
        json.name("clocks").array();
        List<String> last = clock(schedule, from);
        writeClock(from, last);
        for (Shift shift : shifts) {
            Instant start = shift.time().start();
            List<String> clock = clock(schedule, start);
            if (start.isAfter(from) && !clock.equals(last)) {
                writeClock(start, clock);
                last = clock;
            }
        }
        json.end();
    }

    private List<String> clock(RotationSchedule schedule, Instant at) {
        Hours hours = excerpt.schedule().hoursAt(schedule.id(), at);
        return List.of(schedule.turns().zoneAt(at).id(), hours.isAlways() ? "" : hours.toString());
    }

    private void writeClock(Instant since, List<String> clock) {
        json.array()
                .value(since.getEpochSecond())
                .value(clock.get(0))
                .value(clock.get(1))
                .end();
    }

    private void writeTurns(RotationId id, Instant from, List<Shift> shifts) {
        json.name("turns").array();
        long end = from.getEpochSecond();
        int turn = NOBODY;
        for (Shift shift : shifts) {
            if (shift.turn() != turn) {
                if (turn != NOBODY) {
                    json.end();
                }
                json.array();
                turn = shift.turn();
            }
            long start = shift.time().start().getEpochSecond();
            json.array().value(start - end);
            end = shift.time().end().getEpochSecond();
            json.value(end - start).value(place(shift.person()));
            if (shift.isOverridden() || shift.agreed()) {
                writeAgreement(id, shift);
            }
            json.end();
        }
        if (turn != NOBODY) {
            json.end();
        }
        json.end();
    }

    private void writeAgreement(RotationId id, Shift shift) {
        json.value(place(shift.base())).value(place(excerpt.schedule().standsInFor(id, shift)));
        json.value(shift.agreed() ? 1 : 0).value(reasons.place(id, shift));
    }

    private void writeFairness(RotationId id) {
        Fairness fairness = report == null ? null : report.rotations().get(id);
        if (fairness != null) {
            json.name("fairness");
            FairnessData.write(fairness, json, this::place);
        }
    }

    private int place(@Nullable String person) {
        Integer place = person == null ? null : people.get(person);
        return place == null ? NOBODY : place;
    }
}

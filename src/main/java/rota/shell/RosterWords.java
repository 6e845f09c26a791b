package rota.shell;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/**
 * The words of a roster that can stand on a command line, a line each: their kind, the word, and what it is or belongs to, a
 * tab between them.
 *
 * @param text all lines
 * @param until the first instant at which others can be said
 */
public record RosterWords(String text, Instant until) {

    /** The words that can be said at an instant. */
    public static RosterWords of(Schedule schedule, Instant now) {
        Rows rows = new Rows();
        Company company = schedule.company();
        company.people().values().forEach(person -> add(rows, person));
        company.teams().values().forEach(team -> rows.add("team", team.id(), team.name()));
        addRotations(rows, schedule);
        addOverrides(rows, schedule, now);
        DateWords dates = new DateWords(company.zone(), now);
        dates.add(rows);
        TurnWords turns = new TurnWords(schedule, now, rows);
        company.rotations().keySet().forEach(turns::add);
        Instant until = turns.until().isBefore(dates.until()) ? turns.until() : dates.until();
        return new RosterWords(rows.toString(), until);
    }

    private static void add(Rows rows, Person person) {
        rows.add("person", person.id(), person.name());
        if (person.email() != null) {
            rows.add("email", person.email(), person.id());
        }
    }

    private static void addRotations(Rows rows, Schedule schedule) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Rotation rotation : schedule.company().rotations().values()) {
            rows.add("rotation", rotation.id().toString(), schedule.named(rotation.id()));
            roles.putIfAbsent(rotation.id().rotation(), rotation.name() + " in every team");
        }
        roles.forEach((role, meaning) -> rows.add("role", role, meaning));
    }

    /** What can be taken back: what holds and is not over, or does nothing. */
    private static void addOverrides(Rows rows, Schedule schedule, Instant now) {
        for (Rotation rotation : schedule.company().rotations().values()) {
            for (Outcome outcome : schedule.rotation(rotation.id()).outcomes()) {
                if (outcome.state() != Outcome.State.UNDONE && !isOver(outcome, now)) {
                    rows.add("override", outcome.entry().id(), told(schedule, outcome.entry()));
                }
            }
        }
    }

    private static boolean isOver(Outcome outcome, Instant now) {
        Interval time = outcome.hull();
        return outcome.state() == Outcome.State.APPLIED
                && time != null
                && !time.end().isAfter(now);
    }

    private static String told(Schedule schedule, Entry entry) {
        String kind = entry instanceof Swap ? "swap" : "cover";
        String people = entry.people().isEmpty() ? "everyone" : String.join(" and ", entry.people());
        return kind + " of " + people + ", " + schedule.named(entry.rotation());
    }
}

package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.PersonalShift;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Somebody's coming shifts: a line for what they hold of a turn, with every role of a team in which they hold it. */
public final class NextText {

    private final Face face;
    private final Schedule schedule;
    private final Company company;
    private final Instant now;

    private NextText(Face face, Schedule schedule, Instant now) {
        this.face = face;
        this.schedule = schedule;
        this.company = schedule.company();
        this.now = now;
    }

    /** What stands on one line. */
    private record Line(
            RotationId rotation,
            int turn,
            Interval time,
            @Nullable String base,
            List<String> roles,
            boolean inHours) {

        Line and(Line next) {
            Interval both = new Interval(time.start(), next.time.end());
            return new Line(rotation, turn, both, base, roles, true);
        }
    }

    /** Prints the shifts, which are in order of time, and where to subscribe to them. */
    public static void print(
            Face face,
            Schedule schedule,
            Person person,
            List<PersonalShift> shifts,
            @Nullable String subscribe,
            Instant now,
            PrintWriter out) {
        NextText text = new NextText(face, schedule, now);
        if (shifts.isEmpty()) {
            out.println(Names.full(person) + " has no shift in this time.");
        } else {
            out.println(face.bold(Names.full(person)));
            text.print(shifts, out);
        }
        if (subscribe != null) {
            out.println();
            out.println("As a calendar: " + subscribe);
        }
    }

    private void print(List<PersonalShift> shifts, PrintWriter out) {
        Columns columns = new Columns(face);
        Set<String> remarks = new LinkedHashSet<>();
        int year = year(now, company.zone());
        for (Line line : lines(shifts)) {
            Turns turns = schedule.rotation(line.rotation()).turns();
            Zone zone = turns.zoneAt(line.time().start());
            if (year(line.time().start(), zone) > year) {
                year = year(line.time().start(), zone);
                columns.row("  " + year);
            }
            Clock clock = new Clock(turns, year);
            Clock endClock = new Clock(turns, year(line.time().end(), zone));
            String team = SafeText.of(company.team(line.rotation().team()).name());
            String instead = line.base() == null ? "" : ", for " + Names.full(company.person(line.base()));
            addRemark(line, zone, remarks);
            columns.row(
                    (line.time().contains(now) ? "▸ " : "  ")
                            + clock.moment(line.time().start()),
                    "– " + endClock.moment(line.time().end()),
                    team + " " + String.join(", ", line.roles()) + instead);
        }
        columns.print(out);
        for (String remark : remarks) {
            for (String part : face.width().flow(remark, face.columns())) {
                out.println(face.quiet(part));
            }
        }
    }

    /** What goes without saying on the lines: hours that leave some of a stretch out, and a clock other than the file's. */
    private void addRemark(Line line, Zone zone, Set<String> remarks) {
        Hours within = schedule.hoursAt(line.rotation(), line.time().start());
        String hours = within.isAlways() ? "" : within.toString();
        String elsewhere = zone.equals(company.zone()) ? "" : "times in " + zone;
        if (!hours.isEmpty() || !elsewhere.isEmpty()) {
            String team = SafeText.of(company.team(line.rotation().team()).name());
            String both = hours + (hours.isEmpty() || elsewhere.isEmpty() ? "" : ", ") + elsewhere;
            remarks.add(team + " " + String.join(", ", line.roles()) + ": " + both);
        }
    }

    private static int year(Instant instant, Zone zone) {
        return zone.local(instant).getYear();
    }

    /** What somebody holds of a turn is one line where only the rotation's hours interrupt it, and more where somebody else does. */
    private List<Line> lines(List<PersonalShift> shifts) {
        List<Line> lines = new ArrayList<>();
        Map<RotationId, Integer> latest = new HashMap<>();
        for (PersonalShift personal : shifts) {
            Shift shift = personal.shift();
            String base = schedule.standsInFor(personal.rotation(), shift);
            String role = SafeText.of(company.rotation(personal.rotation()).name());
            Line line = new Line(personal.rotation(), shift.turn(), shift.time(), base, List.of(role), false);
            Integer at = latest.get(personal.rotation());
            if (at != null && continues(lines.get(at), line)) {
                lines.set(at, lines.get(at).and(line));
            } else {
                latest.put(personal.rotation(), lines.size());
                lines.add(line);
            }
        }
        return joined(lines);
    }

    private boolean continues(Line line, Line next) {
        Interval between = Interval.between(line.time().end(), next.time().start());
        return line.turn() == next.turn()
                && Objects.equals(line.base(), next.base())
                && schedule.rotation(line.rotation()).shifts(between).isEmpty();
    }

    /** Roles of one team that are held at the same time share a line. */
    private static List<Line> joined(List<Line> lines) {
        Map<String, Line> joined = new LinkedHashMap<>();
        for (Line line : lines) {
            String key = line.rotation().team() + " " + line.time() + " " + line.base() + line.inHours();
            Line known = joined.get(key);
            if (known == null) {
                joined.put(key, line);
            } else {
                List<String> roles = new ArrayList<>(known.roles());
                roles.addAll(line.roles());
                joined.put(
                        key,
                        new Line(known.rotation(), known.turn(), known.time(), known.base(), roles, known.inHours()));
            }
        }
        return new ArrayList<>(joined.values());
    }
}

package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Ladder;
import rota.schedule.OnCall;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** Who is on call: one rotation with all that helps in the first minute, or many of them in a table. */
public final class WhoText {

    private final Face face;
    private final Schedule schedule;
    private final Company company;
    private final Names shortest;
    private final PrintWriter out;

    /** Prints to a terminal like this one. */
    public WhoText(Face face, Schedule schedule, PrintWriter out) {
        this.face = face;
        this.schedule = schedule;
        this.company = schedule.company();
        this.shortest = Names.among(company.people().values());
        this.out = out;
    }

    /** Prints a line a rotation. */
    public void printTable(Map<RotationId, OnCall> onCall) {
        boolean allOver = true;
        for (Map.Entry<RotationId, OnCall> entry : onCall.entrySet()) {
            allOver &= isOver(entry.getKey(), entry.getValue());
        }
        Columns columns = new Columns(face);
        String team = "";
        for (Map.Entry<RotationId, OnCall> entry : onCall.entrySet()) {
            Rotation rotation = company.rotation(entry.getKey());
            OnCall state = entry.getValue();
            if (isOver(entry.getKey(), entry.getValue()) && !allOver) {
                continue;
            }
            boolean same = team.equals(rotation.id().team());
            team = rotation.id().team();
            String name = SafeText.of(company.team(team).name());
            columns.row(
                    same ? "" : name,
                    SafeText.of(rotation.name()),
                    who(rotation.id(), state),
                    until(rotation.id(), state));
        }
        columns.print(out);
    }

    private boolean isOver(RotationId id, OnCall state) {
        Instant end = schedule.rotation(id).turns().end();
        return end != null && !state.at().isBefore(end);
    }

    /** Prints one rotation: who, until when, whom to turn to, who is at work, links and duties. */
    public void printOne(RotationId id, OnCall state) {
        Rotation rotation = company.rotation(id);
        printHeadline(id, state);
        Columns columns = new Columns(face);
        addHandles(state, columns);
        String until = until(id, state);
        if (!until.isEmpty()) {
            columns.row("until", until.startsWith("until ") ? until.substring(6) : until);
        }
        String reason = reason(id, state);
        if (reason != null) {
            columns.row("why", SafeText.of(reason));
        }
        addLadder(id, state.at(), columns);
        addAtWork(id, state.at(), columns);
        for (Map.Entry<String, String> link : rotation.links().entrySet()) {
            columns.row(SafeText.of(link.getKey()), SafeText.of(link.getValue()));
        }
        columns.print(out);
        if (rotation.duties() != null) {
            for (String line : rotation.duties().strip().split("\n", -1)) {
                for (String part : face.width().flow(SafeText.of(line), face.columns())) {
                    out.println(part);
                }
            }
        }
    }

    /** Whose it is, and what time it is for them, beside it or, where that has no room, below it. */
    private void printHeadline(RotationId id, OnCall state) {
        boolean somebody = state.state() == OnCall.State.ON_CALL;
        String who = somebody
                ? name(state.person()) + standingIn(id, state, " (standing in for ", null)
                : SafeText.of(schedule.named(id)) + ": " + who(id, state);
        String clock = clock(state);
        int room = face.columns() - face.cells(who) - face.cells(clock);
        Style style = state.state() == OnCall.State.GAP ? Style.ALARM : Style.BOLD;
        String between = room < 2 ? "\n" : " ".repeat(Math.min(room, 20));
        out.println(face.styled(style, who) + (clock.isEmpty() ? "" : between + clock));
    }

    private void addHandles(OnCall state, Columns columns) {
        if (state.person() == null) {
            return;
        }
        List<String> handles = new ArrayList<>();
        for (Map.Entry<String, String> handle :
                company.person(state.person()).handles().entrySet()) {
            handles.add(SafeText.of(handle.getKey() + " " + handle.getValue()));
        }
        if (!handles.isEmpty()) {
            columns.row("reach", String.join(", ", handles));
        }
    }

    private String who(RotationId id, OnCall state) {
        return switch (state.state()) {
            case ON_CALL -> name(state.person()) + standingIn(id, state, " (for ", shortest);
            case OFF_HOURS -> "off hours";
            case NOBODY -> "nobody, as agreed";
            case GAP -> "GAP: nobody";
        };
    }

    /** For whom the person stands in, behind these words; empty if for nobody. */
    private String standingIn(RotationId id, OnCall state, String words, @Nullable Names names) {
        if (state.person() == null || state.person().equals(state.base())) {
            return "";
        }
        Shift shift = schedule.rotation(id).at(state.at());
        String before = shift == null ? null : schedule.standsInFor(id, shift);
        if (before == null) {
            return "";
        }
        return words + (names == null ? name(before) : names.of(before)) + ")";
    }

    private String name(@Nullable String id) {
        return id == null ? Names.NOBODY : Names.full(company.person(id));
    }

    /** {@code 11:00 for Ana, Europe/Madrid}, where the person's clock is not the rotation's. */
    private String clock(OnCall state) {
        if (state.person() == null) {
            return "";
        }
        Person person = company.person(state.person());
        LocalDateTime local = person.zone().local(state.at());
        return Spoken.time(local.toLocalTime().withSecond(0)) + " for "
                + Names.among(List.of(person)).of(person.id()) + ", " + person.zone();
    }

    private String until(RotationId id, OnCall state) {
        Instant until = state.unbrokenUntil(schedule.rotation(id));
        if (until == null) {
            return "";
        }
        Turns turns = schedule.rotation(id).turns();
        Clock clock = new Clock(turns, state.at());
        String zone = turns.zoneAt(until).equals(company.zone()) ? "" : " " + turns.zoneAt(until);
        Shift next = state.next();
        if (next == null) {
            return "until " + clock.moment(until) + zone;
        }
        Instant start = next.time().start();
        return "until " + clock.moment(until) + zone + ", then " + shortest.of(next.person())
                + (start.equals(until) ? "" : " from " + clock.moment(start));
    }

    /** Prints for when the answer holds, where that is not now: a date means the handoff time of each rotation. */
    public void printMoment(Instant at, boolean isDate) {
        LocalDateTime local = company.zone().local(at);
        String time = isDate
                ? ", at each rotation's handoff time"
                : " " + Spoken.time(local.toLocalTime()) + " " + company.zone();
        out.println(face.bold(Spoken.date(local.toLocalDate()) + time));
        out.println();
    }

    /** The reason of the override by which nobody is on call, if it gives one. */
    private @Nullable String reason(RotationId id, OnCall state) {
        if (state.state() != OnCall.State.NOBODY) {
            return null;
        }
        String why = null;
        for (Outcome outcome : schedule.rotation(id).outcomes()) {
            for (Outcome.Move move : outcome.moves()) {
                if (outcome.state() == Outcome.State.APPLIED && move.time().contains(state.at())) {
                    why = outcome.entry().facts().why();
                }
            }
        }
        return why;
    }

    private void addLadder(RotationId id, Instant at, Columns columns) {
        String label = "turn to";
        for (Ladder.Rung rung : Ladder.at(schedule, id, at)) {
            String team = SafeText.of(company.team(rung.rotation().team()).name());
            String role = SafeText.of(company.rotation(rung.rotation()).name());
            columns.row(label, team + " " + role + ": " + name(rung.person()));
            label = "";
        }
    }

    /** Those of the order who are at work, by their own clocks. */
    private void addAtWork(RotationId id, Instant at, Columns columns) {
        RotationSchedule rotation = schedule.rotation(id);
        Turns turns = rotation.turns();
        List<Person> order = new ArrayList<>();
        for (String person : turns.orderAt(at)) {
            order.add(company.person(person));
        }
        Names names = Names.among(order);
        List<String> atWork = new ArrayList<>();
        for (Person person : order) {
            if (person.isAtWork(at)) {
                atWork.add(names.of(person.id()));
            }
        }
        columns.row("at work", atWork.isEmpty() ? "nobody of the order" : String.join(", ", atWork));
    }
}

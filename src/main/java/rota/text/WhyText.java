package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.OnCall;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;
import rota.schedule.Trace;

/** Why a rotation is whose it is: a line for each reason, with the place in the roster, and what follows from them. */
public final class WhyText {

    private final Schedule schedule;
    private final Company company;
    private final Trace trace;
    private final Clock clock;
    private final Names names;

    private WhyText(Schedule schedule, Trace trace) {
        this.schedule = schedule;
        this.company = schedule.company();
        this.trace = trace;
        this.clock = new Clock(
                schedule.rotation(trace.rotation()).turns(), trace.onCall().at());
        this.names = Names.among(company.people().values());
    }

    /** A reason, put into words. */
    private record Reason(
            String kind,
            String label,
            String text,
            @Nullable String place) {

        /** The id of the override that is the reason, or null if none is. */
        @Nullable
        String override() {
            return switch (kind) {
                case "override", "undone", "orphan" -> label;
                default -> null;
            };
        }
    }

    /**
     * Prints the trace.
     *
     * @param places where in the roster a reason stands, or null where nothing was written
     */
    public static void print(
            Face face, Schedule schedule, Trace trace, Function<Trace.Step, @Nullable String> places, PrintWriter out) {
        WhyText why = new WhyText(schedule, trace);
        out.println(why.headline() + ":");
        List<Reason> reasons = why.reasons(places);
        boolean fits = fits(face, reasons);
        Columns columns = new Columns(face);
        for (Reason reason : reasons) {
            String place = reason.place() == null ? "" : SafeText.of(reason.place());
            if (fits) {
                columns.row("  " + reason.label(), reason.text(), place);
            } else {
                columns.row("  " + reason.label(), reason.text() + (place.isEmpty() ? "" : " (" + place + ")"));
            }
        }
        columns.print(out);
        for (String line : face.width().flow(why.conclusion(), face.columns())) {
            out.println(line);
        }
    }

    /** Whether the places have room in a column of their own. */
    private static boolean fits(Face face, List<Reason> reasons) {
        int label = 0;
        int text = 0;
        int place = 0;
        for (Reason reason : reasons) {
            label = Math.max(label, face.cells(reason.label()));
            text = Math.max(text, face.cells(reason.text()));
            place = Math.max(place, reason.place() == null ? 0 : face.cells(reason.place()));
        }
        return 2 + label + 2 + text + 2 + place <= face.columns();
    }

    /** Prints {@code {"team", "rotation", "at", "state", "person", "base", "start", "end", "trace": […], "conclusion"}}. */
    public static void printJson(
            Schedule schedule, Trace trace, Function<Trace.Step, @Nullable String> places, PrintWriter out) {
        WhyText why = new WhyText(schedule, trace);
        Turns turns = schedule.rotation(trace.rotation()).turns();
        InstantText instants = new InstantText();
        OnCall onCall = trace.onCall();
        Json json = new Json(out).object();
        json.field("team", trace.rotation().team())
                .field("rotation", trace.rotation().rotation());
        json.field("at", instants.of(onCall.at(), turns.zoneAt(onCall.at())));
        json.field("state", WhoJson.word(onCall.state()));
        json.field("person", onCall.person()).field("base", onCall.base());
        json.field("start", onCall.since() == null ? null : instants.of(onCall.since(), turns.zoneAt(onCall.since())));
        json.field("end", onCall.until() == null ? null : instants.of(onCall.until(), turns.zoneAt(onCall.until())));
        json.name("trace").array();
        for (Reason reason : why.reasons(places)) {
            json.inline().object().field("kind", reason.kind()).field("text", reason.text());
            json.field("override", reason.override());
            json.field("place", reason.place()).end();
        }
        json.end().field("conclusion", why.conclusion()).end();
    }

    private String headline() {
        OnCall onCall = trace.onCall();
        String role = role(trace.rotation());
        if (onCall.state() == OnCall.State.OFF_HOURS) {
            return role + closed(onCall.at());
        }
        Instant since = Objects.requireNonNull(onCall.since());
        Instant until = Objects.requireNonNull(onCall.until());
        String stretch = clock.moment(since) + " – " + clock.moment(until);
        String who = onCall.person() == null ? "Nobody" : Names.full(company.person(onCall.person()));
        return who + " has " + role + ", " + stretch + zone();
    }

    /** Why a rotation is closed: it has not begun, has ended, or it is outside its hours. */
    private String closed(Instant at) {
        Turns turns = schedule.rotation(trace.rotation()).turns();
        Instant end = turns.end();
        if (at.isBefore(turns.start())) {
            return " only starts on " + clock.moment(turns.start());
        }
        return end != null && !at.isBefore(end)
                ? " ended on " + clock.moment(end)
                : " is closed at " + clock.moment(at.truncatedTo(ChronoUnit.MINUTES)) + zone();
    }

    /** The zone whose clock is meant, where it isn't the file's. */
    private String zone() {
        Zone zone = schedule.rotation(trace.rotation())
                .turns()
                .zoneAt(trace.onCall().at());
        return zone.equals(company.zone()) ? "" : " " + zone;
    }

    private List<Reason> reasons(Function<Trace.Step, @Nullable String> places) {
        List<Reason> reasons = new ArrayList<>();
        for (Trace.Step step : trace.steps()) {
            reasons.add(reason(step, places.apply(step)));
        }
        OnCall onCall = trace.onCall();
        Hours within = schedule.hoursAt(trace.rotation(), onCall.at());
        if (onCall.state() == OnCall.State.OFF_HOURS && !within.isAlways()) {
            reasons.add(new Reason("hours", "hours", within.toString(), null));
        }
        return reasons;
    }

    private Reason reason(Trace.Step step, @Nullable String place) {
        boolean elsewhere = !step.rotation().equals(trace.rotation());
        String of = elsewhere ? role(step.rotation()) + ": " : "";
        if (step instanceof Trace.Step.InOrder order) {
            String people = String.join(", ", order.order());
            return new Reason("order", "order", of + people + ", since " + Spoken.date(order.since()), place);
        }
        if (step instanceof Trace.Step.InTurn inTurn) {
            Turn turn = inTurn.turn();
            String text = of + clock.stretch(turn.time()) + " is " + name(turn.holder()) + "'s";
            return new Reason("turn", "turn " + turn.number(), text, place);
        }
        if (step instanceof Trace.Step.Following following) {
            return new Reason("follows", "follows", of + followed(following), place);
        }
        if (step instanceof Trace.Step.Moved moved) {
            return new Reason("override", moved.entry().id(), of + moved(moved), place);
        }
        Trace.Step.Idle idle = (Trace.Step.Idle) step;
        String text = idle.reason() == null ? "was undone, and does nothing" : "does nothing: " + idle.reason();
        return new Reason(
                idle.reason() == null ? "undone" : "orphan", idle.entry().id(), of + SafeText.of(text), place);
    }

    private String followed(Trace.Step.Following step) {
        String leader = role(step.follow().leader());
        String there = step.there() == null ? "nobody" : name(step.there());
        if (step.follow().pick() == Follow.Pick.NEXT) {
            return "whoever comes next in " + leader + ", where " + there + " is on call";
        }
        return step.matters()
                ? leader + ", where " + there + " is on call"
                : leader + " only while somebody of this order is on call there, and " + there + " is not of it";
    }

    private String moved(Trace.Step.Moved step) {
        Entry entry = step.entry();
        String stretch = clock.stretch(step.move().time());
        String in = name(step.move().in());
        String out = name(step.move().out());
        String what = entry instanceof Swap
                ? in + " and " + out + " swapped, so " + in + " has " + stretch
                : step.move().in() == null
                        ? "agreed that nobody is on call " + stretch
                        : in + " stands in for " + out + " " + stretch;
        String why = entry.facts().why() == null
                ? ""
                : " (" + SafeText.of(entry.facts().why()) + ")";
        String agreed = entry.facts().made() == null
                ? ""
                : ", agreed "
                        + clock.date(
                                company.zone().local(entry.facts().made().at()).toLocalDate());
        return what + why + agreed;
    }

    private String conclusion() {
        OnCall onCall = trace.onCall();
        StringBuilder text = new StringBuilder("So ");
        text.append(onCall.person() == null ? "nobody" : name(onCall.person()));
        end(text);
        if (!Objects.equals(onCall.person(), onCall.base())) {
            text.append(" Without overrides: ").append(name(onCall.base()));
            end(text);
        }
        RotationSchedule rotation = schedule.rotation(trace.rotation());
        Instant change = onCall.unbrokenUntil(rotation);
        if (change != null) {
            Shift then = rotation.at(change);
            String to = then == null ? "closed" : then.isGap() ? Names.GAP : "to " + name(then.person());
            text.append(" Next change: ")
                    .append(clock.moment(change))
                    .append(", ")
                    .append(to);
            end(text);
        }
        return text.toString();
    }

    // Where two people share a first name, one may be called Ben L., with a stop already.
    private static void end(StringBuilder sentence) {
        if (sentence.charAt(sentence.length() - 1) != '.') {
            sentence.append('.');
        }
    }

    private String name(@Nullable String id) {
        return names.of(id);
    }

    private String role(RotationId id) {
        return SafeText.of(schedule.named(id));
    }
}

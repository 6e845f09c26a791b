package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.override.Swap;
import rota.planning.Conflict;
import rota.planning.Planned;
import rota.planning.Resolution;
import rota.planning.Unresolved;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Difference;
import rota.schedule.Schedule;

/** The swaps that clear conflicts, for a terminal: each with what it is for, and then what stays, and why. */
public final class ResolveText {

    /** Of more conflicts that stay, only the first are told. */
    private static final int MOST_TOLD = 20;

    private final Face face;
    private final Schedule schedule;
    private final Instant now;
    private final Names names;
    private final PrintWriter out;

    private ResolveText(Face face, Schedule schedule, Instant now, PrintWriter out) {
        this.face = face;
        this.schedule = schedule;
        this.now = now;
        this.names = Names.among(schedule.company().people().values());
        this.out = out;
    }

    /**
     * Prints the plan.
     *
     * @param schedule the schedule as it is without the plan
     */
    public static void print(Face face, Schedule schedule, Resolution resolution, Instant now, PrintWriter out) {
        ResolveText text = new ResolveText(face, schedule, now, out);
        Sentences.say(face, summary(resolution), out);
        int number = 0;
        for (Planned planned : resolution.swaps()) {
            number++;
            text.print(number, planned);
        }
        if (!resolution.unresolved().isEmpty()) {
            out.println();
            out.println(face.bold(resolution.swaps().isEmpty() ? "These stay:" : "What stays:"));
            List<Unresolved> stay = resolution.unresolved();
            stay.subList(0, Math.min(stay.size(), MOST_TOLD)).forEach(text::print);
            if (stay.size() > MOST_TOLD) {
                out.println(face.quiet("… and " + (stay.size() - MOST_TOLD) + " more; --json has them all"));
            }
        }
    }

    /** {@code 5 conflicts. 3 swaps clear 4 of them; fewer can't.} */
    static String summary(Resolution resolution) {
        int all = resolution.conflicts().size();
        int cleared = all - resolution.unresolved().size();
        int swaps = resolution.swaps().size();
        if (all == 0) {
            return "No conflicts.";
        }
        String conflicts = all == 1 ? "1 conflict. " : all + " conflicts. ";
        if (swaps == 0) {
            String none = all == 1 ? "it" : "any of them";
            return conflicts
                    + (resolution.optimal()
                            ? "No swap clears " + none + "."
                            : "No swap was found that clears " + none + "; that there is none is not proven.");
        }
        String proof = resolution.optimal()
                ? ""
                : " That is the best plan found; it is not proven that there is no better one.";
        String what = cleared < all ? cleared + " of them" : all == 1 ? "it" : all == 2 ? "both" : "all of them";
        String fewest = resolution.optimal() && swaps > 1 ? "; fewer can't" : "";
        return conflicts + (swaps == 1 ? "1 swap clears " : swaps + " swaps clear ") + what + fewest + "." + proof;
    }

    private void print(int number, Planned planned) {
        Swap swap = planned.swap();
        RotationId id = swap.rotation();
        out.println();
        String title = number + "  " + SafeText.of(schedule.named(id)) + followers(planned, id) + ": "
                + side(id, swap.first()) + " ⇄ " + side(id, swap.second());
        for (String line : face.width().flow(title, face.columns())) {
            out.println(face.bold(line));
        }
        for (Conflict conflict : planned.clears()) {
            boolean isAway = conflict.other() == null && conflict.rotation().equals(id);
            below(isAway ? names.of(conflict.person()) + " is away " + time(conflict) : sentence(conflict));
        }
        if (planned.clears().isEmpty()) {
            below("makes room for another of these");
        }
        out.println("   " + face.quiet(planned.granted().command()));
    }

    /** {@code  (Secondary follows)}: what else moves with it. */
    private String followers(Planned planned, RotationId id) {
        Set<String> names = new LinkedHashSet<>();
        for (Difference change : planned.granted().proposal().changes()) {
            RotationId other = change.rotation();
            if (!other.equals(id)) {
                boolean isOfTeam = other.team().equals(id.team());
                names.add(SafeText.of(
                        isOfTeam ? schedule.company().rotation(other).name() : schedule.named(other)));
            }
        }
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + (names.size() == 1 ? " follows)" : " follow)");
    }

    private String side(RotationId rotation, Swap.Side side) {
        return names.of(side.giver()) + " " + TurnLabel.brief(schedule.rotation(rotation), side.range());
    }

    private void below(String sentence) {
        for (String line : face.width().flow(sentence, Math.max(20, face.columns() - 3))) {
            out.println("   " + line);
        }
    }

    private void print(Unresolved unresolved) {
        Sentences.warn(face, sentence(unresolved.conflict()) + ": " + SafeText.of(unresolved.reason()), out);
    }

    private Clock clock(Conflict conflict) {
        return new Clock(schedule.rotation(conflict.rotation()).turns(), now);
    }

    private String time(Conflict conflict) {
        return clock(conflict).stretch(conflict.time());
    }

    /** {@code Ana has Core Support hero while away, Mon 7 Dec 09:00 – Wed 9 Dec 09:00}. */
    private String sentence(Conflict conflict) {
        String name = names.of(conflict.person());
        RotationId other = conflict.other();
        String role = SafeText.of(schedule.named(conflict.rotation()));
        if (other == null) {
            return name + " has " + role + " while away, " + time(conflict);
        }
        String both = other.equals(conflict.rotation())
                ? "two turns of " + role
                : role + " and " + SafeText.of(schedule.named(other));
        if (conflict.kind() == Conflict.Kind.DOUBLE_BOOKED) {
            return name + " has " + both + " at once, " + time(conflict);
        }
        return conflict.time().isEmpty()
                ? name + " has " + both + " one right after the other, on "
                        + clock(conflict).moment(conflict.time().start())
                : name + " has " + both + " with only "
                        + LengthText.of(conflict.time().length()) + " between them, " + time(conflict);
    }
}

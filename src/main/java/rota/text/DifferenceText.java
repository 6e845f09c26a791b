package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Outcome;

/** Whose shifts differ between two rosters. */
public final class DifferenceText {

    /** What is known of rotations and people, of which either roster may lack some. */
    public interface Known {

        /** The turns by whose clock the rotation's times are told. */
        Turns turns(RotationId id);

        /** {@code Core Support hero}. */
        String role(RotationId id);

        /** The people of both. */
        Collection<Person> people();
    }

    private DifferenceText() {}

    /** Prints a line for each difference, those that rewrite the past first and loudly. */
    public static void print(Face face, Known known, List<Difference> differences, Instant now, PrintWriter out) {
        if (differences.isEmpty()) {
            out.println("Nobody's shifts differ.");
            return;
        }
        Names names = Names.among(known.people());
        Columns past = new Columns(face).style(Style.ALARM, Style.ALARM);
        Columns coming = new Columns(face);
        int inPast = 0;
        for (Difference difference : differences) {
            boolean isPast = difference.time().start().isBefore(now);
            inPast += isPast ? 1 : 0;
            Clock clock = new Clock(known.turns(difference.rotation()), now);
            (isPast ? past : coming)
                    .row(
                            SafeText.of(known.role(difference.rotation())),
                            clock.stretch(difference.time()),
                            names.of(difference.before()) + " → " + names.of(difference.after()));
        }
        if (inPast > 0) {
            out.println(face.alarm("THE PAST DIFFERS: these shifts began before now, and would be rewritten."));
            past.print(out);
            out.println();
        }
        coming.print(out);
        out.println(summary(differences.size(), inPast));
    }

    private static String summary(int all, int past) {
        String shifts = all == 1 ? "1 stretch differs" : all + " stretches differ";
        return shifts + (past == 0 ? "; the past does not." : ", " + past + " of them in the past.");
    }

    /** Prints {@code {"changes": […], "past", "orphans": […]}}. */
    public static void printJson(
            Known known, List<Difference> differences, List<Outcome> orphans, Instant now, PrintWriter out) {
        InstantText text = new InstantText();
        Json json = new Json(out).object().name("changes").array();
        boolean past = false;
        for (Difference difference : differences) {
            Turns turns = known.turns(difference.rotation());
            past |= difference.time().start().isBefore(now);
            print(difference, turns, text, json);
        }
        json.end().field("past", past);
        OrphanText.print(orphans, json);
        json.end();
    }

    /** Writes {@code {"team", "rotation", "start", "end", "before", "after"}}, by the clock of these turns. */
    static void print(Difference difference, Turns turns, InstantText text, Json json) {
        Instant start = difference.time().start();
        Instant end = difference.time().end();
        json.inline().object();
        json.field("team", difference.rotation().team());
        json.field("rotation", difference.rotation().rotation());
        json.field("start", text.of(start, turns.zoneAt(start))).field("end", text.of(end, turns.zoneAt(end)));
        json.field("before", difference.before())
                .field("after", difference.after())
                .end();
    }
}

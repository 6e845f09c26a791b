package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.planning.Collision;
import rota.planning.Helper;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Schedule;

/** Time that somebody is on call for and can't be, and who could help. */
public final class CollisionText {

    /** More helpers than that nobody asks. */
    private static final int MOST_NAMED = 3;

    private CollisionText() {}

    /** Prints each with those who could stand in and the command for the first of them; nothing if there is none. */
    public static void print(Face face, Schedule schedule, List<Collision> collisions, Instant now, PrintWriter out) {
        Names names = Names.among(schedule.company().people().values());
        for (Collision collision : collisions) {
            Turns turns = schedule.rotation(collision.rotation()).turns();
            String role = SafeText.of(schedule.named(collision.rotation()));
            String time = new Clock(turns, now).stretch(collision.time());
            Sentences.warn(face, names.of(collision.person()) + " has " + role + ", " + time, out);
            Sentences.below(face, helpers(names, collision), out);
            out.println("    " + collision.command());
        }
    }

    private static String helpers(Names names, Collision collision) {
        List<String> able = new ArrayList<>();
        for (Helper helper : collision.helpers()) {
            able.add(names.of(helper.person()));
        }
        if (able.isEmpty()) {
            return "nobody in the order is free then";
        }
        int more = able.size() - MOST_NAMED;
        List<String> named = able.subList(0, Math.min(able.size(), MOST_NAMED));
        return "could help: " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    /** Writes a list of {@code {"team", "rotation", "start", "end", "helpers": […], "command"}} under this name. */
    public static void json(String name, Schedule schedule, List<Collision> collisions, Json json) {
        InstantText text = new InstantText();
        json.name(name).array();
        for (Collision collision : collisions) {
            Turns turns = schedule.rotation(collision.rotation()).turns();
            Instant start = collision.time().start();
            Instant end = collision.time().end();
            List<String> people = new ArrayList<>();
            collision.helpers().forEach(helper -> people.add(helper.person()));
            json.inline().object().field("team", collision.rotation().team());
            json.field("rotation", collision.rotation().rotation());
            json.field("start", text.of(start, turns.zoneAt(start))).field("end", text.of(end, turns.zoneAt(end)));
            json.field("helpers", people).field("command", collision.command()).end();
        }
        json.end();
    }
}

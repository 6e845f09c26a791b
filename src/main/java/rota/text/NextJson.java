package rota.text;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Person;
import rota.rotation.Turns;
import rota.schedule.Outcome;
import rota.schedule.PersonalShift;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Somebody's coming shifts, for programs. */
public final class NextJson {

    private NextJson() {}

    /** Prints {@code {"person", "shifts": […], "subscribe", "orphans": […]}}. */
    public static void print(
            Schedule schedule,
            Person person,
            List<PersonalShift> shifts,
            @Nullable String subscribe,
            List<Outcome> orphans,
            PrintWriter out) {
        InstantText text = new InstantText();
        Json json = new Json(out)
                .object()
                .field("person", person.id())
                .name("shifts")
                .array();
        for (PersonalShift personal : shifts) {
            Shift shift = personal.shift();
            Turns turns = schedule.rotation(personal.rotation()).turns();
            json.inline().object();
            json.field("team", personal.rotation().team());
            json.field("rotation", personal.rotation().rotation());
            json.field(
                    "start",
                    text.of(shift.time().start(), turns.zoneAt(shift.time().start())));
            json.field(
                    "end", text.of(shift.time().end(), turns.zoneAt(shift.time().end())));
            json.field("base", shift.base())
                    .field("overrides", shift.overrides())
                    .end();
        }
        json.end().field("subscribe", subscribe);
        OrphanText.print(orphans, json);
        json.end();
    }
}

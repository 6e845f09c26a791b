package rota.text;

import java.io.Writer;
import java.time.Instant;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/**
 * A schedule for programs, as JSON: a line a shift, instants with seconds and offset in the rotation's zone.
 *
 * <p>Memory doesn't grow with the number of rotations. What {@code orphans} lists does nothing (rule R9).
 */
public final class ScheduleJson {

    private final InstantText instants = new InstantText();
    private final Excerpt excerpt;
    private final Json json;

    private ScheduleJson(Excerpt excerpt, Writer out) {
        this.excerpt = excerpt;
        this.json = new Json(out);
    }

    /** Writes the excerpt; a failing writer is an {@link java.io.UncheckedIOException}. */
    public static void write(Excerpt excerpt, Writer out) {
        new ScheduleJson(excerpt, out).write();
    }

    private void write() {
        json.object()
                .field("from", excerpt.from().toString())
                .field("until", excerpt.until().toString());
        json.name("people").object();
        for (Person person : excerpt.people().values()) {
            json.field(person.id(), person.name());
        }
        json.end().name("schedules").array();
        for (RotationId id : excerpt.rotations()) {
            write(excerpt.schedule().rotation(id));
        }
        json.end();
        OrphanText.print(excerpt.orphans(), json);
        json.end();
    }

    private void write(RotationSchedule rotation) {
        Turns turns = rotation.turns();
        Interval window = excerpt.window(rotation);
        json.object()
                .field("team", rotation.id().team())
                .field("rotation", rotation.id().rotation())
                .field("timezone", turns.zoneAt(window.start()).id());
        json.name("shifts").array();
        for (Shift shift : excerpt.shifts(rotation, window)) {
            write(shift, turns);
        }
        json.end().end();
    }

    private void write(Shift shift, Turns turns) {
        json.inline().object();
        json.field("start", written(shift.time().start(), turns));
        json.field("end", written(shift.time().end(), turns));
        json.field("person", shift.person());
        json.field("base", shift.base());
        json.field("turn", shift.turn());
        json.field("overrides", shift.overrides());
        json.end();
    }

    private String written(Instant instant, Turns turns) {
        return instants.of(instant, turns.zoneAt(instant));
    }
}

package rota.text;

import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rota.planning.Fairness;
import rota.planning.Load;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;

/**
 * How evenly time falls on people, for programs, as JSON: a line a person.
 *
 * <p>Lengths of time are whole minutes; where a zone's clock or an override has seconds, what is left of a minute is dropped.
 * {@code owes} is positive for who owes, negative for who is owed. Memory doesn't grow with the number of rotations. What
 * {@code orphans} lists does nothing (rule R9).
 */
public final class ReportJson {

    private final Excerpt excerpt;
    private final Json json;

    private ReportJson(Excerpt excerpt, Writer out) {
        this.excerpt = excerpt;
        this.json = new Json(out);
    }

    /** Writes the report on the excerpt; a failing writer is an {@link java.io.UncheckedIOException}. */
    public static void write(Excerpt excerpt, Writer out) {
        new ReportJson(excerpt, out).write();
    }

    private void write() {
        json.object()
                .field("from", excerpt.from().toString())
                .field("until", excerpt.until().toString());
        json.name("rotations").array();
        for (RotationId id : excerpt.rotations()) {
            write(Fairness.of(excerpt, id));
        }
        json.end();
        OrphanText.print(excerpt.orphans(), json);
        json.end();
    }

    private void write(Fairness fairness) {
        json.object()
                .field("team", fairness.rotation().team())
                .field("rotation", fairness.rotation().rotation())
                .field("coverage", fairness.coverage())
                .field("balance", fairness.balance())
                .field("spread", fairness.spread().toMinutes());
        json.name("people").array();
        for (Load load : fairness.people()) {
            write(load);
        }
        json.end()
                .field("open_minutes", fairness.open().toMinutes())
                .field("minutes", fairness.onCall().toMinutes())
                .end();
    }

    private void write(Load load) {
        json.inline()
                .object()
                .field("person", load.person())
                .field("turns", load.turns())
                .field("minutes", load.time().toMinutes())
                .field("weekend_minutes", load.weekend().toMinutes())
                .field("base_minutes", load.base().toMinutes())
                .field("covered", load.covered().toMinutes())
                .field("was_covered", load.wasCovered().toMinutes())
                .field("owes", load.owes().toMinutes())
                .field(
                        "name",
                        excerpt.schedule().company().person(load.person()).name());
        minutes("shortest_gap", load.shortestGap());
        minutes("longest_stretch", load.longestStretch());
        minutes("measured", load.measured());
        date("joined", load.joined());
        date("left", load.left());
        json.field("holiday_minutes", load.holiday().toMinutes());
        json.end();
    }

    private void minutes(String name, @Nullable Duration time) {
        if (time == null) {
            json.field(name, (String) null);
        } else {
            json.field(name, time.toMinutes());
        }
    }

    private void date(String name, @Nullable LocalDate date) {
        json.field(name, date == null ? null : date.toString());
    }
}

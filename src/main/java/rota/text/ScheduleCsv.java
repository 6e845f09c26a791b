package rota.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/**
 * A schedule for spreadsheets, as CSV: a header, and a line a shift.
 *
 * <pre>
 * team,rotation,start,end,person,name,base,turn,overrides
 * core,support-hero,2026-01-19T09:00:00+00:00,2026-01-21T09:00:00+00:00,chi,Chi Nguyen,chi,3,
 * </pre>
 *
 * <p>Quoted as RFC 4180 says, in UTF-8 without a mark, with line feeds, which every reader of CSV takes and which diffs show
 * best. Cells for nobody are empty. A name that a spreadsheet would take for a formula gets an apostrophe before it; control
 * characters are replaced as on a terminal. Memory doesn't grow with the number of rotations.
 */
public final class ScheduleCsv {

    private static final int BUFFER = 16_384;

    private final InstantText instants = new InstantText();
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
    private final Excerpt excerpt;
    private final Writer out;

    private ScheduleCsv(Excerpt excerpt, Writer out) {
        this.excerpt = excerpt;
        this.out = out;
        for (Person person : excerpt.people().values()) {
            names.put(person.id(), cell(person.name()));
        }
    }

    /** Writes the excerpt; a failing writer is an {@link UncheckedIOException}. */
    public static void write(Excerpt excerpt, Writer out) {
        new ScheduleCsv(excerpt, out).write();
    }

    private void write() {
        buffer.append("team,rotation,start,end,person,name,base,turn,overrides\n");
        for (RotationId id : excerpt.rotations()) {
            RotationSchedule rotation = excerpt.schedule().rotation(id);
            String place = id.team() + "," + id.rotation() + ",";
            for (Shift shift : excerpt.shifts(rotation, excerpt.window(rotation))) {
                write(place, shift, rotation.turns());
            }
        }
        flush();
    }

    private void write(String place, Shift shift, Turns turns) {
        buffer.append(place)
                .append(instants.of(
                        shift.time().start(), turns.zoneAt(shift.time().start())))
                .append(',')
                .append(instants.of(
                        shift.time().end(), turns.zoneAt(shift.time().end())))
                .append(',');
        person(shift.person());
        name(shift.person());
        person(shift.base());
        buffer.append(shift.turn()).append(',');
        String between = "";
        for (String override : shift.overrides()) {
            buffer.append(between).append(override);
            between = " ";
        }
        buffer.append('\n');
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    private void person(@Nullable String id) {
        buffer.append(id == null ? "" : id).append(',');
    }

    private void name(@Nullable String id) {
        buffer.append(id == null ? "" : names.getOrDefault(id, id)).append(',');
    }

    /** Text as one cell: harmless, no formula, and quoted where it has to be. */
    static String cell(String text) {
        String safe = SafeText.of(text);
        // A tab or line break at the beginning is harmless by now.
        if (!safe.isEmpty() && "=+-@".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        boolean plain = safe.indexOf(',') < 0 && safe.indexOf('"') < 0;
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void flush() {
        try {
            out.append(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }
}

package rota.page;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Zone;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** The rows of a plain table for browsers that run no script: every shift of the two weeks after the page was made. */
final class PlainTable {

    private static final Duration SHOWN = Duration.ofDays(14);

    private final Company company;
    private final Writer out;

    private PlainTable(Company company, Writer out) {
        this.company = company;
        this.out = out;
    }

    /** Writes a row a shift, each by its rotation's clock; from the excerpt's beginning if the page was made before it. */
    static void write(Excerpt excerpt, Instant made, Writer out) throws IOException {
        PlainTable table = new PlainTable(excerpt.schedule().company(), out);
        for (RotationId id : excerpt.rotations()) {
            RotationSchedule rotation = excerpt.schedule().rotation(id);
            Interval all = PageData.window(excerpt, rotation);
            Instant from = made.isBefore(all.start()) ? all.start() : made;
            Interval shown = Interval.between(from, from.plus(SHOWN)).intersection(all);
            for (Shift shift : rotation.touching(shown)) {
                table.writeRow(rotation, shift);
            }
        }
    }

    private void writeRow(RotationSchedule schedule, Shift shift) throws IOException {
        Rotation rotation = schedule.rotation();
        Instant start = shift.time().start();
        Zone zone = schedule.turns().zoneAt(start);
        PlainRow.write(
                out,
                company.team(rotation.id().team()).name() + " · " + rotation.name(),
                who(shift.person(), shift.agreed()),
                Spoken.moment(start, zone),
                Spoken.moment(shift.time().end(), zone),
                zone.id());
    }

    private String who(@Nullable String person, boolean agreed) {
        return person != null ? company.person(person).name() : agreed ? "nobody, as agreed" : "NOBODY";
    }
}

package rota.page;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import rota.planning.Fairness;
import rota.planning.Load;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.schedule.Spoken;

/** How evenly time falls on people, as the rows of a plain table for browsers that run no script; times are hours. */
final class PlainReport {

    private static final int SECONDS_AN_HOUR = 3600;

    private PlainReport() {}

    /** The dates that count, the last one included. */
    static String dates(PageReport report) {
        return Spoken.date(report.from()) + " to " + Spoken.date(report.until().minusDays(1));
    }

    /** Writes a row a person and rotation. */
    static void write(PageReport report, Company company, Writer out) throws IOException {
        for (Fairness fairness : report.rotations().values()) {
            RotationId id = fairness.rotation();
            String role = company.team(id.team()).name() + " · "
                    + company.rotation(id).name();
            for (Load load : fairness.people()) {
                PlainRow.write(
                        out,
                        role,
                        fairness.balance() + "%",
                        company.person(load.person()).name(),
                        String.valueOf(load.turns()),
                        hours(load.time()),
                        hours(load.weekend()),
                        difference(load.beyondBase()));
            }
        }
    }

    /** Rounded to whole hours. */
    private static String hours(Duration time) {
        return String.valueOf((time.toSeconds() + SECONDS_AN_HOUR / 2) / SECONDS_AN_HOUR);
    }

    private static String difference(Duration time) {
        return time.isZero() ? "–" : (time.isNegative() ? "−" : "+") + hours(time.abs());
    }
}

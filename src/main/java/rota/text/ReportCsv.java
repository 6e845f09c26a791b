package rota.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.planning.Fairness;
import rota.planning.Load;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;

/**
 * How evenly time falls on people, for spreadsheets, as CSV: a header, and a line a person and rotation.
 *
 * <pre>
 * team,rotation,person,name,turns,minutes,weekend_minutes,base_minutes,covered,was_covered,owes,…
 * core,support-hero,ana,Ana Ruiz,2,20160,5760,20160,0,0,0,…
 * </pre>
 *
 * <p>Quoted and harmless as {@link ScheduleCsv} is; numbers and dates as in {@link ReportJson}, cells for nothing empty.
 */
public final class ReportCsv {

    private static final String HEADER = "team,rotation,person,name,turns,minutes,weekend_minutes,base_minutes,covered,"
            + "was_covered,owes,shortest_gap,longest_stretch,measured,joined,left,holiday_minutes\n";

    private ReportCsv() {}

    /** Writes the report on the excerpt; a failing writer is an {@link UncheckedIOException}. */
    public static void write(Excerpt excerpt, Writer out) {
        try {
            out.append(HEADER);
            for (RotationId id : excerpt.rotations()) {
                Fairness fairness = Fairness.of(excerpt, id);
                for (Load load : fairness.people()) {
                    String name =
                            excerpt.schedule().company().person(load.person()).name();
                    out.append(line(id, load, name)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(RotationId id, Load load, String name) {
        List<String> cells = new ArrayList<>(List.of(id.team(), id.rotation(), load.person(), ScheduleCsv.cell(name)));
        cells.add(String.valueOf(load.turns()));
        cells.add(minutes(load.time()));
        cells.add(minutes(load.weekend()));
        cells.add(minutes(load.base()));
        cells.add(minutes(load.covered()));
        cells.add(minutes(load.wasCovered()));
        cells.add(minutes(load.owes()));
        cells.add(minutes(load.shortestGap()));
        cells.add(minutes(load.longestStretch()));
        cells.add(minutes(load.measured()));
        cells.add(date(load.joined()));
        cells.add(date(load.left()));
        cells.add(minutes(load.holiday()));
        return String.join(",", cells);
    }

    private static String minutes(@Nullable Duration time) {
        return time == null ? "" : String.valueOf(time.toMinutes());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}

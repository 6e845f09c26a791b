package rota.cli;

import java.io.IOException;
import java.util.List;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.text.OrphanText;
import rota.text.Overview;
import rota.text.ScheduleCsv;
import rota.text.ScheduleJson;
import rota.text.TableMarkdown;
import rota.text.TableText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota generate}: the schedule week by week. */
final class Generate implements Command {

    private static final int WEEKS = 12;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "generate",
                        "The schedule week by week, overridden turns marked.",
                        "rota generate core --weeks 4       the next four weeks of one team",
                        "rota generate --from 2026-Q2       a whole quarter",
                        "rota generate --format csv         for a spreadsheet")
                .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                .option(
                        "--from",
                        "WHEN",
                        "A date, a week (W06, 2026-W06) or a quarter (2026-Q2); by default this week.")
                .option("--weeks", "N", "How many weeks; by default 12, or the quarter.")
                .option("--until", "DATE", "The first date that is not shown.")
                .flag("--base", "What the orders alone say, without any override.")
                .option("--format", "FORMAT", "table, csv, markdown or json; by default table.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<RotationId> rotations = What.rotations(rota.company(), said.words());
        DateRange dates = DateRange.of(
                rota.today(), said.option("--from"), said.option("--weeks"), said.option("--until"), WEEKS);
        Excerpt excerpt = new Excerpt(rota.schedule(), rotations, dates.from(), dates.until(), said.flag("--base"));
        String format = format(rota, said);
        switch (format) {
            case "table" -> TableText.print(Overview.of(excerpt, rota.now()), rota.face(), rota.out());
            case "markdown" -> TableMarkdown.print(Overview.of(excerpt, rota.now()), rota.out());
            case "csv" -> {
                ScheduleCsv.write(excerpt, rota.out());
                OrphanText.print(
                        rota.face(), excerpt.orphans(), rota.surroundings().err());
            }
            case "json" -> ScheduleJson.write(excerpt, rota.out());
            default -> throw new UsageError("--format takes table, csv, markdown or json, not '" + format + "'");
        }
        return 0;
    }

    private static String format(Rota rota, Said said) {
        String format = said.option("--format", rota.json() ? "json" : "table");
        if (rota.json() && !format.equals("json")) {
            throw new UsageError("--json and --format " + format + " are two formats; give one of them");
        }
        return format;
    }
}

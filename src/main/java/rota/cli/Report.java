package rota.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.text.OrphanText;
import rota.text.ReportCsv;
import rota.text.ReportJson;
import rota.text.ReportText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota report}: how evenly time falls on people. */
final class Report implements Command {

    private static final int WEEKS = 26;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "report",
                        "How evenly time falls on people. It counts turns, time on call, weekends, public holidays and covers, and weighs what"
                                + " each should have had against what they had.",
                        "rota report core                   half a year back and ahead, one team",
                        "rota report --from 2026-Q2         a whole quarter",
                        "rota report --format csv           for a spreadsheet")
                .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                .option(
                        "--from",
                        "WHEN",
                        "A date, a week (W06, 2026-W06) or a quarter (2026-Q2); by default 26 weeks before this week's"
                                + " Monday, or with --weeks that Monday.")
                .option(
                        "--weeks",
                        "N",
                        "How many weeks; by default until 26 weeks after this week's Monday, after --from 26 weeks or"
                                + " the quarter.")
                .option("--until", "DATE", "The first date that does not count.")
                .option("--format", "FORMAT", "table, csv or json; by default table.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<RotationId> rotations = What.rotations(rota.company(), said.words());
        DateRange dates = dates(rota.today(), said);
        Excerpt excerpt = new Excerpt(rota.scheduleWithAbsences(), rotations, dates.from(), dates.until(), false);
        String format = format(rota, said);
        switch (format) {
            case "table" -> ReportText.print(rota.face(), excerpt, rota.out());
            case "csv" -> {
                ReportCsv.write(excerpt, rota.out());
                OrphanText.print(
                        rota.face(), excerpt.orphans(), rota.surroundings().err());
            }
            case "json" -> ReportJson.write(excerpt, rota.out());
            default -> throw new UsageError("--format takes table, csv or json, not '" + format + "'");
        }
        return 0;
    }

    private static DateRange dates(LocalDate today, Said said) {
        String from = said.option("--from");
        String weeks = said.option("--weeks");
        String until = said.option("--until");
        if (from != null || weeks != null) {
            return DateRange.of(today, from, weeks, until, WEEKS);
        }
        DateRange usual = usualDates(today);
        LocalDate end = DateRange.end(usual.from(), null, until);
        return end == null ? usual : new DateRange(usual.from(), end);
    }

    /** What a report looks at unless something else is asked for: 26 weeks before this week's Monday, and 26 from then on. */
    static DateRange usualDates(LocalDate today) {
        LocalDate monday = Dates.mondayOf(today);
        return new DateRange(monday.minusWeeks(WEEKS), monday.plusWeeks(WEEKS));
    }

    private static String format(Rota rota, Said said) {
        String format = said.option("--format", rota.json() ? "json" : "table");
        if (rota.json() && !format.equals("json")) {
            throw new UsageError("--json and --format " + format + " are two formats; give one of them");
        }
        return format;
    }
}

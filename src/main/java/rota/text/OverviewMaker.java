package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Turns;
import rota.schedule.Excerpt;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Spoken;

/** Makes the overview of an excerpt by the rules of {@link Overview}. */
final class OverviewMaker {

    /** In more weeks than a year has, a week's number and day alone would name two. */
    private static final int LONGEST_YEAR = 53;

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);

    private final Excerpt excerpt;
    private final Names names;
    private final Plan plan;
    private final Headings headings;
    private final List<LocalDate> mondays;
    private final @Nullable LocalDate current;

    OverviewMaker(Excerpt excerpt, Instant now) {
        this.excerpt = excerpt;
        this.names = Names.among(excerpt.people().values());
        this.plan = new Plan(excerpt);
        this.headings = new Headings(excerpt, plan);
        this.mondays = Weeks.touching(excerpt.from(), excerpt.until());
        List<RotationSchedule> columns = plan.columns();
        this.current =
                columns.isEmpty() ? null : Weeks.of(columns.get(0).turns().dateAt(now), mondays);
    }

    Overview make() {
        List<Overview.Block> blocks = new ArrayList<>();
        for (Plan.Part part : plan.parts()) {
            blocks.add(part.kind() == Plan.Kind.DAYS ? days(part) : weeks(part));
        }
        return new Overview(headings.overview(), blocks, warnings());
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Outcome orphan : excerpt.orphans()) {
            warnings.add(OrphanText.sentence(orphan));
        }
        return warnings;
    }

    private Overview.Block weeks(Plan.Part part) {
        List<String> shared = headings.shared(part);
        List<Overview.Column> columns = new ArrayList<>();
        List<List<Overview.Cell>> cells = new ArrayList<>();
        for (RotationSchedule rotation : part.columns()) {
            columns.add(headings.column(part, rotation, shared));
            cells.add(cells(rotation));
        }
        return new Overview.Block(headings.title(part), shared, headings.remarks(part), columns, rows(cells));
    }

    private List<Overview.Cell> cells(RotationSchedule rotation) {
        CellMaker maker = new CellMaker(excerpt, rotation, names);
        List<Overview.Cell> cells = new ArrayList<>();
        for (LocalDate monday : mondays) {
            cells.add(maker.cell(Weeks.stretch(rotation.turns(), monday)));
        }
        return cells;
    }

    private List<Overview.Row> rows(List<List<Overview.Cell>> columns) {
        List<Overview.Row> rows = new ArrayList<>();
        for (int i = 0; i < mondays.size() && !columns.isEmpty(); i++) {
            List<Overview.Cell> cells = new ArrayList<>();
            for (List<Overview.Cell> column : columns) {
                cells.add(column.get(i));
            }
            rows.add(row(mondays.get(i), cells));
        }
        return rows;
    }

    private Overview.Block days(Plan.Part part) {
        RotationSchedule rotation = part.columns().get(0);
        CellMaker maker = new CellMaker(excerpt, rotation, names);
        Turns turns = rotation.turns();
        List<Overview.Row> rows = new ArrayList<>();
        for (LocalDate monday : mondays) {
            List<Overview.Cell> cells = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                LocalDate date = monday.plusDays(day);
                cells.add(maker.cell(turns.days(date, date)));
            }
            rows.add(row(monday, cells));
        }
        List<Overview.Column> columns = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            columns.add(new Overview.Column(Spoken.weekday(A_MONDAY.plusDays(day)), List.of()));
        }
        return new Overview.Block(headings.title(part), headings.facts(rotation), List.of(), columns, rows);
    }

    private Overview.Row row(LocalDate monday, List<Overview.Cell> cells) {
        String day = When.dayAndMonth(monday) + (mondays.size() > LONGEST_YEAR ? " " + monday.getYear() : "");
        return new Overview.Row(When.week(monday), day, monday.equals(current), cells);
    }
}

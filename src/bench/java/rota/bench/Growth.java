package rota.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Ten times as much, and again ten times: does it take more than ten times as long? Each row is held against the one before. */
final class Growth implements Section {

    private static final int WEEKS = 520;
    private static final List<Integer> MANY_WEEKS = List.of(52, 520, 1560);

    private final Programs programs;
    private final Rosters rosters;
    private final Settings settings;

    Growth(Programs programs, Rosters rosters, Settings settings) {
        this.programs = programs;
        this.rosters = rosters;
        this.settings = settings;
    }

    @Override
    public String subject() {
        return "growth";
    }

    @Override
    public String reference() {
        return "the row above";
    }

    /** One step of a series. */
    private record Step(String name, int size, Command command) {}

    /** A command for so many teams and weeks. */
    private interface Scaled {
        Command command(Programs programs, String roster, int teams, int weeks);
    }

    @Override
    public List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (List<Step> series : List.of(
                steps("csv", Scale::csv, sizes(10, 100, 1000), List.of(WEEKS)),
                steps("csv", Scale::csv, sizes(100), MANY_WEEKS),
                steps("export", Scale::export, sizes(10, 100, 1000), List.of(WEEKS)),
                steps("export", Scale::export, sizes(100), MANY_WEEKS),
                years(),
                overrides())) {
            add(rows, series);
        }
        return rows;
    }

    /** What a command costs for each of these numbers of teams and of weeks. */
    private List<Step> steps(String name, Scaled scaled, List<Integer> manyTeams, List<Integer> manyWeeks)
            throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int teams : manyTeams) {
            for (int weeks : manyWeeks) {
                String size = Table.whole(teams) + " teams × " + Table.whole(weeks) + " weeks";
                Command command = scaled.command(programs, rosters.teams(teams), teams, weeks);
                steps.add(new Step(name + ", " + size, teams * weeks, command));
            }
        }
        return steps;
    }

    /** The same at two times, which is to cost the same. */
    private List<Step> years() throws IOException {
        List<Step> steps = new ArrayList<>();
        String roster = rosters.teams(settings.size(100));
        for (int year : List.of(2026, 2200)) {
            Command who =
                    programs.rota("who", "--at", year + "-01-20", "-f", roster).saying("P0-");
            steps.add(new Step("who, in the year " + year, 1, who));
        }
        return steps;
    }

    private List<Step> overrides() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int count : sizes(100, 1000, 10_000)) {
            Command who = programs.rota("who", "-f", rosters.covers(count)).saying("P0-");
            steps.add(new Step("who, " + Table.whole(count) + " overrides", count, who));
        }
        return steps;
    }

    private List<Integer> sizes(int... full) {
        List<Integer> sizes = new ArrayList<>();
        for (int size : full) {
            sizes.add(settings.size(size));
        }
        return sizes;
    }

    private static void add(List<Row> rows, List<Step> steps) {
        Step before = steps.get(0);
        rows.add(Row.of(before.name(), before.command(), before.command()));
        for (Step step : steps.subList(1, steps.size())) {
            double size = (double) step.size() / before.size();
            rows.add(new Row.Measured(step.name(), step.command(), before.command(), size));
            before = step;
        }
    }
}

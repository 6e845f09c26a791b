package rota.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Ten years of a large company: a calendar for each of its teams. */
final class Scale implements Section {

    private static final int WEEKS = 520;
    /** With the two before this week, with which the rosters begin and so the calendars. */
    private static final int TURNS = 522;

    private final Programs programs;
    private final Rosters rosters;
    private final int teams;

    Scale(Programs programs, Rosters rosters, int teams) {
        this.programs = programs;
        this.rosters = rosters;
        this.teams = teams;
    }

    @Override
    public String subject() {
        return "scale: " + Table.whole(2L * TURNS * teams) + " turns";
    }

    @Override
    public String reference() {
        return "Java";
    }

    @Override
    public List<Row> rows() throws IOException, InterruptedException, Failed {
        String roster = rosters.teams(teams);
        int events = 2 * TURNS * teams;
        String[] sizes = {"calendars", Integer.toString(teams), Integer.toString(TURNS)};
        Command floor =
                programs.java(Events.class).with(sizes).making("calendars").writing(events);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Java: formats as many events", floor, floor));
        rows.add(programs.c()
                .row(
                        "formats as many events",
                        command -> command.with(sizes).making("calendars").writing(events),
                        floor));
        rows.add(Row.of("rota generate --format csv", csv(programs, roster, teams, WEEKS), floor));
        rows.add(Row.of(
                "rota export, a calendar a team",
                export(programs, roster, teams, WEEKS).writing(events),
                floor));
        for (Peer peer : List.of(programs.python(), programs.node())) {
            rows.add(peer.row(
                    "a calendar a team",
                    command -> command.with("export", roster, Integer.toString(TURNS), "calendars")
                            .making("calendars")
                            .writing(events),
                    floor));
        }
        return rows;
    }

    static Command csv(Programs programs, String roster, int teams, int weeks) {
        return programs.rota("generate", "--format", "csv", "--weeks", Integer.toString(weeks), "-f", roster)
                .saying("team-" + (teams - 1) + ",secondary,");
    }

    static Command export(Programs programs, String roster, int teams, int weeks) {
        List<String> names = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            names.add("team-" + team);
        }
        return programs.rota("export", "--weeks", Integer.toString(weeks), "-f", roster, "-o", "calendars")
                .with(names)
                .making("calendars");
    }
}

package rota.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A roster as large as any company's, in one file: what it costs to ask it, and to change it. */
final class Large implements Section {

    private final Programs programs;
    private final Rosters rosters;
    private final int teams;

    Large(Programs programs, Rosters rosters, int teams) {
        this.programs = programs;
        this.rosters = rosters;
        this.teams = teams;
    }

    @Override
    public String subject() {
        return "large: " + Table.whole(10L * teams) + " people";
    }

    @Override
    public String reference() {
        return "hello";
    }

    @Override
    public List<Row> rows() throws IOException, InterruptedException, Failed {
        String roster = rosters.company(teams);
        // Somewhere in the middle, and not one of those that have swapped.
        int middle = teams / 2 + 1;
        String rotation = "team-" + middle + "/support-hero";
        String person = "p" + middle + "-4";
        String other = "p" + middle + "-5";
        Command hello = programs.java(Hello.class).saying("hello");
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("hello, in Java", hello, hello));
        rows.add(Row.of(
                "rota who, one rotation",
                programs.rota("who", rotation, "-f", roster).saying("Person " + middle + " 2"),
                hello));
        rows.add(Row.of("rota who", programs.rota("who", "-f", roster).saying("Person " + middle + " 2"), hello));
        rows.add(Row.of("rota next", programs.rota("next", person, "-f", roster).saying("Support hero"), hello));
        rows.add(Row.of(
                "rota swap --dry-run",
                programs.rota("swap", person, other, "-r", rotation, "--dry-run", "-f", roster)
                        .saying("Person " + middle + " 5"),
                hello));
        for (Peer peer : List.of(programs.python(), programs.node())) {
            rows.add(peer.row("who", command -> command.with("who", roster).saying(rotation + "  p" + middle), hello));
        }
        return rows;
    }
}

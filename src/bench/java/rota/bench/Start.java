package rota.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What people feel: small commands on a small roster, where nearly all is the start. */
final class Start implements Section {

    private final Programs programs;
    private final Rosters rosters;

    Start(Programs programs, Rosters rosters) {
        this.programs = programs;
        this.rosters = rosters;
    }

    @Override
    public String subject() {
        return "start: 12 teams";
    }

    @Override
    public String reference() {
        return "hello";
    }

    @Override
    public List<Row> rows() throws IOException, InterruptedException, Failed {
        String roster = rosters.teams(12);
        Command hello = programs.java(Hello.class).saying("hello");
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("hello, in Java", hello, hello));
        rows.add(Row.of("true, which does nothing", programs.nothing(), hello));
        rows.add(Row.of("rota --version", programs.rota("--version").saying("rota "), hello));
        rows.add(Row.of("rota --help", programs.rota("--help").saying("rota who"), hello));
        rows.add(Row.of("rota who", programs.rota("who", "-f", roster).saying("P4-3 (for P4-2)"), hello));
        rows.add(Row.of(
                "scripts/rota who", programs.fromClone("who", "-f", roster).saying("P4-3 (for P4-2)"), hello));
        rows.add(Row.of(
                "rota who, one rotation",
                programs.rota("who", "team-3/support-hero", "-f", roster).saying("P3-2"),
                hello));
        rows.add(programs.python()
                .row("who", command -> command.with("who", roster).saying("team-4/support-hero  p4-3"), hello));
        rows.add(programs.node()
                .row("who", command -> command.with("who", roster).saying("team-4/support-hero  p4-3"), hello));
        rows.add(programs.khal(roster)
                .row(
                        "at, its calendars",
                        command -> command.with("at", "2026-01-20", "10:15").saying("P4-3"),
                        hello));
        rows.add(Row.of("rota swap --dry-run", swap(roster), hello));
        rows.add(Row.of(
                "rota generate, 52 weeks",
                programs.rota("generate", "--weeks", "52", "-f", roster).saying("P4-3"),
                hello));
        rows.add(Row.of("rota export, 52 weeks", export(roster).making("calendars"), hello));
        rows.add(Row.of("rota export again, nothing new", export(roster), hello));
        rows.add(Row.of(
                "rota publish, 52 weeks",
                programs.rota("publish", "page", "--weeks", "52", "-f", roster).making("page"),
                hello));
        return rows;
    }

    private Command swap(String roster) {
        return programs.rota("swap", "p3-4", "p3-5", "-r", "team-3/support-hero", "--dry-run", "-f", roster)
                .saying("P3-5");
    }

    private Command export(String roster) {
        return programs.rota("export", "--weeks", "52", "-f", roster, "-o", "calendars");
    }
}

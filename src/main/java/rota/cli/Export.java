package rota.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import rota.ics.Feed;
import rota.ics.Feeds;
import rota.schedule.Excerpt;
import rota.text.OrphanText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota export}: calendars that people subscribe to. */
final class Export implements Command {

    private static final String FOLDER = "calendars";
    private static final String ENDING = ".ics";
    private static final String STDOUT = "-";

    @Override
    public Syntax syntax() {
        return dates(Syntax.of(
                                "export",
                                "Calendars of teams and people, to subscribe to. There is one for each team, rotation and person, one of everything,"
                                        + " and one of the gaps.",
                                "rota export                        all of them, into calendars/",
                                "rota export core                   only core's, calendars/teams/core.ics",
                                "rota export -p ana -o ana.ics      Ana's, into one file",
                                "rota export core web -o -          both teams in one calendar, printed")
                        .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                        .option("-p, --person", "PERSON", "Whose calendar; 'me' is yours.")
                        .option(
                                "-o, --output",
                                "DIR|FILE|-",
                                "A folder, by default calendars; one file, which ends in .ics; or - to print it."))
                .flag("--prune", "Remove the calendars of what is gone from the roster, instead of emptying them.");
    }

    /** The options that say which dates calendars have. */
    static Syntax dates(Syntax syntax) {
        return syntax.option(
                        "--from",
                        "WHEN",
                        "A date, a week (W06, 2026-W06) or a quarter (2026-Q2); by default four weeks ago.")
                .option("--weeks", "N", "How many weeks from --from, or from this week; by default 52.")
                .option("--until", "DATE", "The first date that is not in them.")
                .exits(Failures.MISTAKES, Refusal.REFUSED);
    }

    /** The dates that those options name. */
    static DateRange dates(Rota rota, Said said) throws InvalidRoster, UnreadableRoster {
        return DateRange.ofCalendars(
                rota.today(), said.option("--from"), said.option("--weeks"), said.option("--until"));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        String output = said.option("--output", FOLDER);
        if (output.isEmpty()) {
            throw new UsageError("--output takes a folder, a file that ends in .ics, or -, not ''");
        }
        CalendarChoice choice = CalendarChoice.of(rota, said.words(), said.option("--person"));
        DateRange dates = dates(rota, said);
        Excerpt excerpt = new Excerpt(rota.schedule(), choice.rotations(), dates.from(), dates.until(), false);
        Path path = rota.surroundings().folder().resolve(output);
        boolean isFolder = !output.equals(STDOUT) && (output.endsWith("/") || !isFile(path));
        if (said.flag("--prune") && !(isFolder && choice.isEverything())) {
            throw new UsageError(
                    "--prune goes with everything in a folder; leave it out, or leave out WHAT, --person and the file");
        }
        if (output.equals(STDOUT)) {
            return print(rota, excerpt, choice.one());
        }
        return isFolder
                ? new Publishing(rota, output, excerpt).folder(path, choice, said.flag("--prune"), null)
                : new Publishing(rota, output, excerpt).file(path, choice.one());
    }

    private static boolean isFile(Path path) {
        return !Files.isDirectory(path)
                && (Files.exists(path)
                        || path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING));
    }

    private static int print(Rota rota, Excerpt excerpt, Feed feed) throws IOException {
        if (rota.json()) {
            throw new UsageError("--output - prints the calendar itself; leave out --json");
        }
        try {
            Feeds.write(excerpt, new CalendarStream(rota.out(), feed));
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
        OrphanText.print(rota.face(), excerpt.orphans(), rota.surroundings().err());
        return 0;
    }
}

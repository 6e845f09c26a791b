package rota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rota.page.Page;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Excerpt;
import rota.text.ScheduleJson;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota publish}: a page and calendars, ready for any web server. */
final class Publish implements Command {

    private static final String PAGE = "index.html";
    private static final String DATA = "rota.json";

    @Override
    public Syntax syntax() {
        return Export.dates(Syntax.of(
                                "publish",
                                "A page of who is on call, and everybody's calendars. They go into a folder that any web server can serve.",
                                "rota publish public                then open public/index.html",
                                "rota publish site --no-report      without how evenly time falls on people")
                        .phrase("DIR", "The folder; it is made if it isn't there."))
                .flag("--prune", "Remove the calendars of what is gone from the roster, instead of emptying them.")
                .flag("--no-report", "Leave out of the page how evenly time falls on people.");
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        said.refuseMoreWordsThan(1);
        String output = said.word("");
        if (output.isEmpty() || output.equals("-")) {
            throw new UsageError("name a folder to write to, like this: rota publish public");
        }
        Path path = rota.surroundings().folder().resolve(output);
        requireOwn(path);
        DateRange dates = Export.dates(rota, said);
        CalendarChoice everything = CalendarChoice.of(rota, List.of(), null);
        Excerpt excerpt = new Excerpt(rota.schedule(), everything.rotations(), dates.from(), dates.until(), false);
        Excerpt report = said.flag("--no-report") ? null : report(rota, everything.rotations());
        Instant now = rota.now().truncatedTo(ChronoUnit.SECONDS);
        int exit = new Publishing(rota, output, excerpt).folder(path, everything, said.flag("--prune"), files -> {
            files.write(DATA, out -> ScheduleJson.write(excerpt, out));
            files.write(PAGE, out -> Page.write(excerpt, report, now, out));
        });
        if (!rota.json()) {
            tell(rota, Path.of(output).resolve(PAGE));
        }
        return exit;
    }

    private static Excerpt report(Rota rota, List<RotationId> rotations) throws InvalidRoster, UnreadableRoster {
        DateRange dates = Report.usualDates(rota.today());
        return new Excerpt(rota.scheduleWithAbsences(), rotations, dates.from(), dates.until(), false);
    }

    /** Whoever names the folder of another site does not lose its page. */
    private static void requireOwn(Path folder) {
        Path page = folder.resolve(PAGE);
        if (Files.exists(page) && !Files.exists(folder.resolve(DATA))) {
            throw new Refusal(
                    Refusal.REFUSED,
                    page + " is there already and was not made by rota, since there is no " + DATA
                            + " beside it; name another folder, or move it away",
                    List.of());
        }
    }

    private static void tell(Rota rota, Path page) throws InvalidRoster, UnreadableRoster {
        String site = rota.company().site();
        rota.out().println("  To look at it, open " + SafeText.of(page.toString()));
        if (site != null) {
            rota.out().println("  Its address, once it is served: " + SafeText.of(site));
        }
    }
}

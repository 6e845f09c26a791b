package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.files.CannotWrite;
import rota.files.NewFile;
import rota.files.Unconfirmed;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.Finding;
import rota.schedule.Findings;
import rota.schedule.Schedule;
import rota.text.BegunText;
import rota.text.Json;
import rota.text.Overview;
import rota.text.TableText;
import rota.yaml.InvalidRoster;
import rota.yaml.NewRoster;
import rota.yaml.RosterReader;

/** {@code rota init}: a first roster. */
final class Init implements Command {

    private static final String SCHEMA = "rotations.schema.json";
    private static final int WEEKS_SHOWN = 4;
    private static final int WEEKS_CHECKED = 53;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "init",
                        "Writes a first, short roster with comments. It asks at a terminal, and never writes over anything.",
                        "rota init                          asks for all it needs",
                        "rota init --zone Europe/London --team 'Web=Ana Ruiz, Ben Adeyemi'")
                .option("--zone", "ZONE", "Where handoffs happen, like Europe/London.")
                .option("--handoff", "HANDOFF", "When turns change hands; by default 'monday 09:00'.")
                .repeatable(
                        "--team",
                        "NAME=PEOPLE",
                        "A team and its people, in the order of their turns; as often as there are teams."
                                + " An address may follow a name: Ana Ruiz <ana@example.com>.")
                .option("--start", "DATE", "When the first turn begins; by default the latest handoff.")
                .option(
                        "--secondary",
                        "WHO",
                        "same, next or none; by default none. The hero too, or whoever is the hero next.")
                .option("--domain", "NAME", "What names the events in calendars, like support.example.com.")
                .option("--site", "ADDRESS", "Where 'rota publish' will be served.")
                .flag("--dry-run", "Print the roster and write nothing.")
                .exits(Refusal.REFUSED, Failures.CANCELLED);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster {
        said.refuseMoreWordsThan(0);
        try {
            return begin(rota, said, rota.newPath());
        } catch (CannotWrite failed) {
            throw new Refusal(Failures.CANNOT, failed.sentence(), List.of());
        } catch (Unconfirmed unsure) {
            throw new Refusal(Failures.CANNOT, unsure.sentence(), List.of());
        } catch (Cancelled cancelled) {
            return Failures.CANCELLED;
        }
    }

    private static int begin(Rota rota, Said said, Path file)
            throws CannotWrite, Unconfirmed, Cancelled, InvalidRoster {
        boolean isDryRun = said.flag("--dry-run");
        if (!isDryRun) {
            requirePlace(rota, said, file);
        }
        InitWish wish = new InitWish(said, rota.now());
        Asker asker = wish.isComplete() ? null : rota.asker();
        NewRoster roster = roster(rota, wish, file, asker);
        String text = roster.text(Files.exists(file.resolveSibling(SCHEMA)) ? "./" + SCHEMA : null);
        Schedule schedule = sound(file, text, rota.now());
        if (asker != null && !isDryRun) {
            confirm(rota, asker, file, text);
        }
        if (!isDryRun && !NewFile.create(file, text.getBytes(UTF_8))) {
            throw isThere(file);
        }
        return isDryRun || rota.json() ? print(rota, file, text, !isDryRun) : tell(rota, said, file, roster, schedule);
    }

    private static NewRoster roster(Rota rota, InitWish wish, Path file, @Nullable Asker asker) throws Cancelled {
        String zone = InitWords.zoneOf(rota.surroundings().zone().name());
        if (asker == null && !wish.isComplete()) {
            throw new Refusal(
                    Failures.USAGE,
                    wish.missing() + ", and there is nobody to ask",
                    "; a whole command looks like this",
                    List.of(wish.example(zone)));
        }
        String domain = wish.hasDomain() ? null : InitWords.domainOf(new Git(file).email());
        return asker == null ? wish.roster(domain) : wish.roster(asker, zone, domain);
    }

    /** Looks before anything is asked whether a roster can be made there; one above would no longer be found from here. */
    private static void requirePlace(Rota rota, Said said, Path file) throws CannotWrite {
        if (NewFile.isThere(file)) {
            throw isThere(file);
        }
        NewFile.requireFolder(file);
        Path nearest = rota.named() == null ? rota.nearest() : null;
        if (nearest != null) {
            throw new Refusal(
                    Refusal.REFUSED,
                    "there is a roster already, " + nearest + ", which is used in this folder too",
                    "; if you want another one here, name it",
                    List.of(Typed.again(
                            said.typed(), "--file", file.getFileName().toString())));
        }
    }

    private static Refusal isThere(Path file) {
        String why = Files.isDirectory(file)
                ? " is a folder; name a file in it"
                : " is there already, and is not written over; move it away, or name another file with --file";
        return new Refusal(Refusal.REFUSED, file + why, List.of());
    }

    /**
     * What the text means, read as it will be.
     *
     * @throws UsageError if there is something in it that {@code rota check} would tell
     */
    private static Schedule sound(Path file, String text, Instant now) throws InvalidRoster {
        Schedule schedule = Schedule.of(
                RosterReader.read(file.toString(), text.getBytes(UTF_8)).roster());
        List<RotationId> rotations = List.copyOf(schedule.company().rotations().keySet());
        Interval year = Interval.between(
                now,
                now.atZone(schedule.company().zone().asZoneId())
                        .plusWeeks(WEEKS_CHECKED)
                        .toInstant());
        for (Finding finding : Findings.in(schedule, rotations, year)) {
            throw new UsageError(finding.message());
        }
        return schedule;
    }

    private static void confirm(Rota rota, Asker asker, Path file, String text) throws Cancelled {
        rota.out().println();
        rota.out().println(text);
        rota.out().flush();
        if (!asker.confirm("Write this to " + file + "?")) {
            throw new Cancelled();
        }
        rota.out().println();
    }

    private static int print(Rota rota, Path file, String text, boolean isWritten) {
        if (rota.json()) {
            new Json(rota.out())
                    .object()
                    .field("file", file.toString())
                    .field("written", isWritten)
                    .field("text", text)
                    .end();
        } else {
            rota.out().print(text);
        }
        return 0;
    }

    private static int tell(Rota rota, Said said, Path file, NewRoster roster, Schedule schedule) {
        LocalDate today = roster.zone().local(rota.now()).toLocalDate();
        LocalDate first = Dates.mondayOf(roster.start().isAfter(today) ? roster.start() : today);
        List<RotationId> rotations = List.copyOf(schedule.company().rotations().keySet());
        Excerpt excerpt = new Excerpt(schedule, rotations, first, first.plusWeeks(WEEKS_SHOWN), false);
        BegunText.written(rota.face(), file.toString(), schedule.company(), rota.out());
        rota.out().println();
        TableText.print(Overview.of(excerpt, rota.now()), rota.face(), rota.out());
        rota.out().println();
        String named = said.option("--file");
        String option = named == null ? "" : " -f " + Git.quoted(named);
        String commit = Git.adding(file, "Say who is on call");
        BegunText.next("rota generate" + option, "rota check" + option, commit, rota.out());
        return 0;
    }
}

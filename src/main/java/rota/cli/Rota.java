package rota.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;
import rota.prompt.TerminalAsker;
import rota.rotation.Company;
import rota.schedule.Schedule;
import rota.text.Face;
import rota.text.Usage;
import rota.text.Width;
import rota.yaml.InvalidRoster;
import rota.yaml.Places;
import rota.yaml.ReadRoster;
import rota.yaml.RosterReader;
import rota.yaml.UnreadableRoster;

/** What every command line has, and what follows from it: the roster, the present, the terminal. */
final class Rota implements AutoCloseable {

    private static final String FILE = "rotations.yaml";

    private final Surroundings surroundings;
    private final Said said;
    private @Nullable ReadRoster roster;
    private @Nullable Schedule schedule;
    private @Nullable Schedule scheduleWithAbsences;
    private @Nullable TerminalAsker terminal;

    Rota(Surroundings surroundings, Said said) {
        this.surroundings = surroundings;
        this.said = said;
    }

    /** The options that may stand before or after every command. */
    static Syntax syntax() {
        return Syntax.of(
                        "rota",
                        "Who is on call, now and in the coming weeks, from a roster in git.",
                        "rota who                 who is on call now",
                        "rota generate            the coming weeks",
                        "rota swap me chi         your next turn for Chi's nearest to it")
                .option("-f, --file", "FILE", "The roster; else $ROTA_FILE, or rotations.yaml here or above.")
                .option("--now", "INSTANT", "The present, like 2026-01-20T10:00:00Z; else $ROTA_NOW.")
                .option("--color", "WHEN", "auto, always or never; NO_COLOR is obeyed.")
                .flag("--json", "Answer as JSON, for programs.")
                .flag("--stacktrace", "If something fails, show where in the program.")
                .flag("-h, --help", "Show help: of a command, if one is named.")
                .flag("--version", "Show the version.")
                .exits(Failures.MISTAKES, Refusal.REFUSED, Failures.WARNINGS, Failures.CANCELLED);
    }

    /** The same options, as data. */
    static List<Usage.Option> options() {
        return syntax().options();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Answer out() {
        return surroundings.out();
    }

    boolean json() {
        return said.flag("--json");
    }

    /** The roster, read when it is first asked for. */
    ReadRoster roster() throws InvalidRoster, UnreadableRoster {
        ReadRoster known = roster;
        if (known == null) {
            known = RosterReader.read(path());
            roster = known;
        }
        return known;
    }

    /** Forgets the roster, since its files have changed; the next one who asks reads it again. */
    void forget() {
        roster = null;
        schedule = null;
        scheduleWithAbsences = null;
    }

    /** Whoever can be asked: somebody at a terminal who is not a program; null if there is nobody. */
    @Nullable
    Asker asker() {
        if (!surroundings.isSomebodyThere() || json()) {
            return null;
        }
        if (surroundings.asker() != null) {
            return surroundings.asker();
        }
        if (terminal == null) {
            terminal = new TerminalAsker(face().colour());
        }
        return terminal;
    }

    /** Lets go of the terminal, if anybody was asked there. */
    @Override
    public void close() {
        if (terminal != null) {
            terminal.close();
        }
    }

    Schedule schedule() throws InvalidRoster, UnreadableRoster {
        Schedule known = schedule;
        if (known == null) {
            known = Schedule.of(roster().roster());
            schedule = known;
        }
        return known;
    }

    /**
     * The schedule of a company in which everybody has the absences and public holidays of their calendars too. Who is on call
     * when is the same.
     *
     * @throws InvalidRoster also if a calendar can't be read; every such one is reported
     */
    Schedule scheduleWithAbsences() throws InvalidRoster, UnreadableRoster {
        Schedule known = scheduleWithAbsences;
        if (known == null) {
            ReadRoster read = roster();
            known = read.calendars().isEmpty() ? schedule() : Schedule.of(CalendarsRead.into(read, now()));
            scheduleWithAbsences = known;
        }
        return known;
    }

    /** Where the things of the roster stand; once it has been read. */
    Places places() {
        return Objects.requireNonNull(roster).places();
    }

    Company company() throws InvalidRoster, UnreadableRoster {
        return roster().roster().company();
    }

    /** The roster's path, as messages name it: as it was given, or relative to the current folder. */
    Path path() {
        Path known = named();
        if (known == null) {
            known = nearest();
        }
        if (known == null) {
            throw new UsageError("no " + FILE
                    + " here or in a folder above; name a roster with --file FILE, or begin one" + " with 'rota init'");
        }
        return known;
    }

    /** The path that was given for a new roster, or the usual one; nothing need be there. */
    Path newPath() {
        Path named = named();
        return named == null ? surroundings.folder().resolve(FILE) : named;
    }

    /** The roster that was named, or null if none was. */
    @Nullable
    Path named() {
        String named = said.option("--file", surroundings.variable("ROTA_FILE"));
        if ("".equals(said.option("--file"))) {
            throw new UsageError("--file takes the name of a file, not ''");
        }
        return named.isEmpty() ? null : surroundings.folder().resolve(named);
    }

    /** The roster here or in the nearest folder above, or null if there is none. */
    @Nullable
    Path nearest() {
        Path above = Path.of("");
        Path folder = surroundings.folder().toAbsolutePath().normalize();
        for (Path here = folder; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(FILE))) {
                return surroundings.folder().resolve(above).resolve(FILE);
            }
            above = above.resolve("..");
        }
        return null;
    }

    /** The present: as told, or by the clock. */
    Instant now() {
        String option = said.option("--now");
        String told = option == null ? surroundings.variable("ROTA_NOW") : option;
        if (told.isEmpty()) {
            return surroundings.now();
        }
        Instant instant = Dates.instant(told);
        if (instant == null) {
            throw new UsageError((option != null ? "--now" : "$ROTA_NOW")
                    + " takes an instant with its offset, like 2026-01-20T10:00:00Z, not '" + told + "'");
        }
        return instant;
    }

    /** Today's date in the roster's zone. */
    LocalDate today() throws InvalidRoster, UnreadableRoster {
        return company().zone().local(now()).toLocalDate();
    }

    /** What can be shown where the answer goes. */
    Face face() {
        return face(surroundings, surroundings.isOutATerminal(), said.option("--color", "auto"));
    }

    /** What can be shown on a stream; {@code color} is the option's value. */
    static Face face(Surroundings surroundings, boolean isTerminal, String color) {
        boolean colour = switch (color) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                isTerminal
                        && surroundings.variable("NO_COLOR").isEmpty()
                        && !surroundings.variable("TERM").equals("dumb");
            default -> throw new UsageError("--color takes auto, always or never, not '" + color + "'");
        };
        int columns = surroundings.columns() > 0 ? surroundings.columns() : Face.USUAL_COLUMNS;
        return new Face(columns, colour, Width.SIMPLE);
    }
}

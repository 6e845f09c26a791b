package rota.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Measures the sections that are wanted, one after the other, and prints the table. */
public final class Bench {

    private final Settings settings;
    private final Programs programs;
    private final Rosters rosters;
    private final Progress progress;
    private final Pairs pairs;
    private final Table table;

    private Bench(Settings settings, PrintStream out, Progress progress) throws IOException {
        Runner runner = new Runner(settings.folder());
        this.settings = settings;
        this.programs = new Programs(settings, runner);
        this.rosters = new Rosters(settings.folder());
        this.progress = progress;
        this.pairs = new Pairs(runner, progress, settings.runs());
        this.table = new Table(out);
    }

    /** Takes what {@link Settings} tells; ends with 1, and one sentence, when a command fails. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, UTF_8);
        Settings settings = Settings.of(args);
        Progress progress = new Progress(err, settings.isWatched());
        try {
            new Bench(settings, out, progress).run();
        } catch (Failed e) {
            progress.clear();
            err.println("scripts/bench: " + e.getMessage());
            err.flush();
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException, Failed {
        progress.clear();
        table.caption(settings);
        for (String name : settings.sections()) {
            Section section = section(name);
            progress.at(section.subject());
            List<Row> rows = section.rows();
            progress.clear();
            table.head(section, settings.older().isPresent());
            for (Row row : rows) {
                if (settings.older().isPresent()) {
                    besideOlder(row);
                } else {
                    print(row);
                }
            }
        }
    }

    private Section section(String name) {
        return switch (name) {
            case "start" -> new Start(programs, rosters);
            case "scale" -> new Scale(programs, rosters, settings.size(1000));
            case "large" -> new Large(programs, rosters, settings.size(10_000));
            case "growth" -> new Growth(programs, rosters, settings);
            default -> throw new IllegalArgumentException("no section " + name);
        };
    }

    private void print(Row row) throws IOException, InterruptedException, Failed {
        if (row instanceof Row.Skipped skipped) {
            table.skipped(skipped);
        } else if (row instanceof Row.Measured measured) {
            try {
                Figures figures = pairs.of(measured);
                progress.clear();
                table.row(measured, figures);
            } catch (Failed e) {
                if (programs.isOwn(e.command())) {
                    throw e;
                }
                progress.clear();
                table.skipped(new Row.Skipped(row.name(), e.getMessage()));
            }
        }
    }

    /** Prints a row of rota's; what others do has not changed since. */
    private void besideOlder(Row row) throws IOException, InterruptedException, Failed {
        if (row instanceof Row.Measured measured) {
            Optional<Command> older = programs.older(measured.command());
            if (older.isPresent()) {
                print(Row.of(row.name(), measured.command(), older.get()));
            }
        }
    }
}

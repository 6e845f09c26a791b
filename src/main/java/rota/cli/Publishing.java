package rota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.files.CannotWrite;
import rota.files.GeneratedFolder;
import rota.ics.Feed;
import rota.ics.Feeds;
import rota.schedule.Excerpt;
import rota.text.OrphanText;
import rota.text.Written;
import rota.text.WrittenJson;
import rota.text.WrittenText;

/** Writes what is made from the roster into a folder, or into one file, and tells what became of it. */
final class Publishing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rota rota;
    private final String output;
    private final Excerpt excerpt;

    /** Of that part of the schedule; messages name the folder or file as it was typed. */
    Publishing(Rota rota, String output, Excerpt excerpt) {
        this.rota = rota;
        this.output = output;
        this.excerpt = excerpt;
    }

    /** What else goes into the folder. */
    interface More {
        void addTo(CalendarFolder files) throws IOException;
    }

    /** Fills a folder, with more than calendars unless that is null; returns the exit code. */
    int folder(Path path, CalendarChoice choice, boolean prune, @Nullable More more) throws IOException {
        try (GeneratedFolder folder = GeneratedFolder.open(path, PATIENCE);
                Progress progress = new Progress(rota.surroundings(), "writing calendars")) {
            CalendarFolder files = new CalendarFolder(folder, choice, null, progress);
            Feeds.write(excerpt, files);
            if (choice.isEverything()) {
                files.clearUp(prune);
            }
            if (more != null) {
                more.addTo(files);
            }
            folder.commit();
            return tell(files, true);
        } catch (CannotWrite failed) {
            throw CalendarFolder.refusal(failed);
        }
    }

    /** Writes one file; returns the exit code. */
    int file(Path path, Feed wanted) throws IOException {
        String name = String.valueOf(path.getFileName());
        try (GeneratedFolder folder = GeneratedFolder.only(path, PATIENCE);
                Progress progress = new Progress(rota.surroundings(), "writing " + output)) {
            CalendarChoice choice = new CalendarChoice(Set.of(wanted), List.of());
            CalendarFolder files = new CalendarFolder(folder, choice, name, progress);
            Feeds.write(excerpt, files);
            folder.commit();
            return tell(files, false);
        } catch (CannotWrite failed) {
            throw CalendarFolder.refusal(failed);
        }
    }

    private int tell(CalendarFolder files, boolean isFolder) {
        Written written = new Written(output, isFolder, excerpt.from(), excerpt.until(), files.files());
        if (rota.json()) {
            WrittenJson.print(written, excerpt.orphans(), rota.out());
        } else {
            WrittenText.print(rota.face(), written, rota.out());
            OrphanText.print(rota.face(), excerpt.orphans(), rota.surroundings().err());
        }
        return 0;
    }
}

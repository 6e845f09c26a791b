package rota.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rota.files.CannotWrite;
import rota.files.GeneratedFile;
import rota.files.GeneratedFolder;
import rota.ics.Destination;
import rota.ics.Feed;
import rota.ics.FeedSink;
import rota.ics.Feeds;
import rota.text.Written;

/** The files of a folder, filled with calendars and whatever else is made from the roster. */
final class CalendarFolder implements Destination {

    private static final String ENDING = ".ics";
    /** Where the calendars are whose subject can be gone from the roster. */
    private static final List<String> FOLDERS = List.of("people", "rotations", "teams");

    private final GeneratedFolder folder;
    private final CalendarChoice choice;
    private final @Nullable String only;
    private final Progress progress;
    private final List<Written.File> files = new ArrayList<>();

    /**
     * Calendars go there.
     *
     * @param choice which are wanted; what was made of the others earlier stays
     * @param only the name of the file if there is to be a single one; null if each calendar has its own
     */
    CalendarFolder(GeneratedFolder folder, CalendarChoice choice, @Nullable String only, Progress progress) {
        this.folder = folder;
        this.choice = choice;
        this.only = only;
        this.progress = progress;
    }

    /** A file that is being filled; what can't be written ends the command. */
    private record Sink(GeneratedFile file, Progress progress) implements FeedSink {

        @Override
        public void append(byte[] bytes, int from, int length) {
            try {
                file.append(bytes, from, length);
            } catch (CannotWrite failed) {
                throw refusal(failed);
            }
            progress.add(length);
        }
    }

    private static final class SinkStream extends OutputStream {
        private final Sink sink;

        SinkStream(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sink.append(bytes, from, length);
        }
    }

    /** What can't be written, told to the asker. */
    static Refusal refusal(CannotWrite failed) {
        return new Refusal(Failures.CANNOT, failed.sentence(), List.of());
    }

    /** The name of a calendar's file; null if it is not wanted. */
    private @Nullable String name(Feed feed) {
        return !choice.wants(feed) ? null : only == null ? feed.path() : only;
    }

    @Override
    public @Nullable FeedSink open(Feed feed) {
        String name = name(feed);
        if (name != null) {
            requireOwn(name);
        }
        return name == null ? null : open(name);
    }

    /** Whoever mistypes a name does not lose a roster, or a calendar of somebody else's. */
    private void requireOwn(String name) {
        try {
            if (folder.isForeign(name, Feeds.beginning())) {
                throw new Refusal(
                        Refusal.REFUSED,
                        folder.shown(name)
                                + " is there already and is no calendar of rota's; name another, or move it away",
                        List.of());
            }
        } catch (CannotWrite failed) {
            throw refusal(failed);
        }
    }

    private Sink open(String name) {
        try {
            return new Sink(folder.file(name), progress);
        } catch (CannotWrite failed) {
            throw refusal(failed);
        }
    }

    @Override
    public void close(Feed feed, FeedSink sink, int events) {
        boolean isChanged = finish(((Sink) sink).file());
        String name = Objects.requireNonNull(name(feed));
        files.add(new Written.File(name, state(isChanged, Written.State.WRITTEN), events));
    }

    /** Writes a file that is no calendar, in UTF-8. */
    void write(String name, Consumer<Writer> content) throws IOException {
        Sink sink = open(name);
        try (Writer writer = new OutputStreamWriter(new SinkStream(sink), StandardCharsets.UTF_8)) {
            content.accept(writer);
        }
        files.add(new Written.File(name, state(finish(sink.file()), Written.State.WRITTEN), null));
    }

    private static boolean finish(GeneratedFile file) {
        try {
            return file.finish();
        } catch (CannotWrite failed) {
            throw refusal(failed);
        }
    }

    private static Written.State state(boolean isChanged, Written.State changed) {
        return isChanged ? changed : Written.State.UNCHANGED;
    }

    @Override
    public void progress(int done, int all) {
        progress.show(done, all);
    }

    /** Empties the calendars made earlier whose subject is gone from the roster, since none was opened for it; or removes them. */
    void clearUp(boolean prune) {
        Set<String> known = new HashSet<>();
        for (Written.File file : files) {
            known.add(file.name());
        }
        try {
            for (String below : FOLDERS) {
                for (String name : folder.names(below, ENDING)) {
                    if (!known.contains(name) && folder.beginsWith(name, Feeds.beginning())) {
                        clearUp(name, prune);
                    }
                }
            }
        } catch (CannotWrite failed) {
            throw refusal(failed);
        }
    }

    private void clearUp(String name, boolean prune) {
        if (prune) {
            folder.remove(name);
            files.add(new Written.File(name, Written.State.REMOVED, 0));
            return;
        }
        Sink sink = open(name);
        Feeds.writeEmpty(sink);
        files.add(new Written.File(name, state(finish(sink.file()), Written.State.EMPTIED), 0));
    }

    /** What was written, in the order of the names. */
    List<Written.File> files() {
        files.sort(null);
        return files;
    }
}

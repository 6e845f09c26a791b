package rota.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rota.files.Journal.Entry;

/**
 * What a killed writer left, finished if every temporary was ready and swept away if not.
 *
 * <p>A rename uses up its temporary; so what has none any more is done. A file that somebody has edited since is left as
 * that person wants it: if none of the others is done either, all is dropped, and nothing has happened; else nothing more
 * is done, and a sentence says what is.
 */
final class Leftovers {

    private static final int MOST_NAMED = 3;

    private final Disk disk;
    private final List<Entry> done = new ArrayList<>();
    private final List<Entry> rest = new ArrayList<>();
    private boolean isHindered;

    private Leftovers(Disk disk) {
        this.disk = disk;
    }

    /**
     * Clears up what the journal names, and nothing else.
     *
     * @return a sentence for whoever has to know; empty if nobody has to
     */
    static String clear(Journal journal, Disk disk) throws IOException {
        List<Entry> entries = journal.left();
        boolean isReady = !entries.isEmpty() && entries.get(0).isReady();
        String told = isReady ? new Leftovers(disk).finish(entries) : "";
        // Killed from here on, it is not to be finished with half of the temporaries gone.
        journal.withdraw();
        for (Entry entry : entries) {
            drop(entry.temporary(), disk);
        }
        return told;
    }

    /** One that was never made, as its name is too long for the system, must not stand in the way of all later changes. */
    private static void drop(Path temporary, Disk disk) throws IOException {
        try {
            disk.delete(temporary);
        } catch (IOException failure) {
            if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
                throw failure;
            }
        }
    }

    private String finish(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            sort(entry);
        }
        if (rest.isEmpty() || (isHindered && done.isEmpty())) {
            return "";
        }
        if (isHindered) {
            return "an earlier change was cut short, and can't be finished because a file has been edited since: "
                    + names(done) + " changed then, " + names(rest) + " did not; look at them all";
        }
        Set<Path> folders = new LinkedHashSet<>();
        for (Entry entry : rest) {
            disk.move(entry.temporary(), entry.target());
            folders.add(Temporaries.folder(entry.target()));
        }
        for (Path folder : folders) {
            disk.syncFolder(folder);
        }
        return "an earlier change of " + names(entries) + " was cut short, and is finished now";
    }

    private void sort(Entry entry) throws IOException {
        String target = sum(entry.target());
        boolean hasTemporary = sum(entry.temporary()).equals(entry.content());
        boolean isOld = target.equals(entry.expected());
        if (target.equals(entry.content()) || (!hasTemporary && !isOld)) {
            done.add(entry);
        } else {
            rest.add(entry);
            isHindered |= !hasTemporary || !isOld; // old without a temporary: it has been put back
        }
    }

    private String sum(Path file) throws IOException {
        try {
            return Journal.sum(disk.read(file));
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /** The files, by their names; of many only the first few. */
    private static String names(List<Entry> entries) {
        String first = entries.stream()
                .limit(MOST_NAMED)
                .map(entry -> entry.target().toString())
                .collect(Collectors.joining(" and "));
        int others = entries.size() - MOST_NAMED;
        return others <= 0 ? first : first + " and " + others + (others == 1 ? " other" : " others");
    }
}

package rota.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that were made from the roster, and what became of each.
 *
 * @param where the folder, or the one file, as the asker names it
 * @param isFolder whether it is a folder
 * @param from the first date that is in them
 * @param until the first date that is not
 * @param files the files, in the order of their names
 */
public record Written(String where, boolean isFolder, LocalDate from, LocalDate until, List<File> files) {

    /** Keeps a copy. */
    public Written {
        files = List.copyOf(files);
    }

    /** What became of a file. */
    public enum State {
        /** It is new, or holds something else than before. */
        WRITTEN,
        /** It holds what it held before, and was not touched. */
        UNCHANGED,
        /** What it was about is gone from the roster, and so are its events. */
        EMPTIED,
        /** What it was about is gone from the roster, and so is the file. */
        REMOVED
    }

    /**
     * One of the files.
     *
     * @param name its name, from the folder on
     * @param state what became of it
     * @param events how many events it has, or null if it is no calendar
     */
    public record File(String name, State state, @Nullable Integer events) implements Comparable<File> {

        /** By the names, of which no two are the same. */
        @Override
        public int compareTo(File other) {
            return name.compareTo(other.name);
        }
    }

    /** The names of the files of which that became, in the order of their names. */
    List<String> names(State state) {
        List<String> names = new ArrayList<>();
        for (File file : files) {
            if (file.state == state) {
                names.add(file.name);
            }
        }
        return names;
    }

    /** The names of the files that are no calendars, in the order of their names. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        for (File file : files) {
            if (file.events == null) {
                others.add(file.name);
            }
        }
        return others;
    }

    /** How many files are calendars that are there. */
    int calendars() {
        int calendars = 0;
        for (File file : files) {
            calendars += file.events != null && file.state != State.REMOVED ? 1 : 0;
        }
        return calendars;
    }
}

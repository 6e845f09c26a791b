package rota.yaml;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.override.LedgerName;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * The folder in which each override is a file of its own: {@code ledger: overrides/}.
 *
 * <p>Its files apply in the order of their names, compared letter by letter, whatever the file system's is. What is no YAML
 * file, such as a note for whoever looks in there, and what is hidden, is no part of it. A folder that isn't there has no
 * overrides yet, since git keeps no empty ones.
 *
 * @param path its path, as messages give it
 * @param files the files in it, in the order in which they apply
 */
record LedgerFolder(Path path, List<RosterFile> files) {

    static final String EXAMPLE = "ledger: overrides/";

    private static final int MOST = 100_000;

    /**
     * The folder that the top file names; null if it names none, or what it names can't be one, which is then a mistake.
     *
     * @param top the top file
     * @throws UnreadableRoster if the folder can't be listed, or a file's kind not be known
     */
    static @Nullable LedgerFolder of(Path top, Mapping file, Reading reading) throws UnreadableRoster {
        Entry entry = file.entry("ledger");
        if (entry == null) {
            return null;
        }
        String name = reading.shapes.text("ledger", entry.value(), EXAMPLE);
        if (name == null) {
            return null;
        }
        Path parent = beside(top);
        Path folder = Includes.staysBelow(name) ? parent.resolve(name).normalize() : parent;
        if (folder.equals(parent.normalize()) || folder.equals(parent)) {
            refuse(
                    entry,
                    Quoted.of(name) + " is no folder below the one of this file; write for example " + EXAMPLE,
                    reading);
            return null;
        }
        if (isOfGit(folder)) {
            refuse(
                    entry,
                    Quoted.of(name) + " is git's own, which it never shares; write for example " + EXAMPLE,
                    reading);
            return null;
        }
        try {
            return new LedgerFolder(folder, list(folder, parent, entry, reading));
        } catch (IOException failure) {
            throw RosterFile.unreadable(folder, failure);
        }
    }

    /** The folder that the top file is really in, if it is a link: beside the link there would seem to be no overrides. */
    static Path beside(Path top) {
        Path real = top;
        try {
            real = Files.isSymbolicLink(top) ? top.toRealPath() : top;
        } catch (IOException gone) {
            real = top; // whoever reads it says so
        }
        return real.getParent() == null ? Path.of("") : real.getParent();
    }

    private static boolean isOfGit(Path folder) {
        for (Path part : folder) {
            if (part.toString().equalsIgnoreCase(".git")) {
                return true;
            }
        }
        return false;
    }

    private static List<RosterFile> list(Path folder, Path parent, Entry entry, Reading reading)
            throws IOException, UnreadableRoster {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            reading.places.missingLedger(entry.value());
            noteAbove(folder, reading);
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            refuse(entry, folder + " is there but is no folder; rename it, or name another folder here", reading);
            return List.of();
        }
        Path real = parent.toRealPath();
        if (!folder.toRealPath().startsWith(real)) {
            refuse(
                    entry,
                    folder + " is a link that leads out of the folder of this file; copy the folder there",
                    reading);
            return List.of();
        }
        List<RosterFile> files = new ArrayList<>();
        for (Path path : overrides(noted(folder, reading))) {
            if (Files.isDirectory(path)) {
                refuse(entry, path + " is a folder; the files of the ledger stand in " + folder + " itself", reading);
            } else if (!isWithin(real, path)) {
                refuse(entry, path + " is a link that leads elsewhere; copy the file there", reading);
            } else {
                files.add(RosterFile.require(path));
            }
        }
        return files;
    }

    private static boolean isWithin(Path real, Path path) throws IOException {
        return !Files.isSymbolicLink(path)
                || (Files.exists(path) && path.toRealPath().startsWith(real));
    }

    /** A folder that isn't there may be made at any time, which shows in the one above. */
    private static void noteAbove(Path folder, Reading reading) throws IOException {
        Path above = folder;
        while (above != null && !Files.isDirectory(above)) {
            above = above.getParent();
        }
        noted(above == null ? Path.of("") : above, reading);
    }

    private static List<Path> noted(Path folder, Reading reading) throws IOException {
        List<Path> children = children(folder);
        reading.folders.put(folder, children.stream().map(LedgerFolder::name).toList());
        return children;
    }

    /** What is in the folder, in the order of the names. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path child : listing) {
                children.add(child);
                if (children.size() > MOST) {
                    throw new IOException("too many files");
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        children.sort(Comparator.comparing(LedgerFolder::name));
        return children;
    }

    private static List<Path> overrides(List<Path> children) {
        List<Path> overrides = new ArrayList<>(children);
        overrides.removeIf(child -> !isOf(child));
        return overrides;
    }

    /** Whether a file in the folder is one of its overrides, or a folder in it that might be taken to have some. */
    private static boolean isOf(Path child) {
        String name = name(child).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml") || Files.isDirectory(child));
    }

    /** Whether there is a folder with files in it that are named as those of a ledger are. */
    static boolean hasOverrides(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && overrides(children(folder)).stream().anyMatch(file -> LedgerName.time(name(file)) != null);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether there is a folder with anything in it that would be taken for an override. */
    static boolean isUsed(Path folder) {
        try {
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isDirectory(folder)
                            || !overrides(children(folder)).isEmpty());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** The name that decides on a file's place in the order. */
    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Whether a file is in the folder. */
    boolean has(Path file) {
        return file.normalize().startsWith(path);
    }

    private static void refuse(Entry entry, String message, Reading reading) {
        reading.mistakes.add(entry.value(), "ledger", message);
    }
}

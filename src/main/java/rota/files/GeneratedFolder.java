package rota.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that can be made again at any time, such as calendars, which one writer changes at a time.
 *
 * <pre>{@code
 * try (GeneratedFolder folder = GeneratedFolder.open(path, Duration.ofSeconds(10))) {
 *     GeneratedFile file = folder.file("people/ana.ics");
 *     file.append(bytes, 0, bytes.length);
 *     boolean isChanged = file.finish();
 *     folder.commit();
 * }
 * }</pre>
 *
 * <p>Until {@link #commit()} nothing in the folder is other than it was: what is new waits in temporaries beside the files,
 * with names like {@code .ana.ics.rota-new-k3x0q9zd}, and is on the disk before the first of them takes its file's place. So a
 * full disk changes nothing, and whoever reads finds each file whole, old or new, also after a power cut. A writer that is
 * killed leaves its temporaries to the next, who sweeps them away.
 *
 * <p>Names are relative, in small letters, at most three deep, and have an ending: {@code rotations/core/hero.ics}. A folder
 * inside that is really a link to elsewhere is refused; the folder itself may be one. Not for use by several threads at once.
 */
public final class GeneratedFolder implements AutoCloseable {

    static final String LOCK = ".rota-lock";

    private final Path shown;
    private final Path real;
    private final @Nullable String only;
    private final LockFile lock;
    private final Batch batch;
    private final Disk disk;
    private final Subfolders subfolders;
    private final Set<String> given = new HashSet<>();

    private GeneratedFolder(Path shown, Path real, @Nullable String only, LockFile lock, Batch batch) {
        this.shown = shown;
        this.real = real;
        this.only = only;
        this.lock = lock;
        this.batch = batch;
        this.disk = batch.disk();
        this.subfolders = new Subfolders(shown, real, only, disk);
    }

    /**
     * The folder, made if it isn't there, with those above it.
     *
     * @param folder its path; messages name it so
     * @param patience how long to wait while another writes
     * @throws CannotWrite if it isn't a folder that can be written to, or another writes all the time
     */
    public static GeneratedFolder open(Path folder, Duration patience) throws CannotWrite {
        return open(folder, patience, new Batch(new SystemDisk(), Batch.USUAL_MEMORY));
    }

    static GeneratedFolder open(Path folder, Duration patience, Batch batch) throws CannotWrite {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Unwritten.of(folder, "it is no folder", "name another, or move it away");
        }
        return open(folder, folder, null, patience, batch);
    }

    /**
     * One file as if it were alone in its folder; {@link #file} takes its name and no other, which need not be in small
     * letters. If it is a link, what it leads to is written.
     *
     * @param file its path; messages name it so
     * @param patience how long to wait while another writes it
     * @throws CannotWrite if it can't be written there, or another writes all the time
     */
    public static GeneratedFolder only(Path file, Duration patience) throws CannotWrite {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file;
            Path folder = real.toAbsolutePath().getParent();
            if (folder == null || (Files.exists(real) && !Files.isRegularFile(real))) {
                throw Unwritten.of(file, "it is not an ordinary file", "name another");
            }
            Batch batch = new Batch(new SystemDisk(), Batch.USUAL_MEMORY);
            return open(file, folder, String.valueOf(real.getFileName()), patience, batch);
        } catch (IOException failure) {
            throw Unwritten.of(file, failure);
        }
    }

    private static GeneratedFolder open(Path shown, Path folder, @Nullable String only, Duration patience, Batch batch)
            throws CannotWrite {
        boolean isNew = !Files.exists(folder);
        try {
            if (isNew) {
                Files.createDirectories(folder);
            }
            Path real = folder.toRealPath();
            Path path = only == null ? real.resolve(LOCK) : Temporaries.lock(real.resolve(only));
            LockFile lock = LockFile.take(path, patience);
            if (lock == null) {
                throw Unwritten.of(shown, "another rota is writing it", "try again in a moment");
            }
            GeneratedFolder opened = new GeneratedFolder(shown, real, only, lock, batch);
            if (isNew) {
                opened.subfolders.made(real);
            }
            return opened;
        } catch (IOException failure) {
            throw Unwritten.of(shown, failure);
        }
    }

    /**
     * A file of that name, with nothing in it yet.
     *
     * @throws CannotWrite if there can be no such file
     * @throws IllegalArgumentException if the name is none that a file here may have, or has been given already
     */
    public GeneratedFile file(String name) throws CannotWrite {
        Path file = resolved(name);
        if (!given.add(name)) {
            throw new IllegalArgumentException(name + " is to be written twice");
        }
        Path path = shown(name);
        try {
            subfolders.enter(Temporaries.folder(file));
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw Unwritten.of(path, "there is a folder of that name", "move it away");
            }
        } catch (IOException failure) {
            throw Unwritten.of(path, failure);
        }
        return new GeneratedFile(path, file, batch, disk);
    }

    private Path resolved(String name) {
        boolean isRight = only == null ? GeneratedName.isRight(name) : name.equals(String.valueOf(shown.getFileName()));
        if (!isRight) {
            throw new IllegalArgumentException("no file here may be called '" + name + "'");
        }
        return real.resolve(only == null ? name : only);
    }

    /** The path of the file of that name, as messages name it. */
    public Path shown(String name) {
        return only == null ? shown.resolve(name) : shown;
    }

    /**
     * The names of the ordinary files in a folder inside, and in those below it, that could be given to {@link #file}.
     *
     * @param below the folder's name, such as {@code people}; it need not be there
     * @param ending what the names end with, such as {@code .ics}
     * @return names from this folder on, such as {@code people/ana.ics}, in the order of their letters
     */
    public List<String> names(String below, String ending) throws CannotWrite {
        List<String> names = new ArrayList<>();
        try {
            collect(real.resolve(below), ending, names);
        } catch (IOException failure) {
            throw Unwritten.of(shown(below), failure);
        }
        names.sort(null);
        return names;
    }

    private void collect(Path folder, String ending, List<String> names) throws IOException, CannotWrite {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        subfolders.enter(folder);
        for (Path path : Subfolders.list(folder)) {
            Path name = real.relativize(path);
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (name.getNameCount() <= GeneratedName.DEEPEST) {
                    collect(path, ending, names);
                }
            } else if (couldBeGiven(slashed(name), ending) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                names.add(slashed(name));
            }
        }
    }

    private static boolean couldBeGiven(String name, String ending) {
        return name.endsWith(ending) && GeneratedName.isRight(name);
    }

    private static String slashed(Path name) {
        return name.toString().replace('\\', '/');
    }

    /** Whether the file of that name, which must be there, begins with these bytes. */
    public boolean beginsWith(String name, byte[] header) throws CannotWrite {
        try {
            return disk.beginsWith(resolved(name), header);
        } catch (IOException failure) {
            throw Unwritten.of(shown(name), failure);
        }
    }

    /** Whether there is a file of that name that has something in it and doesn't begin with these bytes. */
    public boolean isForeign(String name, byte[] header) throws CannotWrite {
        Path file = resolved(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) > 0
                    && !disk.beginsWith(file, header);
        } catch (IOException failure) {
            throw Unwritten.of(shown(name), failure);
        }
    }

    /** Removes the file of that name with {@link #commit()}, and the folder it is in if nothing else is left there. */
    public void remove(String name) {
        batch.remove(shown(name), resolved(name));
    }

    /**
     * Puts every finished file in its place, in the order in which they were finished, and removes what is to be removed.
     *
     * @throws CannotWrite if a file can't be replaced or removed; those before it are, and those behind it are not
     */
    public void commit() throws CannotWrite {
        batch.commit();
        subfolders.keep();
    }

    /** Drops what was not committed, and lets others write. */
    @Override
    public void close() {
        try (lock) {
            batch.drop();
            disk.delete(lock.path());
        } catch (IOException left) {
            return; // the next writer takes it over
        } finally {
            subfolders.drop();
        }
    }
}

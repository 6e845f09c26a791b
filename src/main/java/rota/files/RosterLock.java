package rota.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The right to change a roster's files, which one writer has at a time.
 *
 * <p>Whoever edits takes it when the new content is known, and closes it when done; what has changed since it was read is found
 * then:
 *
 * <pre>{@code
 * try (RosterLock lock = RosterLock.take(top, Duration.ofSeconds(10))) {
 *     lock.replace(List.of(new Replacement(file, expected, content)));
 * }
 * }</pre>
 *
 * <p>It is a hidden file beside the roster's top file, where that really is when links are followed, so that every way to
 * the roster leads to the same lock. Closing removes it. Not for use by several threads at once; another thread that wants
 * it waits as another process does.
 */
public final class RosterLock implements AutoCloseable {

    private final LockFile file;
    private final Journal journal;
    private final Disk disk;
    private final String told;
    private boolean isSettled = true;

    private RosterLock(LockFile file, Disk disk) throws IOException {
        this.file = file;
        this.disk = disk;
        this.journal = new Journal(file, disk);
        this.told = Leftovers.clear(journal, disk);
    }

    /**
     * Takes the lock, and clears up what a killed writer has left.
     *
     * @param top the roster's top file, or a link to it
     * @param patience how long to wait while another has it
     * @throws CannotWrite if another has it all the time, or no file can be made or changed there
     */
    public static RosterLock take(Path top, Duration patience) throws CannotWrite {
        return take(top, patience, new SystemDisk());
    }

    static RosterLock take(Path top, Duration patience, Disk disk) throws CannotWrite {
        try {
            LockFile file = LockFile.take(Temporaries.lock(top.toRealPath()), patience);
            if (file == null) {
                throw Reasons.of(top, "another rota is changing it", "try again in a moment");
            }
            return settled(file, disk);
        } catch (IOException failure) {
            throw Reasons.of(top, failure, 1);
        }
    }

    /** What can't be cleared up now stays for the next to try. */
    private static RosterLock settled(LockFile file, Disk disk) throws IOException {
        RosterLock lock = null;
        try {
            lock = new RosterLock(file, disk);
            return lock;
        } finally {
            if (lock == null) {
                file.close();
            }
        }
    }

    /** What became of a change that another writer was killed at, in one sentence; empty if there is nothing to tell. */
    public String told() {
        return told;
    }

    /**
     * Replaces what the files hold: all of them, or none.
     *
     * <p>Each keeps its owner, group, permissions and attributes, and links to it go on leading there. They change in the
     * order given, so what a reader needs first stands first: a person before the order that names them.
     *
     * @param replacements files that are not the same
     * @throws FileChanged if one of them doesn't hold what is expected, and all are as they were
     * @throws CannotWrite if one of them can't be replaced, and all are as they were unless the sentence says otherwise
     * @throws Unconfirmed if all of them are replaced, but might not last through a power cut
     */
    public void replace(List<Replacement> replacements) throws FileChanged, CannotWrite, Unconfirmed {
        Exchange exchange = Exchange.of(replacements, journal, disk);
        settle(replacements.get(0).file());
        isSettled = false;
        try {
            exchange.run();
        } finally {
            isSettled = exchange.isSettled();
        }
    }

    /** The journal is about to forget what an attempt before this one could not remove. */
    private void settle(Path file) throws CannotWrite {
        try {
            if (!isSettled) {
                Leftovers.clear(journal, disk);
            }
        } catch (IOException failure) {
            throw Reasons.of(file, failure, 0);
        }
    }

    /** Gives the right back, and removes the lock's file. What can't be removed does no harm: the next writer takes it over. */
    @Override
    public void close() {
        try (file) {
            if (isSettled) {
                disk.delete(file.path());
            }
        } catch (IOException left) {
            return;
        }
    }
}

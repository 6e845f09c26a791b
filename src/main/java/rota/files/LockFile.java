package rota.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that only one holder in all processes has locked, and that is there only while somebody holds it, or after the
 * holder was killed.
 */
final class LockFile implements AutoCloseable {

    /** Those held in this process: opening and closing such a file again would end the system's lock on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final long STEP_MILLIS = 20;

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Which file has the path; a number alone may be given again to a file made later. */
    private record Identity(@Nullable Object number, FileTime modified) {

        static @Nullable Identity of(Path path) throws IOException {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException gone) {
                return null;
            }
            if (!attributes.isRegularFile()) {
                throw new FileAlreadyExistsException(path.toString());
            }
            return new Identity(attributes.fileKey(), attributes.lastModifiedTime());
        }

        // Written out: records that compare themselves make Java load its method handles, which takes some
        // milliseconds.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity identity
                    && Objects.equals(number, identity.number)
                    && modified.equals(identity.modified);
        }

        @Override
        public int hashCode() {
            return modified.hashCode();
        }
    }

    /**
     * The file, locked, or null if another holds it all the time, or the thread is told to stop.
     *
     * @param path the file's real path
     * @param patience how long to wait for it
     */
    static @Nullable LockFile take(Path path, Duration patience) throws IOException {
        long steps = patience.toMillis() / STEP_MILLIS;
        LockFile file = take(path);
        try {
            for (long step = 0; file == null && step < steps; step++) {
                Thread.sleep(STEP_MILLIS);
                file = take(path);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return file;
    }

    /**
     * The file, locked, or null while another holds it.
     *
     * @param path the file's real path
     */
    static @Nullable LockFile take(Path path) throws IOException {
        if (!HELD.add(path)) {
            return null;
        }
        FileChannel channel = null;
        try {
            channel = open(path);
        } finally {
            if (channel == null) {
                HELD.remove(path);
            }
        }
        return channel == null ? null : new LockFile(path, channel);
    }

    private static @Nullable FileChannel open(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException left) {
            // held by another, or by a dead one
        }
        Identity before = Identity.of(path);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException gone) {
            return null;
        }
        boolean isTaken = false;
        try {
            isTaken = before != null && before.equals(Identity.of(path)) && lock(channel, path, before);
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
        return isTaken ? channel : null;
    }

    /** What was opened may have been deleted by its holder since, and its lock then keeps nobody out. */
    private static boolean lock(FileChannel channel, Path path, Identity opened) throws IOException {
        try {
            return channel.tryLock() != null && opened.equals(Identity.of(path));
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    /** The file's path. */
    Path path() {
        return path;
    }

    /** What it holds is read and written through this, since opening it a second time would end the lock. */
    FileChannel channel() {
        return channel;
    }

    /** Ends the lock and leaves the file where it is. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(path); // not before: whoever opens it now would lose the lock with that close
        }
    }
}

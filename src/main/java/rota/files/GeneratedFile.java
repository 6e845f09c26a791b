package rota.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a {@link GeneratedFolder} that is being filled; any number of them may be at once.
 *
 * <p>It keeps up to a megabyte in memory, and less when many are open; what is more waits in its temporary. No file is held
 * open between two calls. If it turns out to be what is there already, that is not touched. A link in its place is replaced,
 * not followed; an ordinary file's permissions stay, its owner is whoever runs this.
 */
public final class GeneratedFile {

    private static final int SMALLEST = 1 << 11;
    private static final int LARGEST = 1 << 20;

    private final Path shown;
    private final Path real;
    private final Batch batch;
    private final Disk disk;
    private byte[] buffer = {};
    /** How many bytes of the buffer are filled. */
    private int filled;
    /** How many bytes are in the temporary. */
    private long spilled;

    private @Nullable Path temporary;

    GeneratedFile(Path shown, Path real, Batch batch, Disk disk) {
        this.shown = shown;
        this.real = real;
        this.batch = batch;
        this.disk = disk;
    }

    /** Appends so many of the bytes, from that index on; they are copied. */
    public void append(byte[] bytes, int from, int length) throws CannotWrite {
        int next = from;
        int end = from + length;
        while (next < end) {
            if (filled == buffer.length) {
                makeRoom(end - next);
            }
            int count = Math.min(end - next, buffer.length - filled);
            System.arraycopy(bytes, next, buffer, filled, count);
            filled += count;
            next += count;
        }
    }

    private void makeRoom(int wanted) throws CannotWrite {
        if (filled > 0 && (filled == LARGEST || batch.isFull())) {
            write();
            return;
        }
        int size = Math.min(LARGEST, Math.max(SMALLEST, Math.max(2 * filled, filled + wanted)));
        byte[] larger = batch.buffer(size);
        System.arraycopy(buffer, 0, larger, 0, filled);
        int more = larger.length - buffer.length;
        buffer = larger;
        batch.grown(this, more);
    }

    /** How much memory it takes, in bytes. */
    int memory() {
        return buffer.length;
    }

    /** Writes what is in memory to the temporary and gives the memory back. */
    void spill() throws CannotWrite {
        write();
        giveBack();
    }

    private void giveBack() {
        batch.shrunk(this, buffer);
        buffer = new byte[0];
    }

    private void write() throws CannotWrite {
        Path path = temporary;
        OpenOption how = path == null ? StandardOpenOption.CREATE_NEW : StandardOpenOption.APPEND;
        try {
            path = path == null ? batch.temporary(real) : path;
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, how)) {
                temporary = path;
                disk.write(channel, ByteBuffer.wrap(buffer, 0, filled));
            }
        } catch (IOException failure) {
            throw Unwritten.of(shown, failure);
        }
        spilled += filled;
        filled = 0;
    }

    /**
     * Ends it, and makes it ready to be put in its place.
     *
     * @return whether it will change anything; false if just these bytes are there already
     */
    public boolean finish() throws CannotWrite {
        try {
            BasicFileAttributes there = there();
            if (there != null && there.isRegularFile()) {
                if (there.size() == spilled + filled && isSame()) {
                    batch.dropped(temporary);
                    return false;
                }
                keepPermissions(written());
            }
            batch.ready(shown, written(), real);
            return true;
        } catch (IOException failure) {
            throw Unwritten.of(shown, failure);
        } finally {
            giveBack();
        }
    }

    /** The temporary, with everything in it. */
    private Path written() throws CannotWrite {
        if (filled > 0 || temporary == null) {
            write();
        }
        return Objects.requireNonNull(temporary);
    }

    private @Nullable BasicFileAttributes there() throws IOException {
        try {
            return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private boolean isSame() throws IOException, CannotWrite {
        Path path = temporary;
        if (path == null) {
            byte[] old = disk.read(real);
            return Arrays.equals(old, 0, old.length, buffer, 0, filled);
        }
        write();
        return disk.isSame(path, real);
    }

    private void keepPermissions(Path ready) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(real, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null) {
            Files.setPosixFilePermissions(ready, old.readAttributes().permissions());
        }
    }
}

package rota.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The new contents of many files: they share the memory until they are finished, and all are ready before the first is put in its place. */
final class Batch {

    /** Enough to keep ten thousand short files until they are complete, in bytes. */
    static final long USUAL_MEMORY = 64L << 20;

    private final Disk disk;
    private final long most;
    private final Set<GeneratedFile> open = new LinkedHashSet<>();
    private final Set<Path> temporaries = new LinkedHashSet<>();
    private final List<Ready> ready = new ArrayList<>();
    private final List<Gone> gone = new ArrayList<>();
    private long memory;
    /** The largest buffer that was given back last. */
    private byte[] spare = {};

    /** With so many bytes of memory for all files that are being filled. */
    Batch(Disk disk, long most) {
        this.disk = disk;
        this.most = most;
    }

    private record Ready(Path shown, Path temporary, Path real) {}

    private record Gone(Path shown, Path real) {}

    Disk disk() {
        return disk;
    }

    /** Takes note that a file takes so many bytes more; if that is too much in all, the larger ones of the others make room. */
    void grown(GeneratedFile file, int more) throws CannotWrite {
        open.add(file);
        memory += more;
        if (!isFull()) {
            return;
        }
        // Those below half of the average have less than half of all together, so about half becomes free.
        long enough = memory / open.size() / 2;
        for (GeneratedFile other : List.copyOf(open)) {
            if (other != file && other.memory() >= enough) {
                other.spill();
            }
        }
    }

    /** Whether there is no more memory. */
    boolean isFull() {
        return memory > most;
    }

    /** A buffer of that size or up to four times as large, which may have been another file's. */
    byte[] buffer(int size) {
        byte[] buffer = spare;
        if (buffer.length < size || buffer.length / 4 > size) {
            return new byte[size];
        }
        spare = new byte[0];
        return buffer;
    }

    /** Takes the buffer of a file, which gives all its memory back. */
    void shrunk(GeneratedFile file, byte[] buffer) {
        if (open.remove(file)) {
            memory -= buffer.length;
            spare = buffer.length > spare.length ? buffer : spare;
        }
    }

    /** The path of a temporary for a file, which is going to be made. */
    Path temporary(Path real) {
        Path temporary = Temporaries.generatedBeside(real);
        temporaries.add(temporary);
        return temporary;
    }

    /** Removes a temporary that is not needed. */
    void dropped(@Nullable Path temporary) throws IOException {
        if (temporary != null) {
            disk.delete(temporary);
            temporaries.remove(temporary);
        }
    }

    /** Takes note that the temporary is complete. */
    void ready(Path shown, Path temporary, Path real) {
        ready.add(new Ready(shown, temporary, real));
    }

    /** Takes note that a file is to go. */
    void remove(Path shown, Path real) {
        gone.add(new Gone(shown, real));
    }

    /** Brings everything to the disk, and then puts it in its place. */
    void commit() throws CannotWrite {
        for (Ready file : ready) {
            try (FileChannel channel = FileChannel.open(file.temporary(), StandardOpenOption.WRITE)) {
                disk.sync(channel);
            } catch (IOException failure) {
                throw Unwritten.of(file.shown(), failure);
            }
        }
        for (Ready file : ready) {
            try {
                disk.move(file.temporary(), file.real());
                temporaries.remove(file.temporary());
            } catch (IOException failure) {
                throw Unwritten.of(file.shown(), failure);
            }
        }
        ready.clear();
        for (Gone file : gone) {
            remove(file);
        }
        gone.clear();
    }

    private void remove(Gone file) throws CannotWrite {
        try {
            disk.delete(file.real());
            disk.delete(Temporaries.folder(file.real()));
        } catch (DirectoryNotEmptyException used) {
            return;
        } catch (IOException failure) {
            throw Unwritten.of(file.shown(), failure);
        }
    }

    /** Removes the temporaries that are left; what can't be removed is swept away by the next writer. */
    void drop() {
        temporaries.removeIf(this::isDeleted);
    }

    private boolean isDeleted(Path temporary) {
        try {
            disk.delete(temporary);
            return true;
        } catch (IOException left) {
            return false;
        }
    }
}

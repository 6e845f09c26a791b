package rota.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is made where there was none: whole, or not at all.
 *
 * <p>Its content is on the disk before its name is there, so whoever looks finds all of it or nothing, also after a power cut.
 * Nothing is ever written over, not even a link that leads nowhere: of two that make the same file at the same time, one
 * does.
 */
public final class NewFile {

    private NewFile() {}

    /** Whether there is something of that name: a file, a folder, a link to either or to nothing. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Looks whether the folder of a file is there.
     *
     * @throws CannotWrite if it isn't
     */
    public static void requireFolder(Path file) throws CannotWrite {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw Unwritten.of(file, folder + " is no folder", "name another place");
        }
        throw Unwritten.of(file, "there is no folder " + folder, "make it first, or name another place");
    }

    /**
     * Makes the file.
     *
     * @param file its path; messages name it so
     * @param content what is to be in it
     * @return whether it was made; false if there is something of that name already
     * @throws CannotWrite if no file can be made there
     * @throws Unconfirmed if it was made, but might not last through a power cut
     */
    public static boolean create(Path file, byte[] content) throws CannotWrite, Unconfirmed {
        return create(file, content, new SystemDisk());
    }

    static boolean create(Path file, byte[] content, Disk disk) throws CannotWrite, Unconfirmed {
        requireFolder(file);
        if (isThere(file)) {
            return false;
        }
        try {
            Path real = Temporaries.folder(file.toAbsolutePath()).toRealPath().resolve(file.getFileName());
            if (!put(content, real, disk)) {
                return false;
            }
            confirm(file, real, disk);
            return true;
        } catch (IOException failure) {
            throw Unwritten.of(file, failure);
        }
    }

    private static boolean put(byte[] content, Path real, Disk disk) throws IOException {
        Path temporary = Temporaries.beside(real);
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                disk.write(channel, ByteBuffer.wrap(content));
                disk.sync(channel);
            }
            disk.link(temporary, real);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } finally {
            drop(temporary, disk);
        }
    }

    private static void drop(Path temporary, Disk disk) {
        try {
            disk.delete(temporary);
        } catch (IOException left) {
            return; // whoever changes the roster next sweeps it away
        }
    }

    private static void confirm(Path file, Path real, Disk disk) throws Unconfirmed {
        try {
            disk.syncFolder(Temporaries.folder(real));
        } catch (IOException failure) {
            throw new Unconfirmed(file, Reasons.said(failure));
        }
    }
}

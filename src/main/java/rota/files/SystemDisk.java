package rota.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** The disk itself. */
final class SystemDisk implements Disk {

    /** What systems say that have no such thing as a folder brought to the disk. */
    private static final Set<String> NO_SUCH_THING =
            Set.of("Invalid argument", "Operation not supported", "Function not implemented", "Bad file descriptor");

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public boolean isSame(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) < 0;
    }

    @Override
    public boolean beginsWith(Path file, byte[] bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(bytes.length), bytes);
        }
    }

    @Override
    public void copy(Path file, Path copy) throws IOException {
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    @Override
    public void sync(FileChannel channel) throws IOException {
        channel.force(true);
    }

    @Override
    public void move(Path file, Path onto) throws IOException {
        Files.move(file, onto, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(file, name); // never onto something that is there
        }
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException refused) {
            return; // Windows opens no folders, and elsewhere one may be allowed to write there but not to list
        }
        try (channel) {
            channel.force(true);
        } catch (IOException failure) {
            if (!NO_SUCH_THING.contains(String.valueOf(failure.getMessage()))) {
                throw failure;
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}

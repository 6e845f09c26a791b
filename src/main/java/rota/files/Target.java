package rota.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One file being replaced, or made: the ordinary file that its links lead to, and the temporary beside it. */
final class Target {

    private final Replacement replacement;
    private final Path real;
    private final Path temporary;
    private final Disk disk;

    private Target(Replacement replacement, Path real, Path temporary, Disk disk) {
        this.replacement = replacement;
        this.real = real;
        this.temporary = temporary;
        this.disk = disk;
    }

    /**
     * A file that can be replaced, or made.
     *
     * @throws FileChanged if it doesn't hold what is expected
     * @throws CannotWrite if it isn't there and should be, or a rename in its place would lose something
     */
    static Target of(Replacement replacement, Disk disk) throws FileChanged, CannotWrite {
        Path file = replacement.file();
        try {
            Path real = replacement.expected() == null ? toBeMade(file) : toBeReplaced(file);
            Target target = new Target(replacement, real, Temporaries.beside(real), disk);
            target.compare();
            return target;
        } catch (IOException failure) {
            throw Reasons.of(file, failure, length(replacement.content()));
        }
    }

    private static Path toBeReplaced(Path file) throws IOException, CannotWrite {
        Path real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            throw Reasons.of(file, "it is not an ordinary file", "give one instead");
        }
        if (links(real) > 1) {
            throw Reasons.of(
                    file,
                    "it has a second name, a hard link, which would keep the old text",
                    "make them two files, or one of them a symbolic link");
        }
        if (!Files.isWritable(real)) {
            throw Reasons.of(file, "it is write-protected", "give yourself the right to write to it");
        }
        return real;
    }

    /** Its folder is made, too; one that is then not needed does no harm, and git keeps none that is empty. */
    private static Path toBeMade(Path file) throws IOException {
        Path folder = Temporaries.folder(file.toAbsolutePath());
        Files.createDirectories(folder);
        return folder.toRealPath().resolve(file.getFileName());
    }

    private static int links(Path real) throws IOException {
        boolean isCounted = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isCounted ? (Integer) Files.getAttribute(real, "unix:nlink") : 1;
    }

    private static int length(byte @Nullable [] content) {
        return content == null ? 0 : content.length;
    }

    /** As messages name it. */
    Path file() {
        return replacement.file();
    }

    /** The file itself. */
    Path real() {
        return real;
    }

    /** Where its new content is made ready. */
    Path temporary() {
        return temporary;
    }

    /** The folder of both. */
    Path folder() {
        return Temporaries.folder(real);
    }

    /** The sum of what it shall hold; empty if it shall be gone. */
    String sum() {
        return sum(replacement.content());
    }

    /** The sum of what it held; empty if it was not there. */
    String sumBefore() {
        return sum(replacement.expected());
    }

    private static String sum(byte @Nullable [] content) {
        return content == null ? "" : Journal.sum(content);
    }

    /** The way back, under the same temporary name. */
    Target back() {
        return new Target(replacement.reversed(), real, temporary, disk);
    }

    /** Writes the new content to the temporary, through to the disk. */
    void stage() throws CannotWrite {
        byte[] content = replacement.content();
        if (content == null) {
            return;
        }
        try {
            boolean isNew = replacement.expected() == null;
            if (!isNew) {
                disk.copy(real, temporary);
            }
            StandardOpenOption how = isNew ? StandardOpenOption.CREATE_NEW : StandardOpenOption.TRUNCATE_EXISTING;
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, how)) {
                disk.write(channel, ByteBuffer.wrap(content));
                disk.sync(channel);
            }
            if (!isNew) {
                requireSame();
            }
        } catch (IOException failure) {
            throw Reasons.of(file(), failure, content.length);
        }
    }

    /** The copy may have been refused the owner, and is made all the same. */
    private void requireSame() throws IOException, CannotWrite {
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = view.readAttributes();
        PosixFileAttributes copy = Files.readAttributes(temporary, PosixFileAttributes.class);
        if (!old.owner().equals(copy.owner()) || !old.group().equals(copy.group())) {
            throw Reasons.of(
                    file(),
                    "it belongs to " + old.owner().getName() + " and the group "
                            + old.group().getName() + ", and you can't give a new file to them",
                    "let somebody make the change who can");
        }
        if (!old.permissions().equals(copy.permissions())) {
            throw Reasons.of(file(), "its permissions can't be kept", "let its owner make the change");
        }
    }

    /**
     * Looks whether the file still holds what is expected, or still isn't there if that is.
     *
     * @throws FileChanged if not
     */
    void compare() throws FileChanged, IOException {
        byte[] expected = replacement.expected();
        boolean isAsExpected = expected == null
                ? !Files.exists(real, LinkOption.NOFOLLOW_LINKS)
                : Arrays.equals(disk.read(real), expected);
        if (!isAsExpected) {
            throw new FileChanged(file());
        }
    }

    /** Looks once more, and puts the temporary in the file's place. */
    void move() throws FileChanged, CannotWrite {
        try {
            compare();
            if (replacement.content() == null) {
                disk.delete(real);
            } else {
                disk.move(temporary, real);
            }
        } catch (IOException failure) {
            throw Reasons.of(file(), failure, 0);
        }
    }
}

package rota.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** One file being replaced: the ordinary file that its links lead to, and the temporary beside it. */
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
     * A file that can be replaced.
     *
     * @throws FileChanged if it doesn't hold what is expected
     * @throws CannotWrite if it isn't there, or a rename in its place would lose something
     */
    static Target of(Replacement replacement, Disk disk) throws FileChanged, CannotWrite {
        Path file = replacement.file();
        try {
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
            Target target = new Target(replacement, real, Temporaries.beside(real), disk);
            target.compare();
            return target;
        } catch (IOException failure) {
            throw Reasons.of(file, failure, replacement.content().length);
        }
    }

    private static int links(Path real) throws IOException {
        boolean isCounted = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isCounted ? (Integer) Files.getAttribute(real, "unix:nlink") : 1;
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

    /** What it shall hold. */
    byte[] content() {
        return replacement.content();
    }

    /** What it held. */
    byte[] expected() {
        return replacement.expected();
    }

    /** The way back, under the same temporary name. */
    Target back() {
        return new Target(replacement.reversed(), real, temporary, disk);
    }

    /** Writes the new content to the temporary, through to the disk. */
    void stage() throws CannotWrite {
        try {
            disk.copy(real, temporary);
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                disk.write(channel, content());
                disk.sync(channel);
            }
            requireSame();
        } catch (IOException failure) {
            throw Reasons.of(file(), failure, content().length);
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
     * Looks whether the file still holds what is expected.
     *
     * @throws FileChanged if it doesn't
     */
    void compare() throws FileChanged, IOException {
        if (!Arrays.equals(disk.read(real), expected())) {
            throw new FileChanged(file());
        }
    }

    /** Looks once more, and puts the temporary in the file's place. */
    void move() throws FileChanged, CannotWrite {
        try {
            compare();
            disk.move(temporary, real);
        } catch (IOException failure) {
            throw Reasons.of(file(), failure, 0);
        }
    }
}

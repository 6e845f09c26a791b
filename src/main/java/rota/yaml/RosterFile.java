package rota.yaml;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file that may hold a roster, known to be an ordinary one before it is opened.
 *
 * @param path its path, as messages give it
 * @param isTooLarge whether it is larger than any roster (rule R13)
 */
record RosterFile(Path path, boolean isTooLarge) {

    /**
     * The file at the path.
     *
     * @throws UnreadableRoster if there is none, or it is something that can't be read like a file
     */
    static RosterFile require(Path path) throws UnreadableRoster {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableRoster(path + " is a folder; give the file in it");
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableRoster(path + " is not an ordinary file, but a pipe or a device");
            }
            return new RosterFile(path, attributes.size() > Source.LARGEST);
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    static UnreadableRoster unreadable(Path path, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new UnreadableRoster("there is no file " + path);
        }
        if (failure instanceof AccessDeniedException) {
            return new UnreadableRoster(path + " can't be opened: you may not read it");
        }
        return new UnreadableRoster(path + " can't be read; the system reports an error");
    }

    /**
     * What the file says; null if that can't be parsed, which is then a mistake.
     *
     * @throws UnreadableRoster if it can't be read
     */
    @Nullable
    Node tree(Mistakes mistakes) throws UnreadableRoster {
        return isTooLarge ? tooLarge(path.toString(), mistakes) : tree(path.toString(), bytes(), mistakes);
    }

    /**
     * What is in the file, or one byte more than the largest roster has.
     *
     * @throws UnreadableRoster if it can't be read
     */
    byte[] bytes() throws UnreadableRoster {
        // Channels, which Files opens, take twenty classes and a millisecond more; but only they tell why they can't be
        // opened.
        try (InputStream in = new FileInputStream(path.toFile())) {
            return bytes(in);
        } catch (FileNotFoundException failure) {
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(in);
            } catch (IOException reason) {
                throw unreadable(path, reason);
            }
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    /** It may have grown since its size was asked for. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Source.LARGEST + 1);
    }

    /** What the bytes say; null if that can't be parsed, which is then a mistake. */
    static @Nullable Node tree(String name, byte[] content, Mistakes mistakes) {
        if (content.length > Source.LARGEST) {
            return tooLarge(name, mistakes);
        }
        Source source = Source.of(name, content, mistakes);
        return source == null ? null : Tree.of(source, mistakes);
    }

    private static @Nullable Node tooLarge(String name, Mistakes mistakes) {
        Source nothing = new Source(name, "");
        mistakes.expect(nothing);
        mistakes.add(nothing, 0, "too-large", "this file is larger than 16 MiB; a large roster is split with include:");
        return null;
    }
}

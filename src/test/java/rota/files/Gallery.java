package rota.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of generated files, and what tests do with it.
 *
 * @param folder where it is
 */
record Gallery(Path folder) {

    /** So little memory that everything has to wait in its temporary. */
    static final long NO_MEMORY = 1;

    private static final Duration NO_PATIENCE = Duration.ZERO;

    GeneratedFolder open() throws CannotWrite {
        return GeneratedFolder.open(folder, NO_PATIENCE);
    }

    GeneratedFolder open(Disk disk, long memory) throws CannotWrite {
        return GeneratedFolder.open(folder, NO_PATIENCE, new Batch(disk, memory));
    }

    /** Appends a text and finishes the file; whether that changes anything. */
    static boolean fill(GeneratedFile file, String content) throws CannotWrite {
        byte[] bytes = content.getBytes(UTF_8);
        file.append(bytes, 0, bytes.length);
        return file.finish();
    }

    /** Writes the files, each with its content, and returns the names of those that changed. */
    List<String> write(Map<String, String> contents) throws CannotWrite {
        return write(new SystemDisk(), Batch.USUAL_MEMORY, contents);
    }

    List<String> write(Disk disk, long memory, Map<String, String> contents) throws CannotWrite {
        List<String> changed = new ArrayList<>();
        try (GeneratedFolder open = open(disk, memory)) {
            for (String name : new TreeMap<>(contents).keySet()) {
                if (fill(open.file(name), contents.get(name))) {
                    changed.add(name);
                }
            }
            open.commit();
        }
        return changed;
    }

    /** The files of the folder, with what they hold; hidden ones too. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    contents.put(folder.relativize(path).toString(), Shelf.read(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}

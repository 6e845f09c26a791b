package rota.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folders in which generated files are: made when they are needed, and swept of what a killed writer left. */
final class Subfolders {

    private final Path shown;
    private final Path real;
    private final @Nullable String only;
    private final Disk disk;
    private final Set<Path> swept = new HashSet<>();
    private final List<Path> made = new ArrayList<>();

    /**
     * Those inside a folder, and itself.
     *
     * @param shown as messages name it
     * @param only the name of the one file whose temporaries are swept away, or null for all
     */
    Subfolders(Path shown, Path real, @Nullable String only, Disk disk) {
        this.shown = shown;
        this.real = real;
        this.only = only;
        this.disk = disk;
    }

    /** Makes the folders down to this one that aren't there, and sweeps them. */
    void enter(Path folder) throws IOException, CannotWrite {
        if (swept.contains(folder)) {
            return;
        }
        if (!folder.equals(real)) {
            enter(Temporaries.folder(folder));
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder);
                made(folder);
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw Unwritten.of(
                        shown.resolve(real.relativize(folder)), "it is no folder, or a link to one", "move it away");
            }
        }
        sweep(folder);
        swept.add(folder);
    }

    private void sweep(Path folder) throws IOException {
        for (Path path : list(folder)) {
            String target = Temporaries.generated(path);
            if (target != null && (only == null || only.equals(target)) && !isInUse(folder, target)) {
                disk.delete(path);
            }
        }
    }

    /** Whether somebody may be writing it who has another lock: of that one file, or of a folder around it. */
    private boolean isInUse(Path folder, String target) {
        if (only == null) {
            return Files.exists(Temporaries.lock(folder.resolve(target)));
        }
        Path around = folder;
        for (int up = 0; up <= GeneratedName.DEEPEST && around != null; up++) {
            if (Files.exists(around.resolve(GeneratedFolder.LOCK))) {
                return true;
            }
            around = around.getParent();
        }
        return false;
    }

    /** What is in a folder. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> list = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                list.add(path);
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        return list;
    }

    /** Takes note that a folder was made. */
    void made(Path folder) {
        made.add(folder);
    }

    /** Folders made until now stay. */
    void keep() {
        made.clear();
    }

    /** Removes the folders that were made and have nothing in them. */
    void drop() {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                disk.delete(made.get(i));
            } catch (IOException used) {
                return; // somebody else has put something there
            }
        }
    }
}

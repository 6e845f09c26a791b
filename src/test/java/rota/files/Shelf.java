package rota.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with the files of a roster: {@code rotations.yaml} and, for more than one, {@code teams/1.yaml} and so on. Each
 * holds {@code old 0}, {@code old 1} …, and a change makes them {@code new 0}, {@code new 1} ….
 */
record Shelf(Path folder, int files) {

    static final Duration NO_PATIENCE = Duration.ZERO;

    /** A shelf with that many files, all old. */
    static Shelf in(Path folder, int files) {
        Shelf shelf = new Shelf(folder, files);
        for (int i = 0; i < files; i++) {
            write(shelf.file(i), old(i));
        }
        return shelf;
    }

    static String old(int i) {
        return "old " + i + " that is longer than what comes\n";
    }

    static String changed(int i) {
        return "new " + i + "\n";
    }

    Path top() {
        return file(0);
    }

    Path file(int i) {
        return folder.resolve(i == 0 ? "rotations.yaml" : "teams/" + i + ".yaml");
    }

    static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The change of one file, whatever it holds. */
    static Replacement change(Path file, String expected, String content) {
        return new Replacement(file, expected.getBytes(UTF_8), content.getBytes(UTF_8));
    }

    /** From all old to all new. */
    List<Replacement> changes() {
        List<Replacement> changes = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            changes.add(change(file(i), old(i), changed(i)));
        }
        return changes;
    }

    /** What the files hold, as the first letter of each: {@code ooo} when all are old, {@code nnn} when all are new. */
    String state() {
        StringBuilder state = new StringBuilder();
        for (int i = 0; i < files; i++) {
            String content = read(file(i));
            state.append(content.equals(old(i)) ? 'o' : content.equals(changed(i)) ? 'n' : '?');
        }
        return state.toString();
    }

    /** What is in the folder beside the files. */
    List<String> leftovers() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> own =
                    Stream.iterate(0, i -> i + 1).limit(files).map(this::file).toList();
            return all.filter(path -> !Files.isDirectory(path) && !own.contains(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the change with that disk. */
    void change(Disk disk) throws FileChanged, CannotWrite, Unconfirmed {
        try (RosterLock lock = RosterLock.take(top(), NO_PATIENCE, disk)) {
            lock.replace(changes());
        }
    }

    /** Makes the change with that disk, and is killed or not. */
    void changeUnlessKilled(Disk disk) throws FileChanged, CannotWrite, Unconfirmed {
        try {
            change(disk);
        } catch (FaultyDisk.Killed killed) {
            return;
        }
    }

    /** What the next writer is told, which then does nothing. */
    String told(Disk disk) throws CannotWrite {
        try (RosterLock lock = RosterLock.take(top(), NO_PATIENCE, disk)) {
            return lock.told();
        }
    }

    /** How many steps the change takes when nothing happens. */
    static int steps(Path folder, int files) throws FileChanged, CannotWrite, Unconfirmed {
        FaultyDisk sound = FaultyDisk.sound();
        in(folder, files).change(sound);
        return sound.steps().size();
    }
}

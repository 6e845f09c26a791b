package rota.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A writer in a process of its own: appends line after line to two files at once, and prints each when it is done. */
final class Appender {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Appender() {}

    /**
     * Appends.
     *
     * @param args the folder, what the lines begin with, and how many
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            append(folder, args[1] + "-" + i);
            System.out.println(args[1] + "-" + i);
        }
    }

    /** Appends a line to both files. */
    static void append(Path folder, String line) throws IOException, FileChanged, CannotWrite, Unconfirmed {
        try (RosterLock lock = RosterLock.take(top(folder), PATIENCE)) {
            List<Replacement> both = new ArrayList<>();
            for (Path file : List.of(top(folder), other(folder))) {
                String old = Files.readString(file);
                both.add(new Replacement(file, bytes(old), bytes(old + line + "\n")));
            }
            lock.replace(both);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path top(Path folder) {
        return folder.resolve("rotations.yaml");
    }

    static Path other(Path folder) {
        return folder.resolve("teams/core.yaml");
    }
}

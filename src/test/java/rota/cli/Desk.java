package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder to run commands in, with a roster that is small and has two teams. */
final class Desk {

    /** Ana has the first week of 2026 at core; hana, whom web calls a hero too, works in New York. */
    static final String ROSTER = """
            timezone: Europe/London
            site: https://rota.example.com
            people:
              ana: {name: Ana Ruiz, email: ana@example.com, handles: {slack: U01}}
              ben: {name: Ben Adeyemi, email: Ben@Example.com}
              chi: {name: Chi Nguyen}
              hana: {name: Hana Sato}
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi], escalates-to: secondary, duties: Be kind.}
                  secondary: {follows: hero, pick: next, links: {Queue: "https://desk.example.com"}}
              web:
                timezone: America/New_York
                rotations:
                  hero: {start: 2026-01-07, handoff: 10:00, turn: 1 day, order: [hana]}
            """;

    private final Path folder;

    private Desk(Path folder) {
        this.folder = folder;
    }

    /** With the usual roster. */
    static Desk in(Path folder) {
        return in(folder, ROSTER);
    }

    /** With this roster. */
    static Desk in(Path folder, String roster) {
        return new Desk(folder).file("rotations.yaml", roster);
    }

    /** With one more file, in a folder of its own if its name has one. */
    Desk file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ready to run a command. */
    Run run() {
        return Run.in(folder);
    }

    /** Runs the command line that the words of a line make; {@code ''} is an empty one. */
    Run.Result rota(String line) {
        return run().rota(words(line));
    }

    static String[] words(String line) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("''") ? "" : words[i];
        }
        return words;
    }
}

package rota.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program as a person would start it, and how to tell that it has done its work.
 *
 * @param line the program and its arguments
 * @param folder where it is started
 * @param makes the name of the folder that it makes there, which is taken away before each run
 * @param says what its answer contains
 * @param events how many events are in the calendars that it makes; 0 where nobody counts
 */
record Command(List<String> line, Path folder, Optional<String> makes, String says, int events) {

    static Command in(Path folder, String... line) {
        return new Command(List.of(line), folder, Optional.empty(), "", 0);
    }

    Command with(String... arguments) {
        return with(List.of(arguments));
    }

    Command with(List<String> arguments) {
        List<String> longer = new ArrayList<>(line);
        longer.addAll(arguments);
        return new Command(List.copyOf(longer), folder, makes, says, events);
    }

    Command making(String name) {
        return new Command(line, folder, Optional.of(name), says, events);
    }

    Command saying(String text) {
        return new Command(line, folder, makes, text, events);
    }

    Command writing(int count) {
        return new Command(line, folder, makes, says, count);
    }

    /** The same arguments to another program, in another folder. */
    Command by(Path program, Path elsewhere) {
        List<String> other = new ArrayList<>(line);
        other.set(0, program.toString());
        return new Command(List.copyOf(other), elsewhere, makes, says, events);
    }

    Path program() {
        return Path.of(line.get(0));
    }

    /** For a sentence about it: the program's own name, and its first arguments. */
    String name() {
        int shown = Math.min(line.size(), 6);
        String arguments = String.join(" ", line.subList(1, shown));
        return "'" + program().getFileName() + " " + arguments + (shown < line.size() ? " …'" : "'");
    }
}

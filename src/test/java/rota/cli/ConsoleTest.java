package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands one after the other, as at a console: of each folder below {@code golden} that has a file {@code console} a copy is
 * made, the lines of {@code console} that begin with {@code $} are run in it, and everything below them must be what they print.
 *
 * <p>Lines of standard error begin with {@code 2>}; an exit code that is not 0 stands below in brackets; a line that begins with
 * {@code #} is a remark. Variables may stand before a command, as in a shell. In the end {@code rotations.yaml} must be what
 * {@code rotations.after.yaml} holds, and without such a file must not have changed by a byte; the same goes for any other file.
 * With {@code -Dgolden.write=true} what is expected is written instead; look at what changed before you commit it.
 */
class ConsoleTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String CONSOLE = "console";
    private static final String AFTER = ".after.yaml";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");
    private static final Pattern VARIABLE = Pattern.compile("([A-Z_]+)=(.*)");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyConsoleShowsWhatItSays() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> folders = files.filter(file -> file.endsWith(CONSOLE))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            return folders.stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(GOLDEN.relativize(folder).toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        Path absolute = Files.createDirectories(temporary.resolve(GOLDEN.relativize(folder)));
        Path copy = Path.of("").toAbsolutePath().relativize(absolute); // as a roster below the current folder has it
        List<Path> given = given(folder);
        for (Path file : given) {
            Path to = copy.resolve(file);
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(folder.resolve(file), to);
        }
        String expected = Files.readString(folder.resolve(CONSOLE), UTF_8);
        String shown = shown(expected, copy);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(folder.resolve(CONSOLE), shown, UTF_8);
            for (Path file : given) {
                write(folder, file, copy);
            }
        }
        assertThat(shown).isEqualTo(Files.readString(folder.resolve(CONSOLE), UTF_8));
        for (Path file : given) {
            assertThat(Files.readString(copy.resolve(file), UTF_8)).isEqualTo(Files.readString(wanted(folder, file)));
        }
        assertThat(files(copy)).as("nothing is left over").isEqualTo(given);
    }

    /** What a console shows on which the commands of this one are typed again. */
    static String shown(String console, Path folder) {
        StringBuilder shown = new StringBuilder();
        boolean isOutput = false;
        for (String line : console.lines().toList()) {
            boolean isKept = line.startsWith("$ ") || line.startsWith("# ");
            if (isKept && isOutput) {
                shown.append('\n');
            }
            isOutput = isKept ? line.startsWith("$ ") : isOutput;
            shown.append(isKept ? line + "\n" : "");
            if (line.startsWith("$ ")) {
                shown.append(printed(run(line.substring(2), folder)));
            }
        }
        return shown.toString();
    }

    private static Run.Result run(String line, Path folder) {
        Run run = Run.in(folder);
        List<String> words = words(line);
        for (Matcher variable = VARIABLE.matcher(words.get(0));
                variable.matches();
                variable = VARIABLE.matcher(words.get(0))) {
            run.with(variable.group(1), variable.group(2));
            words.remove(0);
        }
        assertThat(words.get(0)).as(line).isEqualTo("rota");
        return run.rota(words.subList(1, words.size()).toArray(String[]::new));
    }

    private static String printed(Run.Result result) {
        StringBuilder printed = new StringBuilder(result.out());
        result.err().lines().forEach(line -> printed.append("2> ").append(line).append('\n'));
        return printed + (result.exit() == 0 ? "" : "[exit " + result.exit() + "]\n");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(word.group().replace("'", ""));
        }
        return words;
    }

    static List<Path> given(Path folder) throws IOException {
        List<Path> given = new ArrayList<>(files(folder));
        given.removeIf(
                file -> file.toString().equals(CONSOLE) || file.toString().endsWith(AFTER));
        return given;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static Path after(Path folder, Path file) {
        return folder.resolve(file.toString().replaceFirst("\\.yaml$", AFTER));
    }

    static Path wanted(Path folder, Path file) {
        return Files.exists(after(folder, file)) ? after(folder, file) : folder.resolve(file);
    }

    private static void write(Path folder, Path file, Path copy) throws IOException {
        String content = Files.readString(copy.resolve(file), UTF_8);
        if (content.equals(Files.readString(folder.resolve(file), UTF_8))) {
            Files.deleteIfExists(after(folder, file));
        } else {
            Files.writeString(after(folder, file), content, UTF_8);
        }
    }
}

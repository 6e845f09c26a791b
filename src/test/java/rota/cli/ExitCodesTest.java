package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Help names every exit code that a command has anywhere below {@code golden}. */
class ExitCodesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern TYPED = Pattern.compile("^\\$ (?:[A-Z_]+=\\S* )*rota (.*)");
    private static final Pattern EXIT = Pattern.compile("^\\[exit (\\d+)]");

    private final TreeMap<String, Set<Integer>> seen = new TreeMap<>();

    @Test
    void helpNamesEveryExitCodeThatIsSeen() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.toList()) {
                if (file.endsWith("args") && Files.exists(file.resolveSibling("exit"))) {
                    note(Files.readAllLines(file, UTF_8), Files.readString(file.resolveSibling("exit"), UTF_8));
                } else if (file.endsWith("console")) {
                    noteConsole(Files.readAllLines(file, UTF_8));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
        seen.forEach((command, exits) -> assertThat(
                        Program.command(command).syntax().usage().exits())
                .as(command)
                .containsAll(exits));
    }

    private void noteConsole(List<String> lines) {
        List<String> words = List.of();
        for (String line : lines) {
            Matcher typed = TYPED.matcher(line);
            Matcher exit = EXIT.matcher(line);
            if (typed.find()) {
                words = List.of(typed.group(1).split(" "));
            } else if (exit.find()) {
                note(words, exit.group(1));
            }
        }
    }

    private void note(List<String> words, String exit) {
        words.stream()
                .filter(Program.commands()::contains)
                .findFirst()
                .ifPresent(command ->
                        seen.computeIfAbsent(command, key -> new TreeSet<>()).add(Integer.parseInt(exit.strip())));
    }
}

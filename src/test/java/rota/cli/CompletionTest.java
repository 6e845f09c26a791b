package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

    @TempDir
    private Path folder;

    private List<List<String>> grammar() {
        List<List<String>> rows = new ArrayList<>();
        String script = Run.in(folder).rota("completion", "bash").out();
        for (String row : script.split("\n", -1)) {
            List<String> parts = List.of(row.split("\t", -1));
            if (List.of("command", "option", "word").contains(parts.get(0))) {
                rows.add(parts);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void thereIsAScriptForEachShellWithNothingLeftToFillIn(String shell) {
        Run.Result result = Run.in(folder).rota("completion", shell);

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("#")
                .endsWith("\n")
                .doesNotContain("{grammar}", "{candidates", "{roster.awk}");
        assertThat(result.out()).contains("_rota", "command\tswap\t", "option\t\t-f --file\tfiles\t");
    }

    @Test
    void anotherShellIsRefusedByWhatThereIs() {
        Run.Result result = Run.in(folder).rota("completion", "csh");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("rota: rota completion takes bash, zsh or fish, not 'csh'\n");
    }

    @Test
    void everyCommandIsThere() {
        List<String> commands = new ArrayList<>();
        for (List<String> row : grammar()) {
            if (row.get(0).equals("command")) {
                commands.add(row.get(1));
            }
        }
        assertThat(commands).isEqualTo(Program.commands());
    }

    @Test
    void onlyTheseWordsAndOptionsAreLeftToTheTyper() {
        List<String> open = new ArrayList<>();
        for (List<String> row : grammar()) {
            if (row.get(0).equals("word") && row.get(2).equals("text")) {
                open.add(row.get(1));
            } else if (row.get(0).equals("option") && row.get(3).equals("text")) {
                open.add(row.get(2));
            }
        }
        assertThat(open)
                .containsOnly(
                        "--now",
                        "--weeks",
                        "--why",
                        "--name",
                        "--email",
                        "--apply",
                        "--rest",
                        "--zone",
                        "--handoff",
                        "--team",
                        "--domain",
                        "--site");
    }
}

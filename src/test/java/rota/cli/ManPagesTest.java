package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the manual: all of them are there, and formatters find nothing wrong with them. */
class ManPagesTest {

    @TempDir
    private Path folder;

    private Run.Result write(String into) {
        return Run.in(folder).rota("help", "--man", into);
    }

    @Test
    void thereIsOneForTheProgramForEachCommandAndForTheRoster() throws IOException {
        assertThat(write("man/man1").exit()).isZero();
        List<String> wanted = new ArrayList<>(List.of("rota.1", "rotations.yaml.5"));
        Program.commands().forEach(command -> wanted.add("rota-" + command + ".1"));
        try (Stream<Path> files = Files.list(folder.resolve("man/man1"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void theyAreTheSameWheneverTheyAreMade() throws IOException {
        assertThat(ManPages.all("1.0")).isEqualTo(ManPages.all("1.0"));
        assertThat(write("man").exit()).isZero();
        assertThat(write("man").exit()).isZero();
        assertThat(folder.resolve("man/rota.1"))
                .content()
                .startsWith(".\\\" Made by rota")
                .isASCII();
    }

    @Test
    void aFileThatIsNoneOfThemIsKept() throws IOException {
        Files.writeString(folder.resolve("rota-swap.1"), "my own notes\n");
        Run.Result result = write(".");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("rota-swap.1 is there already and was not made by rota");
        assertThat(folder.resolve("rota-swap.1")).hasContent("my own notes\n");
        assertThat(folder.resolve("rota.1")).doesNotExist();
    }

    @Test
    void everyPageSaysWhatHelpSays() throws IOException {
        for (String command : Program.commands()) {
            String page = ManPages.all("1.0").get("rota-" + command + ".1");
            assertThat(page).contains(".SH \"SYNOPSIS\"", ".SH \"EXIT STATUS\"", ".SH \"EXAMPLES\"", "rota(1)");
        }
        assertThat(ManPages.all("1.0").get("rotations.yaml.5")).contains("escalates\\-to", "uid\\-domain", "forced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandoc -T lint", "groff -man -ww -z -Tutf8"})
    void formattersFindNothingWrong(String formatter) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(formatter.split(" ")));
        assumeTrue(isInstalled(command.get(0)), () -> command.get(0) + " is not installed");
        write(".");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program begins a roster with somebody at a real terminal, or leaves no trace; and for many scripts at once. */
class InitIT {

    private static final String FIRST = "before\nTime zone [Asia/Tokyo]:";

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeAll
    static void onlyWithTmux() {
        assumeTrue(Tmux.isHere(), "tmux is needed for a terminal, and is not here");
    }

    @BeforeEach
    void anEmptyFolder() throws IOException {
        desk = Files.createDirectory(folder.resolve("desk"));
    }

    private static List<String> rota(String... line) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("rota.jar")));
        command.addAll(List.of(line));
        return command;
    }

    private Process started(String... line) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(rota(line)).directory(desk.toFile()).redirectErrorStream(true);
        builder.environment().put("ROTA_NOW", "2026-01-20T10:15:00Z");
        builder.environment().remove("ROTA_FILE");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private Tmux init() throws IOException {
        String environment = "NO_COLOR=1 TZ=Asia/Tokyo ROTA_NOW=2026-01-20T10:15:00Z GIT_CONFIG_GLOBAL=/dev/null "
                + "GIT_CONFIG_SYSTEM=/dev/null GIT_CEILING_DIRECTORIES='" + folder + "'";
        String program = "'" + String.join("' '", rota()) + "'";
        return Tmux.running(folder, environment, "cd desk; unset ROTA_FILE; exec " + program + " init");
    }

    private void assertNothingIsThere() throws IOException {
        try (Stream<Path> files = Files.list(desk)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aRosterIsBegunByAnsweringMendingAndPasting() throws Exception {
        try (Tmux tmux = init()) {
            tmux.await(FIRST);
            tmux.type("Europe/Lodnon");
            tmux.press("Enter");
            tmux.awaitSome("no time zone 'Europe/Lodnon'");
            tmux.press("Left", "Left", "Left", "BSpace", "Right", "d", "Enter");
            tmux.awaitSome("Time zone: Europe/London\nHandoff, each week [monday 09:00]:");
            tmux.press("Enter");
            tmux.awaitSome("Teams, with commas between them [Support]:");
            tmux.type("Core, Web");
            tmux.press("Enter");
            tmux.awaitSome("People of Core in their order, with commas:");
            tmux.paste("Ana Ruiz\nBen Adeyemi\n王小明\n");
            tmux.awaitSome("commas: Ana Ruiz, Ben Adeyemi, 王小明");
            tmux.press("Enter");
            tmux.awaitSome("People of Web in their order, with commas:");
            tmux.type("Gus Ferreira, Hana Sato");
            tmux.press("Enter");
            tmux.awaitSome("What commands call 王小明, in letters a to z [p3]:");
            tmux.type("wang");
            tmux.press("Enter");
            tmux.awaitSome("▸ whoever is the hero next");
            tmux.press("Down", "Enter");
            tmux.awaitSome("The first turn begins on [2026-01-19]:");
            tmux.press("Enter");
            tmux.awaitSome("Write this to rotations.yaml? [Y/n]");
            tmux.press("Enter");
            tmux.awaitSome("\nexit 0\ndone");
            assertThat(tmux.screen()).contains("rota generate  the coming weeks", "git init && git add rotations.yaml");
            assertThat(tmux.cursorIsShown()).isTrue();
        }
        assertThat(desk.resolve("rotations.yaml"))
                .content(UTF_8)
                .contains("timezone: Europe/London", "order: [ana, ben, wang]", "wang: {name: 王小明}");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(output(started("check"))).startsWith("All is well with 4 rotations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d", "Escape"})
    void backingOutOfATextLeavesNoTrace(String key) throws Exception {
        try (Tmux tmux = init()) {
            tmux.await(FIRST);
            tmux.type("Europe");
            tmux.awaitSome(": Europe");
            tmux.press(key);
            tmux.awaitTheEnd("before\nexit 130");
        }
        assertNothingIsThere();
    }

    @Test
    void aProgramThatIsEndedPutsTheTerminalBack() throws Exception {
        try (Tmux tmux = init()) {
            tmux.await(FIRST);
            tmux.command().destroy();
            tmux.awaitTheEnd("before\nexit 143");
        }
        assertNothingIsThere();
    }

    @Test
    void ofManyProgramsAtOnceOneWritesAndTheOthersSayThatItIsThere() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            programs.add(started("init", "--zone", "UTC", "--team", "Web=Person " + i, "--domain", "a.example"));
        }
        int written = 0;
        for (Process program : programs) {
            String output = output(program);
            int exit = program.waitFor();
            written += exit == 0 ? 1 : 0;
            assertThat(exit).as(output).isIn(0, 4);
            assertThat(output).contains(exit == 0 ? "Written to rotations.yaml" : "rotations.yaml is there already");
        }
        assertThat(written).isEqualTo(1);
        try (Stream<Path> files = Files.list(desk)) {
            assertThat(files).containsExactly(desk.resolve("rotations.yaml"));
        }
        assertThat(output(started("check"))).startsWith("All is well");
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program asks in a real terminal for what a command leaves out, and writes it, or leaves no trace. */
class AskingIT {

    private static final String ROSTER = """
            people:
              ana: {name: Ana Ruiz, email: ana@example.com}
              ben: {name: Ben Adeyemi}
              chi: {name: Chi Nguyen}
            teams:
              core:
                name: Core
                rotations:
                  hero: {name: Hero, start: 2026-01-05, end: 2026-02-23, order: [ana, ben, chi]}

            overrides:
              - {id: mxkpq, cover: core/hero, out: chi, in: ben, days: 2026-02-11}
            """;

    private static final String TURNS = """
            before
            Which turn of Ana Ruiz?   arrows or typing, then Enter; Esc leaves
            ▸ W05  Mon 26 Jan – Mon 2 Feb   Core Hero
              W08  Mon 16 Feb – Mon 23 Feb  Core Hero""";

    private static final String PARTNERS = """
            before
            Which turn of Ana Ruiz? W05  Mon 26 Jan – Mon 2 Feb
            Swap with whom?   arrows or typing, then Enter; Esc leaves
            ▸ Ben Adeyemi, W06  Mon 2 Feb – Mon 9 Feb  turns 2 weeks apart, is owed 1 day
              Chi Nguyen, W07  Mon 9 Feb – Mon 16 Feb  two turns in a row, owes 1 day""";

    private static final String LAST_LOOK = """
            before
            Which turn of Ana Ruiz? W05  Mon 26 Jan – Mon 2 Feb
            Swap with whom? Ben Adeyemi, W06  Mon 2 Feb – Mon 9 Feb
            Core · Hero                              before       after
            W05  Mon 26 Jan 09:00 – Mon 2 Feb 09:00  Ana Ruiz     Ben Adeyemi
            W06  Mon 2 Feb 09:00 – Mon 9 Feb 09:00   Ben Adeyemi  Ana Ruiz
            Nobody else moves. The order stays ana, ben, chi.
            Write it?""";

    private static final Map<String, String> PRESENT = Map.of(
            "ROTA_NOW", "2026-01-20T10:15:00Z",
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_SYSTEM", "/dev/null");

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeAll
    static void onlyWithTmux() {
        assumeTrue(Tmux.isHere(), "tmux is needed for a terminal, and is not here");
    }

    @BeforeEach
    void aRosterInGit() throws Exception {
        desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(desk.resolve("rotations.yaml"), ROSTER);
        run("git", "init", "-q");
        run("git", "config", "user.email", "ana@example.com");
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(desk.toFile()).redirectErrorStream(true);
        builder.environment().putAll(PRESENT);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static List<String> rota() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("rota.jar"));
    }

    private Tmux typed(String line) throws IOException {
        return typed("NO_COLOR=1", line);
    }

    private Tmux typed(String environment, String line) throws IOException {
        StringBuilder present = new StringBuilder(environment);
        PRESENT.forEach((name, value) -> present.append(' ').append(name + "=" + value));
        String program = "'" + String.join("' '", rota()) + "'";
        return Tmux.running(folder, present.toString(), "cd desk; exec " + program + " " + line);
    }

    private String roster() throws IOException {
        return Files.readString(desk.resolve("rotations.yaml"));
    }

    private void assertUntouched() throws IOException {
        assertThat(roster()).isEqualTo(ROSTER);
        try (Stream<Path> files = Files.list(desk)) {
            assertThat(files).containsExactlyInAnyOrder(desk.resolve("rotations.yaml"), desk.resolve(".git"));
        }
    }

    @Test
    void aSwapIsChosenLookedAtAndWritten() throws Exception {
        try (Tmux tmux = typed("swap")) {
            tmux.await(TURNS);
            tmux.press("Enter");
            tmux.await(PARTNERS);
            tmux.type("ben");
            tmux.awaitSome("Swap with whom? ben\n▸ Ben");
            tmux.press("Enter");
            tmux.await(LAST_LOOK + " [Y/n]");
            tmux.press("Enter");
            tmux.awaitSome("\nexit 0\ndone");
            tmux.awaitTheEnd(tmux.screen().replace("\ndone", ""));
            assertThat(tmux.screen()).startsWith(LAST_LOOK + " yes\n").contains("rota undo ");
        }
        assertThat(roster()).contains("turn: {ana: 2026-01-26, ben: 2026-02-02}", "by: ana}");
        List<String> overrides = new ArrayList<>(rota());
        overrides.add("overrides");
        assertThat(run(overrides.toArray(String[]::new))).contains("Ana and Ben swapped W05 and W06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "Escape"})
    void backingOutOfTheFirstQuestionLeavesNoTrace(String key) throws Exception {
        try (Tmux tmux = typed("swap")) {
            tmux.await(TURNS);
            tmux.press(key);
            tmux.awaitTheEnd("before\nexit 130");
        }
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "Escape"})
    void backingOutOfTheSecondQuestionLeavesNoTrace(String key) throws Exception {
        try (Tmux tmux = typed("swap")) {
            tmux.await(TURNS);
            tmux.press("Enter");
            tmux.await(PARTNERS);
            tmux.press(key);
            tmux.awaitTheEnd(PARTNERS.substring(0, PARTNERS.indexOf("\nSwap")) + "\nexit 130");
        }
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource({"C-c, ''", "Escape, ''", "n, ' no'"})
    void backingOutOfTheLastLookLeavesNoTrace(String key, String answer) throws Exception {
        try (Tmux tmux = typed("swap me@W05")) {
            tmux.awaitSome("▸ Ben Adeyemi");
            tmux.press("Enter");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press(key, key.equals("n") ? "Enter" : "");
            String shown = LAST_LOOK.replace("Which turn of Ana Ruiz? W05  Mon 26 Jan – Mon 2 Feb\n", "");
            String question = answer.isEmpty() ? "" : "\nWrite it?" + answer;
            tmux.awaitTheEnd(shown.replace("\nWrite it?", question) + "\nexit 130");
        }
        assertUntouched();
    }

    @Test
    void nobodyStandsInFromNowOn() throws Exception {
        try (Tmux tmux = typed("cover chi@now..")) {
            tmux.awaitSome("▸ ");
            tmux.press("End");
            tmux.awaitSome("▸ nobody");
            tmux.press("Enter");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press("y", "Enter");
            tmux.awaitSome("\nexit 0\ndone");
        }
        assertThat(roster()).contains("in: nobody", "times: {from: 2026-01-20T10:16, until: 2026-01-26T09:00}");
    }

    @Test
    void anOverrideIsChosenAndTakenBack() throws Exception {
        try (Tmux tmux = typed("undo")) {
            tmux.await("""
                    before
                    Take back which one?   arrows or typing, then Enter; Esc leaves
                    ▸ Ben for Chi, Wed 11 Feb  mxkpq, Core Hero""");
            tmux.press("Enter");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press("Enter");
            tmux.awaitSome("\nexit 0\ndone");
        }
        assertThat(roster()).contains("undone: {at: 2026-01-20T10:15:00Z, by: ana}");
    }

    @Test
    void aWindowMayChangeItsSizeBetweenAndDuringQuestions() throws Exception {
        try (Tmux tmux = typed("swap")) {
            tmux.await(TURNS);
            tmux.resize(36, 10);
            tmux.awaitSome("Which turn of Ana Ruiz?\n▸ W05  Mon 26 Jan – Mon 2 Feb\n  W08  Mon 16 Feb – Mon 23 Feb");
            tmux.press("Down");
            tmux.awaitSome("▸ W08");
            tmux.resize(100, 30);
            tmux.awaitSome("  W05  Mon 26 Jan – Mon 2 Feb   Core Hero\n▸ W08  Mon 16 Feb – Mon 23 Feb  Core Hero");
            tmux.press("Up", "Enter");
            tmux.awaitSome("Which turn of Ana Ruiz? W05  Mon 26 Jan – Mon 2 Feb\nSwap with whom?");
            tmux.resize(40, 12);
            tmux.awaitSome("\n▸ Ben Adeyemi, W06 ");
            tmux.press("C-c");
            tmux.awaitSome("exit 130\ndone");
        }
        assertUntouched();
    }

    @Test
    void aDumbTerminalGetsNumbers() throws Exception {
        try (Tmux tmux = typed("TERM=dumb", "swap")) {
            tmux.awaitSome("  2  W08  Mon 16 Feb – Mon 23 Feb  Core Hero\nNumber [1]:");
            tmux.press("1", "Enter");
            tmux.awaitSome("  2  Chi Nguyen, W07  Mon 9 Feb – Mon 16 Feb  two turns in a row, owes 1 day\nNumber [1]:");
            tmux.press("2", "Enter");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press("Enter");
            tmux.awaitSome("\nexit 0\ndone");
        }
        assertThat(roster()).contains("turn: {ana: 2026-01-26, chi: 2026-02-09}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</dev/null", "<&-", ">../out", "| cat"})
    void withoutATerminalAtBothEndsNothingWaits(String redirection) throws Exception {
        try (Tmux tmux = typed("swap me ben 2>../err " + redirection)) {
            tmux.awaitSome("exit " + (redirection.startsWith("|") ? 0 : 2) + "\ndone");
        }
        assertThat(folder.resolve("err"))
                .content()
                .startsWith("rota: you left something out, and there is nobody to ask")
                .endsWith("\n  rota swap ana@2026-W05 ben@2026-W06 -r core/hero\n");
        assertUntouched();
    }

    @Test
    void programsAreNotAskedEvenAtATerminal() throws Exception {
        try (Tmux tmux = typed("swap --json")) {
            tmux.awaitSome("\"code\": 2");
            tmux.awaitSome("\nexit 2\ndone");
        }
        assertUntouched();
    }

    @Test
    void whatSomebodyElseWritesWhileOneLooksIsKept() throws Exception {
        try (Tmux tmux = typed("swap me ben")) {
            tmux.awaitSome("Write it? [Y/n]");
            List<String> other = new ArrayList<>(rota());
            other.addAll(List.of("swap", "ben@W06", "chi@W07"));
            run(other.toArray(String[]::new));
            tmux.press("Enter");
            tmux.awaitSome("The roster has changed meanwhile. This is what it would be now:");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press("Enter");
            tmux.awaitSome("\nexit 0\ndone");
        }
        assertThat(roster()).contains("{ben: 2026-02-02, chi: 2026-02-09}", "{ana: 2026-01-26, ben: 2026-02-09}");
    }
}

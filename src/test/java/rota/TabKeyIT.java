package rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The TAB key, pressed in the real shells at a real terminal. */
class TabKeyIT {

    private static final String ROSTER = """
            people:
              ana: {name: Ana Ruiz}
              ben: {name: "Ben $(touch pwned) `touch pwned` O'Neil: \\\\"}
              chi: {name: Chi Nguyen}
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi]}
            """;

    @TempDir
    private Path folder;

    private Completed rota;

    @BeforeAll
    static void onlyWithTmux() {
        assumeTrue(Tmux.isHere(), "tmux is needed for a terminal, and is not here");
    }

    private Tmux shell(String name) throws Exception {
        assumeTrue(isHere(name), name + " is needed, and is not here");
        rota = Completed.in(folder);
        rota.roster(ROSTER);
        Path home = Files.createDirectories(folder.resolve("home/.config/fish"))
                .getParent()
                .getParent();
        Files.writeString(home.resolve(".bashrc"), "PS1='$ '\nunset HISTFILE\neval \"$(rota completion bash)\"\n");
        Files.writeString(
                home.resolve(".zshrc"),
                "PS1='$ '\nautoload -U compinit\ncompinit -u -D\neval \"$(rota completion zsh)\"\n");
        Files.writeString(home.resolve(".config/fish/config.fish"), """
                set -g fish_greeting
                set -g fish_history ''
                set -g fish_autosuggestion_enabled 0
                function fish_prompt
                    echo -n '$ '
                end
                rota completion fish | source
                """);
        StringBuilder present = new StringBuilder("-u ENV HOME='" + home + "'");
        rota.environment.forEach((variable, value) -> present.append(" " + variable + "='" + value + "'"));
        Tmux tmux = Tmux.running(folder, present.toString(), "cd desk; exec " + name + " -i");
        tmux.awaitSome("\n$");
        return tmux;
    }

    private static boolean isHere(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(part -> Files.isExecutable(Path.of(part, name)));
    }

    private static void completes(Tmux tmux, String typed, String completed) throws IOException {
        tmux.type(typed);
        tmux.press("Tab");
        tmux.awaitSome("$ rota " + completed);
    }

    private static void startOver(Tmux tmux) throws IOException {
        tmux.press("C-u");
        tmux.type("clear");
        tmux.press("Enter");
        tmux.await("$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void commandsPeopleAndTheirWeeksAreCompleted(String name) throws Exception {
        try (Tmux tmux = shell(name)) {
            completes(tmux, "rota sw", "swap");
            startOver(tmux);
            completes(tmux, "rota help whe", "help when");
            startOver(tmux);
            completes(tmux, "rota swap be", "swap ben");
            startOver(tmux);
            completes(tmux, "rota swap ben@2026-W06 chi@2026-W0", "swap ben@2026-W06 chi@2026-W07");
            startOver(tmux);
            completes(tmux, "rota swap chi ben@ne", "swap chi ben@next");
        }
        assertNothingWasRun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void valuesOfOptionsAreCompletedBehindASpaceAndBehindAnEqualsSign(String name) throws Exception {
        try (Tmux tmux = shell(name)) {
            completes(tmux, "rota swap ben --rotation=co", "swap ben --rotation=core/hero");
            startOver(tmux);
            completes(tmux, "rota swap ben -r co", "swap ben -r core/hero");
            startOver(tmux);
            completes(tmux, "rota generate --format=mark", "generate --format=markdown");
            startOver(tmux);
            completes(tmux, "rota --file=rot", "--file=rotations.yaml");
            startOver(tmux);
            completes(tmux, "rota diff rot", "diff rotations.yaml");
        }
        assertNothingWasRun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void allThereIsToChooseFromIsShown(String name) throws Exception {
        try (Tmux tmux = shell(name)) {
            tmux.type("rota swap ben@2026-W");
            tmux.press("Tab", "Tab");
            tmux.awaitSome("@2026-W06");
            tmux.awaitSome("@2026-W09");
            startOver(tmux);
            tmux.type("rota next ");
            tmux.press("Tab", "Tab");
            tmux.awaitSome("chi");
            if (!name.equals("bash")) {
                tmux.awaitSome("Ben $(touch pwned) `touch pwned` O'Neil: \\");
            }
        }
        assertNothingWasRun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void whatCannotBeCompletedStaysAsItIs(String name) throws Exception {
        try (Tmux tmux = shell(name)) {
            tmux.type("rota swap ana@2026-02-04T12:00..");
            tmux.press("Tab");
            tmux.type("18:00 ");
            tmux.awaitSome("$ rota swap ana@2026-02-04T12:00..18:00");
            startOver(tmux);
            rota.roster("teams: [");
            tmux.type("rota swap be");
            tmux.press("Tab");
            tmux.type("@ ");
            tmux.await("$ rota swap be@");
        }
        assertNothingWasRun();
    }

    private void assertNothingWasRun() throws IOException {
        try (Stream<Path> files = Files.list(rota.desk)) {
            assertThat(files).containsExactly(rota.desk.resolve("rotations.yaml"));
        }
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.prompt.Questionnaire;

/** The questions of the packaged program, asked and answered in a real terminal, which is left as it was found. */
class PromptIT {

    /** Only so that a hang fails. */
    private static final int HANGS_AFTER_SECONDS = 60;

    private static final String WHO = """
            before
            Who takes it?   arrows or typing, then Enter; Esc leaves
            ▸ Ana Ruiz      free, and has had fewer turns
              Zoë Çelik 👩‍💻  free
              王小明        on call two weeks later
              Chi Nguyen    away on Tuesday""";

    @TempDir
    private Path folder;

    @BeforeAll
    static void onlyWithTmux() {
        assumeTrue(Tmux.isHere(), "tmux is needed for a terminal, and is not here");
    }

    /** A window in which the question is asked after one line of something else. */
    private Tmux asked(String environment, String question) throws Exception {
        return asked(environment, question, "");
    }

    private Tmux asked(String environment, String question, String first) throws Exception {
        return Tmux.running(folder, environment, first + " exec " + command() + " colour " + question);
    }

    private static String command() throws URISyntaxException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path tests = Path.of(PromptIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return "\"" + java + "\" -XX:TieredStopAtLevel=1 -cp \"" + System.getProperty("rota.jar") + ":" + tests + "\" "
                + Questionnaire.class.getName();
    }

    @Test
    void arrowsAndTypingChoose() throws Exception {
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            tmux.press("Down", "Down");
            tmux.await(WHO.replace("▸", " ").replace("  王", "▸ 王"));
            tmux.type("zoe");
            tmux.await("before\nWho takes it? zoe\n▸ Zoë Çelik 👩‍💻  free");
            tmux.press("BSpace", "BSpace", "BSpace", "End", "Enter");
            tmux.awaitTheEnd("before\nWho takes it? Chi Nguyen\nanswer: 3\nexit 0");
        }
    }

    @Test
    void namesOfAnyScriptAreChosen() throws Exception {
        try (Tmux tmux = asked("LC_ALL=C", "both")) {
            tmux.await(WHO);
            tmux.press("Down", "Enter");
            tmux.awaitSome("Write it? [Y/n]");
            tmux.press("Enter");
            tmux.awaitTheEnd("before\nWho takes it? Zoë Çelik 👩‍💻\nWrite it? yes\nanswer: 1 true\nexit 0");
        }
    }

    @Test
    void aTextIsPastedAndEditedUntilNothingSpeaksAgainstIt() throws Exception {
        try (Tmux tmux = asked("", "name")) {
            tmux.await("before\nName [Dee]:");
            tmux.type("me");
            tmux.press("Enter");
            tmux.await("before\nName [Dee]: me\n'me' is whoever types it; type a name");
            tmux.press("Left");
            tmux.paste("Dee Larsen\n  Eli Novak\n");
            tmux.awaitSome("Name [Dee]: mDee Larsen, Eli Novake");
            tmux.press("End", "BSpace", "Home", "DC", "Enter");
            tmux.awaitTheEnd("before\nName: Dee Larsen, Eli Novak\nanswer: Dee Larsen, Eli Novak\nexit 0");
        }
    }

    @Test
    void ctrlCLeavesNoTrace() throws Exception {
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            tmux.type("chi");
            tmux.press("C-c");
            tmux.awaitTheEnd("before\nexit 130");
        }
    }

    @Test
    void backingOutOfTheSecondQuestionKeepsTheFirstAnswer() throws Exception {
        try (Tmux tmux = asked("", "both")) {
            tmux.await(WHO);
            tmux.press("Enter");
            tmux.await("before\nWho takes it? Ana Ruiz\nWrite it? [Y/n]");
            tmux.press("Escape");
            tmux.awaitTheEnd("before\nWho takes it? Ana Ruiz\nexit 130");
        }
    }

    @Test
    void aWindowResizedWhileTheQuestionIsOpenShowsWhatFits() throws Exception {
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            tmux.resize(60, 4);
            tmux.await(WHO.substring(0, WHO.indexOf("\n  王")));
            tmux.press("Down", "Down");
            tmux.awaitSome("▸ 王小明");
            tmux.resize(58, 3);
            tmux.resize(70, 5);
            tmux.resize(59, 3);
            tmux.resize(80, 24);
            tmux.await(WHO.replace("▸", " ").replace("  王", "▸ 王"));
            tmux.press("C-c");
            tmux.awaitTheEnd("before\nexit 130");
        }
    }

    @Test
    void noWindowIsTooSmall() throws Exception {
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            tmux.resize(16, 4);
            tmux.await("""
                    Who takes it?
                    ▸ Ana Ruiz
                      Zoë Çelik 👩‍💻
                      王小明""");
            tmux.resize(7, 2);
            tmux.await("Who …\n▸ Ana…");
            tmux.press("Down");
            tmux.await("Who …\n▸ Zoë…");
            tmux.resize(4, 1);
            tmux.await("▸ …");
            tmux.resize(80, 24);
            tmux.awaitSome(list(WHO.replace("▸", " ").replace("  Zoë", "▸ Zoë")));
            tmux.press("Enter");
            tmux.awaitSome("Who takes it? Zoë Çelik 👩‍💻\nanswer: 1\nexit 0\ndone");
        }
    }

    private static String list(String screen) {
        return screen.substring(screen.indexOf('\n') + 1);
    }

    @Test
    void aListLongerThanTheWindowScrolls() throws Exception {
        try (Tmux tmux = asked("", "many")) {
            tmux.awaitSome("… 38 more");
            tmux.resize(40, 6);
            tmux.awaitSome("… 56 more");
            tmux.press("PageDown", "PageDown");
            tmux.awaitSome("Which turn?\n  … 4 more\n  Turn 5   odd\n  Turn 6   even\n▸ Turn 7   odd\n  … 53 more");
            tmux.press("Enter");
            tmux.awaitTheEnd("Which turn? Turn 7\nanswer: 6\nexit 0");
        }
    }

    @Test
    void withoutACursorToMoveThereAreNumbers() throws Exception {
        String list = """
                Who takes it?
                  1  Ana Ruiz      free, and has had fewer turns
                  2  Zoë Çelik 👩‍💻  free
                  3  王小明        on call two weeks later
                  4  Chi Nguyen    away on Tuesday
                """;
        try (Tmux tmux = asked("TERM=dumb", "who")) {
            tmux.await("before\n" + list + "Number [1]:");
            tmux.type("zoe");
            tmux.press("Enter");
            tmux.awaitSome("Number [1]: zoe\n  2  Zoë Çelik 👩‍💻  free\nNumber [2]:");
            tmux.press("4", "Enter");
            tmux.awaitTheEnd("before\n" + list
                    + "Number [1]: zoe\n  2  Zoë Çelik 👩‍💻  free\nNumber [2]: 4\nanswer: 3\nexit 0");
        }
    }

    @Test
    void ctrlCLeavesTheNumbersToo() throws Exception {
        try (Tmux tmux = asked("TERM=dumb", "confirm")) {
            tmux.await("before\nWrite it? [Y/n]");
            tmux.press("C-c");
            tmux.awaitTheEnd("before\nWrite it? [Y/n] ^Cexit 130");
        }
    }

    @Test
    void aTerminalThatNobodyKnowsIsTakenForAnOrdinaryOne() throws Exception {
        try (Tmux tmux = asked("TERM=nobody-knows-it", "who")) {
            tmux.await(WHO);
            tmux.press("Enter");
            tmux.awaitTheEnd("before\nWho takes it? Ana Ruiz\nanswer: 0\nexit 0");
        }
    }

    @Test
    void aProgramThatIsEndedPutsTheTerminalBack() throws Exception {
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            tmux.command().destroy();
            tmux.awaitTheEnd("before\nexit 143");
        }
    }

    @Test
    void aWindowThatIsClosedEndsTheQuestion() throws Exception {
        ProcessHandle program;
        try (Tmux tmux = asked("", "who")) {
            tmux.await(WHO);
            program = tmux.command();
        }
        program.onExit().get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aWindowThatIsClosedEndsTheQuestionEvenIfNobodyMayHangUp() throws Exception {
        ProcessHandle program;
        try (Tmux tmux = asked("", "who", "trap \"\" HUP;")) {
            tmux.await(WHO);
            program = tmux.command();
        }
        program.onExit().get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void withoutAQuestionTheTerminalLibraryIsNotEvenLoaded() throws Exception {
        Process program = new ProcessBuilder(
                        "sh", "-c", "exec " + command().replace(" -cp ", " -verbose:class -cp ") + " colour nothing")
                .redirectErrorStream(true)
                .start();
        program.getOutputStream().close();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).isZero();
        assertThat(output)
                .contains("answer: not asked", "rota.prompt.TerminalAsker")
                .doesNotContain("org.jline");
    }
}

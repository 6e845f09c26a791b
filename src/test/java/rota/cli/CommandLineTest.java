package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all command lines have in common: the options that every command has, help, and what is not understood. */
class CommandLineTest {

    private static final List<String> COMMANDS = List.of("generate", "who", "next", "why", "check", "diff");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void twoRosters() {
        desk = Desk.in(folder)
                .file("other.yaml", Desk.ROSTER.replace("Chi Nguyen", "Dee Larsen"))
                .file("broken.yaml", "teams: {core: {rotations: {hero: {start: 2026-01-05, ordr: [ana]}}}}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who core/hero                                     | Chi Nguyen
            -f other.yaml who core/hero                       | Dee Larsen
            who -f other.yaml core/hero                       | Dee Larsen
            who core/hero -f other.yaml                       | Dee Larsen
            --file other.yaml who core/hero                   | Dee Larsen
            who core/hero --file=other.yaml                   | Dee Larsen
            --now 2026-01-06T00:00:00Z who core/hero          | Ana Ruiz
            who --now 2026-01-06T00:00:00Z core/hero          | Ana Ruiz
            who core/hero --now=2026-01-12T10:00:00+01:00     | Ben Adeyemi
            --json who core/hero                              | "person": "chi"
            who --json core/hero                              | "person": "chi"
            who core/hero --json                              | "person": "chi"
            --color always who core/hero                      | Chi Nguyen
            who core/hero --color=never                       | Chi Nguyen
            --stacktrace who core/hero                        | Chi Nguyen
            """)
    void globalOptionsStandBeforeOrAfterTheCommand(String line, String printed) {
        Run.Result result = desk.rota(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains(printed);
    }

    @Test
    void theFileIsTheOneNamedElseOfTheEnvironmentElseHereElseAbove() {
        desk.file("far/below/x.txt", "");
        assertThat(desk.run()
                        .with("ROTA_FILE", "other.yaml")
                        .rota("who", "core/hero")
                        .out())
                .contains("Dee Larsen");
        assertThat(desk.run()
                        .with("ROTA_FILE", "other.yaml")
                        .rota("who", "core/hero", "-f", "rotations.yaml")
                        .out())
                .contains("Chi Nguyen");
        assertThat(desk.run().with("ROTA_FILE", "").rota("who", "core/hero").out())
                .contains("Chi Nguyen");
        assertThat(Run.in(folder.resolve("far/below")).rota("who", "core/hero").out())
                .contains("Chi Nguyen");
        desk.file("far/rotations.yaml", Desk.ROSTER.replace("Chi Nguyen", "Eli Novak"));
        assertThat(Run.in(folder.resolve("far/below")).rota("who", "core/hero").out())
                .contains("Eli Novak");
    }

    @Test
    void theWayToARosterAboveIsToldFromHere() {
        desk.file("far/below/x.txt", "").file("rotations.yaml", "teams: {}\n");
        assertThat(Run.in(folder.resolve("far/below")).rota("who").err()).contains("../../rotations.yaml:1:");
    }

    @Test
    void thePresentIsTheOneToldElseOfTheEnvironmentElseTheClock() {
        assertThat(desk.run()
                        .with("ROTA_NOW", "2026-01-06T00:00:00Z")
                        .rota("who", "core/hero")
                        .out())
                .contains("Ana Ruiz");
        assertThat(desk.run()
                        .with("ROTA_NOW", "2026-01-06T00:00:00Z")
                        .rota("who", "core/hero", "--now", "2026-01-13T00:00:00Z")
                        .out())
                .contains("Ben Adeyemi");
        assertThat(desk.run().with("ROTA_NOW", "").rota("who", "core/hero").out())
                .contains("Chi Nguyen");
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        String esc = "\u001b[";
        String[] line = {"generate", "core", "--weeks", "2"};
        String[] always = {"generate", "core", "--weeks", "2", "--color", "always"};
        String[] never = {"--color", "never", "generate", "core", "--weeks", "2"};
        assertThat(desk.run().rota(line).out()).doesNotContain(esc);
        assertThat(desk.run().rota(always).out()).contains(esc);
        assertThat(desk.run().onTerminal(80).rota(line).out()).contains(esc);
        assertThat(desk.run().onTerminal(80).rota(never).out()).doesNotContain(esc);
        assertThat(desk.run().onTerminal(80).with("NO_COLOR", "1").rota(line).out())
                .doesNotContain(esc);
        assertThat(desk.run().onTerminal(80).with("TERM", "dumb").rota(line).out())
                .doesNotContain(esc);
        assertThat(desk.run().onTerminal(80).rota("generate", "--json").out()).doesNotContain(esc);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            genrate                                     | no command 'genrate'; did you mean 'generate'?
            Generate                                    | did you mean 'generate'?
            frobnicate                                  | no command 'frobnicate'; 'rota --help' lists
            --jsn who                                   | unknown option '--jsn'; did you mean '--json'?
            generate --wekks 3                          | unknown option '--wekks'; did you mean '--weeks'?
            who --base                                  | 'rota who' has no option --base
            generate -x                                 | unknown option '-x'
            generate --weeks                            | --weeks needs N
            who --at                                    | --at needs WHEN
            who -f                                      | --file needs FILE
            why                                         | TEAM/ROTATION[@WHEN] is missing
            diff                                        | OLD is missing
            diff a b                                    | 'b' is one word too many
            next ana ben                                | 'ben' is one word too many
            why core/hero web/hero                      | 'web/hero' is one word too many
            generate --weeks 1 --weeks 2                | --weeks is given twice
            --now 2026-01-20 who                        | --now takes an instant with its offset
            --now soon who                              | not 'soon'
            --color sometimes who                       | --color takes auto, always or never, not 'sometimes'
            generate --format pdf                       | --format takes table, csv, markdown or json, not 'pdf'
            check --format xml                          | --format takes text or github, not 'xml'
            -f '' who                                   | --file
            diff ''                                     | OLD
            @args                                       | no command '@args'
            who @rotations.yaml                         | no team or rotation '@rotations.yaml'
            -- who                                      | 'who'
            who -- --json                               | no team or rotation '--json'
            """)
    void whatIsNotUnderstoodIsSaidInOneSentence(String line, String sentence) {
        Run.Result result = desk.rota(line);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("rota: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void nothingSaidIsNotUnderstoodEither() {
        Run.Result result = desk.rota("");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("rota: ").contains("rota --help").hasLineCount(1);
    }

    @Test
    void anArgumentThatNamesAFileIsNotReadFromIt() {
        desk.file("args", "who\ncore/hero\n");
        assertThat(desk.rota("@args").exit()).isEqualTo(2);
        assertThat(desk.rota("who @args").err()).contains("'@args'");
        assertThat(desk.rota("generate --from @args").err()).contains("'@args'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | who nothing --json
            2 | --json genrate
            2 | generate --format csv --json
            2 | generate --json --weeks
            2 | why core --json
            1 | who --json -f missing.yaml
            1 | diff missing.yaml --json
            1 | -f . generate --json
            3 | -f broken.yaml generate --json
            3 | diff broken.yaml --json
            """)
    void programsFindTheSentenceAndTheExitCodeOnStandardOutput(int exit, String line) {
        Run.Result result = desk.rota(line);
        assertThat(result.exit()).isEqualTo(exit);
        Map<String, Object> answer = StrictJson.object(result.out());
        assertThat(answer.keySet()).containsExactly("error");
        Map<String, Object> error = StrictJson.object(answer, "error");
        assertThat(error.keySet()).containsExactly("code", "message");
        assertThat(error.get("code")).isEqualTo(exit);
        assertThat(result.err()).endsWith("rota: " + error.get("message") + "\n");
    }

    @Test
    void theMistakesOfARosterComeBeforeTheSentence() {
        Run.Result result = desk.rota("-f broken.yaml who");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("broken.yaml:1:54: error: unknown key 'ordr' in a rotation; did you mean 'order'?\n")
                .containsOnlyOnce("rota: broken.yaml has ");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        Run.Result result = desk.rota("-f missing.yaml who");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("rota: ").contains("missing.yaml").hasLineCount(1);
    }

    @Test
    void withoutAnyRosterOneIsAskedFor() {
        Run.Result result = Run.in(Path.of("/")).rota("who");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("no rotations.yaml here or in a folder above")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "who --help", "generate -h", "why --help", "diff --help"})
    void helpIsAnAnswer(String line) {
        Run.Result result = Run.in(Path.of("/")).rota(Desk.words(line));
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("  ").contains("usage: rota", "Exit codes: 0 done");
        assertThat(result.out().lines()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(80));
        assertThat(result.out().lines()).noneMatch(text -> text.endsWith(" "));
    }

    @Test
    void helpNamesEveryCommandAndWhatAllOfThemTake() {
        assertThat(desk.rota("--help").out())
                .contains(COMMANDS)
                .contains("--help", "--version", "--file", "--now", "--color", "--json", "--stacktrace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate | --from --weeks --until --base --format
            who      | --at
            next     | --until
            check    | --weeks --until --strict --format
            export   | --person --output --from --weeks --until --prune
            publish  | --from --weeks --until --prune --no-report
            """)
    void helpNamesEveryOption(String command, String options) {
        assertThat(desk.rota(command + " --help").out()).contains(options.split(" "));
    }

    @Test
    void theVersionIsAnAnswer() {
        Run.Result result = Run.in(Path.of("/")).rota("--version");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("rota ").hasLineCount(1);
        assertThat(result.err()).isEmpty();
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types nearly the right thing is told what it is. */
class MeantTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void aRoster() {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            wo                     | no command 'wo'; did you mean 'who'?
            WHO                    | no command 'WHO'; did you mean 'who'?
            swpa me chi            | no command 'swpa'; did you mean 'swap'?
            wo --help              | no command 'wo'; did you mean 'who'?
            list                   | no command 'list'; did you mean 'generate'?
            schedule               | no command 'schedule'; did you mean 'generate'?
            show                   | no command 'show'; did you mean 'generate'?
            override               | no command 'override'; did you mean 'cover' or 'swap'?
            ical                   | no command 'ical'; did you mean 'export'?
            layers                 | no command 'layers'; did you mean 'generate'?
            escalation             | no command 'escalation'; did you mean 'who'?
            version                | no command 'version'; did you mean '--version'?
            validate               | no command 'validate'; did you mean 'check'?
            Validate               | no command 'Validate'; did you mean 'check'?
            frobnicate             | no command 'frobnicate'; 'rota --help' lists them
            help nonsense          | no command or topic 'nonsense'; 'rota help' lists them
            help wehn              | no command or topic 'wehn'; did you mean 'when'?
            help times             | no command or topic 'times'; did you mean 'when'?
            help rotations.yaml    | no command or topic 'rotations.yaml'; did you mean 'roster'?
            away ben mon fri       | days are one word, with two dots between the first and the last, like mon..fri
            away ben mon to soon   | days are one word, with two dots between the first and the last, like 2026-02-16..2026-02-20
            join dee core mon      | 'mon' is a time; write it behind --from, like --from mon
            swap ben mon chi       | 'mon' is a time; write it behind the person, like me@mon
            help validate          | no command or topic 'validate'; did you mean 'check'?
            --josn who             | unknown option '--josn'; did you mean '--json'?
            who --jsn              | unknown option '--jsn'; did you mean '--json'?
            who --jsn=x            | unknown option '--jsn'; did you mean '--json'?
            generate --formt csv   | unknown option '--formt'; did you mean '--format'?
            who --nonsense         | unknown option '--nonsense'
            swap me chi --reason x | unknown option '--reason'; did you mean '--why'?
            generate --base --at 1 | 'rota generate' has no option --at; it belongs to who
            who --base             | 'rota who' has no option --base; it belongs to generate
            --base who             | --base belongs to generate; write it behind the command
            --base                 | --base belongs to generate; write it behind the command
            who --past             | 'rota who' has no option --past; it belongs to swap, cover, undo, away, join and leave
            who -V                 | unknown option '-V'; did you mean '--version'?
            who help               | no team or rotation 'help' in the roster; 'rota who --help' shows what can be said
            """)
    void whatWasMeantIsSaid(String line, String sentence) {
        Run.Result result = desk.rota(line);
        assertThat(result.err()).isEqualTo("rota: " + sentence + "\n");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whoAsksForHelpBehindACommandLearnsHow() {
        assertThat(desk.rota("swap help").err()).endsWith("; 'rota swap --help' shows what can be said\n");
        assertThat(desk.rota("swap -help").out())
                .isEqualTo(desk.rota("swap --help").out());
    }

    @Test
    void noWordFromElsewhereIsACommandHereOrLeadsToNone() {
        List<String> words = List.of(
                "list",
                "now",
                "me",
                "explain",
                "exchange",
                "substitute",
                "override",
                "revert",
                "remove",
                "log",
                "vacation",
                "add",
                "offboard",
                "compare",
                "find",
                "fix",
                "fairness",
                "ical",
                "site",
                "validate",
                "new",
                "man");
        for (String word : words) {
            assertThat(Program.commands()).doesNotContain(word).containsAll(Synonyms.ofCommand(word));
            assertThat(Synonyms.ofCommand(word)).isNotEmpty();
        }
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How teams, rotations and people are named on a command line. */
class WordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who                          | core/hero core/secondary web/hero | nothing is everything
            who core                     | core/hero core/secondary          | a team
            who web/hero                 | web/hero                          | one rotation
            who hero                     | core/hero web/hero                | of every team
            who secondary                | core/secondary                    | of the one team that has it
            who web core/hero            | core/hero web/hero                | several, in the file's order
            who core hero core/secondary | core/hero core/secondary web/hero | named twice, shown once
            """)
    void teamsAndRotationsAreNamed(String line, String rotations) {
        Run.Result result = Desk.in(folder).rota(line + " --json");
        List<String> named = new ArrayList<>();
        for (Map<String, Object> state : StrictJson.objects(StrictJson.object(result.out()), "on_call")) {
            named.add(state.get("team") + "/" + state.get("rotation"));
        }
        assertThat(named).containsExactly(rotations.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who croe             | no team or rotation 'croe' in the roster; did you mean 'core'?
            generate core/hreo   | no team or rotation 'core/hreo' in the roster; did you mean 'core/hero'?
            check hero nowhere   | no team or rotation 'nowhere' in the roster
            who core/            | no team or rotation 'core/'
            who /hero            | no team or rotation '/hero'
            who ''               | no team or rotation ''
            why hero             | 'hero' is 2 rotations; name one, for example 'core/hero'
            why core@2026-01-21  | 'core' is 2 rotations; name one, for example 'core/hero@2026-01-21'
            """)
    void whatNamesNothingOrTooMuchIsRefused(String line, String sentence) {
        Run.Result result = Desk.in(folder).rota(line);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void aSentenceThatEndsWithAShortenedNameHasOneStop() {
        Desk desk = Desk.in(folder, """
                people:
                  ben: {name: Ben Adeyemi}
                  ben-li: {name: Ben Li}
                teams:
                  web:
                    rotations:
                      hero: {start: 2026-01-05, order: [ben, ben-li]}
                """);
        assertThat(desk.rota("why web/hero@2026-01-05").out()).contains("So Ben A. Next change:", "to Ben L.\n");
    }

    @Test
    void aTeamGoesBeforeRotationsOfItsName() {
        Desk desk = Desk.in(folder, """
                teams:
                  hero: {rotations: {lead: {start: 2026-01-05, order: [ana]}}}
                  core: {rotations: {hero: {start: 2026-01-05, order: [ben]}}}
                """);
        assertThat(desk.rota("who hero --json").out()).contains("ana").doesNotContain("ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana              | ana
            ANA@EXAMPLE.COM  | ana
            ben@example.com  | ben
            adeyemi          | ben
            Ngu              | chi
            hana             | hana
            Sato             | hana
            """)
    void peopleAreNamedByIdAddressOrPartOfTheName(String word, String person) {
        Run.Result result = Desk.in(folder).rota("next --json " + word);
        assertThat(StrictJson.object(result.out()).get("person")).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bne     | no person 'bne' in the roster; did you mean 'ben'?
            an      | 'an' fits several people: ana (Ana Ruiz), hana (Hana Sato); name one by id
            ruis    | no person 'ruis' in the roster
            nobody  | 'nobody' is no person
            """)
    void whoeverIsNobodyOrSeveralIsRefused(String word, String sentence) {
        Run.Result result = Desk.in(folder).rota("next " + word);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void iAmWhomTheEnvironmentNames() {
        Desk desk = Desk.in(folder);
        for (String line : new String[] {"next --json", "next me --json"}) {
            String[] words = Desk.words(line);
            assertThat(desk.run().with("ROTA_ME", "ben").rota(words).out()).contains("\"person\": \"ben\"");
            assertThat(desk.run().with("ROTA_ME", "ana@example.com").rota(words).out())
                    .contains("\"person\": \"ana\"");
        }
        for (String nobody : List.of("zoe", "me", "nobody", "an")) {
            Run.Result result = desk.run().with("ROTA_ME", nobody).rota("next");
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("$ROTA_ME").hasLineCount(1);
        }
    }

    @Test
    void iAmWhoeverHasGitsAddress() throws IOException, InterruptedException {
        assumeTrue(git("init", "--quiet"), "there is no git");
        Desk desk = Desk.in(folder);
        assumeTrue(git("config", "user.email", "BEN@example.COM"));
        assertThat(desk.rota("next --json").out()).contains("\"person\": \"ben\"");
        assumeTrue(git("config", "user.email", "zoe@example.com"));
        Run.Result result = desk.rota("next");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("zoe@example.com", "$ROTA_ME").hasLineCount(1);
    }

    private boolean git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

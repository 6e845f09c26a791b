package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void twoTeams() throws IOException {
        write(
                "teams/web.yaml",
                "teams: {web: {rotations: {hero: {start: 2026-01-05, order: [ben]}}}}\npeople: {ben: }\n");
        write("teams/core.yaml", "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> mistakes(String top) throws IOException {
        Path file = write("rotations.yaml", top);
        return Rosters.lines(catchThrowableOfType(InvalidRoster.class, () -> RosterReader.read(file))).stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void takesTheFilesInTheOrderOfTheirNames() throws Exception {
        Path file = write("rotations.yaml", "include: [teams/*.yaml, teams/web.yaml]\npeople: {ana: }\n");
        ReadRoster read = RosterReader.read(file);
        assertThat(read.roster().company().teams().values()).extracting("id").containsExactly("core", "web");
        assertThat(read.roster().company().people()).containsOnlyKeys("ana", "ben");
        assertThat(read.places().team("web")).hasToString(folder.resolve("teams/web.yaml") + ":1:9");
    }

    @Test
    void twoStarsMatchFoldersBelow() throws Exception {
        Path file = write("rotations.yaml", "include: ['**/*.y?ml']\npeople: {ana: }\n");
        Files.move(file, folder.resolve("rotations.yml.top"));
        Path top = folder.resolve("rotations.yml.top");
        assertThat(RosterReader.read(top).roster().company().teams()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing/*.yaml | no file matches 'nothing/*.yaml'; it is looked for below the folder of this file
            ../*.yaml      | '../*.yaml' is not below the folder of this file; write for example include: [teams/*.yaml]
            /etc/passwd    | '/etc/passwd' is not below the folder of this file; write for example include: [teams/*.yaml]
            a/../../b.yaml | 'a/../../b.yaml' is not below the folder of this file; write for example include: [teams/*.yaml]
            teams          | teams is not an ordinary file, but a folder, a pipe or a device; write for example include: [teams/*.yaml]
            '*.yaml'       | rotations.yaml is this file itself; write a pattern that doesn't match it
            '[z-a]*'       | '[z-a]*' is no pattern of names; write for example include: [teams/*.yaml]
            """)
    void whatCantBeIncluded(String glob, String mistake) throws IOException {
        List<String> mistakes =
                mistakes("include:\n  - " + glob + "\nteams: {x: {rotations: {y: {follows: core/hero}}}}\n");
        assertThat(mistakes.get(0)).isEqualTo("rotations.yaml:2:5: error: " + mistake);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right that users lack")
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("o.yaml"), "teams: {}\n");
        Files.createSymbolicLink(folder.resolve("teams/out.yaml"), outside);
        assertThat(mistakes("include: [teams/out.yaml]\n"))
                .containsExactly("rotations.yaml:1:11: error: teams/out.yaml is a link that leads out of the folder of "
                        + "this file; copy the file there");
    }

    @Test
    void anIncludedFileHasTeamsPeopleAndOverridesOnly() throws IOException {
        write("teams/web.yaml", "include: [x.yaml]\ntimezone: UTC\nteam: {}\npeople: {ben: , ana: }\n");
        assertThat(mistakes("include: [teams/*.yaml]\n"))
                .containsExactly(
                        "teams/web.yaml:1:1: error: 'include' stands in the top file only; an included file has teams, people and overrides",
                        "teams/web.yaml:2:1: error: 'timezone' stands in the top file only; an included file has teams, people and overrides",
                        "teams/web.yaml:3:1: error: unknown key 'team' in an included file; did you mean 'teams'?");
    }

    @Test
    void namesAreGlobal() throws IOException {
        write("teams/zeta.yaml", "teams: {web: {}}\npeople: {ben: }\n");
        assertThat(mistakes("include: [teams/*.yaml]\npeople: {ana: }\n"))
                .containsExactly(
                        "teams/zeta.yaml:1:9: error: the team 'web' is given twice, first at teams/web.yaml:1:9; keep one",
                        "teams/zeta.yaml:2:10: error: the person 'ben' is given twice, first at teams/web.yaml:2:10; keep one");
    }

    @Test
    void anOverrideStandsInTheFileWithItsTeam() throws IOException {
        assertThat(mistakes("""
                        include: [teams/*.yaml]
                        people: {ana: }
                        overrides:
                          - {cover: web/hero, in: ana, days: 2026-01-05}
                        """))
                .containsExactly(
                        "rotations.yaml:4:13: error: the overrides of web/hero stand in the file with its team; "
                                + "move this one to teams/web.yaml");
    }

    @Test
    void aFileThatCantBeParsedHidesNoOtherMistakesAndMakesNone() throws IOException {
        write("teams/web.yaml", "teams: [\n");
        write(
                "teams/core.yaml",
                "teams: {core: {rotations: {hero: {strat: 1, start: 2026-01-05, order: [ben]}, x: {follows: web/y}}}}\n");
        assertThat(mistakes("include: [teams/*.yaml]\npeople: {ana: }\n"))
                .containsExactly(
                        "teams/core.yaml:1:35: error: unknown key 'strat' in a rotation; did you mean 'start'?",
                        "teams/web.yaml:2:1: error: the file ends where a value is needed; a '[' or '{' is not closed");
    }
}

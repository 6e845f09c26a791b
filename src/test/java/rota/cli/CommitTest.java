package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --commit} commits: just this edit, or nothing at all. */
class CommitTest {

    private static final String ROSTER = """
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aRosterInGit() throws IOException, InterruptedException {
        Desk.in(folder, ROSTER).file("other.txt", "other\n");
        assumeThat(git("init", "-q")).as("git").isNotNull();
        git("config", "user.name", "Ana Ruiz");
        git("config", "user.email", "ana@example.com");
        git("config", "commit.gpgsign", "false");
        git("config", "core.hooksPath", ".git/hooks");
        git("add", ".");
        git("commit", "-q", "-m", "Begin");
    }

    /** What git printed; null if there is no git. */
    private @Nullable String git(String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            process.waitFor();
            return out;
        } catch (IOException e) {
            return null;
        }
    }

    private Run.Result rota(String line) {
        return Run.in(folder).with("ROTA_ME", "ana").rota(Desk.words(line));
    }

    private void assertRefused(Run.Result result, String why) throws IOException, InterruptedException {
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("nothing is written").contains(why);
        assertThat(git("log", "--format=%s")).isEqualTo("Begin\n");
    }

    @Test
    void justTheEditIsCommitted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("other.txt"), "changed\n");
        git("add", "other.txt");
        Run.Result result = rota("swap ana@W05 ben@W06 --commit");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Written to rotations.yaml as zmmlz and committed.")
                .contains("git push")
                .doesNotContain("git commit");
        assertThat(git("log", "--format=%s")).isEqualTo("Swap ana@2026-W05 ben@2026-W06 on core/hero (zmmlz)\nBegin\n");
        assertThat(git("show", "--format=", "--name-only")).isEqualTo("rotations.yaml\n");
        assertThat(git("status", "--porcelain")).isEqualTo("M  other.txt\n");
    }

    @Test
    void theCommandIsShownThatMakesTheSameCommit() throws InterruptedException {
        Path roster = folder.resolve("rotations.yaml");
        assertThat(rota("swap ana@W05 ben@W06").out())
                .contains("git -C ")
                .contains(" commit -m 'Swap ana@2026-W05 ben@2026-W06 on core/hero (zmmlz)' rotations.yaml\n");
        git("commit", "-q", "-m", "Swap", roster.toString());
        assertThat(rota("undo zmmlz").out()).contains(" commit -m 'Undo zmmlz' rotations.yaml\n");
    }

    @Test
    void aFileWithOtherChangesIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rotations.yaml"), ROSTER + "# Under way\n");
        assertRefused(rota("swap ana@W05 ben@W06 --commit"), "rotations.yaml has changes that are not committed");
        assertThat(folder.resolve("rotations.yaml")).hasContent(ROSTER + "# Under way\n");
    }

    @Test
    void aFileThatGitDoesNotHaveIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("new.yaml"), ROSTER);
        assertRefused(rota("swap ana@W05 ben@W06 --commit -f new.yaml"), "new.yaml is not in git yet");
        assertThat(folder.resolve("new.yaml")).hasContent(ROSTER);
    }

    @Test
    void aFolderThatIsNoRepositoryIsRefused(@TempDir Path elsewhere) {
        Run.Result result =
                Desk.in(elsewhere, ROSTER).run().with("ROTA_ME", "ana").rota("swap", "ana@W05", "ben@W06", "--commit");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("rotations.yaml is in no git repository");
        assertThat(elsewhere.resolve("rotations.yaml")).hasContent(ROSTER);
    }

    @Test
    void aDryRunCommitsNothing() throws InterruptedException {
        assertThat(rota("swap ana@W05 ben@W06 --commit --dry-run").exit()).isZero();
        assertThat(git("log", "--format=%s")).isEqualTo("Begin\n");
        assertThat(git("status", "--porcelain")).isEmpty();
    }

    @Test
    void aRefusedEditCommitsNothing() throws InterruptedException {
        assertThat(rota("swap ana@W06 ben@W05 --commit").exit()).isEqualTo(4);
        assertThat(git("log", "--format=%s")).isEqualTo("Begin\n");
    }

    @Test
    void aHookThatSaysNoIsTold() throws IOException, InterruptedException {
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'not on a Tuesday' >&2\nexit 1\n");
        assumeThat(hook.toFile().setExecutable(true)).isTrue();
        Run.Result result = rota("swap ana@W05 ben@W06 --commit");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("it is written, but git did not commit it")
                .contains("not on a Tuesday");
        assertThat(git("log", "--format=%s")).isEqualTo("Begin\n");
    }

    @Test
    void aLedgersNewFileIsCommittedAloneAndSoIsTakingItBack() throws IOException, InterruptedException {
        String list = ROSTER + "overrides: [{id: kkkkk, cover: core/hero, out: chi, in: ana, days: 2026-01-22}]\n";
        Files.writeString(folder.resolve("rotations.yaml"), list);
        git("commit", "-q", "-a", "-m", "Agree");
        assertThat(rota("overrides --split --commit").out()).contains("Committed.");
        assertThat(git("show", "--format=%s", "--name-only")).isEqualTo("""
                Keep each override in a file of its own (1 moved)

                overrides/2026-01-22T000000Z-kkkkk.yaml
                rotations.yaml
                """);
        assertThat(rota("swap ana@W05 ben@W06 --commit").err()).isEmpty();
        assertThat(git("show", "--format=", "--name-only")).isEqualTo("overrides/2026-01-20T101500Z-zmmlz.yaml\n");
        assertThat(rota("undo zmmlz --commit").err()).isEmpty();
        assertThat(git("show", "--format=", "--name-only")).isEqualTo("overrides/2026-01-20T101500Z-zmmlz.yaml\n");
        assertThat(git("status", "--porcelain")).isEmpty();
    }

    @Test
    void whatMayBuildOnAnOverrideThatIsNotCommittedIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rotations.yaml"), "ledger: overrides/\n" + ROSTER);
        git("commit", "-q", "-a", "--amend", "-m", "Begin");
        assertThat(rota("cover ana@2026-01-28 chi").exit()).isZero();
        assertRefused(
                rota("cover chi@2026-01-28 ben --commit"),
                "overrides/2026-01-20T101500Z-uxvxo.yaml is not in git yet; add and commit it first");

        git("add", ".");
        git("commit", "-q", "--amend", "-m", "Begin");
        assertThat(rota("undo uxvxo").exit()).isZero();
        assertRefused(rota("swap ben@W06 chi@W07 --commit"), "which this may build on; commit or undo them first");
    }

    @Test
    void whatMayBuildOnAPersonWhoIsNotCommittedIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rotations.yaml"), "ledger: overrides/\n" + ROSTER);
        git("commit", "-q", "-a", "--amend", "-m", "Begin");
        Files.writeString(folder.resolve("rotations.yaml"), "# zoe joins\nledger: overrides/\n" + ROSTER);
        assertRefused(
                rota("swap ben@W06 chi@W07 --commit"),
                "rotations.yaml has changes that are not committed, which this may build on");
        assertThat(Files.exists(folder.resolve("overrides"))).isFalse();
    }

    @Test
    void aLedgerThatGitIgnoresIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rotations.yaml"), "ledger: overrides/\n" + ROSTER);
        Files.writeString(folder.resolve(".gitignore"), "overrides/\n");
        git("add", ".");
        git("commit", "-q", "--amend", "-m", "Begin");
        assertRefused(
                rota("swap ana@W05 ben@W06 --commit"),
                "git is told to ignore overrides/2026-01-20T101500Z-zmmlz.yaml; look into .gitignore");
        assertThat(Files.exists(folder.resolve("overrides"))).isFalse();
    }

    @Test
    void theCommandForALedgersNewFileAddsIt() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rotations.yaml"), "ledger: overrides/\n" + ROSTER);
        String out = rota("swap ana@W05 ben@W06").out();
        assertThat(out)
                .contains(" add 2026-01-20T101500Z-zmmlz.yaml && git -C ")
                .contains(
                        " commit -m 'Swap ana@2026-W05 ben@2026-W06 on core/hero (zmmlz)' 2026-01-20T101500Z-zmmlz.yaml\n");
    }

    @Test
    void whoeverGitSaysIsMe() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("rotations.yaml"),
                "people: {ana: {email: Ana@Example.com}, ben: {}, chi: {}}\n" + ROSTER);
        assertThat(Run.in(folder).rota("cover", "me@W05", "ben").err()).isEmpty();
        assertThat(folder.resolve("rotations.yaml")).content().contains("out: ana", "by: ana");
    }
}

package rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** scripts/install and scripts/uninstall as processes: what they put below a prefix runs, and goes again without a trace. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
class InstallIT {

    private static final String ROSTER =
            Path.of(System.getProperty("rota.basedir"), "rotations.yaml").toString();

    @TempDir
    private Path folder;

    private Clone clone;
    private Path home;
    private Path prefix;

    @BeforeEach
    void aCloneAndAPrefix() throws IOException {
        clone = Clone.in(folder.resolve("the clone"));
        home = Files.createDirectory(folder.resolve("home"));
        prefix = home.resolve("Zoë's pre $fix");
    }

    private Clone.Ran install(Clone from) throws IOException, InterruptedException {
        Clone.Ran ran = from.run("install", "--prefix", prefix.toString());
        assertThat(ran.exit()).as(ran.said()).isZero();
        return ran;
    }

    private Clone.Ran uninstall() throws IOException, InterruptedException {
        Clone.Ran ran = clone.run("uninstall", "--prefix=" + prefix);
        assertThat(ran.exit()).as(ran.said()).isZero();
        return ran;
    }

    private Clone.Ran rota(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(prefix.resolve("bin/rota").toString()));
        line.addAll(List.of(arguments));
        return Clone.run(line);
    }

    @Test
    void whatIsInstalledRunsWithoutTheClone() throws Exception {
        install(clone);
        Files.move(clone.folder(), folder.resolve("elsewhere"));

        assertThat(rota("--version").said()).matches("rota \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(rota("who", "core/support-hero", "-f", ROSTER, "--now", "2026-11-24T10:15:00Z"))
                .satisfies(ran -> assertThat(ran.said()).startsWith("Ana Ruiz"))
                .satisfies(ran -> assertThat(ran.exit()).isZero());
        Path link = Files.createSymbolicLink(folder.resolve("r"), prefix.resolve("bin/rota"));
        assertThat(Clone.run(List.of(link.toString(), "--version")).exit()).isZero();
    }

    @Test
    void eachFileIsWhereItsReaderLooksForIt() throws Exception {
        install(clone);
        assertThat(Clone.contents(prefix).keySet())
                .filteredOn(path -> !path.startsWith("share/man/man1/rota-"))
                .map(path -> path.replaceFirst("^(lib/rota/)\\d[^/]*", "$1RELEASE"))
                .containsExactly("""

                        bin
                        bin/rota
                        lib
                        lib/rota
                        lib/rota/RELEASE
                        lib/rota/RELEASE/LICENSE
                        lib/rota/RELEASE/rota.jar
                        lib/rota/RELEASE/rota.jvm
                        lib/rota/RELEASE/rota.jvm/1
                        lib/rota/RELEASE/rota.jvm/1/jar
                        lib/rota/RELEASE/rota.jvm/1/java
                        lib/rota/manifest
                        share
                        share/bash-completion
                        share/bash-completion/completions
                        share/bash-completion/completions/rota
                        share/fish
                        share/fish/vendor_completions.d
                        share/fish/vendor_completions.d/rota.fish
                        share/man
                        share/man/man1
                        share/man/man1/rota.1
                        share/man/man5
                        share/man/man5/rotations.yaml.5
                        share/zsh
                        share/zsh/site-functions
                        share/zsh/site-functions/_rota""".split("\n"));
    }

    @Test
    void theManualIsReadInPlace() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/man")), "man is needed, and is not here");
        install(clone);
        for (String page : List.of("man1/rota.1", "man1/rota-who.1", "man5/rotations.yaml.5")) {
            Clone.Ran ran = Clone.run(List.of(
                    "man", "-l", prefix.resolve("share/man").resolve(page).toString()));
            assertThat(ran.exit()).as(ran.said()).isZero();
            assertThat(ran.said()).contains("NAME");
        }
    }

    @Test
    void whatWasThereBeforeIsThereAfterwardsAndNothingElse() throws Exception {
        Files.createDirectories(prefix.resolve("bin"));
        Files.createDirectories(prefix.resolve("share/man/man1"));
        Files.createDirectories(prefix.resolve("share/zsh"));
        Files.writeString(prefix.resolve("bin/rotate"), "of somebody else");
        Files.writeString(prefix.resolve("share/man/man1/rotate.1"), "of somebody else");
        Map<String, String> before = Clone.contents(home);

        install(clone);
        rota("--version");
        install(clone);
        uninstall();
        assertThat(Clone.contents(home)).isEqualTo(before);
    }

    @Test
    void aPrefixThatWasNotThereIsNotThereAfterwards() throws Exception {
        Map<String, String> before = Clone.contents(home);
        install(clone);
        rota("--version");
        uninstall();
        assertThat(Clone.contents(home)).isEqualTo(before);
    }

    @Test
    void aCommandOfSomebodyElseIsNotTouched() throws Exception {
        Path command = prefix.resolve("bin/rota");
        Files.createDirectories(command.getParent());
        Files.writeString(command, "#!/bin/sh\n");
        Map<String, String> before = Clone.contents(home);

        Clone.Ran ran = clone.run("install", "--prefix", prefix.toString());
        assertThat(ran)
                .isEqualTo(new Clone.Ran(
                        4,
                        "scripts/install: nothing was changed, as " + command
                                + " is there and not from scripts/install; move it away first\n"));
        assertThat(Clone.contents(home)).isEqualTo(before);
    }

    @Test
    void aLinkToTheCloneIsNotWrittenThrough() throws Exception {
        Files.createDirectories(prefix.resolve("bin"));
        Files.createSymbolicLink(prefix.resolve("bin/rota"), clone.folder().resolve("scripts/rota"));
        Map<String, String> before = Clone.contents(home);

        assertThat(clone.run("install", "--prefix", prefix.toString()).exit()).isEqualTo(4);
        assertThat(Clone.contents(home)).isEqualTo(before);
    }

    @Test
    void whoeverStartsWhileAnotherVersionIsInstalledFindsOneOfThemWhole() throws Exception {
        Clone other = Clone.ofAnotherBuildIn(folder.resolve("other clone"));
        install(clone);
        AtomicBoolean isOver = new AtomicBoolean();
        CompletableFuture<List<Clone.Ran>> runs = CompletableFuture.supplyAsync(() -> runUntil(isOver));
        for (int i = 0; i < 2; i++) {
            install(other);
            install(clone);
        }
        isOver.set(true);
        assertThat(runs.get()).isNotEmpty().allMatch(ran -> ran.exit() == 0, "exit 0");
        assertThat(Clone.contents(prefix).keySet())
                .filteredOn(path -> path.endsWith("rota.jar"))
                .hasSize(2);
    }

    private List<Clone.Ran> runUntil(AtomicBoolean isOver) {
        List<Clone.Ran> runs = new ArrayList<>();
        try {
            while (!isOver.get()) {
                runs.add(rota("--version"));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return runs;
    }

    @Test
    void whatOnlyTheOldVersionHadIsGone() throws Exception {
        install(clone);
        Path page = prefix.resolve("share/man/man1/rota-gone.1");
        Files.writeString(page, "123456789");
        Files.writeString(
                prefix.resolve("lib/rota/manifest"),
                "file 930766865 9 share/man/man1/rota-gone.1\n", // the checksum of cksum's own example
                StandardOpenOption.APPEND);
        install(Clone.ofAnotherBuildIn(folder.resolve("other clone")));
        assertThat(page).doesNotExist();
    }

    @Test
    void severalAtOnceWaitForOneAnother() throws Exception {
        Map<String, String> before = Clone.contents(home);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(clone.start("install", "--prefix", prefix.toString()));
        }
        for (Process process : processes) {
            Clone.Ran ran = Clone.end(process);
            assertThat(ran.exit()).as(ran.said()).isZero();
        }
        assertThat(rota("--version").exit()).isZero();
        uninstall();
        assertThat(Clone.contents(home)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/rota/lock",
                "lib/rota/manifest",
                "lib/rota/stage",
                "share/man/man5/rotations.yaml.5",
                "bin/rota"
            })
    void whateverAKilledOneLeftIsTakenOverByTheNext(String reached) throws Exception {
        Process killed = clone.start("install", "--prefix", prefix.toString());
        while (killed.isAlive() && !Files.exists(prefix.resolve(reached))) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();

        install(clone);
        assertThat(rota("--version").exit()).isZero();
        uninstall();
        assertThat(prefix).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/rota/lock",
                "lib/rota/manifest",
                "lib/rota/stage",
                "share/man/man5/rotations.yaml.5",
                "bin/rota"
            })
    void whateverAKilledOneLeftIsTakenAway(String reached) throws Exception {
        install(clone);
        Process killed = clone.start("install", "--prefix", prefix.toString());
        while (killed.isAlive() && !Files.exists(prefix.resolve(reached))) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();
        uninstall();
        assertThat(prefix).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"install", "uninstall", "package"})
    void whatIsNotKnownIsRefusedAndHelpIsThere(String script) throws Exception {
        assertThat(clone.run(script, "--prefx"))
                .isEqualTo(new Clone.Ran(
                        2,
                        "scripts/" + script + ": '--prefx' is not known here; scripts/" + script
                                + " --help shows what is\n"));
        assertThat(clone.run(script, "--help").said()).startsWith("Usage: scripts/" + script);
    }

    @Test
    void aPrefixInWhichJavaFindsNoProgramIsRefused() throws Exception {
        Clone.Ran ran = clone.run("install", "--prefix", home.resolve("a:b").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.said()).contains("has a colon in it");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void packagersGetTheFilesInAFolderOfTheirOwn() throws Exception {
        Path there = folder.resolve("build");
        Clone.Ran ran = Clone.end(Clone.start(
                List.of(clone.folder().resolve("scripts/install").toString(), "--prefix", "/usr"),
                Map.of("DESTDIR", there.toString())));
        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(Files.readString(there.resolve("usr/bin/rota"))).contains("\nhome='/usr/lib/rota/");
        assertThat(ran.said()).hasLineCount(1);
    }
}

package rota;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What scripts/package makes, where there is no Java: the archive unpacked, and the package for Debian. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "GNU tar is needed")
class PackageIT {

    private static final Path BASE = Path.of(System.getProperty("rota.basedir"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    /** What the launcher runs besides Java: the first time, and at a terminal. */
    private static final List<String> TOOLS = List.of("mkdir", "mv", "readlink", "rm", "sed", "stty", "touch");
    /** The quickest that each dpkg knows. */
    private static final Map<String, String> QUICKLY = Map.of("DPKG_DEB_COMPRESSOR_TYPE", "gzip");

    @TempDir
    private static Path folder;

    private static Clone clone;
    private static Path tools;

    @BeforeAll
    static void makeThem() throws Exception {
        assumeTrue(Files.isExecutable(JAVA_HOME.resolve("bin/jlink")), "a JDK with jlink is needed, and is not here");
        clone = Clone.in(folder.resolve("the clone"));
        assertThat(pack(clone)).contains("tar.gz: ");
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path file = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /bin/" + tool + " \"$@\"\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }

    private static String pack(Clone clone) throws IOException, InterruptedException {
        Path script = clone.folder().resolve("scripts/package");
        Clone.Ran ran = Clone.end(Clone.start(List.of(script.toString()), QUICKLY));
        assertThat(ran.exit()).as(ran.said()).isZero();
        return ran.said();
    }

    private static Path made(String end) throws IOException {
        try (Stream<Path> files = Files.list(clone.jar().getParent())) {
            return files.filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void run(String... line) throws IOException, InterruptedException {
        Clone.Ran ran = Clone.run(List.of(line));
        assertThat(ran.exit()).as(ran.said()).isZero();
    }

    /** What a command says where there is neither Java nor any setting. */
    private static String said(Path command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=" + tools, command.toString()));
        line.addAll(List.of(arguments));
        Clone.Ran ran = Clone.run(line);
        assertThat(ran.exit()).as(ran.said()).isZero();
        return ran.said();
    }

    /** What the jar says on the Java of this test, and so what each package of it has to say. */
    private static String expected(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                JAVA_HOME.resolve("bin/java").toString(), "-Drota.tty=", "-jar", System.getProperty("rota.jar")));
        line.addAll(List.of(arguments));
        return Clone.run(line).said();
    }

    private static void answersAlike(Path command) throws IOException, InterruptedException {
        String roster = BASE.resolve("rotations.yaml").toString();
        for (List<String> arguments : List.of(
                List.of("--version"),
                List.of("who", "-f", roster, "--now", "2026-11-24T10:15:00Z"),
                List.of("export", "-f", roster, "--now", "2026-11-24T10:15:00Z", "--output", "-"),
                List.of("suggest", "ana", "-f", roster, "--now", "2026-11-24T10:15:00Z"))) {
            String[] words = arguments.toArray(String[]::new);
            assertThat(said(command, words)).as("%s", arguments).isEqualTo(expected(words));
        }
    }

    private static void onlyToRead(Path unpacked) throws IOException {
        try (Stream<Path> files = Files.walk(unpacked)) {
            files.filter(Files::isDirectory).forEach(file -> file.toFile().setWritable(false));
        }
    }

    @Test
    void theArchiveRunsWhereItIsUnpackedWithoutJava() throws Exception {
        Path there = Files.createDirectory(folder.resolve("Zoë's tools"));
        run("tar", "-xzf", made(".tar.gz").toString(), "-C", there.toString(), "--strip-components=1");
        Map<String, String> before = Clone.contents(there);
        onlyToRead(there);
        try {
            answersAlike(there.resolve("bin/rota"));
            answersAlike(Files.createSymbolicLink(folder.resolve("r"), there.resolve("bin/rota")));
        } finally {
            run("chmod", "-R", "u+w", there.toString());
        }
        Map<String, String> after = Clone.contents(there);
        // Whoever may write anywhere has left an archive of classes all the same.
        after.keySet().removeIf(path -> path.startsWith("lib/rota/rota.jvm"));
        assertThat(after).isEqualTo(before);
        assertThat(before)
                .containsKeys("share/man/man1/rota.1", "share/man/man5/rotations.yaml.5", "LICENSE")
                .containsKeys("share/bash-completion/completions/rota", "share/zsh/site-functions/_rota")
                .containsKeys("share/fish/vendor_completions.d/rota.fish", "lib/rota/runtime/legal/java.base/LICENSE");
    }

    @Test
    void whatIsUnpackedMakesAnArchiveOfClassesAndAnotherOneWhereItIsMovedTo() throws Exception {
        Path there = Files.createDirectory(folder.resolve("here"));
        run("tar", "-xzf", made(".tar.gz").toString(), "-C", there.toString(), "--strip-components=1");
        answersAlike(there.resolve("bin/rota"));
        assertThat(there.resolve("lib/rota/rota.jvm/1/rota.jsa")).isNotEmptyFile();
        Path elsewhere = Files.move(there, folder.resolve("there"));
        answersAlike(elsewhere.resolve("bin/rota"));
        assertThat(elsewhere.resolve("lib/rota/rota.jvm/2/rota.jsa")).isNotEmptyFile();
    }

    @Test
    void onlyTheModulesThatAreNeededAreThere() throws Exception {
        Path there = Files.createDirectory(folder.resolve("modules"));
        run("tar", "-xzf", made(".tar.gz").toString(), "-C", there.toString(), "--strip-components=1");
        assertThat(there.resolve("lib/rota/runtime/release")).content().contains("MODULES=\"java.base java.logging\"");
    }

    @Test
    void theDebianPackageIsInstalledRunsAndGoes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "dpkg-deb is needed, and is not here");
        Path system = folder.resolve("system");
        Files.createDirectories(system.resolve("var/lib/dpkg/updates"));
        Files.createDirectories(system.resolve("var/lib/dpkg/info"));
        Files.createDirectories(system.resolve("usr/bin"));
        Files.createFile(system.resolve("var/lib/dpkg/status"));
        Files.writeString(system.resolve("usr/bin/other"), "of somebody else");
        List<String> before = files(system);
        String[] dpkg = {
            "dpkg",
            "--root=" + system,
            "--force-not-root",
            "--force-script-chrootless",
            "--force-depends",
            "--log=/dev/null"
        };

        run(with(dpkg, "-i", made(".deb").toString()));
        assertThat(system.resolve("usr/lib/rota/rota.jvm/1/rota.jsa")).isNotEmptyFile();
        answersAlike(system.resolve("usr/bin/rota"));
        assertThat(files(system))
                .contains(
                        "usr/lib/rota/rota.jar",
                        "usr/share/man/man1/rota.1.gz",
                        "usr/share/man/man5/rotations.yaml.5.gz")
                .contains("usr/share/zsh/vendor-completions/_rota", "usr/share/fish/vendor_completions.d/rota.fish")
                .contains("usr/share/bash-completion/completions/rota", "usr/share/doc/rota/copyright");
        run(with(dpkg, "-P", "rota"));
        assertThat(files(system)).isEqualTo(before);
    }

    private static String[] with(String[] command, String... arguments) {
        return Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new);
    }

    /** All that is there but dpkg's own notes. */
    private static List<String> files(Path system) throws IOException {
        return Clone.contents(system).keySet().stream()
                .filter(path -> !path.startsWith("var/lib/dpkg"))
                .toList();
    }

    @Test
    void theSameStateIsPackedIntoTheSameBytes() throws Exception {
        Clone again = Clone.in(folder.resolve("another clone"));
        pack(again);
        try (Stream<Path> files = Files.list(again.jar().getParent())) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("rota[-_].*"))
                    .toList()) {
                assertThat(file).hasSameBinaryContentAs(clone.jar().resolveSibling(file.getFileName()));
            }
        }
    }

    @Test
    void aJdkThatCannotMakeARuntimeIsNamed() throws Exception {
        Path home = Files.createDirectory(folder.resolve("runtime alone"));
        run(
                JAVA_HOME.resolve("bin/jlink").toString(),
                "--add-modules",
                "java.base",
                "--output",
                home.resolve("jre").toString());
        Clone.Ran ran = Clone.end(Clone.start(
                List.of(clone.folder().resolve("scripts/package").toString()),
                Map.of("JAVA_HOME", home.resolve("jre").toString())));
        assertThat(ran)
                .isEqualTo(new Clone.Ran(
                        1,
                        "scripts/package: a JDK with jlink is needed, and " + home.resolve("jre")
                                + " has none; name another one in JAVA_HOME\n"));
    }
}

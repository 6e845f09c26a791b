package rota;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that nobody wrote in good faith, read by the packaged program with little memory: it says in a sentence what is
 * wrong and where, soon, and its answer stays empty.
 */
class HostileFilesIT {

    /** Only so that a hang fails; what is slow is found by the benchmark, not here. */
    private static final int HANGS_AFTER_SECONDS = 60;

    private static final int MIB = 1 << 20;
    private static final String SMALL = """
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a: ["})
    void deepNestingIsRefusedAtTheThirtyThirdLevel(String level) throws Exception {
        write("rotations.yaml", level.repeat(100_000));
        assertThat(mistake("check")).matches("rotations.yaml:1:\\d+: error: a roster is nested at most 32 deep; .*");
    }

    @Test
    void deepNestingInLinesIsRefusedAtTheThirtyThirdLevel() throws Exception {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        write("rotations.yaml", deep.toString());
        assertThat(mistake("check")).startsWith("rotations.yaml:33:33: error: a roster is nested at most 32 deep");
    }

    @Test
    void aBillionLaughsEndAtTheFirst() throws Exception {
        write("rotations.yaml", laughs());
        assertThat(mistake("check")).startsWith("rotations.yaml:1:4: error: a roster has no anchors ('&')");
    }

    @Test
    void aBillionLaughsInAnIncludedFileEndAtTheFirst() throws Exception {
        write("rotations.yaml", "include: [more.yaml]\n" + SMALL);
        write("more.yaml", laughs());
        assertThat(mistake("who")).startsWith("more.yaml:1:4: error: a roster has no anchors ('&')");
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            laughs.append(c).append(": &").append(c).append(" [").append((before + ", ").repeat(8));
            laughs.append(before).append("]\n");
        }
        return laughs.toString();
    }

    @Test
    void aFileOfOneGibibyteIsNotRead() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("rotations.yaml").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThat(mistake("check")).startsWith("rotations.yaml:1:1: error: this file is larger than 16 MiB");
    }

    @Test
    void aFileOfOneGibibyteOfBracketsIsNotRead() throws Exception {
        byte[] brackets = new byte[16 * MIB];
        Arrays.fill(brackets, (byte) '[');
        Path file = folder.resolve("rotations.yaml");
        assumeTrue(Files.getFileStore(folder).getUsableSpace() > 4L << 30, "the disk has room for 1 GiB");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 64; i++) {
                out.write(brackets);
            }
        }
        try {
            assertThat(mistake("generate")).startsWith("rotations.yaml:1:1: error: this file is larger than 16 MiB");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void bracketsThatJustFitAreRefused() throws Exception {
        write("rotations.yaml", "[".repeat(16 * MIB));
        assertThat(mistake("check")).startsWith("rotations.yaml:1:33: error: a roster is nested at most 32 deep");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundAtTheirPlace() throws Exception {
        Files.write(folder.resolve("rotations.yaml"), (SMALL + "# caf\u00e9\n").getBytes(ISO_8859_1));
        assertThat(mistake("check")).startsWith("rotations.yaml:5:6: error: here is a byte that is not UTF-8");
    }

    @Test
    void utf16IsNamed() throws Exception {
        Files.write(folder.resolve("rotations.yaml"), SMALL.getBytes(UTF_16));
        assertThat(mistake("who")).isEqualTo("rotations.yaml:1:1: error: this file is UTF-16; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\u0007', '\u001b', '\u007f', '\u009b'})
    void controlCharactersAreFoundAtTheirPlace(char control) throws Exception {
        write("rotations.yaml", SMALL + "# a" + control + "b\n");
        assertThat(mistake("check")).startsWith("rotations.yaml:5:4: error: an invisible character (U+00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people:\n  ana: {name: \"\\e]0;mine\\a\"}\n  ben:\n  chi:\n",
                "people:\n  ana: {\"\\e[2Jname\": x}\n  ben:\n  chi:\n",
                "people:\n  \"\\e[2J\": {name: x}\n  ana:\n  ben:\n  chi:\n",
                "people:\n  ana: {name: \"\\x9b2J\", timezone: \"\\e[5m\"}\n  ben:\n  chi:\n",
                "overrides:\n  - {cover: \"core/\\e[7m\", in: \"\\e[2J\", days: \"\\e[31m\"}\n",
            })
    void escapesNeverReachTheTerminal(String more) throws Exception {
        write("rotations.yaml", SMALL + more);
        for (String command : new String[] {"check", "check --json", "check --format github", "who --json"}) {
            Ended ended = rota(command.split(" ", -1));
            assertThat(ended.exit).isEqualTo(3);
            assertThat(ended.out + ended.err).contains("rotations.yaml").doesNotContain("\u001b", "\u009b");
        }
    }

    @Test
    void namedPipesAreNotOpened() throws Exception {
        makePipe("rotations.yaml");
        assertThat(refusal("check")).isEqualTo("rota: rotations.yaml is not an ordinary file, but a pipe or a device");
    }

    @Test
    void includedNamedPipesAreNotOpened() throws Exception {
        write("rotations.yaml", "include: [more.*]\n" + SMALL);
        makePipe("more.yaml");
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: more.yaml is not an ordinary file");
    }

    private void makePipe(String name) throws Exception {
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", folder.resolve(name).toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            made = false;
        }
        assumeTrue(made, "this system has named pipes");
    }

    @Test
    void foldersAreNotFiles() throws Exception {
        Files.createDirectory(folder.resolve("rotations.yaml"));
        assertThat(refusal("who")).isEqualTo("rota: rotations.yaml is a folder; give the file in it");
    }

    @Test
    void devicesAreNotRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "this system has a device of zeros");
        assertThat(refusal("check", "--file", "/dev/zero"))
                .isEqualTo("rota: /dev/zero is not an ordinary file, but a pipe or a device");
    }

    @Test
    void missingFilesAreNamed() throws Exception {
        assertThat(refusal("next", "ana", "-f", "nowhere.yaml")).isEqualTo("rota: there is no file nowhere.yaml");
    }

    @Test
    void filesThatMayNotBeReadAreNamed() throws Exception {
        Path file = write("rotations.yaml", SMALL);
        assumeTrue(file.toFile().setReadable(false, false) && !Files.isReadable(file), "not run as root");
        assertThat(refusal("check")).isEqualTo("rota: rotations.yaml can't be opened: you may not read it");
    }

    @Test
    void includesDoNotGoInCircles() throws Exception {
        write("rotations.yaml", "include: [more.yaml]\n" + SMALL);
        write("more.yaml", "include: [rotations.yaml]\n");
        assertThat(mistake("check")).startsWith("more.yaml:1:1: error: 'include' stands in the top file only");
        Files.delete(folder.resolve("more.yaml"));
        Files.createSymbolicLink(folder.resolve("more.yaml"), Path.of("rotations.yaml"));
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: more.yaml is this file itself");
    }

    @Test
    void foldersThatContainThemselvesAreNotFollowed() throws Exception {
        write("rotations.yaml", "include: ['**/t*.yaml']\n" + SMALL);
        Files.createSymbolicLink(folder.resolve("sub"), Path.of("."));
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: no file matches '**/t*.yaml'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../*.yaml", "teams/../../*.yaml", "/etc/passwd", "/", "~/x.yaml", "C:\\x.yaml"})
    void includesStayBelowTheFolder(String glob) throws Exception {
        write("rotations.yaml", "include: ['" + glob + "']\n" + SMALL);
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: '").contains("is not below the folder");
    }

    @Test
    void linksThatLeadOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "secret: 1\n");
        write("rotations.yaml", "include: [more.yaml]\n" + SMALL);
        Files.createSymbolicLink(folder.resolve("more.yaml"), secret);
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: more.yaml is a link that leads out");
        write("rotations.yaml", "include: [sub/*]\n" + SMALL);
        Files.createSymbolicLink(folder.resolve("sub"), elsewhere);
        assertThat(mistake("check"))
                .startsWith("rotations.yaml:1:11: error: sub is a link that leads out")
                .doesNotContain("secret");
    }

    @Test
    void patternsThatTakeForEverElsewhereDoNotHere() throws Exception {
        write("rotations.yaml", "include: ['" + "*a".repeat(100) + "b']\n" + SMALL);
        write("a".repeat(200), SMALL);
        assertThat(mistake("check")).startsWith("rotations.yaml:1:11: error: no file matches");
    }

    @Test
    void aKeyGivenAHundredThousandTimesIsToldAThousandTimes() throws Exception {
        write("rotations.yaml", "timezone: UTC\n".repeat(100_000) + SMALL);
        Ended ended = rota("check");
        assertThat(ended.exit).isEqualTo(3);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err.lines()).hasSize(1002);
        assertThat(ended.err)
                .startsWith(
                        "rotations.yaml:2:1: error: the key 'timezone' stands here twice, first at rotations.yaml:1:1")
                .contains("there are 98999 more mistakes like these");
    }

    @Test
    void fiftyThousandMistakesAreToldInBoundedSpace() throws Exception {
        write(
                "rotations.yaml",
                SMALL + "overrides:\n" + "  - {cover: core/hero, in: zed, days: tomorrow}\n".repeat(25_000));
        for (String command : new String[] {"check", "check --json", "check --format github"}) {
            Ended ended = rota(command.split(" ", -1));
            assertThat(ended.exit).isEqualTo(3);
            assertThat(ended.out.length() + ended.err.length()).isLessThan(300_000);
            assertThat(ended.out + ended.err).contains("there are 49000 more mistakes like these");
        }
    }

    @Test
    void threeHundredThousandOverridesAreTooManyForAFile() throws Exception {
        StringBuilder yaml = new StringBuilder(SMALL).append("overrides:\n");
        for (int i = 0; i < 300_000; i++) {
            yaml.append("  - {cover: core/hero, in: ana, days: ")
                    .append(2000 + i % 200)
                    .append("-01-05}\n");
        }
        write("rotations.yaml", yaml.toString());
        assertThat(mistake("who"))
                .matches("rotations.yaml:\\d+:\\d+: error: a file holds at most a million values; use include:");
    }

    @Test
    void aMillionPairsInAListAreTooManyForAFile() throws Exception {
        write("rotations.yaml", "[" + "a: b,".repeat(1_000_000) + "]\n");
        assertThat(mistake("check")).contains("a file holds at most a million values");
    }

    @Test
    void aTextOfFifteenMebibytesIsCutInTheSentence() throws Exception {
        write("rotations.yaml", SMALL.replace("ben", "b".repeat(15 * MIB)));
        assertThat(mistake("who"))
                .startsWith("rotations.yaml:4:46: error: 'bbbbbbbbbbbb")
                .contains("…' can't be an id")
                .hasSizeLessThan(250);
    }

    @Test
    void aMistakeAtTheEndOfALineOfOneMebibyteIsFound() throws Exception {
        String before = "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana], duties: \""
                + "y".repeat(MIB) + "\", ";
        write("rotations.yaml", before + "strat: 1}}}}\n");
        assertThat(mistake("check"))
                .isEqualTo("rotations.yaml:1:" + (before.length() + 1)
                        + ": error: unknown key 'strat' in a rotation; did you mean 'start'?");
    }

    @Test
    void tagsThatNameAClassLoadNothing() throws Exception {
        write("rotations.yaml", "people: !!javax.script.ScriptEngineManager [!!java.net.URL [http://x]]\n" + SMALL);
        assertThat(mistake("check")).startsWith("rotations.yaml:1:9: error: a roster has no tags ('!')");
    }

    @Test
    void aChainOfTenThousandFollowersIsRefusedAtEachThatIsTooFar() throws Exception {
        write("rotations.yaml", followers("{start: 2026-01-05, order: [ana]}"));
        Ended ended = rota("check");
        assertThat(ended.exit).isEqualTo(3);
        assertThat(ended.err)
                .startsWith("rotations.yaml:37:22: error: core/r33 is the end of a chain of more than 32 ");
        assertThat(ended.err.lines()).hasSize(1002);
    }

    @Test
    void aCircleOfTenThousandFollowersIsToldOnce() throws Exception {
        write("rotations.yaml", followers("{follows: r9999}"));
        assertThat(mistake("who"))
                .startsWith("rotations.yaml:4:21: error: core/r0 follows core/r9999, which follows core/r9998")
                .endsWith("others, and so back: a circle; one of them must not")
                .hasSizeLessThan(400);
    }

    private static String followers(String first) {
        StringBuilder yaml = new StringBuilder("teams:\n  core:\n    rotations:\n      r0: " + first + "\n");
        for (int i = 1; i < 10_000; i++) {
            yaml.append("      r")
                    .append(i)
                    .append(": {follows: r")
                    .append(i - 1)
                    .append("}\n");
        }
        return yaml.toString();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }

    /** What is said about the only mistake of a roster. */
    private String mistake(String... args) throws Exception {
        Ended ended = rota(args);
        assertThat(ended.exit).as(ended.err).isEqualTo(3);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err.lines()).hasSize(2).last().asString().endsWith(" has a mistake");
        return ended.err.lines().findFirst().orElseThrow();
    }

    /** The one sentence about what can't be read at all. */
    private String refusal(String... args) throws Exception {
        Ended ended = rota(args);
        assertThat(ended.exit).as(ended.err).isEqualTo(1);
        assertThat(ended.out).isEmpty();
        return ended.err.strip();
    }

    private record Ended(int exit, String out, String err) {}

    private Ended rota(String... args) throws Exception {
        Path out = Files.createTempFile("rota", ".out");
        Path err = Files.createTempFile("rota", ".err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-jar", System.getProperty("rota.jar"));
        builder.command().addAll(Arrays.asList(args));
        builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("ROTA_"));
        Process program = builder.start();
        try {
            program.getOutputStream().close();
            assertThat(program.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS))
                    .as("ends")
                    .isTrue();
            return new Ended(program.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            program.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}

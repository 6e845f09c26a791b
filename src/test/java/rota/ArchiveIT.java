package rota;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive of classes that the launcher makes for the Java at hand: it is used, it is made again when something has changed,
 * and whatever happens to it, rota says the same.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
class ArchiveIT {

    private static final String ROSTER =
            Path.of(System.getProperty("rota.basedir"), "rotations.yaml").toString();
    private static final String[] WHO = {"who", "-f", ROSTER, "--now", "2026-11-24T10:15:00Z"};

    private static Clone.Ran expected;

    @TempDir
    private Path folder;

    private Clone clone;
    private Path kept;
    private WatchedJava java;

    @BeforeAll
    static void askTheJarItself() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        expected = Clone.run(line(java.toString(), "-Drota.tty=", "-jar", System.getProperty("rota.jar")));
        assertThat(expected.exit()).isZero();
    }

    @BeforeEach
    void aCloneAndAJava() throws IOException {
        clone = Clone.in(folder.resolve("Zoë's clone"));
        kept = clone.jar().resolveSibling("rota.jvm");
        java = WatchedJava.in(folder.resolve("java"));
    }

    private static List<String> line(String... command) {
        return Stream.concat(Stream.of(command), Stream.of(WHO)).toList();
    }

    private Process start(Path javaHome, String... before) throws IOException {
        List<String> line = new ArrayList<>(List.of(before));
        line.addAll(line(clone.folder().resolve("scripts/rota").toString()));
        return Clone.start(line, Map.of("JAVA_HOME", javaHome.toString()));
    }

    /** Runs the launcher, which has to say what the jar says without it, and tells what it had this Java do. */
    private List<String> who(WatchedJava java) throws IOException, InterruptedException {
        assertThat(Clone.end(start(java.home()))).isEqualTo(expected);
        return java.runs();
    }

    private Path archive() {
        return kept.resolve("1/rota.jsa");
    }

    private static void assertMade(List<String> runs) {
        assertThat(runs).anyMatch(words -> words.startsWith("-Xshare:dump\n"));
        assertThat(runs.get(runs.size() - 1))
                .contains("\n-XX:SharedArchiveFile=")
                .contains("\nwho\n");
    }

    private static void assertUsed(List<String> runs) {
        assertThat(runs)
                .singleElement()
                .asString()
                .contains("\n-XX:SharedArchiveFile=")
                .contains("\nwho\n");
    }

    private static void assertDoneWithout(List<String> runs) {
        assertThat(runs.get(runs.size() - 1))
                .doesNotContain("-XX:SharedArchiveFile=")
                .contains("\nwho\n");
    }

    @Test
    void theFirstRunMakesItAndTheOthersUseIt() throws Exception {
        assertMade(who(java));
        assertUsed(who(java));
        assertThat(Clone.contents(kept).keySet()).containsExactly("", "1", "1/jar", "1/java", "1/rota.jsa");
    }

    @Test
    void whoIsOnCallTakesFewClassesAndNearlyAllOfThemComeFromIt() throws Exception {
        // Where its name has to be written differently in an address, some JVMs put no class of a jar into an archive.
        clone = Clone.in(folder.resolve("clone"));
        java = WatchedJava.in(folder.resolve("thorough"), "rota.Training");
        who(java);
        String rota = clone.folder().resolve("scripts/rota").toString();
        Clone.Ran ran = Clone.end(Clone.start(
                List.of(rota, "who", "-f", ROSTER),
                Map.of("JAVA_HOME", java.home().toString())));
        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(java.classes()).hasSizeLessThanOrEqualTo(900);
        assertThat(java.classes())
                .filteredOn(line -> !line.contains("shared objects file"))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void whatIsLearntFromDoesAllThatItSays() throws Exception {
        Path there = Files.createDirectory(folder.resolve("training"));
        Path command = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(Clone.run(List.of(
                        command.toString(), "-cp", System.getProperty("rota.jar"), "rota.Training", there.toString())))
                .isEqualTo(new Clone.Ran(0, ""));
        assertThat(there.resolve("rotations.yaml")).content().contains("why: training", "out: ana");
        assertThat(there.resolve("calendars/teams/core.ics")).isNotEmptyFile();
        assertThat(there.resolve("page/index.html")).isNotEmptyFile();
    }

    @Test
    void goingForthAndBackBetweenTwoJavasMakesOneForEach() throws Exception {
        WatchedJava other = WatchedJava.in(folder.resolve("other"));
        assertMade(who(java));
        assertMade(who(other));
        assertUsed(who(java));
        assertUsed(who(other));
    }

    @Test
    void aLinkToOneJavaAndThenToAnotherMakesOneForEach() throws Exception {
        List<Path> homes = homes();
        assumeThat(homes).as("JDKs").hasSizeGreaterThan(1);
        Path link = folder.resolve("default");
        for (Path home : List.of(homes.get(0), homes.get(1), homes.get(0), homes.get(1))) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, home);
            assertThat(Clone.end(start(link))).isEqualTo(expected);
        }
        assertThat(kept).isDirectoryContaining("glob:**/1").isDirectoryContaining("glob:**/2");
        assertThat(kept.resolve("3")).doesNotExist();
    }

    /** The JDKs that are installed here and can run rota. */
    private static List<Path> homes() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        List<Path> homes = new ArrayList<>();
        if (Files.isDirectory(all)) {
            try (Stream<Path> folders = Files.list(all)) {
                for (Path folder : folders.filter(folder -> Files.exists(folder.resolve("release")))
                        .toList()) {
                    String release = Files.readString(folder.resolve("release"));
                    if (release.matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")
                            && !homes.contains(folder.toRealPath())) {
                        homes.add(folder.toRealPath());
                    }
                }
            }
        }
        return homes;
    }

    @Test
    void aJavaThatIsUpdatedInItsPlaceGetsANewOneOnce() throws Exception {
        who(java);
        java.isBuilt("2");
        assertMade(who(java));
        assertUsed(who(java));
    }

    @Test
    void aCloneThatIsMovedGetsANewOneOnce() throws Exception {
        who(java);
        clone = new Clone(Files.move(clone.folder(), folder.resolve("elsewhere")));
        assertMade(who(java));
        assertUsed(who(java));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3600, 3600})
    void aJarThatIsReplacedByAnOlderOrYoungerOneGetsOneOnce(int seconds) throws Exception {
        // All are younger than the sources.
        Instant time = Instant.parse("2100-01-01T00:00:00Z");
        Files.setLastModifiedTime(clone.jar(), FileTime.from(time));
        who(java);
        Files.copy(Clone.ofAnotherBuildIn(folder.resolve("other")).jar(), clone.jar(), REPLACE_EXISTING);
        Files.setLastModifiedTime(clone.jar(), FileTime.from(time.plusSeconds(seconds)));
        assertMade(who(java));
        assertUsed(who(java));
    }

    @Test
    void aJarFromTheFutureGetsOneOnce() throws Exception {
        Files.setLastModifiedTime(clone.jar(), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertMade(who(java));
        assertUsed(who(java));
    }

    @Test
    void ofManyJavasOnlyTheLastFourAreKept() throws Exception {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            who(WatchedJava.in(folder.resolve(name)));
        }
        try (Stream<Path> folders = Files.list(kept)) {
            assertThat(folders).hasSize(4);
        }
        assertUsed(who(new WatchedJava(folder.resolve("e"))));
        assertMade(who(new WatchedJava(folder.resolve("a"))));
    }

    private enum Damage {
        CUT,
        EMPTY,
        NONSENSE,
        OVERWRITTEN_WITHIN,
        GONE;

        void doTo(Path archive) throws IOException {
            assertThat(archive.toFile().setWritable(true)).isTrue();
            byte[] bytes = Files.readAllBytes(archive);
            switch (this) {
                case CUT -> Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
                case EMPTY -> Files.write(archive, new byte[0]);
                case NONSENSE -> Files.writeString(archive, "nonsense");
                case OVERWRITTEN_WITHIN -> {
                    Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0);
                    Files.write(archive, bytes);
                }
                case GONE -> Files.delete(archive);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GONE")
    void aDamagedOneIsReplaced(Damage damage) throws Exception {
        who(java);
        damage.doTo(archive());
        assertMade(who(java));
        assertUsed(who(java));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OVERWRITTEN_WITHIN")
    void oneThatWasDamagedWithoutATraceIsDoneWithout(Damage damage) throws Exception {
        who(java);
        FileTime time = Files.getLastModifiedTime(archive());
        damage.doTo(archive());
        if (damage != Damage.GONE) {
            Files.setLastModifiedTime(archive(), time);
        }
        assertThat(who(java)).hasSize(1);
    }

    @Test
    void thatOfAnotherJavaIsDoneWithout() throws Exception {
        List<Path> homes = homes();
        assumeThat(homes).as("JDKs").hasSizeGreaterThan(1);
        for (Path home : homes.subList(0, 2)) {
            assertThat(Clone.end(start(home))).isEqualTo(expected);
        }
        FileTime time = Files.getLastModifiedTime(archive());
        Path other = kept.resolve("2/rota.jsa");
        Path third = Files.move(archive(), folder.resolve("third"));
        Files.move(other, archive());
        Files.move(third, other);
        Files.setLastModifiedTime(archive(), time);
        for (Path home : homes.subList(0, 2)) {
            assertThat(Clone.end(start(home))).isEqualTo(expected);
        }
    }

    @Test
    void severalFirstRunsAtOnceDisturbNobody() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(java.home()));
        }
        for (Process process : processes) {
            assertThat(Clone.end(process)).isEqualTo(expected);
        }
        assertThat(java.runs())
                .filteredOn(words -> words.startsWith("-Xshare:dump\n"))
                .hasSize(1);
        assertThat(Clone.contents(kept).keySet()).containsExactly("", "1", "1/jar", "1/java", "1/rota.jsa");
        assertUsed(who(java));
    }

    @Test
    void whileSomebodyElseMakesItAllIsDoneWithout() throws Exception {
        Files.createDirectory(kept);
        String holder = Long.toString(ProcessHandle.current().pid());
        Path lock = Files.writeString(kept.resolve("lock"), holder);
        assertDoneWithout(who(java));
        assertThat(Clone.contents(kept).keySet()).containsExactly("", "lock");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
        assertMade(who(java));
        assertThat(lock).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/work/classes", "1/rota.jsa"})
    void aRunThatIsKilledWhileMakingItLeavesThatToTheNext(String reached) throws Exception {
        Process killed = start(java.home());
        while (killed.isAlive() && !Files.exists(kept.resolve(reached))) {
            Thread.onSpinWait();
        }
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        java.runs();
        who(java);
        assertUsed(who(java));
    }

    @Test
    void whereANameHasTwoLinesAllIsDoneWithout() throws Exception {
        WatchedJava other = WatchedJava.in(folder.resolve("two\nlines"));
        assertDoneWithout(who(other));
        assertThat(kept).doesNotExist();
        clone = Clone.in(folder.resolve("a clone of two\nlines"));
        assertDoneWithout(who(java));
        assertThat(clone.jar().resolveSibling("rota.jvm")).doesNotExist();
    }

    @Test
    void aNoteThatMayNotBeReadIsNoHindrance() throws Exception {
        who(java);
        Path note = kept.resolve("1/java");
        assertThat(note.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(note)).as("root may read all").isFalse();
        assertMade(who(java));
        assertUsed(who(java));
    }

    @Test
    void whereNothingCanBeKeptAllIsDoneWithout() throws Exception {
        Files.writeString(kept, "in the way");
        assertDoneWithout(who(java));
        assertDoneWithout(who(java));
        assertThat(kept).hasContent("in the way");
    }

    @Test
    void inAFolderThatIsOnlyToReadAllIsDoneWithout() throws Exception {
        assertThat(kept.getParent().toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(kept.getParent())).isFalse();
        assertDoneWithout(who(java));
        assertThat(kept).doesNotExist();
        assertThat(kept.getParent().toFile().setWritable(true)).isTrue();
    }

    @Test
    void whereThereIsNoRoomForItItIsTriedOnce() throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        assertThat(Clone.end(start(home, "sh", "-c", "ulimit -f 64; exec \"$@\"", "sh")))
                .isEqualTo(expected);
        assertThat(Clone.end(start(home))).isEqualTo(expected);
        assertThat(Clone.contents(kept).keySet()).containsExactly("", "1", "1/jar", "1/java");
    }

    @Test
    void aCollectorThatTheEnvironmentChoosesIsNoHindrance() throws Exception {
        Process process = Clone.start(
                line(clone.folder().resolve("scripts/rota").toString()),
                Map.of("JAVA_HOME", java.home().toString(), "JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC"));
        assertThat(Clone.end(process).exit()).isZero();
        assertMade(java.runs());
    }

    @Test
    void whatIsInstalledHasItsOwnAndLosesItAgain() throws Exception {
        Path prefix = folder.resolve("prefix");
        Map<String, String> environment = Map.of("JAVA_HOME", java.home().toString());
        String scripts = clone.folder().resolve("scripts") + "/";
        Clone.Ran ran =
                Clone.end(Clone.start(List.of(scripts + "install", "--prefix", prefix.toString()), environment));
        assertThat(ran.exit()).as(ran.said()).isZero();
        java.runs();
        assertThat(Clone.end(Clone.start(line(prefix.resolve("bin/rota").toString()), environment)))
                .isEqualTo(expected);
        assertUsed(java.runs());
        ran = Clone.end(Clone.start(List.of(scripts + "uninstall", "--prefix", prefix.toString()), environment));
        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(prefix).doesNotExist();
    }
}

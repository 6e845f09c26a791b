package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can stand in the ledger's folder, and who else may be at it. */
class LedgerFilesTest {

    private static final String ROSTER = "ledger: overrides/\n" + AnasDesk.WEEKS;
    private static final String COVER = "cover: core/hero\nout: ben\nin: chi\ndays: 2026-02-04\n";

    @TempDir
    private Path folder;

    private Desk desk() {
        return Desk.in(folder, ROSTER);
    }

    private List<String> ledger() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("overrides"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void checkTellsOfAFolderThatIsNotThereSinceItsNameMayBeMisspelt() {
        String note = "rotations.yaml:1:9: note: there is no folder overrides yet";
        Desk desk = desk();
        assertThat(desk.rota("check").out()).contains(note);
        assertThat(desk.rota("swap ana@W05 ben@W06").exit()).isZero();
        assertThat(desk.rota("check").out()).doesNotContain(note);
    }

    @Test
    void checkWarnsIfTheRosterNoLongerNamesTheFolderSinceAllOverridesAreLostThen() throws IOException {
        Desk desk = desk();
        assertThat(desk.rota("swap ana@W05 ben@W06").exit()).isZero();
        Files.writeString(folder.resolve("rotations.yaml"), AnasDesk.WEEKS, UTF_8);
        assertThat(desk.rota("check").out())
                .contains("rotations.yaml:1:1: warning: the overrides in overrides count for nothing")
                .contains("ledger: overrides/");
        Files.writeString(folder.resolve("rotations.yaml"), ROSTER, UTF_8);
        assertThat(desk.rota("check").out()).doesNotContain("count for nothing");
    }

    @Test
    void anOverrideGetsAFileOfItsOwnAndIsTakenBackThere() throws IOException {
        Desk desk = desk();
        assertThat(desk.rota("swap ana@W05 ben@W06").out())
                .contains("Written to overrides/2026-01-20T101500Z-muksl.yaml as muksl.");
        assertThat(folder.resolve("rotations.yaml")).hasContent(ROSTER);
        assertThat(folder.resolve("overrides/2026-01-20T101500Z-muksl.yaml")).hasContent("""
                id: muksl
                swap: core/hero
                turn: {ana: 2026-01-26, ben: 2026-02-02}
                made: {at: 2026-01-20T10:15:00Z}
                """);
        assertThat(desk.rota("undo muksl").exit()).isZero();
        assertThat(ledger()).containsExactly("2026-01-20T101500Z-muksl.yaml");
        assertThat(folder.resolve("overrides/2026-01-20T101500Z-muksl.yaml"))
                .content()
                .endsWith("undone: {at: 2026-01-20T10:15:00Z}\n");
    }

    @Test
    void namesDecideOnTheOrderWhateverTheOrderOfMaking() throws Exception {
        boolean isUnicode = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        List<String> names = isUnicode
                ? Arrays.asList("1.yaml", "b b.yml", "c\nc.yaml", "ünï.yaml", "🎉.yaml")
                : Arrays.asList("1.yaml", "b b.yml", "c c.yaml", "d.yml", "e.yaml");
        List<Run.Result> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Desk desk = Desk.in(folder.resolve("desk" + i), ROSTER);
            for (String name : names) {
                desk.file("overrides/" + name, "why: " + name.codePointAt(0) + "\n" + COVER);
            }
            results.add(desk.rota("overrides --json"));
            Collections.reverse(names);
        }
        assertThat(results.get(0).exit()).isZero();
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(results.get(0).out()).contains("\"state\": \"applied\"");
        assertThat(results.get(0).out().split("orphan", -1)).hasSize(5);
    }

    @Test
    void whatIsHiddenOrNoYamlIsNoPartOfIt() {
        Desk desk = desk().file("overrides/README.md", "Each file is an override.\n")
                .file("overrides/.gitkeep", "")
                .file("overrides/.swap.yaml", "half a");
        assertThat(desk.rota("check").exit()).isZero();
    }

    @Test
    void includedFilesAreNeverTheLedgers() {
        Desk desk = desk().file("rotations.yaml", "include: ['*/*.yaml']\nledger: overrides/\n")
                .file("teams/core.yaml", AnasDesk.WEEKS)
                .file("overrides/a.yaml", COVER);
        assertThat(desk.rota("who core/hero --at 2026-02-04 --json").out()).contains("\"person\": \"chi\"");
        assertThat(desk.rota("swap ana@W05 ben@W07 -r core/hero").err()).isNotEmpty();
        assertThat(desk.rota("cover chi@2026-02-04 ana").out()).contains("Written to overrides/");
    }

    @Test
    void aNewOneComesBehindThoseNamedByHand() throws IOException {
        Desk desk = desk().file("overrides/moving.yaml", COVER);
        for (int i = 0; i < 12; i++) {
            String line = i % 2 == 0 ? "cover chi@2026-02-04 ana" : "cover ana@2026-02-04 chi";
            assertThat(desk.rota(line).err()).isEmpty();
        }
        assertThat(ledger()).hasSize(13).allMatch(name -> name.length() < 45);
        assertThat(desk.rota("overrides --json").out()).doesNotContain("orphan");
    }

    @Test
    void aNewOneComesBehindOneOfTheLastSecondThatHasAName() throws IOException {
        Desk desk = desk().file("overrides/9999-12-31T235959Z-other.yaml", COVER);
        assertThat(desk.rota("cover chi@2026-02-04 ana").err()).isEmpty();
        assertThat(desk.rota("cover ana@2026-02-04 chi").err()).isEmpty();
        assertThat(ledger()).allMatch(name -> name.startsWith("9999-12-31T235959Z-other"));
        assertThat(desk.rota("overrides --json").out()).doesNotContain("orphan");
    }

    @Test
    void aNameThatIsTooLongForTheSystemIsRefusedAndNothingElseAfterIt() {
        String name = "overrides/" + "n".repeat(240) + ".yaml";
        Desk desk = desk().file(name, COVER);
        assertThat(desk.rota("cover chi@2026-02-04 ana").exit()).isOne();
        assertThat(desk.rota("cover ana@2026-01-28 ben").err()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsNotTakenAgain() throws IOException {
        Desk desk =
                desk().file("overrides/2026-01-20T101500Z-muksl.yaml", "id: other\n" + COVER.replace("02-04", "02-18"));
        assertThat(desk.rota("swap ana@W05 ben@W06").exit()).isZero();
        assertThat(ledger()).containsExactly("2026-01-20T101500Z-muksl.yaml", "2026-01-20T101501Z-muksl.yaml");
    }

    @Test
    void linksThatLeadOutOrNowhereAreRefused() throws IOException {
        Desk desk = desk().file("overrides/a.yaml", COVER);
        link("overrides/b.yaml", "nowhere.yaml");
        assertThat(desk.rota("check").err())
                .contains(
                        "rotations.yaml:1:9: error: overrides/b.yaml is a link that leads elsewhere; copy the file there");
        Files.delete(folder.resolve("overrides/b.yaml"));
        link("overrides/b.yaml", "a.yaml");
        assertThat(desk.rota("check").err()).doesNotContain("b.yaml is a link");
    }

    @Test
    void aLinkToTheRosterHasTheSameLedger() throws IOException {
        Desk.in(folder.resolve("ops"), AnasDesk.AGREED);
        link("rotations.yaml", "ops/rotations.yaml");
        assertThat(Run.in(folder).rota("overrides", "--split").err()).isEmpty();
        assertThat(Run.in(folder).rota("overrides", "--json").out())
                .isEqualTo(Run.in(folder.resolve("ops"))
                        .rota("overrides", "--json")
                        .out())
                .contains("\"applied\"");
        assertThat(Files.exists(folder.resolve("overrides"))).isFalse();
        assertThat(Run.in(folder).rota("swap", "ana@W08", "ben@W06").exit()).isEqualTo(4);
    }

    @Test
    void aFolderThatIsALinkOutOrNowhereIsRefused(@TempDir Path elsewhere) throws IOException {
        Desk desk = desk();
        link("overrides", elsewhere.toString());
        assertThat(desk.rota("check").err()).contains("overrides is a link that leads out of the folder of this file");
        Files.delete(folder.resolve("overrides"));
        link("overrides", "nowhere");
        assertThat(desk.rota("check").err()).contains("overrides is there but is no folder");
        assertThat(desk.rota("swap ana@W05 ben@W06").exit()).isEqualTo(Failures.MISTAKES);
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        } catch (FileSystemException | UnsupportedOperationException refused) {
            assumeThat(refused).as("links can be made here").isNull();
        }
    }

    @Test
    void aFileThatIsTooLargeIsAMistake() throws IOException {
        Desk desk = desk().file("overrides/large.yaml", "");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("overrides/large.yaml").toFile(), "rw")) {
            large.setLength(17L << 20);
        }
        assertThat(desk.rota("check").err())
                .startsWith("overrides/large.yaml:1:1: error: this file is larger than 16 MiB");
    }

    @Test
    void whereNothingCanBeMadeNothingIsWritten() throws IOException {
        Desk desk = desk().file("overrides/a.yaml", COVER);
        Path ledger = folder.resolve("overrides");
        assumeThat(ledger.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(ledger)).as("root may write everywhere").isFalse();
            Run.Result result = desk.rota("swap ana@W05 ben@W07");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("was not written: you may not write in its folder");
        } finally {
            assertThat(ledger.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void theSameSwapByTenAtOnceIsMadeOnceEvenWhereNoFolderIsYet() throws Exception {
        Desk desk = desk();
        List<Callable<Run.Result>> swaps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Instant now = Run.NOW.plusSeconds(i); // so that each has a name of its own
            swaps.add(() -> desk.run().at(now).rota("swap", "ana@W05", "ben@W06"));
        }
        List<Run.Result> results = atOnce(swaps);
        assertThat(results).extracting(Run.Result::exit).containsOnlyOnce(0).containsOnly(0, 4);
        assertThat(ledger()).hasSize(1);
    }

    @Test
    void tenPeopleAtOnceHaveAFileEachAndReadersSeeAllOfIt() throws Exception {
        StringBuilder teams = new StringBuilder("ledger: overrides/\nteams:\n");
        List<Callable<Run.Result>> commands = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            teams.append(
                    "  t%1$d: {rotations: {hero: {start: 2026-01-05, order: [c%1$d, a%1$d, b%1$d]}}}\n".formatted(i));
        }
        Desk desk = Desk.in(folder, teams.toString());
        for (int i = 0; i < 10; i++) {
            String swap = "swap c" + i + "@W05 a" + i + "@W06";
            commands.add(() -> desk.rota(swap));
            commands.add(() -> desk.rota("check"));
        }
        for (Run.Result result : atOnce(commands)) {
            assertThat(result.exit()).as(result.err()).isZero();
        }
        assertThat(ledger()).hasSize(10);
        assertThat(desk.rota("overrides --json").out()).doesNotContain("orphan");
    }

    private static List<Run.Result> atOnce(List<Callable<Run.Result>> commands) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(commands.size());
        List<Run.Result> results = new ArrayList<>();
        try {
            for (Future<Run.Result> result : people.invokeAll(commands)) {
                results.add(result.get());
            }
        } finally {
            people.shutdown();
        }
        return results;
    }

    @Test
    void aFolderThatHasFilesAlreadyIsNotTakenForTheLedger() throws IOException {
        Desk desk = Desk.in(folder, AnasDesk.AGREED).file("overrides/helm.yaml", "replicas: 2\n");
        Run.Result result = desk.rota("overrides --split");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("overrides has YAML files already, which would become overrides");
        assertThat(Files.readString(folder.resolve("rotations.yaml"), UTF_8)).isEqualTo(AnasDesk.AGREED);
    }
}

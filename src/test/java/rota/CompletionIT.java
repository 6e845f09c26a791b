package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the TAB key offers is what the roster says now, though the program is hardly ever asked. */
class CompletionIT {

    private static final String ROSTER = """
            people:
              ana: {name: Ana Ruiz, email: ana@example.com}
              ben: {name: Ben Adeyemi}
              chi: {name: Chi Nguyen}
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi]}
            """;
    private static final String TEAM = """
            people:
              NAME: {}
            teams:
              TEAM:
                rotations:
                  hero: {start: 2026-01-05, order: [NAME]}
            """;

    @TempDir
    private Path folder;

    private Completed rota;

    @BeforeEach
    void aRoster() throws Exception {
        rota = Completed.in(folder);
        rota.roster(ROSTER);
    }

    private List<String> people() throws Exception {
        return rota.offered("next", "");
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(rota.cache.resolve("rota"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void theProgramIsAskedOnceAndWhatItSaysIsKeptForOneselfOnly() throws Exception {
        assertThat(people()).containsExactly("ana", "ben", "chi", "me");
        assertThat(rota.offered("swap", "ben@2026-W0")).containsExactly("ben@2026-W06", "ben@2026-W09");
        assertThat(rota.offered("swap", "ben", "--rotation=c")).containsExactly("--rotation=core/hero");
        assertThat(rota.calls()).isOne();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void commandsOptionsAndChoicesNeedNoProgram() throws Exception {
        assertThat(rota.offered("sw")).containsExactly("swap");
        assertThat(rota.offered("--file", "x", "publ")).containsExactly("publish");
        assertThat(rota.offered("generate", "--format", "")).containsExactly("table", "csv", "markdown", "json");
        assertThat(rota.offered("generate", "--json", "--un")).containsExactly("--until");
        assertThat(rota.offered("generate", "--json", "--js")).isEmpty();
        assertThat(rota.rows("diff", "")).containsExactly("files\t\t");
        assertThat(rota.rows("who", "--file=x")).containsExactly("files\t--file=\t");
        assertThat(rota.rows("publish", "")).containsExactly("folders\t\t");
        assertThat(rota.calls()).isZero();
    }

    @Test
    void anEditOfTheSameSizeAndTimeIsSeen() throws Exception {
        Path file = rota.desk.resolve("rotations.yaml");
        FileTime time = Files.getLastModifiedTime(file);
        people();
        rota.roster(ROSTER.replace("ben", "bea"));
        Files.setLastModifiedTime(file, time);

        assertThat(people()).containsExactly("ana", "bea", "chi", "me");
        assertThat(rota.calls()).isEqualTo(2);
    }

    @Test
    void aFileThatIsIncludedFromNowOnIsSeenAndOneThatIsNoMoreToo() throws Exception {
        Path teams = Files.createDirectory(rota.desk.resolve("teams"));
        rota.roster("include: [teams/*.yaml, 'more/**/*.yaml']\n" + ROSTER);
        Files.writeString(teams.resolve("web.yaml"), TEAM.replace("NAME", "dee").replace("TEAM", "web"));
        Path more = Files.createDirectories(rota.desk.resolve("more/deep"));
        Files.writeString(more.resolve("data.yaml"), TEAM.replace("NAME", "eli").replace("TEAM", "data"));
        assertThat(people()).contains("dee", "eli");

        Files.writeString(teams.resolve("ops.yaml"), TEAM.replace("NAME", "fay").replace("TEAM", "ops"));
        assertThat(people()).contains("dee", "eli", "fay");

        Files.createDirectory(more.resolve("er"));
        Files.writeString(more.resolve("er/x.yaml"), TEAM.replace("NAME", "gus").replace("TEAM", "x"));
        assertThat(people()).contains("gus");

        Files.delete(teams.resolve("ops.yaml"));
        assertThat(people()).doesNotContain("fay");
        assertThat(rota.calls()).isEqualTo(4);
        people();
        assertThat(rota.calls()).isZero();
    }

    @Test
    void anOverrideThatComesAsAFileOfItsOwnIsSeen() throws Exception {
        rota.roster("ledger: overrides/\n" + ROSTER);
        assertThat(rota.offered("undo", "")).isEmpty();
        Path ledger = Files.createDirectory(rota.desk.resolve("overrides"));
        Path file = ledger.resolve("2026-01-20T101500Z-kaaaa.yaml");
        Files.writeString(file, "{id: kaaaa, cover: core/hero, out: chi, in: ana, days: 2026-01-22}\n");
        assertThat(rota.offered("undo", "")).containsExactly("kaaaa");
        Files.delete(file);
        assertThat(rota.offered("undo", "")).isEmpty();
        assertThat(rota.calls()).isEqualTo(3);
    }

    @Test
    void aLinkThatLeadsToAnEqualRosterWithOtherOverridesIsSeen() throws Exception {
        for (String id : List.of("kaaaa", "kbbbb")) {
            Path ledger = Files.createDirectories(folder.resolve(id + "/overrides"));
            Files.writeString(folder.resolve(id + "/rotations.yaml"), "ledger: overrides/\n" + ROSTER);
            String override = "{id: " + id + ", cover: core/hero, out: chi, in: ana, days: 2026-01-22}\n";
            Files.writeString(ledger.resolve("2026-01-20T101500Z-" + id + ".yaml"), override);
        }
        Path file = rota.desk.resolve("rotations.yaml");
        for (String id : List.of("kaaaa", "kbbbb")) {
            Files.delete(file);
            Files.createSymbolicLink(file, folder.resolve(id + "/rotations.yaml"));
            assertThat(rota.offered("undo", "")).containsExactly(id);
        }
    }

    @Test
    void linesThatMoveFromOneFileToTheNextAreSeen() throws Exception {
        Files.createDirectory(rota.desk.resolve("teams"));
        rota.roster("include: [teams/*.yaml]\n" + ROSTER);
        Path one = rota.desk.resolve("teams/a.yaml");
        Path other = rota.desk.resolve("teams/b.yaml");
        String team = "teams: {web: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n";
        Files.writeString(one, team + "people:\n  dee: {name: Dee}\n");
        Files.writeString(other, "# fay: {}\n");
        assertThat(people()).contains("dee").doesNotContain("fay");

        Files.writeString(one, team + "people:\n  dee: {name: Dee}\n#");
        Files.writeString(other, " fay: {}\n");
        people();
        assertThat(rota.calls()).isEqualTo(2);
    }

    @Test
    void atAnotherPresentOtherWeeksAreOffered() throws Exception {
        assertThat(rota.offered("swap", "ben@n")).containsExactly("ben@next");
        rota.environment.put("ROTA_NOW", "2026-01-13T10:00:00Z");
        assertThat(rota.offered("swap", "ben@n")).containsExactly("ben@now..", "ben@next");
        assertThat(rota.offered("--now", "2026-01-20T10:15:00Z", "swap", "ben@n"))
                .containsExactly("ben@next");
        assertThat(rota.calls()).isEqualTo(2);
    }

    @Test
    void whatWasKeptHoldsAsLongAsItSays() throws Exception {
        rota.environment.put("ROTA_NOW", "");
        people();
        people();
        assertThat(rota.calls()).isOne();

        String text = Files.readString(kept());
        Files.writeString(kept(), resealed(text));
        people();
        assertThat(rota.calls()).isZero();

        Files.writeString(kept(), resealed(text.replaceFirst("until \\d", "until 0")));
        people();
        assertThat(rota.calls()).isOne();

        Files.writeString(kept(), resealed(text.replaceFirst("since \\d", "since 9")));
        people();
        assertThat(rota.calls()).isOne();
    }

    /** The same with the checksum that it should have. */
    private static String resealed(String text) throws Exception {
        String sums = text.substring(0, text.indexOf("since "));
        String body = text.substring(sums.length());
        byte[] jar = Files.readAllBytes(Path.of(System.getProperty("rota.jar")));
        int end = Integer.parseInt(body.split("jar | /", -1)[1]);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(body.getBytes(UTF_8));
        sha.update(jar, jar.length - end, end);
        return "sum " + HexFormat.of().formatHex(sha.digest()) + sums.substring(4 + 64) + body;
    }

    @Test
    void anotherVersionOfTheProgramIsAskedAgain() throws Exception {
        Path jar = Files.copy(Path.of(System.getProperty("rota.jar")), folder.resolve("rota.jar"));
        rota.startsWith(jar);
        people();
        FileTime time = Files.getLastModifiedTime(jar);
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(archive.getPath("/new"), "another version");
        }
        Files.setLastModifiedTime(jar, time);
        people();
        assertThat(rota.calls()).isEqualTo(2);

        rota.startsWith(Path.of(System.getProperty("rota.jar")));
        people();
        assertThat(rota.calls()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "last line", "a name", "more", "a folder's name", "nonsense"})
    void whatIsDamagedIsNotBelieved(String damage) throws Exception {
        List<String> before = people();
        Path kept = kept();
        String text = Files.readString(kept);
        Files.writeString(
                kept,
                switch (damage) {
                    case "half" -> text.substring(0, text.length() / 2);
                    case "last line" -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
                    case "a name" -> text.replace("Ben Adeyemi", "Bea Adeyemi");
                    case "more" -> text + "person\tzoe\tZoe\n";
                    case "a folder's name" -> text.replace("jar ", "folder /tmp\njar ");
                    case "nonsense" -> "sum $(touch pwned)  `touch pwned`\n;touch pwned\n\n";
                    default -> "";
                });

        assertThat(people()).isEqualTo(before);
        assertThat(rota.calls()).isEqualTo(2);
        assertThat(kept).hasContent(text);
        assertThat(rota.desk.resolve("pwned")).doesNotExist();
    }

    @Test
    void whereNothingCanBeKeptTheProgramIsAskedEachTime() throws Exception {
        Files.writeString(rota.cache, "a file, not a folder");
        assertThat(people()).containsExactly("ana", "ben", "chi", "me");
        assertThat(people()).containsExactly("ana", "ben", "chi", "me");

        rota.environment.put("XDG_CACHE_HOME", "");
        rota.environment.put("HOME", "");
        assertThat(people()).containsExactly("ana", "ben", "chi", "me");
        assertThat(rota.calls()).isEqualTo(3);
    }

    @Test
    void whatCannotBeSweptAwaySpoilsNoAnswer() throws Exception {
        Path find = Files.writeString(rota.launcher.resolveSibling("find"), "#!/bin/sh\nexit 1\n");
        assertThat(find.toFile().setExecutable(true)).isTrue();
        assertThat(people()).containsExactly("ana", "ben", "chi", "me");
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            processes.add(rota.start("next", ""));
        }
        for (Process process : processes) {
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(output).isEqualTo("""
                    word\tana\tAna Ruiz
                    word\tben\tBen Adeyemi
                    word\tchi\tChi Nguyen
                    word\tme\tyou
                    """);
            assertThat(process.waitFor()).isZero();
        }
        rota.calls();
        people();
        assertThat(kept()).isNotEmptyFile();
        assertThat(rota.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "teams: [", "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ana]}}}}"})
    void withoutARosterOrWithMistakesInItNothingIsSaid(String roster) throws Exception {
        rota.roster(roster);
        assertThat(people()).isEmpty();
        assertThat(rota.offered("sw")).containsExactly("swap");
        Files.delete(rota.desk.resolve("rotations.yaml"));
        assertThat(people()).isEmpty();
        try (Stream<Path> files = Files.list(rota.cache.resolve("rota"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theRosterIsFoundAsTheProgramFindsIt() throws Exception {
        Path other = folder.resolve("the other's.yaml");
        Files.writeString(other, ROSTER.replace("ben", "bea"));
        assertThat(rota.offered("--file", "../the other's.yaml", "next", "b")).containsExactly("bea");
        assertThat(rota.offered("next", "--file=" + other, "b")).containsExactly("bea");
        assertThat(rota.offered("-f../the other's.yaml", "next", "b")).containsExactly("bea");
        assertThat(rota.offered("--file", "", "next", "b")).isEmpty();
        rota.environment.put("ROTA_FILE", other.toString());
        assertThat(rota.offered("next", "b")).containsExactly("bea");
        assertThat(rota.offered("-f", "rotations.yaml", "next", "b")).containsExactly("ben");
        assertThat(rota.calls()).isEqualTo(3);
    }

    @Test
    void namesThatWouldBeCommandsAreOnlyNames() throws Exception {
        String name = "$(touch pwned) `touch pwned`'; touch pwned; \\\"";
        rota.roster(ROSTER.replace("Ben Adeyemi", "'" + name.replace("'", "''") + "'"));
        assertThat(rota.rows("next", "b")).containsExactly("word\tben\t" + name);
        assertThat(rota.rows("next", "b")).containsExactly("word\tben\t" + name);
        assertThat(rota.rows("next", "$(touch pwned)")).isEmpty();
        try (Stream<Path> files = Files.list(rota.desk)) {
            assertThat(files).containsExactly(rota.desk.resolve("rotations.yaml"));
        }
    }
}

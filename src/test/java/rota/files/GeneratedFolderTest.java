package rota.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static rota.files.Gallery.fill;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions are others there")
class GeneratedFolderTest {

    private static final Map<String, String> OLD = Map.of("all.ics", "old\n", "people/ana.ics", "ana\n");

    @TempDir
    Path temporary;

    private Gallery gallery;

    @BeforeEach
    void twoFiles() throws Exception {
        gallery = new Gallery(temporary.resolve("far/calendars"));
        gallery.write(OLD);
    }

    private static Object inode(Path file) throws Exception {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    @Test
    void filesAndTheFoldersAboveThemAreMadeAndNothingElseIsThere() {
        assertThat(gallery.contents()).isEqualTo(OLD);
    }

    @Test
    void whatIsTheSameIsNotTouched() throws Exception {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(gallery.file("people/ana.ics"), longAgo);
        Object inode = inode(gallery.file("people/ana.ics"));
        for (long memory : new long[] {Batch.USUAL_MEMORY, Gallery.NO_MEMORY}) {
            assertThat(gallery.write(new SystemDisk(), memory, OLD)).isEmpty();
            assertThat(inode(gallery.file("people/ana.ics"))).isEqualTo(inode);
            assertThat(Files.getLastModifiedTime(gallery.file("people/ana.ics")))
                    .isEqualTo(longAgo);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new\n", "older\n", "", "ole\n"})
    void whatIsDifferentIsReplaced(String content) throws Exception {
        for (long memory : new long[] {Batch.USUAL_MEMORY, Gallery.NO_MEMORY}) {
            gallery.write(OLD);
            Object inode = inode(gallery.file("people/ana.ics"));
            Map<String, String> wanted = Map.of("all.ics", content, "people/ana.ics", "ana\n");
            assertThat(gallery.write(new SystemDisk(), memory, wanted)).containsExactly("all.ics");
            assertThat(gallery.contents()).isEqualTo(wanted);
            assertThat(inode(gallery.file("people/ana.ics"))).isEqualTo(inode);
        }
    }

    @Test
    void aFileThatWasEmptyAndStaysSoIsNotTouched() throws Exception {
        Map<String, String> empty = Map.of("gaps.ics", "");
        assertThat(gallery.write(empty)).containsExactly("gaps.ics");
        assertThat(gallery.write(empty)).isEmpty();
    }

    @Test
    void withoutACommitNothingIsOtherThanItWas() throws Exception {
        try (GeneratedFolder folder = gallery.open(new SystemDisk(), Gallery.NO_MEMORY)) {
            fill(folder.file("all.ics"), "new\n");
            fill(folder.file("rotations/core/hero.ics"), "new\n");
            folder.file("teams/core.ics").append(new byte[5000], 0, 5000);
            folder.remove("people/ana.ics");
        }
        assertThat(gallery.contents()).isEqualTo(OLD);
        assertThat(gallery.file("rotations")).doesNotExist();
        assertThat(gallery.file("teams")).doesNotExist();
    }

    @Test
    void aFolderThatWasMadeForNothingIsGone() throws Exception {
        Gallery other = new Gallery(temporary.resolve("other"));
        try (GeneratedFolder folder = other.open()) {
            fill(folder.file("teams/core.ics"), "new\n");
        }
        assertThat(other.folder()).doesNotExist();
    }

    @Test
    void whatIsFinishedIsThereOnlyAfterTheCommit() throws Exception {
        try (GeneratedFolder folder = gallery.open()) {
            assertThat(fill(folder.file("all.ics"), "new\n")).isTrue();
            assertThat(gallery.file("all.ics")).hasContent("old\n");
            folder.commit();
            assertThat(gallery.file("all.ics")).hasContent("new\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                ".ics",
                ".all.ics",
                "All.ics",
                "all.ics/",
                "/all.ics",
                "../all.ics",
                "teams/../all.ics",
                "teams//core.ics",
                "-all.ics",
                "a b.ics",
                "a\n.ics",
                "ä.ics",
                "a/b/c/d.ics",
                "teams\\core.ics"
            })
    void otherNamesAreRefused(String name) throws Exception {
        try (GeneratedFolder folder = gallery.open()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> folder.file(name))
                    .withMessage("no file here may be called '" + name + "'");
            assertThatIllegalArgumentException().isThrownBy(() -> folder.remove(name));
        }
    }

    @Test
    void noNameIsGivenTwice() throws Exception {
        try (GeneratedFolder folder = gallery.open()) {
            folder.file("all.ics");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> folder.file("all.ics"))
                    .withMessage("all.ics is to be written twice");
        }
    }

    @Test
    void permissionsStay() throws Exception {
        var wanted = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(gallery.file("all.ics"), wanted);
        gallery.write(Map.of("all.ics", "new\n"));
        assertThat(Files.getPosixFilePermissions(gallery.file("all.ics"))).isEqualTo(wanted);
    }

    @Test
    void aLinkInAFilesPlaceIsReplacedAndNotFollowed() throws Exception {
        for (String content : new String[] {"mine\n", "new\n"}) {
            Path mine = Shelf.write(temporary.resolve("mine"), "mine\n");
            Files.deleteIfExists(gallery.file("all.ics"));
            Files.createSymbolicLink(gallery.file("all.ics"), mine);
            assertThat(gallery.write(Map.of("all.ics", content))).containsExactly("all.ics");
            assertThat(mine).hasContent("mine\n");
            assertThat(Files.isSymbolicLink(gallery.file("all.ics"))).isFalse();
            assertThat(gallery.file("all.ics")).hasContent(content);
        }
    }

    @Test
    void aFolderInsideThatLeadsElsewhereIsRefused() throws Exception {
        Path mine = Files.createDirectory(temporary.resolve("mine"));
        Files.createSymbolicLink(gallery.file("teams"), mine);
        assertThat(catchThrowable(() -> gallery.write(Map.of("teams/core.ics", "new\n"))))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(
                        gallery.file("teams") + " was not written: it is no folder, or a link to one; move it away");
        assertThat(mine).isEmptyDirectory();
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), gallery.folder());
        new Gallery(link).write(Map.of("all.ics", "new\n"));
        assertThat(gallery.file("all.ics")).hasContent("new\n");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aFolderInAFilesPlaceIsToldAndNothingChanges() throws Exception {
        Files.createDirectories(gallery.file("teams/core.ics"));
        assertThat(catchThrowable(() -> gallery.write(Map.of("all.ics", "new\n", "teams/core.ics", "new\n"))))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(gallery.file("teams/core.ics")
                        + " was not written: there is a folder of that name; move it away");
        assertThat(gallery.contents()).isEqualTo(OLD);
    }

    @Test
    void aFileInTheFoldersPlaceIsTold() {
        Path file = gallery.file("all.ics");
        assertThat(catchThrowable(() -> new Gallery(file).open()))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(file + " was not written: it is no folder; name another, or move it away");
        assertThat(catchThrowable(() -> new Gallery(file.resolve("below")).open()))
                .isInstanceOf(CannotWrite.class)
                .hasMessageStartingWith(file + "/below was not written: ");
    }

    @Test
    void onlyOneWritesAtATime() throws Exception {
        try (GeneratedFolder folder = gallery.open()) {
            folder.file("all.ics");
            assertThat(catchThrowable(gallery::open))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessage(
                            gallery.folder() + " was not written: another rota is writing it; try again in a moment");
        }
        assertThat(gallery.write(OLD)).isEmpty();
    }

    @Test
    void namesAreThoseOfOrdinaryFilesThatCouldBeOurs() throws Exception {
        for (String name :
                new String[] {"ben.ics", "notes.txt", "Ben.ics", ".hidden.ics", "far/away/eli.ics", "x/y.ics"}) {
            Shelf.write(gallery.file("people/" + name), "");
        }
        Files.createSymbolicLink(gallery.file("people/chi.ics"), gallery.file("all.ics"));
        Files.createSymbolicLink(gallery.file("people/z"), gallery.file("people/x"));
        try (GeneratedFolder folder = gallery.open()) {
            assertThat(folder.names("people", ".ics"))
                    .containsExactly("people/ana.ics", "people/ben.ics", "people/x/y.ics");
            assertThat(folder.names("teams", ".ics")).isEmpty();
            assertThat(folder.beginsWith("people/ana.ics", new byte[] {'a', 'n'}))
                    .isTrue();
            assertThat(folder.beginsWith("people/ana.ics", new byte[] {'a', 'n', 'a', '\n', 'x'}))
                    .isFalse();
            assertThat(folder.beginsWith("people/ben.ics", new byte[] {'a'})).isFalse();
        }
    }

    @Test
    void whatIsRemovedGoesWithItsFolderIfThatIsEmptyThen() throws Exception {
        gallery.write(
                Map.of("rotations/core/hero.ics", "x", "rotations/web/hero.ics", "x", "rotations/web/b.ics", "x"));
        try (GeneratedFolder folder = gallery.open()) {
            folder.remove("rotations/core/hero.ics");
            folder.remove("rotations/web/hero.ics");
            assertThat(gallery.file("rotations/core/hero.ics")).exists();
            folder.commit();
        }
        assertThat(gallery.file("rotations/core")).doesNotExist();
        assertThat(gallery.file("rotations/web")).isDirectoryContaining("glob:**/b.ics");
        assertThat(gallery.file("rotations/web/hero.ics")).doesNotExist();
    }

    @Test
    void temporariesOfAKilledWriterAreSweptAwayAndNobodyElses() throws Exception {
        String[] left = {".all.ics.rota-new-k3x0q9zd", "people/.ben.ics.rota-new-00000000"};
        String[] others = {".rotations.yaml.rota-k3x0q9zd", ".all.ics.swp", ".all.ics.rota-new-short"};
        for (String name : left) {
            Shelf.write(gallery.file(name), "");
        }
        for (String name : others) {
            Shelf.write(gallery.file(name), "");
        }
        gallery.write(OLD);
        assertThat(gallery.contents()).containsOnlyKeys(others[0], others[1], others[2], "all.ics", "people/ana.ics");
    }

    @Test
    void oneFileAloneMayHaveAnyNameAndLeavesTheOthersAlone() throws Exception {
        Path file = temporary.resolve("new/My Calendar");
        try (GeneratedFolder folder = GeneratedFolder.only(file, Duration.ZERO)) {
            fill(folder.file("My Calendar"), "new\n");
            assertThatIllegalArgumentException().isThrownBy(() -> folder.file("all.ics"));
            folder.commit();
        }
        assertThat(new Gallery(temporary.resolve("new")).contents()).isEqualTo(Map.of("My Calendar", "new\n"));
    }

    @Test
    void oneFileAloneSweepsOnlyItsOwnTemporaries() throws Exception {
        Shelf.write(gallery.file(".ana.ics.rota-new-00000000"), "");
        Shelf.write(gallery.file(".all.ics.rota-new-00000000"), "");
        try (GeneratedFolder folder = GeneratedFolder.only(gallery.file("all.ics"), Duration.ZERO)) {
            assertThat(fill(folder.file("all.ics"), "old\n")).isFalse();
            folder.commit();
        }
        assertThat(gallery.contents()).containsOnlyKeys(".ana.ics.rota-new-00000000", "all.ics", "people/ana.ics");
    }

    @Test
    void oneFileAloneIsWrittenWhereItsLinkLeads() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link.ics"), gallery.file("all.ics"));
        try (GeneratedFolder folder = GeneratedFolder.only(link, Duration.ZERO)) {
            fill(folder.file("link.ics"), "new\n");
            folder.commit();
        }
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(gallery.file("all.ics")).hasContent("new\n");
    }

    @Test
    void whatIsNoOrdinaryFileIsNotWritten() {
        for (Path path : new Path[] {Path.of("/dev/null"), gallery.folder(), Path.of("/")}) {
            assertThat(catchThrowable(() -> GeneratedFolder.only(path, Duration.ZERO)))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessage(path + " was not written: it is not an ordinary file; name another");
        }
    }
}

package rota.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.files.FaultyDisk.Step;

/** The disk refuses one step, each in turn; the files are as they were, or it is said that they are not. */
class FaultsTest {

    @TempDir
    Path folder;

    private List<Step> steps(int files) throws Exception {
        FaultyDisk sound = FaultyDisk.sound();
        Shelf.in(folder.resolve("sound"), files).change(sound);
        return sound.steps();
    }

    @ParameterizedTest(name = "{0} files")
    @ValueSource(ints = {1, 3})
    void whateverStepFailsTheFilesAreAsTheyWere(int files) throws Exception {
        List<Step> steps = steps(files);
        int lastMove = steps.lastIndexOf(Step.MOVE);
        for (int at = 0; at <= lastMove; at++) {
            Shelf shelf = Shelf.in(folder.resolve("refused-at-" + at), files);
            FaultyDisk disk = FaultyDisk.refusing(at, "Input/output error");
            assertThat(catchThrowable(() -> shelf.change(disk)))
                    .as("%s, step %s", steps.get(at), at)
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageContaining(shelf.folder().toString())
                    .hasMessageEndingWith(
                            " was not changed: the system says 'Input/output error'; see to that and try again");
            assertThat(shelf.state()).as("%s, step %s", steps.get(at), at).matches("o+");
            assertThat(shelf.leftovers()).as("%s, step %s", steps.get(at), at).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotBroughtToTheDiskIsToldAfterTheChange() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("unconfirmed"), 1);
        int last = steps(1).lastIndexOf(Step.SYNC_FOLDER);
        assertThat(catchThrowable(() -> shelf.change(FaultyDisk.refusing(last, "Input/output error"))))
                .isInstanceOf(Unconfirmed.class)
                .hasMessage(shelf.top() + " has been changed, but the disk does not confirm that it will last "
                        + "(Input/output error); look at the disk, and whether the change is still there");
        assertThat(shelf.state()).isEqualTo("n");
        assertThat(shelf.leftovers()).isEmpty();
    }

    @Test
    void whatCantBeRemovedIsRemovedByTheNextWriter() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("left"), 2);
        int firstMove = steps(2).indexOf(Step.MOVE);
        FaultyDisk disk = FaultyDisk.refusingFrom(firstMove);
        assertThat(catchThrowable(() -> shelf.change(disk))).isInstanceOf(CannotWrite.class);
        assertThat(shelf.state()).isEqualTo("oo");
        assertThat(shelf.leftovers()).hasSize(3);

        assertThat(shelf.told(FaultyDisk.sound())).isEmpty();
        assertThat(shelf.state()).isEqualTo("oo");
        assertThat(shelf.leftovers()).isEmpty();
    }

    @Test
    void anEditorsChangeIsFoundAtTheLastMoment() throws Exception {
        List<Step> steps = steps(3);
        int lastCompare = steps.lastIndexOf(Step.READ);
        for (int at = 0; at <= lastCompare; at++) {
            Shelf shelf = Shelf.in(folder.resolve("edited-at-" + at), 3);
            FaultyDisk disk = FaultyDisk.before(at, () -> Shelf.write(shelf.file(2), "edited\n"));
            assertThat(catchThrowable(() -> shelf.change(disk)))
                    .isInstanceOf(FileChanged.class)
                    .hasMessage(shelf.file(2) + " has been changed by something else in the meantime; try again");
            assertThat(shelf.state()).isEqualTo("oo?");
            assertThat(shelf.leftovers()).isEmpty();
        }
    }

    @Test
    void whatCantBePutBackIsNamed() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("stuck"), 2);
        int lastCompare = steps(2).lastIndexOf(Step.READ);
        FaultyDisk disk = FaultyDisk.before(lastCompare, () -> {
            Shelf.write(shelf.file(0), "edited\n");
            Shelf.write(shelf.file(1), "edited\n");
        });
        assertThat(catchThrowable(() -> shelf.change(disk)))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(
                        shelf.top() + " was changed, the other files were not, and it can't be put back; look at it");
        assertThat(shelf.state()).isEqualTo("??");
        assertThat(shelf.leftovers()).isEmpty();
    }

    @ParameterizedTest(name = "says {0}")
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device | the disk is full; make room and try again
            Disk quota exceeded     | you have used up your share of the disk; make room and try again
            Stale file handle       | the system says 'Stale file handle'; see to that and try again
            ''                      | the system says 'something is wrong'; see to that and try again
            """)
    void theReasonIsSaid(String words, String told) throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("reason"), 1);
        int write = steps(1).lastIndexOf(Step.WRITE);
        assertThat(catchThrowable(() -> shelf.change(FaultyDisk.refusing(write, words))))
                .hasMessage(shelf.top() + " was not changed: " + told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unix:mode | 384  | its permissions can't be kept; let its owner make the change
            unix:uid  | 4321 | it belongs to OWNER and the group GROUP, and you can't give a new file to them; let somebody make the change who can
            unix:gid  | 8765 | it belongs to OWNER and the group GROUP, and you can't give a new file to them; let somebody make the change who can
            """)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such owners and permissions")
    void whatTheSystemDoesNotKeepIsARefusal(String attribute, int other, String told) throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("kept"), 1);
        int lastSync = steps(1).lastIndexOf(Step.SYNC);
        FaultyDisk disk = FaultyDisk.before(lastSync, () -> {
            String temporary = shelf.leftovers().stream()
                    .filter(name -> !name.endsWith("lock"))
                    .findFirst()
                    .orElseThrow();
            Files.setAttribute(shelf.folder().resolve(temporary), attribute, other);
        });
        PosixFileAttributes old = Files.readAttributes(shelf.top(), PosixFileAttributes.class);
        Throwable refusal = catchThrowable(() -> shelf.change(disk));
        assumeThat(String.valueOf(refusal)).as("only root gives files away").doesNotContain("not permitted");
        assertThat(refusal)
                .hasMessage(shelf.top() + " was not changed: "
                        + told.replace("OWNER", old.owner().getName())
                                .replace("GROUP", old.group().getName()));
        assertThat(shelf.state()).isEqualTo("o");
        assertThat(shelf.leftovers()).isEmpty();
    }
}

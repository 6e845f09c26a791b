package rota.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;
import static rota.files.Shelf.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, owners and permissions are others there")
class RosterLockTest {

    @TempDir
    Path folder;

    private Path top;

    @BeforeEach
    void aRoster() {
        top = Shelf.write(folder.resolve("rotations.yaml"), "old\n");
    }

    private static void replace(Path top, Replacement... replacements) throws Exception {
        try (RosterLock lock = RosterLock.take(top, Duration.ZERO)) {
            lock.replace(List.of(replacements));
        }
    }

    private String refusal(Path file) {
        return catchThrowable(() -> replace(file, change(file, "old\n", "new\n")))
                .getMessage();
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileHoldsTheNewContentAndNothingElseIsThere() throws Exception {
        replace(top, change(top, "old\n", "new\n"));
        assertThat(top).hasContent("new\n");
        assertThat(names()).containsExactly("rotations.yaml");
    }

    @Test
    void aLockServesSeveralReplacements() throws Exception {
        Path team = Shelf.write(folder.resolve("web.yaml"), "old\n");
        try (RosterLock lock = RosterLock.take(top, Duration.ZERO)) {
            lock.replace(List.of(change(top, "old\n", "new\n"), change(team, "old\n", "new\n")));
            assertThat(catchThrowable(() -> lock.replace(List.of(change(top, "old\n", "newer\n")))))
                    .isInstanceOf(FileChanged.class);
            lock.replace(List.of(change(top, "new\n", "newer\n")));
            assertThat(lock.told()).isEmpty();
        }
        assertThat(top).hasContent("newer\n");
        assertThat(team).hasContent("new\n");
        assertThat(names()).containsExactly("rotations.yaml", "web.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-r--", "r--r--r--", "rwxr-x---"})
    void permissionsAreKept(String permissions) throws Exception {
        Files.setPosixFilePermissions(top, PosixFilePermissions.fromString(permissions));
        assumeThat(Files.isWritable(top)).as("may write to it").isTrue();
        replace(top, change(top, "old\n", "new\n"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(top)))
                .isEqualTo(permissions);
    }

    @Test
    void ownerAndGroupAreKept() throws Exception {
        try {
            Files.setAttribute(top, "unix:uid", 4321);
            Files.setAttribute(top, "unix:gid", 8765);
        } catch (IOException refused) {
            assumeThat(refused).as("only root gives files away").isNull();
        }
        replace(top, change(top, "old\n", "new\n"));
        assertThat(top).hasContent("new\n");
        assertThat(Files.getAttribute(top, "unix:uid")).isEqualTo(4321);
        assertThat(Files.getAttribute(top, "unix:gid")).isEqualTo(8765);
    }

    @Test
    void attributesAreKept() throws Exception {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(top, UserDefinedFileAttributeView.class);
        try {
            view.write("origin", StandardCharsets.UTF_8.encode("desk"));
        } catch (IOException refused) {
            assumeThat(refused).as("the disk keeps attributes").isNull();
        }
        replace(top, change(top, "old\n", "new\n"));
        ByteBuffer origin = ByteBuffer.allocate(10);
        view.read("origin", origin);
        assertThat(StandardCharsets.UTF_8.decode(origin.flip()).toString()).isEqualTo("desk");
    }

    @Test
    void linksStayAndLeadToTheNewContent() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("roster"), Path.of("../link"));
        Path middle = Files.createSymbolicLink(folder.resolve("link"), Path.of("rotations.yaml"));
        replace(link, change(link, "old\n", "new\n"));
        assertThat(link).isSymbolicLink().hasContent("new\n");
        assertThat(middle).isSymbolicLink();
        assertThat(Files.isSymbolicLink(top)).isFalse();
        assertThat(top).hasContent("new\n");
        assertThat(names()).containsExactly("elsewhere", "link", "rotations.yaml");
    }

    @Test
    void everyWayToTheRosterLeadsToTheSameLock() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("rotations.yaml"));
        try (RosterLock lock = RosterLock.take(top, Duration.ZERO)) {
            assertThat(catchThrowable(() -> RosterLock.take(link, Duration.ZERO)))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessage(link + " was not changed: another rota is changing it; try again in a moment");
            assertThat(lock.told()).isEmpty();
        }
        RosterLock.take(link, Duration.ZERO).close();
        assertThat(names()).containsExactly("link", "rotations.yaml");
    }

    @Test
    void anInterruptedWriterWaitsNoLonger() throws Exception {
        RosterLock lock = RosterLock.take(top, Duration.ZERO);
        Thread.currentThread().interrupt();
        assertThat(catchThrowable(() -> RosterLock.take(top, Duration.ofDays(1))))
                .isInstanceOf(CannotWrite.class);
        assertThat(Thread.interrupted()).isTrue();
        lock.close();
        assertThat(names()).containsExactly("rotations.yaml");
    }

    @Test
    void aFileThatHoldsSomethingElseIsLeftAlone() {
        assertThat(catchThrowable(() -> replace(top, change(top, "older\n", "new\n"))))
                .isInstanceOf(FileChanged.class)
                .hasMessage(top + " has been changed by something else in the meantime; try again");
        assertThat(top).hasContent("old\n");
    }

    @Test
    void aFileWithASecondNameIsRefused() throws Exception {
        Files.createLink(folder.resolve("second"), top);
        assertThat(refusal(top))
                .isEqualTo(top + " was not changed: it has a second name, a hard link, which would keep the old text; "
                        + "make them two files, or one of them a symbolic link");
        assertThat(top).hasContent("old\n");
        assertThat(names()).containsExactly("rotations.yaml", "second");
    }

    @Test
    void aFolderIsRefused() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(refusal(inner)).isEqualTo(inner + " was not changed: it is not an ordinary file; give one instead");
        assertThat(names()).containsExactly("inner", "rotations.yaml");
    }

    @Test
    void aFileThatIsGoneIsTold() throws Exception {
        assertThat(refusal(folder.resolve("gone")))
                .isEqualTo(folder.resolve("gone") + " was not written: there is no such file; look where it went");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("gone"));
        assertThat(refusal(link)).isEqualTo(link + " was not written: there is no such file; look where it went");
        Files.delete(link);
        assertThat(catchThrowable(() -> {
                    try (RosterLock lock = RosterLock.take(top, Duration.ZERO)) {
                        Files.delete(top);
                        lock.replace(List.of(change(top, "old\n", "new\n")));
                    }
                }))
                .hasMessage(top + " was not written: there is no such file; look where it went");
        assertThat(names()).isEmpty();
    }

    @Test
    void aProtectedFileIsRefused() throws Exception {
        Files.setPosixFilePermissions(top, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(top)).as("root may write to it").isFalse();
        assertThat(refusal(top))
                .isEqualTo(top + " was not changed: it is write-protected; give yourself the right to write to it");
        assertThat(top).hasContent("old\n");
    }

    @Test
    void aProtectedFolderIsRefused() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Shelf.write(inner.resolve("rotations.yaml"), "old\n");
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean isRoot = Files.isWritable(inner);
        String refusal = isRoot ? "" : refusal(file);
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxr-xr-x"));
        assumeThat(isRoot).as("root may write there").isFalse();
        assertThat(refusal)
                .isEqualTo(file + " was not changed: you may not write in its folder; "
                        + "give yourself the right to, or ask whoever keeps it");
        assertThat(file).hasContent("old\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"folder", "link", "dangling link"})
    void somethingElseInTheLocksPlaceIsToldAndLeftAlone(String what) throws Exception {
        Path lock = folder.resolve(".rotations.yaml.rota-lock");
        Path target = what.equals("link") ? Path.of("rotations.yaml") : Path.of("nowhere");
        if (what.equals("folder")) {
            Files.createDirectory(lock);
        } else {
            Files.createSymbolicLink(lock, target);
        }
        assertThat(refusal(top)).isEqualTo(top + " was not changed: " + lock + " is in the way; delete it");
        assertThat(top).hasContent("old\n");
        assertThat(names()).containsExactly(".rotations.yaml.rota-lock", "rotations.yaml");
    }

    @Test
    void theSameFileTwiceIsADefectOfTheCaller() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("rotations.yaml"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replace(top, change(top, "old\n", "new\n"), change(link, "old\n", "newer\n")));
        assertThatIllegalArgumentException().isThrownBy(() -> replace(top));
        assertThat(top).hasContent("old\n");
        assertThat(names()).containsExactly("link", "rotations.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "with space.yaml",
                "ünïcödé 🦊.yaml",
                "temporary ready .yaml",
                "[glob]*{x}?.yaml",
                "-",
                "a'b\"c$d.yaml"
            })
    void anyNameWillDo(String name) throws Exception {
        Path file;
        try {
            file = Shelf.write(folder.resolve(name).resolve(name), "old\n");
        } catch (InvalidPathException refused) {
            assumeThat(refused).as("a locale with all letters").isNull();
            return;
        }
        replace(top, change(top, "old\n", "new\n"), change(file, "old\n", "new\n"));
        assertThat(file).hasContent("new\n");
        replace(file, change(top, "new\n", "newer\n"), change(file, "new\n", "newer\n"));
        assertThat(top).hasContent("newer\n");
        assertThat(file).hasContent("newer\n");
    }

    @Test
    void aNameThatCantBeNotedIsRefused() throws Exception {
        Path file = Shelf.write(folder.resolve("two\nlines.yaml"), "old\n");
        assertThat(refusal(file))
                .isEqualTo(file
                        + " was not changed: its name, or its folder's, has letters that can't be noted; rename it");
        assertThat(file).hasContent("old\n");
        assertThat(names()).containsExactly("rotations.yaml", "two\nlines.yaml");
    }
}

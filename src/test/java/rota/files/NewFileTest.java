package rota.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.files.FaultyDisk.Step;

class NewFileTest {

    private static final byte[] CONTENT = "new, and quite long for a short file\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path file;

    private Path file(String name) {
        file = folder.resolve(name);
        return file;
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFileIsMadeAndNothingElse() throws Exception {
        assertThat(NewFile.isThere(file("rotations.yaml"))).isFalse();
        assertThat(NewFile.create(file, CONTENT)).isTrue();
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(all()).containsExactly(file);
        assertThat(NewFile.isThere(file)).isTrue();
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws Exception {
        Files.writeString(file("rotations.yaml"), "old");
        assertThat(NewFile.create(file, CONTENT)).isFalse();
        assertThat(file).hasContent("old");
        assertThat(all()).containsExactly(file);
    }

    @Test
    void aLinkToNothingIsThereToo() throws Exception {
        Files.createSymbolicLink(file("rotations.yaml"), folder.resolve("elsewhere"));
        assertThat(NewFile.isThere(file)).isTrue();
        assertThat(NewFile.create(file, CONTENT)).isFalse();
        assertThat(all()).containsExactly(file);
    }

    @Test
    void aFolderIsThereToo() throws Exception {
        Files.createDirectory(file("rotations.yaml"));
        assertThat(NewFile.create(file, CONTENT)).isFalse();
        assertThat(all()).containsExactly(file);
    }

    @ParameterizedTest
    @CsvSource({"file, writes a file", "link, makes a link to nothing", "folder, makes a folder"})
    void whatSomebodyElseMakesMeanwhileIsKept(String kind, String why) throws Exception {
        file("rotations.yaml");
        int at = steps().indexOf(Step.LINK);
        FaultyDisk disk = FaultyDisk.before(at, () -> {
            switch (kind) {
                case "file" -> Files.writeString(file, "theirs");
                case "link" -> Files.createSymbolicLink(file, folder.resolve("elsewhere"));
                default -> Files.createDirectory(file);
            }
        });
        assertThat(NewFile.create(file, CONTENT, disk)).as(why).isFalse();
        assertThat(all()).containsExactly(file);
        if (kind.equals("file")) {
            assertThat(file).hasContent("theirs");
        }
    }

    private List<Step> steps() throws Exception {
        Path other = Files.createTempDirectory("steps").resolve("rotations.yaml");
        FaultyDisk disk = FaultyDisk.sound();
        assertThat(NewFile.create(other, CONTENT, disk)).isTrue();
        Files.delete(other);
        Files.delete(other.getParent());
        return disk.steps();
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws Exception {
        file("rotations.yaml");
        for (int at = 0; at <= steps().indexOf(Step.LINK); at++) {
            FaultyDisk disk = FaultyDisk.refusing(at, "No space left on device");
            assertThat(catchThrowable(() -> NewFile.create(file, CONTENT, disk)))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessage(file + " was not written: the disk is full; make room and try again");
            assertThat(all()).isEmpty();
        }
    }

    @Test
    void aWriterThatIsKilledLeavesAllOfTheFileOrNone() throws Exception {
        List<Step> steps = steps();
        for (int at = 0; at < steps.size(); at++) {
            Path own = Files.createDirectory(folder.resolve("killed-at-" + at)).resolve("rotations.yaml");
            FaultyDisk disk = FaultyDisk.killing(at);
            assertThat(catchThrowable(() -> NewFile.create(own, CONTENT, disk))).isInstanceOf(FaultyDisk.Killed.class);
            assertThat(Files.exists(own)).isEqualTo(at > steps.indexOf(Step.LINK));
            if (Files.exists(own)) {
                assertThat(own).hasBinaryContent(CONTENT);
            }
        }
    }

    @Test
    void aFolderThatIsNotBroughtToTheDiskIsTold() throws Exception {
        file("rotations.yaml");
        FaultyDisk disk = FaultyDisk.refusing(steps().indexOf(Step.SYNC_FOLDER), "Input/output error");
        assertThat(catchThrowable(() -> NewFile.create(file, CONTENT, disk))).isInstanceOf(Unconfirmed.class);
        assertThat(all()).containsExactly(file);
    }

    @Test
    void aFolderMustBeThere() throws Exception {
        Path below = file("missing").resolve("rotations.yaml");
        assertThat(catchThrowable(() -> NewFile.create(below, CONTENT)))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(below + " was not written: there is no folder " + file
                        + "; make it first, or name another place");
        Files.writeString(file, "a file");
        assertThat(catchThrowable(() -> NewFile.requireFolder(below)))
                .hasMessage(below + " was not written: " + file + " is no folder; name another place");
    }

    @Test
    void ofManyAtOnceOneMakesIt() throws Exception {
        file("rotations.yaml");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                byte[] own = ("writer " + i + "\n").getBytes(UTF_8);
                tasks.add(() -> NewFile.create(file, own));
            }
            int made = 0;
            int winner = -1;
            List<Future<Boolean>> results = writers.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                if (results.get(i).get()) {
                    made++;
                    winner = i;
                }
            }
            assertThat(made).isEqualTo(1);
            assertThat(file).hasContent("writer " + winner + "\n");
            assertThat(all()).containsExactly(file);
        } finally {
            writers.shutdownNow();
        }
    }
}

package rota.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are really full or read-only. Only root can make them; for others these tests are skipped. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "disks are mounted in other ways elsewhere")
class RealDisksTest {

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "rota-test", disk.toString()))
                .as("may mount a disk")
                .isZero();
    }

    @AfterEach
    void takeItAway() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return 1;
        }
    }

    /** Writes until no more goes in. */
    private void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[1 << 12]);
            }
        } catch (IOException full) {
            assertThat(Files.size(file)).isPositive();
        }
    }

    @Test
    void aFullDiskIsToldAndTheFileIsAsItWas() throws Exception {
        Shelf shelf = Shelf.in(disk, 2);
        Path filler = disk.resolve("filler");
        fill(filler);
        for (int freePages = 0; freePages < 3; freePages++) {
            assertThat(catchThrowable(() -> shelf.change(new SystemDisk())))
                    .as("%s pages free", freePages)
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageEndingWith(" was not changed: the disk is full; make room and try again");
            assertThat(shelf.state()).isEqualTo("oo");
            assertThat(shelf.leftovers()).containsExactly("filler");
            try (FileChannel channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - (1 << 12));
            }
        }
        Files.delete(filler);
        shelf.change(new SystemDisk());
        assertThat(shelf.state()).isEqualTo("nn");
    }

    @Test
    void aDiskThatCanOnlyBeReadIsTold() throws Exception {
        Shelf shelf = Shelf.in(disk, 1);
        assumeThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        assertThat(catchThrowable(() -> shelf.change(new SystemDisk())))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(shelf.top()
                        + " was not changed: its disk can only be read; copy the roster to where you may write");
        assertThat(shelf.state()).isEqualTo("o");
        assertThat(shelf.leftovers()).isEmpty();
    }

    @Test
    void whereTheDiskIsFullOrReadOnlyNoGeneratedFileChanges() throws Exception {
        Gallery gallery = new Gallery(disk.resolve("calendars"));
        gallery.write(Map.of("all.ics", "old\n", "gaps.ics", "old\n"));
        Path filler = disk.resolve("filler");
        fill(filler);
        Map<String, String> wanted = Map.of("all.ics", "new\n", "gaps.ics", "new\n", "teams/core.ics", "new\n");
        assertThat(catchThrowable(() -> gallery.write(wanted)))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(gallery.file("all.ics") + " was not written: the disk is full; make room and try again");
        Files.delete(filler);
        assertThat(gallery.contents()).isEqualTo(Map.of("all.ics", "old\n", "gaps.ics", "old\n"));

        assumeThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        assertThat(catchThrowable(() -> gallery.write(wanted)))
                .isInstanceOf(CannotWrite.class)
                .hasMessage(gallery.folder() + " was not written: its disk can only be read; name another place");
        assertThat(run("mount", "-o", "remount,rw", disk.toString())).isZero();
        assertThat(gallery.write(wanted)).hasSize(3);
        assertThat(gallery.contents()).isEqualTo(wanted);
    }

    @Test
    void aFileThatIsMountedByItselfIsTold() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("here"), 1);
        Path mounted = Shelf.write(disk.resolve("mounted"), Shelf.old(0));
        for (Path source : new Path[] {mounted, Shelf.write(folder.resolve("mounted"), Shelf.old(0))}) {
            assumeThat(run("mount", "--bind", source.toString(), shelf.top().toString()))
                    .isZero();
            try {
                assertThat(catchThrowable(() -> shelf.change(new SystemDisk())))
                        .isInstanceOf(CannotWrite.class)
                        .hasMessage(
                                shelf.top()
                                        + " was not changed: it is mounted by itself, and can't be exchanged; mount its folder instead");
                assertThat(shelf.state()).isEqualTo("o");
                assertThat(shelf.leftovers()).isEmpty();
            } finally {
                run("umount", shelf.top().toString());
            }
        }
    }
}

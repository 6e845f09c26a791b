package rota.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.files.FaultyDisk.Step;

/** Files that are filled side by side, with little memory or much; and disks that refuse, and writers that are killed. */
class GeneratedFileTest {

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "with {0} bytes of memory")
    @ValueSource(longs = {1, 10_000, 100_000, 1 << 30})
    void whatIsAppendedInAnyPortionsIsThere(long memory) throws Exception {
        SplittableRandom random = new SplittableRandom(memory);
        Gallery gallery = new Gallery(temporary);
        for (int round = 0; round < 3; round++) {
            List<StringBuilder> wanted = new ArrayList<>();
            try (GeneratedFolder folder = gallery.open(new SystemDisk(), memory)) {
                List<GeneratedFile> files = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    files.add(folder.file("people/p" + i + ".ics"));
                    wanted.add(new StringBuilder());
                }
                for (int i = 0; i < 400; i++) {
                    int which = random.nextInt(20);
                    append(files.get(which), wanted.get(which), random);
                }
                for (GeneratedFile file : files) {
                    file.finish();
                }
                folder.commit();
            }
            for (int i = 0; i < 20; i++) {
                assertThat(gallery.file("people/p" + i + ".ics"))
                        .hasContent(wanted.get(i).toString());
            }
            assertThat(gallery.contents()).hasSize(20);
        }
    }

    private static void append(GeneratedFile file, StringBuilder wanted, SplittableRandom random) throws CannotWrite {
        String text = "event " + random.nextInt(1000) + "\n".repeat(random.nextInt(10) == 0 ? random.nextInt(9000) : 1);
        byte[] bytes = ("#" + text + "#").getBytes(StandardCharsets.UTF_8);
        file.append(bytes, 1, bytes.length - 2);
        wanted.append(text);
    }

    @Test
    void aFileThatIsLargerThanAnyMemoryIsWholeAndComparedInTheEnd() throws Exception {
        Gallery gallery = new Gallery(temporary);
        String large = "0123456789abcde\n".repeat(200_000);
        assertThat(gallery.write(Map.of("all.ics", large))).containsExactly("all.ics");
        assertThat(Files.readString(gallery.file("all.ics"))).isEqualTo(large);
        assertThat(gallery.write(Map.of("all.ics", large))).isEmpty();
        String other = large.substring(0, large.length() - 2) + "f\n";
        assertThat(gallery.write(Map.of("all.ics", other))).containsExactly("all.ics");
        assertThat(Files.readString(gallery.file("all.ics"))).isEqualTo(other);
        assertThat(gallery.contents()).hasSize(1);
    }

    /** Half of what the files hold is new. */
    private static Map<String, String> contents(String word) {
        Map<String, String> contents = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            contents.put("teams/t" + i + ".ics", (i % 2 == 0 ? word : "same") + " " + i + "\n");
        }
        return contents;
    }

    private Gallery gallery(String name) throws Exception {
        Gallery gallery = new Gallery(temporary.resolve(name));
        gallery.write(contents("old"));
        return gallery;
    }

    private List<Step> steps(long memory) throws Exception {
        FaultyDisk sound = FaultyDisk.sound();
        gallery("sound" + memory).write(sound, memory, contents("new"));
        return sound.steps();
    }

    @ParameterizedTest(name = "with {0} bytes of memory")
    @ValueSource(longs = {1, 1 << 20})
    void whateverStepFailsBeforeTheFirstIsReplacedNothingChanges(long memory) throws Exception {
        List<Step> steps = steps(memory);
        for (int at = 0; at < steps.size(); at++) {
            Gallery gallery = gallery(memory + "refused" + at);
            FaultyDisk disk = FaultyDisk.refusing(at, "No space left on device");
            Throwable refusal = catchThrowable(() -> gallery.write(disk, memory, contents("new")));
            if (at <= steps.indexOf(Step.MOVE)) {
                assertThat(refusal)
                        .as("%s, step %s", steps.get(at), at)
                        .isInstanceOf(CannotWrite.class)
                        .hasMessageContaining("teams/t")
                        .hasMessageEndingWith(" was not written: the disk is full; make room and try again");
                assertThat(gallery.contents()).as("step %s", at).isEqualTo(contents("old"));
            }
            gallery.write(contents("new"));
            assertThat(gallery.contents()).as("step %s", at).isEqualTo(contents("new"));
        }
    }

    @ParameterizedTest(name = "with {0} bytes of memory")
    @ValueSource(longs = {1, 1 << 20})
    void whenAWriterIsKilledEveryFileIsWholeAndTheNextOneSweepsUp(long memory) throws Exception {
        int steps = steps(memory).size();
        for (int at = 0; at < steps; at++) {
            Gallery gallery = gallery(memory + "killed" + at);
            FaultyDisk disk = FaultyDisk.killing(at);
            assertThat(catchThrowable(() -> gallery.write(disk, memory, contents("new"))))
                    .isInstanceOf(FaultyDisk.Killed.class);
            Map<String, String> left = gallery.contents();
            for (String name : contents("old").keySet()) {
                assertThat(left.get(name))
                        .as("killed at %s", at)
                        .isIn(contents("old").get(name), contents("new").get(name));
            }
            gallery.write(contents("new"));
            assertThat(gallery.contents()).as("killed at %s", at).isEqualTo(contents("new"));
        }
    }

    @Test
    void nothingIsReplacedBeforeAllIsOnTheDisk() throws Exception {
        List<Step> steps = steps(Batch.USUAL_MEMORY);
        assertThat(steps.lastIndexOf(Step.SYNC)).isLessThan(steps.indexOf(Step.MOVE));
        assertThat(steps).filteredOn(Step.SYNC::equals).hasSize(3);
        assertThat(steps).filteredOn(Step.MOVE::equals).hasSize(3);
    }
}

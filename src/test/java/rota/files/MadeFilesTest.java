package rota.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.files.FaultyDisk.Step;

/** Files that are made together with the change of others: all of them or none, whatever happens on the way. */
class MadeFilesTest {

    private static final String LIST = "teams and a list\n";
    private static final String ALONE = "teams\n";

    @TempDir
    Path folder;

    /** A roster, of which two files are made; its folder may be new too. */
    private record Moved(Path folder) {

        static Moved in(Path folder) {
            Shelf.write(folder.resolve("rotations.yaml"), LIST);
            return new Moved(folder);
        }

        Path top() {
            return folder.resolve("rotations.yaml");
        }

        Path made(int i) {
            return folder.resolve("overrides/" + i + ".yaml");
        }

        void move(Disk disk) throws FileChanged, CannotWrite, Unconfirmed {
            try (RosterLock lock = RosterLock.take(top(), Shelf.NO_PATIENCE, disk)) {
                lock.replace(List.of(
                        new Replacement(made(1), null, "one\n".getBytes(UTF_8)),
                        new Replacement(made(2), null, "two\n".getBytes(UTF_8)),
                        Shelf.change(top(), LIST, ALONE)));
            }
        }

        void moveUnlessKilled(int at) throws FileChanged, CannotWrite, Unconfirmed {
            try {
                move(FaultyDisk.killing(at));
            } catch (FaultyDisk.Killed killed) {
                return;
            }
        }

        String told() throws CannotWrite {
            return new Shelf(folder, 1).told(FaultyDisk.sound());
        }

        /** What is there: {@code before}, {@code after}, or the names of the files if it is neither. */
        String state() {
            List<String> others = new Shelf(folder, 1).leftovers();
            String text = Shelf.read(top());
            boolean isBefore = text.equals(LIST) && others.isEmpty();
            boolean isAfter = text.equals(ALONE)
                    && others.equals(List.of("overrides/1.yaml", "overrides/2.yaml"))
                    && Shelf.read(made(1)).equals("one\n")
                    && Shelf.read(made(2)).equals("two\n");
            return isBefore ? "before" : isAfter ? "after" : text + others;
        }
    }

    private List<Step> steps() throws Exception {
        FaultyDisk sound = FaultyDisk.sound();
        Moved moved = Moved.in(folder.resolve("sound"));
        moved.move(sound);
        assertThat(moved.state()).isEqualTo("after");
        return sound.steps();
    }

    @Test
    void whateverStepFailsNothingIsMade() throws Exception {
        List<Step> steps = steps();
        for (int at = 0; at <= steps.lastIndexOf(Step.MOVE); at++) {
            Moved moved = Moved.in(folder.resolve("refused-at-" + at));
            FaultyDisk disk = FaultyDisk.refusing(at, "No space left on device");
            assertThat(catchThrowable(() -> moved.move(disk)))
                    .as("%s, step %s", steps.get(at), at)
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageEndingWith(": the disk is full; make room and try again");
            assertThat(moved.state()).as("%s, step %s", steps.get(at), at).isEqualTo("before");
        }
    }

    @Test
    void theNextWriterAfterAKilledOneFindsAllOrNothing() throws Exception {
        int steps = steps().size();
        int finished = 0;
        for (int at = 0; at < steps; at++) {
            Moved moved = Moved.in(folder.resolve("killed-at-" + at));
            moved.moveUnlessKilled(at);
            boolean isListed = Shelf.read(moved.top()).equals(LIST);
            assertThat(isListed || (Files.exists(moved.made(1)) && Files.exists(moved.made(2))))
                    .as("killed at %s, nothing is missing meanwhile", at)
                    .isTrue();
            String told = moved.told();
            assertThat(moved.state()).as("killed at %s", at).isIn("before", "after");
            finished += told.endsWith("was cut short, and is finished now") ? 1 : 0;
        }
        assertThat(finished).isGreaterThan(2);
    }

    @Test
    void ofManyFilesThatAreFinishedTheFirstFewAreNamed() throws Exception {
        FaultyDisk sound = FaultyDisk.sound();
        Shelf.in(folder.resolve("sound"), 5).change(sound);
        Shelf shelf = Shelf.in(folder.resolve("many"), 5);
        shelf.changeUnlessKilled(FaultyDisk.killing(sound.steps().lastIndexOf(Step.MOVE)));
        assertThat(shelf.told(FaultyDisk.sound()))
                .startsWith("an earlier change of " + shelf.top().toRealPath() + " and ")
                .endsWith("2.yaml and 2 others was cut short, and is finished now");
    }

    @Test
    void aFileThatSomebodyElseMakesMeanwhileIsKept() throws Exception {
        List<Step> steps = steps();
        for (int at = 0; at <= steps.indexOf(Step.MOVE); at++) {
            Moved moved = Moved.in(folder.resolve("made-at-" + at));
            FaultyDisk disk = FaultyDisk.before(at, () -> Shelf.write(moved.made(2), "mine\n"));
            assertThat(catchThrowable(() -> moved.move(disk)))
                    .as("%s, step %s", steps.get(at), at)
                    .isInstanceOf(FileChanged.class);
            assertThat(moved.made(2)).hasContent("mine\n");
            assertThat(moved.top()).hasContent(LIST);
            assertThat(Files.exists(moved.made(1))).isFalse();
        }
    }

    @Test
    void whereAFileIsInTheWayOfTheFolderNothingIsMade() throws Exception {
        Moved moved = Moved.in(folder.resolve("blocked"));
        Path blocking = Shelf.write(folder.resolve("blocked/overrides"), "mine\n");
        assertThat(catchThrowable(() -> moved.move(FaultyDisk.sound())))
                .isInstanceOf(CannotWrite.class)
                .hasMessageStartingWith(moved.made(1) + " was not ");
        assertThat(blocking).hasContent("mine\n");
        assertThat(moved.top()).hasContent(LIST);
    }
}

package rota.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer is killed at every step; whoever comes next finds everything done or nothing, and leaves nothing over. */
class KilledWriterTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} files")
    @ValueSource(ints = {1, 2, 3})
    void theNextWriterFindsAllOrNothing(int files) throws Exception {
        int steps = Shelf.steps(folder.resolve("sound"), files);
        boolean wasOld = false;
        boolean wasNew = false;
        for (int at = 0; at < steps; at++) {
            Shelf shelf = Shelf.in(folder.resolve("killed-at-" + at), files);
            shelf.changeUnlessKilled(FaultyDisk.killing(at));
            assertThat(shelf.state()).as("killed at %s", at).matches("n*o*");

            shelf.told(FaultyDisk.sound());
            assertThat(shelf.state())
                    .as("killed at %s, and then cleared up", at)
                    .matches("o+|n+");
            assertThat(shelf.leftovers()).as("killed at %s", at).isEmpty();
            wasOld |= shelf.state().startsWith("o");
            wasNew |= shelf.state().startsWith("n");
        }
        assertThat(wasOld).isTrue();
        assertThat(wasNew).isTrue();
    }

    @Test
    void whoeverClearsUpMayBeKilledToo() throws Exception {
        int steps = Shelf.steps(folder.resolve("sound"), 3);
        for (int at = 0; at < steps; at++) {
            boolean isOver = false;
            for (int then = 0; !isOver; then++) {
                Shelf shelf = Shelf.in(folder.resolve(at + "-" + then), 3);
                shelf.changeUnlessKilled(FaultyDisk.killing(at));
                isOver = isToldUnlessKilled(shelf, then);

                shelf.told(FaultyDisk.sound());
                assertThat(shelf.state())
                        .as("killed at %s, then at %s", at, then)
                        .matches("ooo|nnn");
                assertThat(shelf.leftovers())
                        .as("killed at %s, then at %s", at, then)
                        .isEmpty();
            }
        }
    }

    private static boolean isToldUnlessKilled(Shelf shelf, int at) throws CannotWrite {
        try {
            shelf.told(FaultyDisk.killing(at));
            return true;
        } catch (FaultyDisk.Killed killed) {
            return false;
        }
    }

    @Test
    void whatSomebodyHasEditedSinceStaysAsItIs() throws Exception {
        int steps = Shelf.steps(folder.resolve("sound"), 3);
        boolean wasTold = false;
        for (int at = 0; at < steps; at++) {
            for (int edited = 0; edited < 3; edited++) {
                Shelf shelf = Shelf.in(folder.resolve(at + "-" + edited), 3);
                shelf.changeUnlessKilled(FaultyDisk.killing(at));
                Shelf.write(shelf.file(edited), "edited\n");

                String told = shelf.told(FaultyDisk.sound());
                String state = shelf.state();
                assertThat(state.charAt(edited)).isEqualTo('?');
                assertThat(shelf.leftovers()).isEmpty();
                boolean isWhole = state.matches("[o?]+|[n?]+");
                assertThat(isWhole || told.contains("can't be finished"))
                        .as(state + told)
                        .isTrue();
                wasTold |= !isWhole;
            }
        }
        assertThat(wasTold).isTrue();
    }

    @ParameterizedTest(name = "file {0} was edited")
    @ValueSource(ints = {0, 1, 2})
    void whoeverClearsUpAfterAnEditMayBeKilledToo(int edited) throws Exception {
        int steps = Shelf.steps(folder.resolve("sound"), 3);
        for (int at = 0; at < steps; at++) {
            boolean isOver = false;
            for (int then = 0; !isOver; then++) {
                Shelf shelf = Shelf.in(folder.resolve(at + "-" + then), 3);
                shelf.changeUnlessKilled(FaultyDisk.killing(at));
                String before = shelf.state();
                Shelf.write(shelf.file(edited), "edited\n");
                isOver = isToldUnlessKilled(shelf, then);

                shelf.told(FaultyDisk.sound());
                assertThat(shelf.leftovers())
                        .as("killed at %s, then at %s", at, then)
                        .isEmpty();
                assertThat(shelf.state())
                        .as("killed at %s, then at %s", at, then)
                        .matches("[" + before + "?]+")
                        .containsOnlyOnce("?");
            }
        }
    }

    @Test
    void theNextWriterIsToldWhatWasFinished() throws Exception {
        Shelf shelf = Shelf.in(folder, 2);
        FaultyDisk sound = FaultyDisk.sound();
        Shelf.in(folder.resolve("sound"), 2).change(sound);
        shelf.changeUnlessKilled(FaultyDisk.killing(sound.steps().lastIndexOf(FaultyDisk.Step.MOVE)));
        assertThat(shelf.state()).isEqualTo("no");
        assertThat(shelf.told(FaultyDisk.sound()))
                .isEqualTo("an earlier change of " + shelf.top().toRealPath() + " and "
                        + shelf.file(1).toRealPath() + " was cut short, and is finished now");
    }

    @Test
    void aForeignLockFileIsTakenOverAndNothingItNamesIsTouched() throws Exception {
        Shelf shelf = Shelf.in(folder, 1);
        Path foreign = Shelf.write(folder.resolve("notes.txt"), "mine\n");
        Shelf.write(folder.resolve(".rotations.yaml.rota-lock"), """
                temporary notes.txt
                temporary rotations.yaml
                temporary \0
                from
                ready
                """);
        assertThat(shelf.told(FaultyDisk.sound())).isEmpty();
        assertThat(shelf.state()).isEqualTo("o");
        assertThat(foreign).hasContent("mine\n");
        assertThat(Files.exists(folder.resolve(".rotations.yaml.rota-lock"))).isFalse();
    }
}

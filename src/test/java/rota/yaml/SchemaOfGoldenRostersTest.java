package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The schema and the reader accept and refuse the same of all rosters below {@code golden}, and the one that is shipped. */
class SchemaOfGoldenRostersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyFileIsAcceptedByBothOrByNeither() throws IOException {
        return rosters().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }

    private static List<Path> rosters() throws IOException {
        List<Path> rosters = new ArrayList<>(List.of(Path.of("rotations.yaml")));
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .forEach(rosters::add);
        }
        return rosters;
    }

    private static void check(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        List<String> refusals = isOfLedger(file) ? Schemas.refusalsOfOverride(content) : Schemas.refusals(content);
        List<Mistake> mistakes = mistakes(file);
        if (mistakes.isEmpty()) {
            assertThat(refusals).isEmpty();
        }
        if (mistakes.stream().anyMatch(Schemas::isOfShape)) {
            assertThat(refusals)
                    .as("refusals of what is wrong in shape: " + mistakes)
                    .isNotEmpty();
        }
    }

    private static boolean isOfLedger(Path file) {
        return file.getParent() != null && file.getParent().endsWith("overrides");
    }

    /** The reader's, of this file alone, whether it is a roster's top file or one that belongs to it. */
    private static List<Mistake> mistakes(Path file) throws IOException {
        try {
            RosterReader.read(top(file));
            return List.of();
        } catch (InvalidRoster wrong) {
            return wrong.mistakes().stream()
                    .filter(mistake -> mistake.place().file().equals(file.toString()))
                    .toList();
        } catch (UnreadableRoster folder) {
            return List.of();
        }
    }

    /** The file itself, if it lies in the folder of a case; else the roster of that case. */
    private static Path top(Path file) {
        boolean isBelow = file.startsWith(GOLDEN) && GOLDEN.relativize(file).getNameCount() > 3;
        return isBelow ? file.subpath(0, GOLDEN.getNameCount() + 2).resolve("rotations.yaml") : file;
    }
}

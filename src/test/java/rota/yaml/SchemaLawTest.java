package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.testing.RandomRosters;
import rota.testing.RosterYaml;

/** The schema and the reader agree about random rosters, and about what becomes of them when keys and values are changed. */
class SchemaLawTest {

    private static final int ROSTERS = 50;
    private static final int CHANGES = 6;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void aRosterIsAcceptedByBothAndAMistakeOfShapeByNeither(long block) {
        for (long seed = block * ROSTERS; seed < (block + 1) * ROSTERS; seed++) {
            String roster = RosterYaml.of(RandomRosters.of(seed).roster());
            agree(seed, roster);
            SplittableRandom random = new SplittableRandom(seed);
            for (int change = 0; change < CHANGES; change++) {
                Map<String, Object> changed = RandomFiles.map(RandomFiles.values(tree(roster)));
                RandomMistakes.make(changed, random);
                if (!changed.isEmpty()) {
                    agree(seed, RandomLayout.of(changed, random));
                }
            }
        }
    }

    private static void agree(long seed, String file) {
        List<Mistake> mistakes = mistakes(file);
        List<String> refusals = Schemas.refusals(file);
        if (mistakes.isEmpty() && !hasNothing(tree(file))) {
            assertThat(refusals).as("seed " + seed + ":\n" + file).isEmpty();
        }
        if (mistakes.stream().anyMatch(Schemas::isOfShape)) {
            assertThat(refusals)
                    .as("seed " + seed + ": " + mistakes + "\n" + file)
                    .isNotEmpty();
        }
    }

    private static List<Mistake> mistakes(String file) {
        try {
            RosterReader.read("rotations.yaml", file.getBytes(UTF_8));
            return List.of();
        } catch (InvalidRoster wrong) {
            return wrong.mistakes();
        }
    }

    /** Whether a word stands there that a text may be, and that YAML takes for nothing. */
    private static boolean hasNothing(@Nullable Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> hasNothing(entry.value()));
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().anyMatch(SchemaLawTest::hasNothing);
        }
        return node instanceof Node.Scalar word && word.isNothing() && !word.isAbsent();
    }

    private static @Nullable Node tree(String file) {
        return RosterFile.tree("rotations.yaml", file.getBytes(UTF_8), new Mistakes());
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Many people edit one roster at the same moment. */
class AtOnceTest {

    private static final int WRITERS = 10;

    @TempDir
    Path folder;

    @Test
    void tenSwapsAtOnceAreAllThere() throws Exception {
        Files.writeString(folder.resolve("rotations.yaml"), roster());
        List<Callable<Run.Result>> swaps = new ArrayList<>();
        for (int team = 0; team < WRITERS; team++) {
            String words = "swap a" + team + "@W05 b" + team + "@W06";
            swaps.add(() -> Run.in(folder).rota(words.split(" ", -1)));
        }
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Run.Result> swap : people.invokeAll(swaps)) {
                assertThat(swap.get().err()).isEmpty();
                assertThat(swap.get().exit()).isZero();
            }
        } finally {
            people.shutdown();
        }
        Run.Result ledger = Run.in(folder).rota("overrides", "--json");
        assertThat(StrictJson.objects(StrictJson.object(ledger.out()), "overrides"))
                .hasSize(WRITERS)
                .allMatch(override -> "applied".equals(override.get("state")));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("rotations.yaml"));
        }
    }

    private static String roster() {
        StringBuilder roster = new StringBuilder("teams:\n");
        for (int team = 0; team < WRITERS; team++) {
            roster.append(
                    "  t%1$d: {rotations: {hero: {start: 2026-01-05, order: [c%1$d, d%1$d, e%1$d, a%1$d, b%1$d]}}}\n"
                            .formatted(team));
        }
        return roster.toString();
    }
}

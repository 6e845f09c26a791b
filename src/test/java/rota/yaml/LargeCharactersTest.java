package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that take two units of text are read wherever in a file they stand, also where the parser's buffer ends. */
class LargeCharactersTest {

    private static final String ROSTER = "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n";
    private static final int BUFFER = 16 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8})
    void theyMayLieAcrossTheEndOfABuffer(int buffers) {
        for (int offset = -6; offset <= 6; offset++) {
            int padding = buffers * BUFFER + offset - ROSTER.length() - "# ".length();
            String text = ROSTER + "# " + "x".repeat(padding) + "🎉".repeat(3) + "\n";
            assertThat(Rosters.roster(text).company().teams().keySet())
                    .as("%s buffers and %s", buffers, offset)
                    .containsExactly("core");
        }
    }
}

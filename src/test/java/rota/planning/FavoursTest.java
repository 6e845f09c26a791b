package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking many people a little is fairer than asking few a lot. */
class FavoursTest {

    /** Fifteen turns among five people, as seven ways to share them; the number is the distance from an even load. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3 3 3 3 3,  4 4 3 2 2, 0.0,      2.0
            4 4 3 2 2,  5 3 3 2 2, 2.0,      2.44949
            5 3 3 2 2,  5 5 2 2 1, 2.44949,  3.741657
            5 3 3 2 2,  6 3 3 2 1, 2.44949,  3.741657
            5 5 2 2 1,  5 6 2 1 1, 3.741657, 4.690416
            6 3 3 2 1,  5 6 2 1 1, 3.741657, 4.690416
            5 6 2 1 1, 11 1 1 1 1, 4.690416, 8.944272
            """)
    void theMoreEvenIsTheFairer(String fairer, String other, double ofFairer, double ofOther) {
        assertThat(favours(fairer).areFairerThan(favours(other))).isTrue();
        assertThat(favours(other).areFairerThan(favours(fairer))).isFalse();
        assertThat(unevenness(fairer)).isCloseTo(ofFairer, offset(1e-6));
        assertThat(unevenness(other)).isCloseTo(ofOther, offset(1e-6));
    }

    @Test
    void twoWaysAsFarFromEvenAreAsFair() {
        assertThat(favours("5 5 2 2 1").areFairerThan(favours("6 3 3 2 1"))).isFalse();
        assertThat(favours("6 3 3 2 1").areFairerThan(favours("5 5 2 2 1"))).isFalse();
    }

    @Test
    void oneMoreIsCountedForWhomItIs() {
        Favours twice = Favours.NONE.and(3).and(3);
        Favours onceEach = Favours.NONE.and(3).and(0);
        assertThat(onceEach.areFairerThan(twice)).isTrue();
        assertThat(Favours.NONE.areFairerThan(onceEach)).isTrue();
    }

    private static Favours favours(String counts) {
        return new Favours(counts(counts));
    }

    private static int[] counts(String counts) {
        return Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static double unevenness(String counts) {
        int[] all = counts(counts);
        double mean = Arrays.stream(all).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(all).mapToDouble(x -> (x - mean) * (x - mean)).sum());
    }
}

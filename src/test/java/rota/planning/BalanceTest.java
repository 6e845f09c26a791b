package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mean over all pairs of smaller ÷ larger, rounded half-even, 95 and more counting as 100. */
class BalanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                        | 100 | nobody
            7           | 100 | one person
            0           | 100 | one person with nothing
            3 3 3       | 100 | all alike
            0 0         | 100 | nobody has anything
            0 5         |   0 | one has all of it
            0 0 5       |  33 | (1 + 0 + 0) ÷ 3
            0 3 3       |  33 | (0 + 0 + 1) ÷ 3
            1 2         |  50 | 1 ÷ 2
            1 2 3       |  50 | (1/2 + 1/3 + 2/3) ÷ 3
            1 3         |  33 | 33.3
            2 3         |  67 | 66.7
            1 1 2       |  67 | (1 + 1/2 + 1/2) ÷ 3
            6 7 8       |  83 | (6/7 + 6/8 + 7/8) ÷ 3 = 82.74
            3 4 5 5     |  76 | (3/4 + 3/5 + 3/5 + 4/5 + 4/5 + 1) ÷ 6 = 75.83
            1 200       |   0 | half a percent goes to the even 0
            3 200       |   2 | one and a half to the even 2
            5 200       |   2 | two and a half to the even 2
            94 100      |  94 | not even enough
            189 200     |  94 | 94.5 goes to the even 94, which is not enough
            1891 2000   | 100 | 94.55 is rounded to 95, and that is enough
            95 100      | 100 | enough
            99 100      | 100 | more than enough
            90 100 100  |  93 | the mean counts, not the pair: 0.9, 0.9 and 1
            96 98 100   | 100 | 97.3
            96 96 64    |  78 | a pair of 100 does not save the mean
            """)
    void ofTimesInHours(String hours, int percent, String why) {
        List<Duration> times = new ArrayList<>();
        for (String time : hours == null ? new String[0] : hours.split(" ", -1)) {
            times.add(Duration.ofHours(Integer.parseInt(time)));
        }
        assertThat(Balance.percent(times)).as(why).isEqualTo(percent);
        Collections.reverse(times);
        assertThat(Balance.percent(times)).as("in another order").isEqualTo(percent);
    }

    @Test
    void itDoesNotMatterInWhatUnitTimesAreTaken() {
        List<Duration> weeks = Arrays.asList(Duration.ofDays(49), Duration.ofDays(70), Duration.ofDays(84));
        List<Duration> hours = Arrays.asList(Duration.ofHours(7), Duration.ofHours(10), Duration.ofHours(12));
        assertThat(Balance.percent(weeks)).isEqualTo(Balance.percent(hours)).isEqualTo(71);
    }

    @Test
    void manyPeopleLoseNoDigit() {
        List<Duration> times = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            times.add(Duration.ofSeconds(1_000_003L * i));
        }
        // The mean of i ÷ j over 1 ≤ i < j ≤ n is one half for every n.
        assertThat(Balance.percent(times)).isEqualTo(50);
    }
}

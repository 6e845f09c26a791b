package rota.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many swaps circles can save at most. {@code 0>1} says that the first can take what the second has. */
class CirclesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            '',                                    0, nobody can take anything
            0>1,                                   0, one who can take is no circle
            0>1 1>0,                               1, two who can take each other's are a pair
            0>1 1>2 2>0,                           1, three in a row around
            0>1 1>2,                               0, a row that does not close
            0>1 1>0 0>2 2>0 0>3 3>0,               1, a star has one pair whoever it is
            0>1 1>0 1>2 2>1 2>3 3>2,               2, a line of four is two pairs
            0>1 1>0 1>2 2>1 2>0 0>2,               1, three who can all take each other's are one pair
            0>1 1>0 2>3 3>4 4>2,                   2, a pair and three around
            0>1 1>2 2>3 3>0,                       1, four around are one circle
            """)
    void atMostSoManyAreSaved(String takes, int most, String why) {
        Set<String> known = Set.of(takes.split(" "));
        Circles circles = new Circles(5, (taker, given) -> known.contains(taker + ">" + given));
        assertThat(circles.most()).as(why).isEqualTo(most);
    }
}

package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            strat, start, two letters in the wrong order
            Start, start, capitals don't count
            sart, start, a letter is missing
            sttart, start, a letter too many
            bem, ben, another letter
            x, , nothing is near
            changed, changes, the last letter
            '', , nothing was written
            """)
    void findsTheNearestWord(String written, String nearest, String why) {
        assertThat(Suggestion.nearest(written, List.of("start", "ben", "changes")))
                .as(why)
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"ab, ba, 1", "abc, abc, 0", "abc, '', 3", "kitten, sitting, 3", "monady, monday, 1"})
    void countsSteps(String one, String other, int steps) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(steps);
        assertThat(Suggestion.distance(other, one)).isEqualTo(steps);
    }
}

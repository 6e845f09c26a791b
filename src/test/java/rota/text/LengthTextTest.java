package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S       | none              | –            | nothing
            PT29S      | less than a minute | <1 min      | rounded to nothing
            PT30S      | 1 minute          | 1 min        | rounded up
            PT1M       | 1 minute          | 1 min        | one
            PT59M31S   | 1 hour            | 1 h          | a minute less half a minute
            PT1H       | 1 hour            | 1 h          | an hour
            PT8H15M    | 8 hours 15 minutes | 8 h 15 min  | two units
            PT23H59M   | 23 hours 59 minutes | 23 h 59 min | nearly a day
            PT24H      | 1 day             | 1 d          | a day
            PT167H     | 6 days 23 hours   | 6 d 23 h     | a week in which the clocks skip an hour
            PT167H30M  | 1 week            | 1 wk         | rounded up into the larger unit
            PT168H     | 1 week            | 1 wk         | a week
            PT169H     | 1 week            | 1 wk         | a week in which the clocks repeat an hour
            PT191H     | 1 week 1 day      | 1 wk 1 d     | rounded to days
            P15D       | 2 weeks 1 day     | 2 wk 1 d     | two units
            P90D       | 12 weeks 6 days   | 12 wk 6 d    | a quarter
            PT2183H    | 13 weeks          | 13 wk        | thirteen weeks less an hour
            P3650D     | 521 weeks 3 days  | 521 wk 3 d   | ten years
            """)
    void lengthsHaveTwoUnitsAtMost(Duration time, String words, String brief, String why) {
        assertThat(LengthText.of(time)).as(why).isEqualTo(words);
        assertThat(LengthText.brief(time)).as(why).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S    | –        | nothing
            PT47H   | 1 d 23 h | a weekend in which the clocks skip an hour
            P9D     | 9 d      | days
            PT239H  | 9 d 23 h | few days have hours
            PT241H  | 10 d     | many have none
            PT623H  | 26 d     | thirteen weekends less an hour
            """)
    void weekendsAreCountedInDays(Duration time, String days, String why) {
        assertThat(LengthText.briefDays(time)).as(why).isEqualTo(days);
    }

    @Test
    void differencesHaveASign() {
        assertThat(LengthText.difference(Duration.ofDays(7))).isEqualTo("+1 wk");
        assertThat(LengthText.difference(Duration.ofHours(-50))).isEqualTo("−2 d 2 h");
        assertThat(LengthText.difference(Duration.ZERO)).isEqualTo("–");
    }
}

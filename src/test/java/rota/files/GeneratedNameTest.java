package rota.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files in a generated folder may be called. */
class GeneratedNameTest {

    private static final Pattern RIGHT = Pattern.compile("([a-z0-9][a-z0-9-]*/){0,2}[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)+");

    @ParameterizedTest
    @CsvSource(textBlock = """
            all.ics                  , true
            people/ana.ics           , true
            rotations/core/hero.ics  , true
            a/b/c/d.ics              , false
            all                      , false
            All.ics                  , false
            ../all.ics               , false
            /all.ics                 , false
            -a.ics                   , false
            a..ics                   , false
            a.ics/b                  , false
            """)
    void isRelativeAndPlain(String name, boolean isRight) {
        assertThat(GeneratedName.isRight(name)).isEqualTo(isRight);
    }

    @Test
    void isWhatThePatternSays() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                name.append("ab0-./é".charAt(random.nextInt(7)));
            }
            assertThat(GeneratedName.isRight(name.toString()))
                    .as(name.toString())
                    .isEqualTo(RIGHT.matcher(name).matches());
        }
    }
}

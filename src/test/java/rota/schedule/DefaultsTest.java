package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.testing.RandomRosters;

/** The same roster gives the same schedule, and the same words about it, on every machine. */
@Isolated("changes the default zone and locale")
class DefaultsTest {

    private static final int ROSTERS = 100;

    private TimeZone zone = TimeZone.getDefault();
    private Locale locale = Locale.getDefault();

    @BeforeEach
    void remember() {
        zone = TimeZone.getDefault();
        locale = Locale.getDefault();
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, tr-TR",
        "America/Sao_Paulo, ar-EG-u-nu-arab-ca-islamic",
        "Asia/Kathmandu, th-TH-u-ca-buddhist-nu-thai",
        "Europe/London, de-DE"
    })
    void inAnyDefaultZoneAndLocale(String otherZone, String otherLocale) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        List<String> here = everything();
        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
        Locale.setDefault(Locale.forLanguageTag(otherLocale));
        assertThat(everything()).isEqualTo(here);
    }

    @Test
    void thereIsSomethingToCompare() {
        assertThat(everything()).anyMatch(line -> line.contains("ORPHAN")).anyMatch(line -> line.contains("Shift["));
    }

    private static List<String> everything() {
        List<String> lines = new ArrayList<>();
        for (long seed = 0; seed < ROSTERS; seed++) {
            RandomRosters.Sample sample = RandomRosters.of(seed);
            for (RotationSchedule rotation : Laws.schedules(sample.roster())) {
                rotation.shifts(sample.window()).forEach(shift -> lines.add(shift.toString()));
                rotation.outcomes().forEach(outcome -> lines.add(outcome.toString()));
            }
        }
        return lines;
    }
}

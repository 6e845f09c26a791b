package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Zone;

class InstantTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-01-05T09:00:00Z,     UTC,                2026-01-05T09:00:00+00:00,   never Z
                    2026-01-05T09:00:00Z,     Europe/London,      2026-01-05T09:00:00+00:00,   winter
                    2026-07-06T08:00:00Z,     Europe/London,      2026-07-06T09:00:00+01:00,   summer
                    2026-03-29T00:59:59Z,     Europe/London,      2026-03-29T00:59:59+00:00,   the last second of winter
                    2026-03-29T01:00:00Z,     Europe/London,      2026-03-29T02:00:00+01:00,   the first of summer
                    2026-01-05T09:00:00Z,     Asia/Kathmandu,     2026-01-05T14:45:00+05:45,   quarters of an hour
                    2026-01-05T03:00:00Z,     America/Sao_Paulo,  2026-01-05T00:00:00-03:00,   west
                    1840-01-01T00:00:00Z,     Europe/London,      1839-12-31T23:58:45-00:01:15, before standard time
                    2011-12-30T10:00:00Z,     Pacific/Apia,       2011-12-31T00:00:00+14:00,   a day skipped
                    +10000-01-01T00:00:00Z,   UTC,                +10000-01-01T00:00:00+00:00, beyond four digits
                    """)
    void secondsAndOffsetAreAlwaysThere(String instant, String zone, String expected, String why) {
        assertThat(new InstantText().of(Instant.parse(instant), Zone.of(zone)))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void whatItRemembersNeverShows() {
        InstantText text = new InstantText();
        DateTimeFormatter slow = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
        List<String> zones =
                List.of("Europe/London", "Australia/Lord_Howe", "UTC", "America/New_York", "Africa/Casablanca");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Zone zone = Zone.of(zones.get(random.nextInt(zones.size())));
            Instant instant = Instant.ofEpochSecond(random.nextLong(0, 7_000_000_000L));
            for (int step = 0; step < 3; step++) {
                assertThat(text.of(instant, zone)).isEqualTo(slow.format(instant.atZone(zone.asZoneId())));
                instant = instant.plusSeconds(random.nextInt(10_000_000));
            }
        }
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as Java reads them. */
class InstantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-20T10:00:00Z", "2024-02-29T23:59:59Z", "2026-02-29T10:00:00Z", "2026-01-20T24:00:00Z",
                "2026-13-01T10:00:00Z", "2026-00-01T10:00:00Z", "2026-01-20T10:60:00Z", "2026-01-20T10:00:60Z",
                "2026-01-20T10:00Z", "2026-01-20T10:00:00+01:00", "2026-01-20t10:00:00z", "2026-01-20 10:00:00Z",
                "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "20260120T100000000Z", ""
            })
    void whetherTheyAreOrNot(String text) {
        assertThat(Dates.instant(text)).isEqualTo(byJava(text));
    }

    @Test
    void onAnyDay() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            String text = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L))
                    .toString();
            assertThat(Dates.instant(text)).as(text).isEqualTo(Instant.parse(text));
        }
    }

    private static Instant byJava(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            return null;
        }
    }
}

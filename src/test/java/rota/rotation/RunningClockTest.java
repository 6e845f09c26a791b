package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.testing.TimeZones;

/** A clock that remembers its offset shows what the rules of its zone say, everywhere and at any time. */
class RunningClockTest {

    /** From one time to the next, in seconds: half an hour, most of a day, a week and more. */
    @ParameterizedTest(name = "in steps of up to {0} s")
    @ValueSource(ints = {1_800, 86_000, 604_800, 10_000_000})
    void laterAndLaterTimesAreThoseOfTheWallClock(int longestStep) {
        for (String id : TimeZones.ids()) {
            Zone zone = Zone.of(id);
            SplittableRandom random = new SplittableRandom(id.hashCode());
            RunningClock clock = new RunningClock(zone);
            long local = LocalDateTime.of(1995 + random.nextInt(40), 1 + random.nextInt(12), 1, 0, 0)
                    .toEpochSecond(ZoneOffset.UTC);
            for (int i = 0; i < 300; i++) {
                LocalDateTime meant = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
                Instant instant = WallClock.instant(meant, zone);
                assertThat(clock.instant(local)).as("%s in %s", meant, id).isEqualTo(instant.getEpochSecond());
                assertThat(clock.local(instant.getEpochSecond()))
                        .as("%s in %s", instant, id)
                        .isEqualTo(zone.local(instant).toEpochSecond(ZoneOffset.UTC));
                local += random.nextInt(longestStep);
            }
        }
    }
}

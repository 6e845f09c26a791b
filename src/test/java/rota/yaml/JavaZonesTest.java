package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.WallClock;
import rota.rotation.Zone;
import rota.testing.TimeZones;

/** What is read from Java's file of time zones is what Java itself reads from it. */
class JavaZonesTest {

    private static final JavaZones ZONES = Objects.requireNonNull(JavaZones.load());

    private static List<String> ids() {
        return TimeZones.ids().stream().filter(id -> !id.startsWith("SystemV/")).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void runsClocksAsJavaDoes(String id) {
        assertThat(ZONES.read(id)).isNotNull();
        agree(ZONES.zone(id), ZoneId.of(id).getRules());
        agree(Zone.of(id), ZoneId.of(id).getRules());
    }

    /** Around every change from 1800 to 2250, and at times in between. */
    private static void agree(Zone zone, ZoneRules rules) {
        List<Long> seconds = new ArrayList<>();
        Instant last = Instant.parse("2250-01-01T00:00:00Z");
        ZoneOffsetTransition change = rules.nextTransition(Instant.parse("1800-01-01T00:00:00Z"));
        for (;
                change != null && change.getInstant().isBefore(last);
                change = rules.nextTransition(change.getInstant())) {
            for (int beside : new int[] {-7200, -1800, -1, 0, 1, 1800, 7200}) {
                seconds.add(change.toEpochSecond() + beside);
            }
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            seconds.add(random.nextLong(-5_000_000_000L, 9_000_000_000L));
        }
        for (long second : seconds) {
            Instant instant = Instant.ofEpochSecond(second);
            LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            assertThat(zone.offset(second))
                    .as("at " + instant)
                    .isEqualTo(rules.getOffset(instant).getTotalSeconds());
            ZoneOffsetTransition next = rules.nextTransition(instant);
            assertThat(zone.nextChange(second))
                    .as("after " + instant)
                    .isEqualTo(next == null ? Long.MAX_VALUE : next.toEpochSecond());
            List<ZoneOffset> offsets = rules.getValidOffsets(local);
            Instant first =
                    offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
            assertThat(WallClock.instant(local, zone))
                    .as("when clocks show " + local)
                    .isEqualTo(first);
            assertThat(WallClock.skips(local, zone))
                    .as("that clocks skip " + local)
                    .isEqualTo(offsets.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Londo", "Europe/London ", "", "Mars/Olympus", "Zürich"})
    void leavesToJavaWhatTheFileDoesNotHave(String id) {
        assertThat(ZONES.read(id)).isNull();
        assertThatThrownBy(() -> ZONES.zone(id)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void namesZonesAsTheyAreWritten() {
        assertThat(ZONES.zone("Europe/Kiev").id()).isEqualTo("Europe/Kiev");
    }
}

package rota.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rota.testing.Words.days;
import static rota.testing.Words.times;
import static rota.testing.Words.turnOf;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/** What an override can say, and the letters it gets (rules R9 and R15). */
class EntriesTest {

    private static final RotationId HERO = new RotationId("core", "hero");
    private static final Entry.Facts FACTS = new Entry.Facts("kkkkk", null, null, null, List.of());

    @Test
    void nobodyStandsInForOrSwapsWithThemselves() {
        assertThatThrownBy(() -> new Cover(FACTS, HERO, turnOf("2026-01-05"), "ana", "ana"))
                .hasMessageContaining("ana");
        Swap.Side side = new Swap.Side("ana", turnOf("2026-01-05"));
        assertThatThrownBy(() -> new Swap(FACTS, HERO, side, side)).hasMessageContaining("ana");
        assertThat(new Cover(FACTS, HERO, turnOf("2026-01-05"), null, null).in())
                .isNull();
    }

    @Test
    void daysDoNotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> days("2026-01-06", "2026-01-05"))
                .hasMessageContaining("2026-01-05, before 2026-01-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-04T12:00       | 2026-02-04T18:00       | true  | an afternoon
            2026-02-04T12:00       | 2026-02-04T12:00       | false | no time at all
            2026-02-04T12:00       | 2026-02-04T11:59       | false | backwards
            2026-10-25T01:30       | 2026-10-25T01:30+00:00 | true  | the hour that comes twice
            2026-10-25T01:45       | 2026-10-25T01:15+00:00 | true  | within the hour that comes twice
            2026-10-25T01:30+01:00 | 2026-10-25T01:30+00:00 | true  | the same, with both offsets
            2026-10-25T01:30+00:00 | 2026-10-25T01:30+01:00 | false | backwards
            2026-10-25T01:30+00:00 | 2026-10-25T01:45       | true  | a quarter of an hour, or backwards: the zone decides
            2026-10-25T01:30+00:00 | 2026-10-25T01:30       | false | backwards in any zone
            2026-10-27T01:30       | 2026-10-25T01:30+00:00 | false | days backwards
            """)
    void timesEndAfterTheyBegin(String from, String until, boolean fine, String why) {
        if (fine) {
            assertThat(times(from, until)).as(why).isNotNull();
        } else {
            assertThatThrownBy(() -> times(from, until)).as(why).hasMessageContaining("not after");
        }
    }

    @Test
    void timesAreWrittenAsInTheFile() {
        assertThat(((Range.Times) times("2026-02-04T12:00", "2026-10-25T01:30+00:00")).from())
                .hasToString("2026-02-04T12:00");
        assertThat(((Range.Times) times("2026-02-04T12:00", "2026-10-25T01:30+00:00")).until())
                .hasToString("2026-10-25T01:30+00:00");
        assertThat(((Range.Times) times("2026-02-04T12:00", "2026-10-25T01:30-09:30")).until())
                .hasToString("2026-10-25T01:30-09:30");
    }

    @Test
    void theLettersOfAnOverrideAreAlwaysTheSame() {
        String id = ids().ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", null);
        assertThat(id).isEqualTo(ids().ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", null));
        assertThat(id).matches("[k-z]{5}");
    }

    @Test
    void whateverAnOverrideSaysIsInItsLetters() {
        Stamp made = new Stamp(Instant.parse("2026-01-20T10:11:00Z"), "ben");
        Swap.Side ana = new Swap.Side("ana", turnOf("2026-01-05"));
        Swap.Side ben = new Swap.Side("ben", days("2026-01-12"));
        Set<String> ids = new HashSet<>(List.of(
                ids().ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", null),
                ids().ofCover(HERO, turnOf("2026-01-06"), "ana", "ben", null),
                ids().ofCover(HERO, days("2026-01-05"), "ana", "ben", null),
                ids().ofCover(HERO, days("2026-01-05", "2026-01-06"), "ana", "ben", null),
                ids().ofCover(HERO, times("2026-01-05T00:00", "2026-01-06T00:00"), "ana", "ben", null),
                ids().ofCover(HERO, turnOf("2026-01-05"), null, "ben", null),
                ids().ofCover(HERO, turnOf("2026-01-05"), "ana", null, null),
                ids().ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", made),
                ids().ofCover(new RotationId("core", "other"), turnOf("2026-01-05"), "ana", "ben", null),
                ids().ofSwap(HERO, ana, ben, null),
                ids().ofSwap(HERO, ana, ben, made)));
        assertThat(ids).hasSize(11);
    }

    @Test
    void lettersThatAreTakenGiveWay() {
        String first = ids().ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", null);
        OverrideIds ids = new OverrideIds(Set.of(first));
        Set<String> given = new HashSet<>(Set.of(first));
        for (int i = 0; i < 200_000; i++) {
            String id = ids.ofCover(HERO, turnOf("2026-01-05"), "ana", "ben", null);
            assertThat(id).matches("[k-z]{5,6}");
            assertThat(given.add(id)).as(id).isTrue();
        }
    }

    private static OverrideIds ids() {
        return new OverrideIds(Set.of());
    }
}

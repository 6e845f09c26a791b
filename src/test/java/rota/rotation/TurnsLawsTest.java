package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** The ways to ask for a turn agree with one another, on ten thousand random rosters. */
class TurnsLawsTest {

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void turnsAndDaysMeetAndAreFoundByNumberByInstantAndByWindow(int block) {
        Seeds.ofThousand(block, (sample, random) -> {
            for (Turns turns : turns(sample)) {
                everyTurnIsFound(turns, sample.window());
                for (int i = 0; i < 10; i++) {
                    long later = random.nextLong(sample.window().length().toSeconds());
                    isPartOfOneDay(sample.window().start().plusSeconds(later), turns);
                }
            }
        });
    }

    private static void everyTurnIsFound(Turns turns, Interval window) {
        List<Turn> touching = new ArrayList<>();
        Turn turn = turns.numbered(1);
        assertThat(turn.time().start()).isEqualTo(turns.start());
        while (turn != null && turn.time().start().isBefore(window.end())) {
            if (!turn.time().isEmpty()) {
                touching.add(turn);
                assertThat(turns.at(turn.time().start())).isEqualTo(turn);
                assertThat(turns.at(turn.time().end().minusNanos(1))).isEqualTo(turn);
                assertThat(turns.orderAt(turn.time().start())).isEqualTo(turn.order());
            }
            assertThat(turn.order()).contains(turn.holder());
            Turn next = turns.numbered(turn.number() + 1);
            assertThat(next == null ? turns.end() : next.time().start())
                    .isEqualTo(turn.time().end());
            assertThat(next == null ? turn.until() : next.from()).isEqualTo(turn.until());
            turn = next;
        }
        assertThat(turns.touching(window)).isEqualTo(touching);
        assertThat(turns.at(turns.start().minusNanos(1))).isNull();
    }

    private static void isPartOfOneDay(Instant instant, Turns turns) {
        LocalDate date = turns.dateAt(instant);
        assertThat(turns.days(date, date).contains(instant))
                .as("%s in %s", instant, date)
                .isTrue();
        assertThat(turns.days(date, date).end())
                .isEqualTo(turns.dayStart(date.plusDays(1)))
                .isAfterOrEqualTo(turns.dayStart(date));
        assertThat(turns.days(date, date.plusDays(2)).end())
                .isEqualTo(turns.days(date.plusDays(1), date.plusDays(2)).end());
    }

    private static List<Turns> turns(RandomRosters.Sample sample) {
        return sample.roster().company().rotations().values().stream()
                .filter(rotation -> rotation.own() != null)
                .map(rotation -> Turns.of(rotation.own()))
                .toList();
    }
}

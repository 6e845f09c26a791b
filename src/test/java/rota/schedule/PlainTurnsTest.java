package rota.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.schedule.Laws.schedules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rota.rotation.TurnWalk;
import rota.testing.Seeds;

/** What is said of plain turns is what the pieces of the schedule say. */
class PlainTurnsTest {

    private int plain;
    private int others;

    @Test
    void aPlainTurnIsOneShiftAndOneStretchOfWholeDaysOfItsHolder() {
        for (int block = 0; block < 2; block++) {
            Seeds.ofThousand(block, (sample, random) -> {
                for (RotationSchedule rotation : schedules(sample.roster())) {
                    for (TurnWalk turn = rotation.turns().walk(sample.window()); turn.next(); ) {
                        if (rotation.isPlain(turn)) {
                            plain++;
                            isOne(rotation, turn);
                        } else {
                            others++;
                        }
                    }
                }
            });
        }
        assertThat(plain).isGreaterThan(1000);
        assertThat(others).isGreaterThan(1000);
    }

    private static void isOne(RotationSchedule rotation, TurnWalk turn) {
        String as = rotation.id() + " " + turn.time();
        assertThat(rotation.turns().numbered(turn.number())).as(as).isEqualTo(turn.turn());
        assertThat(rotation.shifts(turn.time()))
                .as(as)
                .containsExactly(new Shift(turn.time(), turn.holder(), turn.holder(), turn.number(), List.of(), false));
        List<Held> held = Held.of(rotation, turn.time());
        assertThat(held).as(as).hasSize(1);
        assertThat(held.get(0).time()).as(as).isEqualTo(turn.time());
        assertThat(held.get(0).begins())
                .as(as)
                .isEqualTo(LocalDate.ofEpochDay(turn.from()).toString());
        assertThat(held.get(0).days())
                .as(as)
                .isEqualTo(new Held.Days(LocalDate.ofEpochDay(turn.from()), LocalDate.ofEpochDay(turn.until())));
    }
}

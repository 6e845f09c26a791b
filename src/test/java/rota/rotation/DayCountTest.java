package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days are counted as Java counts them. */
class DayCountTest {

    @Test
    void agreesWithJavaOnEveryDayOfAThousandYears() {
        LocalDate end = LocalDate.of(2400, 3, 2);
        for (LocalDate date = LocalDate.of(1399, 12, 30); date.isBefore(end); date = date.plusDays(1)) {
            assertThat(DayCount.of(date)).isEqualTo(date.toEpochDay());
            assertThat(DayCount.weekday(date)).isEqualTo(date.getDayOfWeek());
        }
    }

    @Test
    void goesOnBehindTheEndOfAYear() {
        assertThat(DayCount.of(2026, 13, 1)).isEqualTo(LocalDate.of(2027, 1, 1).toEpochDay());
        assertThat(DayCount.of(LocalDate.of(-1, 2, 28)))
                .isEqualTo(LocalDate.of(-1, 2, 28).toEpochDay());
    }
}

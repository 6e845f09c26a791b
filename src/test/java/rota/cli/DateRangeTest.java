package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-20, ,           ,    ,           2025-12-22, 2027-01-18, four weeks back and a year ahead
            2026-01-25, ,           ,    ,           2025-12-22, 2027-01-18, the same on every day of a week
            2026-01-26, ,           ,    ,           2025-12-29, 2027-01-25, and one more in the next
            2026-01-20, ,           10,  ,           2025-12-22, 2026-03-30, weeks count from this one
            2026-01-20, ,           ,    2026-01-05, 2025-12-22, 2026-01-05, what is past may be the end
            2026-01-20, 2025-01-01, ,    ,           2025-01-01, 2027-01-18, an earlier beginning moves no end
            2026-01-20, 2025-01-01, 10,  ,           2025-01-01, 2025-03-12, weeks count from the beginning that is named
            2026-01-20, 2026-Q2,    ,    ,           2026-04-01, 2026-07-01, a quarter is a quarter
            2026-01-20, 2026-Q2,    ,    2027-01-01, 2026-04-01, 2027-01-01, unless its end is named
            2026-01-20, W06,        ,    ,           2026-02-02, 2027-01-18, a later beginning moves none either
            2026-01-20, 2028-01-03, ,    ,           2028-01-03, 2029-01-01, but a year there is anyway
            """)
    void ofCalendars(
            LocalDate today,
            @Nullable String from,
            @Nullable String weeks,
            @Nullable String until,
            LocalDate start,
            LocalDate end,
            String why) {
        assertThat(DateRange.ofCalendars(today, from, weeks, until)).as(why).isEqualTo(new DateRange(start, end));
    }
}

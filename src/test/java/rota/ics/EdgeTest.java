package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.schedule.Spoken;

class EdgeTest {

    private static Edge edge(String meant, String clock) {
        Edge edge = new Edge();
        edge.set(LocalDate.parse(meant).toEpochDay(), LocalDateTime.parse(clock).toEpochSecond(ZoneOffset.UTC));
        return edge;
    }

    private static String text(ContentLines lines) {
        return new String(lines.copy(), UTF_8);
    }

    private static String moment(Edge edge, Edge other) {
        ContentLines lines = ContentLines.parts();
        edge.momentTo(lines, other);
        return text(lines);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-05, 2026-01-05T09:00,    Mon 5 Jan 2026 09:00,     a handoff
            2026-12-31, 2026-12-31T00:00,    Thu 31 Dec 2026 00:00,    at midnight
            2011-12-30, 2011-12-31T00:00,    Sat 31 Dec 2011 00:00,    meant for a date that there was not
            1899-12-20, 1899-12-20T09:00:28, Wed 20 Dec 1899 09:00:28, by a clock of that time
            0987-01-05, 0987-01-05T09:00,    Fri 5 Jan 987 09:00,      long ago
            """)
    void itIsTheDateThatWasMeantAndTheMomentThatTheClockShows(String meant, String clock, String moment, String why) {
        Edge edge = edge(meant, clock);
        assertThat(text(edge.date())).as(why).isEqualTo(meant);
        assertThat(text(edge.digits())).as(why).isEqualTo(meant.replace("-", ""));
        assertThat(moment(edge, edge)).as(why).isEqualTo(moment);
    }

    @Test
    void everyDayIsCalledAsSentencesCallIt() {
        LocalDate date = LocalDate.of(2026, 1, 1);
        for (; date.getYear() < 2030; date = date.plusDays(1)) {
            Edge edge = edge(date.toString(), date + "T09:00");
            assertThat(moment(edge, edge)).isEqualTo(Spoken.date(date) + " 09:00");
        }
    }

    @Test
    void theDateIsSaidOnceWhereBothEndsHaveTheSame() {
        Edge start = edge("2026-01-05", "2026-01-05T09:00");
        assertThat(moment(edge("2026-01-05", "2026-01-05T17:00"), start)).isEqualTo("17:00");
        assertThat(moment(edge("2026-01-06", "2026-01-06T09:00"), start)).isEqualTo("Tue 6 Jan 2026 09:00");
    }
}

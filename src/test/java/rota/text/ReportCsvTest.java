package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rota.text.TestRoster.turn;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rota.rotation.Change;
import rota.schedule.Excerpt;

class ReportCsvTest {

    private static String csv(Excerpt excerpt) {
        StringWriter out = new StringWriter();
        ReportCsv.write(excerpt, out);
        return out.toString();
    }

    @Test
    void aLineAPersonAndRotation() {
        assertThat(csv(new TestRoster()
                        .person("ana", "Ana \"A\" Ruiz, Jr")
                        .person("ben", "=HYPERLINK(1)")
                        .person("chi", "Chi Nguyen")
                        .changes(Change.ofOrder(LocalDate.parse("2026-01-26"), List.of("ana", "chi")))
                        .order("core/hero", "Hero", "ana", "ben")
                        .same("core/secondary", "Secondary", "core/hero")
                        .cover("kkkkk", "core/hero", "ana", "zoe", turn("2026-01-05"))
                        .weeks("2026-01-12", 3)))
                .isEqualTo("""
                        team,rotation,person,name,turns,minutes,weekend_minutes,base_minutes,covered,was_covered,owes,shortest_gap,longest_stretch,measured,joined,left,holiday_minutes
                        core,hero,ana,"Ana ""A"" Ruiz, Jr",2,19620,5760,20160,0,540,540,0,19620,19620,,,0
                        core,hero,ben,'=HYPERLINK(1),1,10080,2880,10080,0,0,0,,10080,14725,,2026-01-26,0
                        core,hero,chi,Chi Nguyen,0,0,0,0,0,0,0,,0,0,2026-01-26,,0
                        core,hero,zoe,Zoe,0,540,0,0,540,0,-540,,540,,,,0
                        core,secondary,ana,"Ana ""A"" Ruiz, Jr",2,19620,5760,20160,0,0,0,0,19620,19620,,,0
                        core,secondary,ben,'=HYPERLINK(1),1,10080,2880,10080,0,0,0,,10080,14725,,2026-01-26,0
                        core,secondary,chi,Chi Nguyen,0,0,0,0,0,0,0,,0,0,2026-01-26,,0
                        core,secondary,zoe,Zoe,0,540,0,0,0,0,0,,540,,,,0
                        """);
    }

    @Test
    void aWriterThatFailsIsNotIgnored() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Excerpt excerpt = new TestRoster().order("core/hero", "Hero", "ana").weeks("2026-01-05", 1);
        assertThatThrownBy(() -> ReportCsv.write(excerpt, broken)).isInstanceOf(UncheckedIOException.class);
    }
}

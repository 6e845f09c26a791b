package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.base;
import static rota.text.TestRoster.day;
import static rota.text.TestRoster.turn;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.schedule.Excerpt;

class ScheduleCsvTest {

    private static String csv(Excerpt excerpt) {
        StringWriter out = new StringWriter();
        ScheduleCsv.write(excerpt, out);
        return out.toString();
    }

    private static TestRoster roster() {
        return new TestRoster()
                .person("ana", "Ana Ruiz")
                .person("ben", "Ben \"Benny\" Adeyemi, Jr")
                .person("chi", "=HYPERLINK(1)")
                .order("core/support-hero", "Support hero", "ana", "ben", "chi")
                .cover("lllll", "core/support-hero", "chi", "ana", day("2026-01-21"))
                .cover("mmmmm", "core/support-hero", "ana", "ben", day("2026-01-21"))
                .cover("nnnnn", "core/support-hero", null, null, turn("2026-01-26"), "offsite");
    }

    @Test
    void aLineAShift() {
        assertThat(csv(roster().weeks("2026-01-19", 3))).isEqualTo("""
                        team,rotation,start,end,person,name,base,turn,overrides
                        core,support-hero,2026-01-19T00:00:00+00:00,2026-01-19T09:00:00+00:00,ben,"Ben ""Benny"" Adeyemi, Jr",ben,2,
                        core,support-hero,2026-01-19T09:00:00+00:00,2026-01-21T09:00:00+00:00,chi,'=HYPERLINK(1),chi,3,
                        core,support-hero,2026-01-21T09:00:00+00:00,2026-01-22T09:00:00+00:00,ben,"Ben ""Benny"" Adeyemi, Jr",chi,3,lllll mmmmm
                        core,support-hero,2026-01-22T09:00:00+00:00,2026-01-26T09:00:00+00:00,chi,'=HYPERLINK(1),chi,3,
                        core,support-hero,2026-01-26T09:00:00+00:00,2026-02-02T09:00:00+00:00,,,ana,4,nnnnn
                        core,support-hero,2026-02-02T09:00:00+00:00,2026-02-09T00:00:00+00:00,ben,"Ben ""Benny"" Adeyemi, Jr",ben,5,
                        """);
    }

    @Test
    void theBaseHasNoOverrides() {
        assertThat(csv(base(roster().weeks("2026-01-19", 2)))).isEqualTo("""
                        team,rotation,start,end,person,name,base,turn,overrides
                        core,support-hero,2026-01-19T00:00:00+00:00,2026-01-19T09:00:00+00:00,ben,"Ben ""Benny"" Adeyemi, Jr",ben,2,
                        core,support-hero,2026-01-19T09:00:00+00:00,2026-01-26T09:00:00+00:00,chi,'=HYPERLINK(1),chi,3,
                        core,support-hero,2026-01-26T09:00:00+00:00,2026-02-02T00:00:00+00:00,ana,Ana Ruiz,ana,4,
                        """);
    }

    @Test
    void aGapHasNobody() {
        assertThat(csv(new TestRoster()
                        .order("core/lead", "Lead", "ana")
                        .next("core/second", "Second", "core/lead")
                        .weeks("2026-01-19", 1, "core/second")))
                .isEqualTo("""
                        team,rotation,start,end,person,name,base,turn,overrides
                        core,second,2026-01-19T00:00:00+00:00,2026-01-19T09:00:00+00:00,,,,2,
                        core,second,2026-01-19T09:00:00+00:00,2026-01-26T00:00:00+00:00,,,,3,
                        """);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    Ana Ruiz,        Ana Ruiz,          nothing to do
                    `Ruiz, Ana`,     `"Ruiz, Ana"`,     a comma is quoted
                    `Ana "A" Ruiz`,  `"Ana ""A"" Ruiz"`, a quote is doubled
                    =1+1,            `'=1+1`,           a formula
                    +1,              `'+1`,             a formula
                    -1,              `'-1`,             a formula
                    @SUM(A1),        `'@SUM(A1)`,       a formula
                    `-1,5`,          `"'-1,5"`,         a formula with a comma
                    A=1,             A=1,               no formula
                    """)
    void cellsAreQuotedAndNoFormula(String text, String cell, String why) {
        assertThat(ScheduleCsv.cell(text)).as(why).isEqualTo(cell);
    }

    @Test
    void controlCharactersNeverBeginACell() {
        assertThat(ScheduleCsv.cell("\t=1")).isEqualTo("␉=1");
        assertThat(ScheduleCsv.cell("\r\n=1")).isEqualTo("␍␊=1");
    }
}

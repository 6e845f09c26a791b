package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.base;
import static rota.text.TestRoster.table;
import static rota.text.TestRoster.turn;

import org.junit.jupiter.api.Test;

class TableCellsTest {

    private static final String NOW = "2026-01-20T12:00:00Z";

    @Test
    void whatAFollowerTakesFromElsewhereIsNotedWithoutAnOverride() {
        assertThat(table(Companies.company().weeks("2026-01-19", 3, "core/secondary", "web/secondary"), NOW, 80))
                .isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff Monday 09:00 Europe/London

                        Secondary      Core      Web
                        ▸ W04 19 Jan   Chi [1]   Jun
                          W05 26 Jan   Ana       Gus
                          W06  2 Feb   Chi       Hana

                        [1] Chi (Ana on Wed 21 Jan)
                        """);
    }

    @Test
    void theBaseHasNoMarks() {
        assertThat(table(base(Companies.company().weeks("2026-01-19", 4, "core", "mobile")), NOW, 80))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London · base schedule

                        Support hero   Core     Mobile
                        ▸ W04 19 Jan   Chi      Rosa
                          W05 26 Jan   Ana      Pia
                          W06  2 Feb   Ben      Quin
                          W07  9 Feb   Chi      Rosa

                        Secondary      Mobile   Core: the support hero
                        ▸ W04 19 Jan   Pia
                          W05 26 Jan   Quin
                          W06  2 Feb   Rosa
                          W07  9 Feb   Pia
                        """);
    }

    @Test
    void dayTurnsHaveAColumnADay() {
        assertThat(table(Companies.frontDesk().weeks("2026-01-19", 3), NOW, 80)).isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff 09:00 Europe/London

                        Front desk Day duty · mon-fri 09:00-17:00
                                       Mon       Tue       Wed          Thu       Fri   Sat   Sun
                        ▸ W04 19 Jan   Ben       Chi       nobody [1]   Ben [2]   Chi   –     –
                          W05 26 Jan   Ben [3]   Ana [3]   Chi          Ana       Ben   –     –
                          W06  2 Feb   Chi       Ana       Ben          Chi       Ana   –     –

                        [1] agreed: nobody (closed)                                          cover lllll
                        [2] Ben (Dee on Thu 22 Jan 10:00–12:00)                              cover mmmmm
                        [3] Ana and Ben swapped Mon 26 Jan and Tue 27 Jan                    swap  nnnnn
                        """);
    }

    @Test
    void startsEndsAndCutTurnsAreShownAsTheyAre() {
        assertThat(table(Companies.oddities().weeks("2026-01-19", 4), NOW, 80)).isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        Support hero   Late   Done   Cut           Ends      Long
                        ▸ W04 19 Jan   –      Ana    Eli           Ana       Ivo [1]
                          W05 26 Jan   Ana    Chi    Ana           Fay       Ivo [1] [2]
                          W06  2 Feb   Ben    –      Dee [3] [4]   Ana [5]   Gus
                          W07  9 Feb   Ana    –      Ana           –         Hana

                        [1] Ivo for Gus and Hana Thu 22 – Thu 29 Jan                         cover lllll
                        [2] Ivo (Jun on Tue 27 Jan 10:00–12:00)                              cover mmmmm
                        [3] Dee (Eli from Wed 4 Feb)
                        [4] from Wed 4 Feb: handoff Wednesday 10:00
                        [5] Ana (ends Wed 4 Feb)
                        """);
    }

    @Test
    void aTurnThatIsCutShortInline() {
        assertThat(table(Companies.oddities().weeks("2026-01-19", 4, "ends"), NOW, 80))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        Ends           Support hero
                        ▸ W04 19 Jan   Ana
                          W05 26 Jan   Fay
                          W06  2 Feb   Ana (ends Wed 4 Feb)
                          W07  9 Feb   –
                        """);
    }

    @Test
    void gapsAreInCapitals() {
        assertThat(table(Companies.gaps().weeks("2026-01-19", 3), NOW, 80)).isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff Monday 09:00 Europe/London

                        Lead           Core      Web
                        ▸ W04 19 Jan   Solo      Ana [1]
                          W05 26 Jan   Solo      Ben
                          W06  2 Feb   Solo      Ana

                        Second         Core      Web
                        ▸ W04 19 Jan   GAP       Ben [2]
                          W05 26 Jan   GAP       Ana
                          W06  2 Feb   GAP       Ben

                        [1] Ana (Ben Wed 21 – Thu 22 Jan)                                    cover lllll
                        [2] Ben (GAP Wed 21 – Thu 22 Jan)
                        """);
    }

    @Test
    void overridesThatDoNothingAreListed() {
        assertThat(table(
                        Companies.company()
                                .swap("orxpn", "web/support-hero", "gus", turn("2026-01-19"), "ivo", turn("2026-02-02"))
                                .cover("rrxpn", "web/support-hero", "gus", "jun", turn("2026-04-20"))
                                .weeks("2026-01-19", 1, "web/support-hero"),
                        NOW,
                        80))
                .isEqualTo("""
                        19 Jan – 25 Jan 2026 · handoff Monday 09:00 Europe/London

                        Web            Support hero
                        ▸ W04 19 Jan   Ivo

                        ! swap orxpn of web/support-hero does nothing: Gus has nothing of the turn of
                          Mon 19 Jan 2026; Ivo has it
                        """);
    }

    @Test
    void hostileNamesAreHarmless() {
        assertThat(table(
                        new TestRoster()
                                .person("eve", "\u001b[31mEve\nMallory\u202e")
                                .person("mal", "Mal|<b>[x](javascript:1)")
                                .team("core", "Co\tre\u2028")
                                .order("core/hero", "He\u0007ro", "eve", "mal")
                                .order("web/hero", "Hero", "mal", "ana")
                                .cover("lllll", "core/hero", "eve", null, turn("2026-01-19"), "b\u001b]0;x\u0007\r\nye")
                                .weeks("2026-01-19", 2),
                        NOW,
                        80))
                .isEqualTo("""
                        19 Jan – 1 Feb 2026 · handoff Monday 09:00 Europe/London

                        He␇ro          Co␉re�                     Web
                                                                  Hero
                        ▸ W04 19 Jan   nobody [1]                 Mal|<b>[x](javascript:1)
                          W05 26 Jan   Mal|<b>[x](javascript:1)   Ana

                        [1] agreed: nobody (b␛]0;x␇␍␊ye)                                     cover lllll
                        """);
    }

    @Test
    void aWindowWithoutDays() {
        assertThat(table(Companies.company().weeks("2026-01-19", 0, "core"), NOW, 80))
                .isEqualTo("""
                        no days from 19 Jan 2026 · handoff Monday 09:00 Europe/London

                        Core           Support hero = Secondary
                        """);
    }
}

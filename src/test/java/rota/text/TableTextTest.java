package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.table;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Cadence;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.TurnLength;
import rota.rotation.Zone;
import rota.schedule.Excerpt;

class TableTextTest {

    private static final String NOW = "2026-01-20T12:00:00Z";
    private static final Face COLOUR = new Face(80, true, Width.SIMPLE);

    @Test
    void fiveTeamsAsTheDesignDrewThem() {
        assertThat(table(Companies.company().weeks("2026-01-19", 4, Companies.FIVE), NOW, 80))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        Support hero   Core         Web          Data         Mobile       Billing
                        ▸ W04 19 Jan   Chi [1]      Ivo          Nils         Rosa         Uma
                          W05 26 Jan   Ana          Jun          Nils         Pia          Vik
                          W06  2 Feb   Chi [2]      Gus          Ola          nobody [3]   Uma
                          W07  9 Feb   Ben [2]      Hana         Ola          Rosa         GAP

                        Secondary      Web          Mobile       Core, Data, Billing: the support hero
                        ▸ W04 19 Jan   Jun          Pia
                          W05 26 Jan   Gus          Rosa
                          W06  2 Feb   Hana         nobody
                          W07  9 Feb   Ivo          Pia

                        [1] Chi (Ana on Wed 21 Jan)                                          cover mxkpq
                        [2] Ben and Chi swapped W06 and W07                                  swap  kzrwt
                        [3] agreed: nobody (company offsite)                                 cover tqvlm
                        """);
    }

    @Test
    void oneTeamHasRoomToSayItInline() {
        assertThat(table(Companies.company().weeks("2026-01-19", 4, "core"), NOW, 80))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        Core           Support hero = Secondary
                        ▸ W04 19 Jan   Chi (Ana on Wed 21 Jan)
                          W05 26 Jan   Ana
                          W06  2 Feb   Chi ⇄ Ben W07
                          W07  9 Feb   Ben ⇄ Chi W06
                        """);
    }

    @Test
    void colourIsForGapsAndTheCurrentWeek() {
        assertThat(table(Companies.company().weeks("2026-01-19", 4, "billing"), NOW, COLOUR)
                        .replace('\u001b', '^'))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        ^[1mBilling^[0m        ^[1mSupport hero = Secondary^[0m
                        ^[1m▸ W04 19 Jan^[0m   ^[1mUma^[0m
                          W05 26 Jan   Vik
                          W06  2 Feb   Uma
                          W07  9 Feb   ^[1;31mGAP^[0m
                        """);
    }

    @Test
    void windowsThatFollowTheSunFitBesideEachOther() {
        assertThat(table(Companies.followTheSun().weeks("2026-01-19", 4), NOW, 80))
                .isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 06:00 UTC

                        Global        Early        Late         Night        Weekend day  Weekend
                                      mon-fri      mon-fri      mon-fri      sat-sun      night
                                      06:00-14:00  14:00-22:00  22:00-06:00  06:00-18:00  sat-sun
                                                                                          18:00-06:00
                        ▸ W04 19 Jan  Chi [1]      Fay          Ivo [2]      Jun          Mia
                          W05 26 Jan  Ana          Dee          Gus          Kim          Nils
                          W06  2 Feb  Ben          Eli          Hana         Jun          Mia
                          W07  9 Feb  Chi          Fay          Ivo          Kim          Nils

                        [1] Chi (Ben Wed 21 – Thu 22 Jan)                                    cover lllll
                        [2] Ivo (nobody on Wed 21 Jan 22:00–02:00, maintenance)              cover mmmmm
                        """);
    }

    @Test
    void hoursInOneLineWhereThereIsRoom() {
        assertThat(table(Companies.followTheSun().weeks("2026-01-19", 2), NOW, 140))
                .isEqualTo("""
                        19 Jan – 1 Feb 2026 · handoff Monday 06:00 UTC

                        Global         Early                 Late                  Night                 Weekend day           Weekend night
                                       mon-fri 06:00-14:00   mon-fri 14:00-22:00   mon-fri 22:00-06:00   sat-sun 06:00-18:00   sat-sun 18:00-06:00
                        ▸ W04 19 Jan   Chi [1]               Fay                   Ivo [2]               Jun                   Mia
                          W05 26 Jan   Ana                   Dee                   Gus                   Kim                   Nils

                        [1] Chi (Ben Wed 21 – Thu 22 Jan)                                    cover lllll
                        [2] Ivo (nobody on Wed 21 Jan 22:00–02:00, maintenance)              cover mmmmm
                        """);
    }

    @Test
    void hoursThatAllColumnsShareStandInTheTitle() {
        assertThat(table(
                        Companies.followTheSun()
                                .order("web/a", "A", "ana")
                                .order("core/a", "A", "ben")
                                .weeks("2026-01-19", 2, "web", "core"),
                        NOW,
                        80))
                .isEqualTo("""
                        19 Jan – 1 Feb 2026 · handoff Monday 06:00 UTC

                        A · sat-sun 18:00-06:00
                                       Web    Core
                        ▸ W04 19 Jan   Ana    Ben
                          W05 26 Jan   Ana    Ben
                        """);
    }

    @Test
    void twelveTeamsIn80Columns() {
        assertThat(table(Companies.twelveTeams().weeks("2026-01-19", 3), NOW, 80))
                .isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff Monday 09:00 Europe/London

                        Support hero   Core        Web   Customer         Mobile   Billing   Search
                                       Analytics         Infrastructure   Luigi
                        ▸ W04 19 Jan   Ana         Ben   Chi              Dee      Eli       Fay
                          W05 26 Jan   Dee         Eli   Fay              Gus      Hana      Ivo
                          W06  2 Feb   Ana         Ben   Chi              Dee      Eli       Fay

                        Support hero   Payments   Growth   Identity   Data       Storage   Security
                                                                      Platform
                        ▸ W04 19 Jan   Gus        Hana     Ivo        Jun        Ana       Ben
                          W05 26 Jan   Jun        Ana      Ben        Chi        Dee       Eli
                          W06  2 Feb   Gus        Hana     Ivo        Jun        Ana       Ben

                        Secondary      all teams: the support hero
                        """);
    }

    @Test
    void twelveTeamsIn120Columns() {
        assertThat(table(Companies.twelveTeams().weeks("2026-01-19", 3), NOW, 120))
                .isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff Monday 09:00 Europe/London

                        Support hero   Core Analytics   Web   Customer Infrastructure   Mobile   Billing   Search   Payments   Growth   Identity
                                                                                        Luigi
                        ▸ W04 19 Jan   Ana              Ben   Chi                       Dee      Eli       Fay      Gus        Hana     Ivo
                          W05 26 Jan   Dee              Eli   Fay                       Gus      Hana      Ivo      Jun        Ana      Ben
                          W06  2 Feb   Ana              Ben   Chi                       Dee      Eli       Fay      Gus        Hana     Ivo

                        Support hero   Data Platform   Storage   Security
                        ▸ W04 19 Jan   Jun             Ana       Ben
                          W05 26 Jan   Chi             Dee       Eli
                          W06  2 Feb   Jun             Ana       Ben

                        Secondary      all teams: the support hero
                        """);
    }

    @Test
    void wideNamesAlign() {
        assertThat(table(Companies.wideNames().weeks("2026-01-19", 4), NOW, 80)).isEqualTo("""
                        19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London

                        Support hero   日本チーム   Paris        Seoul
                                       サポート
                        ▸ W04 19 Jan   김민준       René         김민준
                          W05 26 Jan   田中         Ana          René
                          W06  2 Feb   佐藤         René         김민준
                          W07  9 Feb   김민준       Ana          René
                        """);
    }

    @Test
    void memberRotationsNameTheCompanyWideOne() {
        assertThat(table(
                        new TestRoster()
                                .order("global/hero", "Company hero", "ana", "ben", "chi")
                                .member("core/secondary", "Secondary", "global/hero", "ana", "dee")
                                .member("web/secondary", "Secondary", "global/hero", "ben", "eli")
                                .same("docs/secondary", "Secondary", "global/hero")
                                .weeks("2026-01-19", 3),
                        NOW,
                        80))
                .isEqualTo("""
                        19 Jan – 8 Feb 2026 · handoff Monday 09:00 Europe/London

                        Global         Company hero
                        ▸ W04 19 Jan   Chi
                          W05 26 Jan   Ana
                          W06  2 Feb   Ben

                        Secondary      Core   Web    Docs: Global Company hero
                        ▸ W04 19 Jan   Ana    Ben
                          W05 26 Jan   Ana    Eli
                          W06  2 Feb   Ana    Ben
                        """);
    }

    @Test
    void anotherHandoffThanTheHeadings() {
        assertThat(table(
                        new TestRoster()
                                .order("core/hero", "Hero", "ana", "ben")
                                .order("web/hero", "Hero", "chi")
                                .cadence(new Cadence(
                                        TurnLength.weeks(1),
                                        new Handoff(DayOfWeek.WEDNESDAY, LocalTime.of(10, 0)),
                                        Hours.ALWAYS,
                                        Zone.of("Asia/Tokyo")))
                                .start("2026-01-07")
                                .order("tokyo/hero", "Hero", "dee", "eli")
                                .weeks("2026-01-19", 2),
                        NOW,
                        80))
                .isEqualTo("""
                        19 Jan – 1 Feb 2026 · handoff Monday 09:00 Europe/London

                        Hero           Core         Web          Tokyo
                                                                 handoff
                                                                 Wednesday
                                                                 10:00
                                                                 Asia/Tokyo
                        ▸ W04 19 Jan   Ana          Chi          Dee
                          W05 26 Jan   Ben          Chi          Eli
                        """);
    }

    @Test
    void aLongNameIsCutOnlyWhereNothingElseHelps() {
        assertThat(table(
                        new TestRoster()
                                .person("long", "Wolfeschlegelsteinhausenbergerdorff")
                                .order("core/hero", "Hero", "long", "ana")
                                .weeks("2026-01-19", 2),
                        NOW,
                        40))
                .isEqualTo("""
                        19 Jan – 1 Feb 2026 · handoff Monday
                        09:00 Europe/London

                        Core           Hero
                        ▸ W04 19 Jan   Wolfeschlegelsteinhausen…
                          W05 26 Jan   Ana
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 40, 57, 79, 80, 81, 100, 133, 250})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (TestRoster roster : List.of(
                Companies.company(),
                Companies.followTheSun(),
                Companies.frontDesk(),
                Companies.twelveTeams(),
                Companies.wideNames(),
                Companies.oddities(),
                Companies.gaps())) {
            for (String line :
                    table(roster.weeks("2026-01-19", 12), NOW, columns).lines().toList()) {
                assertThat(Width.SIMPLE.of(line)).as(line).isLessThanOrEqualTo(columns);
                assertThat(line).isEqualTo(line.stripTrailing());
            }
        }
    }

    @Test
    void theCurrentWeekGoesOnUntilTheHandoff() {
        Excerpt weeks = Companies.company().weeks("2026-01-19", 2, "core");
        assertThat(table(weeks, "2026-01-26T08:59:59Z", 80)).contains("▸ W04");
        assertThat(table(weeks, "2026-01-26T09:00:00Z", 80)).contains("▸ W05");
        assertThat(table(weeks, "2026-02-02T09:00:00Z", 80)).doesNotContain("▸");
    }
}

package rota.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.page.Scenes.lines;
import static rota.page.Scenes.seen;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of the coming weeks in a real browser: what is drawn, how it turns its pages, and what each band tells. */
class PictureIT {

    @BeforeAll
    static void playAllScenes() throws Exception {
        Scenes.play();
    }

    @Test
    void thePictureTurnsItsPages() {
        assertThat(seen("weeks")).isEqualTo("""
                        W48 to W01, 23 Nov 2026 – 10 Jan 2027: Ana, Ben, Chi, Ana for Eli, Eli for Ana, Ben, Chi
                        line true
                        W02 to W08, 11 Jan 2027 – 28 Feb 2027: Eli, Ana, Ben, Chi, Eli, Ana, Ben
                        line false
                        W44 to W50, 26 Oct 2026 – 13 Dec 2026: Ana, Ben, Chi, Eli, Ana, Ben, Chi
                        line true
                        earlier false
                        """);
    }

    @Test
    void aBandTellsItsTimesInBothZonesAndAPublicReason() {
        assertThat(seen("details")).isEqualTo("""
                        Ola Okafor standing in for Nils Brandt Support hero · Data Wed 2 Dec 09:00 – Wed 16 Dec 09:00 \
                        Wed 2 Dec 10:00 – Wed 16 Dec 10:00 Europe/Berlin
                        <!--" onload='x' <img src=x onerror=alert(1)> & ben standing in for </script><script>alert('ana')</script> \
                        because: --></script><svg onload=alert(3)> <style>*{display:none}</style> · </noscript><b>{{script}} \
                        Tue 24 Nov 09:00 – Wed 25 Nov 09:00
                        """);
    }

    @Test
    void itStopsWhereThePageKnowsNothing() {
        assertThat(seen("edges")).isEqualTo("""
                        W40 to W46, 4 Oct 2027 – 21 Nov 2027; later false, today false, shaded 0
                        W44 to W50, 26 Oct 2026 – 13 Dec 2026; earlier false, today false, shaded 0
                        W40 to W46, 4 Oct 2027 – 21 Nov 2027; later false, today false, shaded 1
                        """);
    }

    @Test
    void aShortCoverIsSeenAndTouchedAndMovesNobody() {
        assertThat(seen("brief")).isEqualTo("""
                        12 wide, the next one begins where it should
                        18 wide, the next one begins where it should
                        Ana Ruiz standing in for Dee Okonkwo Pager · Pager Wed 25 Nov 10:00 – 12:00
                        """);
    }

    @Test
    void noNameIsCut() {
        assertThat(lines("fits")).hasSize(6).containsOnly("0 cut");
    }

    @Test
    void hoursNameTheirZoneWhereItIsNotTheReaders() {
        assertThat(seen("zones")).isEqualTo("""
                        Late Mon–Fri 19:00–21:00
                        Late Mon–Fri 19:00–21:00 Europe/Lisbon
                        """);
    }

    @Test
    void onlyTheMarksInViewAreExplained() {
        assertThat(seen("legend")).isEqualTo("""
                        Name for name stands in the hours in which somebody is on call
                        Nobody a gap nobody agreed that nobody is on call

                        """);
    }

    @Test
    void somebodyWhoHasNothingInATeamIsToldSo() {
        assertThat(seen("nothing")).isEqualTo("""
                        Dee Okonkwo is in no rotation of Front Desk in the time this page knows.
                        """);
    }
}

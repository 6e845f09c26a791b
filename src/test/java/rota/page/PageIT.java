package rota.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.page.Scenes.lines;
import static rota.page.Scenes.seen;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser: what readers see, whatever they press and however they look. */
class PageIT {

    @BeforeAll
    static void playAllScenes() throws Exception {
        Scenes.play();
    }

    @Test
    void whoIsOnCallIsWorkedOutFromThePresent() {
        assertThat(lines("now")).hasSize(21);
        assertThat(seen("now"))
                .startsWith("""
                        Tue 24 Nov 10:15
                        Core Analytics Support hero = Secondary AR Ana Ruiz until Mon 30 Nov 09:00, then Ben \
                        Next, turn to Dov Levi (Platform Weekdays 06–14) Queue Slack: #support-core Runbook Duties
                        """)
                .contains("""
                        Thu 26 Nov 15:30
                        Core Analytics Support hero = Secondary AR Ana Ruiz until Mon 30 Nov 09:00, then Ben \
                        Next, turn to Platform Weekdays 06–14 (nobody now) Queue Slack: #support-core Runbook Duties
                        """)
                .contains(
                        "Platform Weekdays 14–22 LT Lou Tremblay for Mia Castillo until 18:00, then Mia Weekdays 22–06 off hours,"
                                + " Aroha from 22:00 Weekdays 06–14 off hours, Dov from tomorrow 06:00 Links and duties ")
                .contains("Data Support hero LF Léa Fontaine until Wed 2 Dec 09:00 (10:00 Europe/Berlin), then Ola"
                        + " Secondary the same, until 17:00 (18:00 Europe/Berlin)")
                .contains("""
                        Fri 25 Dec 12:00
                        Core Analytics Support hero = Secondary EN Eli Novak for Ana Ruiz until Mon 28 Dec 09:00, then Ben \
                        """)
                .contains("Mobile Luigi – Nobody, as agreed until Mon 28 Dec 09:00, then Rosa ");
    }

    @Test
    void atEveryHandoffAndTheSecondBeforeItIsWhatTheScheduleSays() throws Exception {
        assertThat(lines("always"))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(Standings.all().values());
    }

    @Test
    void timesAreTheReadersWithTheRotationsBesideThem() {
        assertThat(seen("anotherZone")).isEqualTo("""
                Tue 24 Nov 05:15 America/New_York
                until Mon 30 Nov 04:00 (09:00 Europe/London), then Ben
                """);
    }

    @Test
    void anOldPageStillTellsTheTruthAndItsAge() {
        assertThat(seen("anOldPage")).startsWith("""
                        This page was made 3 weeks ago, Tue 24 Nov 10:15. What was agreed since then is not in it.
                        Core Analytics Support hero = Secondary AR Ana Ruiz for Eli Novak until Mon 21 Dec 09:00, then Eli \
                        """).endsWith("""
                        This page begins on 26 Oct 2026; by your clock it is 1 Oct 2026.
                        Core Analytics Support hero = Secondary not known
                        This page ends on 21 Nov 2027; by your clock it is 3 Jan 2028. Ask for a newer page.
                        Core Analytics Support hero = Secondary not known
                        """);
    }

    @Test
    void offHoursTheCardTellsWhomToTurnToAndWhoOpensNext() {
        assertThat(seen("offHours")).isEqualTo("""
                        Front Desk Late off hours, Ben from 14:00 (19:00 Europe/Lisbon) \
                        Front off hours, Ana from tomorrow 03:30 (08:30 Europe/Lisbon) Turn to Dee Okonkwo (Pager Pager) Links and duties
                        Links and duties Queue Answer customers first.
                        """);
    }

    @Test
    void aPersonIsOnCallNowOnlyInTheirHours() {
        assertThat(seen("inHours")).isEqualTo("""
                        Mon 23 Nov 09:00 – Mon 30 Nov 09:00 Front Desk · Front Mon–Fri 08:30–17:30 now
                        Mon 23 Nov 09:00 – Mon 30 Nov 09:00 Front Desk · Front Mon–Fri 08:30–17:30 from tomorrow 08:30
                        """);
    }

    @Test
    void anAgeIsWarnedOfOnlyWhereThePageShouldHaveBeenMadeAnew() {
        assertThat(seen("ages")).isEqualTo("""
                        ; This page was made 7 days ago, Tue 24 Nov 10:15.
                        This page was made 8 days ago, Tue 24 Nov 10:15. What was agreed since then is not in it.; \
                        This page was made 8 days ago, Tue 24 Nov 10:15.
                        ; This page was made Tue 24 Nov 10:15.
                        """);
    }

    @Test
    void namesAreUnderstoodInTheAddressHoweverTheyAreWritten() {
        assertThat(seen("names")).isEqualTo("""
                        desk, all
                        desk, ana
                        desk, ben
                        """);
    }

    @Test
    void anOpenPageChangesAtTheHandoffAndLeavesTheReaderWhereTheyAre() {
        assertThat(seen("timePasses")).isEqualTo("""
                        Mon 30 Nov 08:59
                        AR Ana Ruiz
                        Mon 30 Nov 09:00
                        BA Ben Adeyemi
                        First reply within 15 minutes in your working day. Focus customers first, then subscribers, then everyone. All other work can wait until you hand over.
                        Duties
                        """);
    }

    @Test
    void aGapIsSaidLoudlyAndWhatIsAgreedIsNot() {
        assertThat(seen("gaps")).isEqualTo("""
                        Nobody is on call now for Core Second.
                        Core Hero AR Ana Ruiz for as long as this page knows Next, turn to Second (nobody now) \
                        Second ! Nobody is on call for as long as this page knows
                        Web Support hero – Nobody, as agreed until tomorrow 09:00, then Ana \
                        Late has not begun, Ben from Mon 7 Dec 09:00
                        Nobody, Nobody, Nobody, Nobody, Nobody, Nobody, Nobody
                        """);
    }

    @Test
    void theAddressKeepsWhichTeamAndPersonAreShown() {
        assertThat(lines("filter")).hasSize(8);
        assertThat(lines("filter").get(0)).isEqualTo("#team=data | Data · Who is on call | Data | Data | ");
        assertThat(lines("filter").get(1))
                .startsWith(
                        "#team=data&person=lea | Léa Fontaine, Data · Who is on call | Data | Data | LF Léa Fontaine Léa"
                                + " Fontaine’s shifts Add to calendar");
        assertThat(lines("filter").get(2)).isEqualTo(lines("filter").get(0));
        String everything = "Core Analytics, Web, Data, Mobile, Billing, Platform";
        assertThat(lines("filter").get(3)).isEqualTo(" | Who is on call | " + everything + " | " + everything + " | ");
        assertThat(lines("filter").get(4)).isEqualTo(lines("filter").get(3));
        assertThat(lines("filter").get(5))
                .startsWith("#person=kai | Kai Lindqvist · Who is on call | Data, Billing | Data, Billing | KL");
        assertThat(lines("filter").get(6))
                .startsWith(
                        "#team=nowhere&person=ana | Ana Ruiz · Who is on call | Core Analytics | Core Analytics | AR");
        assertThat(lines("filter").get(7)).isEqualTo("There is no team “nowhere” on this page.");
    }

    @Test
    void calendarsAreALinkToOpenAndAnAddressToCopy() {
        assertThat(seen("copy")).startsWith("""
                        https://rota.harbour.example.com/teams/core.ics
                        Copied
                        webcal://rota.harbour.example.com/teams/core.ics
                        webcal://rota.harbour.example.com/rotations/core/support-hero.ics
                        webcal://rota.harbour.example.com/rotations/core/secondary.ics
                        http://rota.test/team/people/ana.ics
                        http://rota.test/team/people/ana.ics
                        webcal://rota.test/team/people/ana.ics
                        There is no address to subscribe to yet: this page was opened from a file. \
                        """);
    }

    @Test
    void theKeyboardReachesEverything() {
        assertThat(seen("keyboard")).isEqualTo("""
                        Tab: Skip to who is on call
                        Enter: main main
                        Shift+Tab Shift+Tab: select person
                        Shift+Tab: select team
                        #team=data
                        select team
                        Tab: Ivo Petrov, Mon 23 Nov 09:00 to Fri 27 Nov 09:00
                        ArrowRight: Jun Park, standing in for Ivo Petrov, Fri 27 Nov 09:00 to Sat 28 Nov 09:00
                        ArrowDown: Gus Ferreira, standing in for Jun Park, Fri 27 Nov 09:00 to Sat 28 Nov 09:00
                        End: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
                        ArrowRight: Ivo Petrov, Mon 11 Jan 09:00 to Mon 18 Jan 09:00
                        ArrowLeft: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
                        Home: Jun Park, Mon 23 Nov 09:00 to Fri 27 Nov 09:00
                        detail true
                        Escape: Jun Park, Mon 23 Nov 09:00 to Fri 27 Nov 09:00
                        detail false
                        PageDown: Ivo Petrov, Mon 11 Jan 09:00 to Mon 18 Jan 09:00
                        Tab: Show the numbers
                        Tab: : All of Web
                        """);
    }

    @Test
    void itIsDarkWhereTheReaderLikesItDark() {
        assertThat(lines("colours")).containsExactly("rgb(248, 244, 236)", "rgb(25, 22, 19)");
    }

    @Test
    void aPhoneNeverScrollsSideways() {
        assertThat(lines("narrow")).hasSize(5).containsOnly("360");
    }

    @Test
    void onPaperItIsBlackOnWhiteWithoutWhatCanBePressed() {
        assertThat(seen("print")).isEqualTo("""
                        #cards true
                        #picture true
                        .controls false
                        .pager false
                        #feeds false
                        rgb(255, 255, 255)rgb(0, 0, 0)
                        """);
    }

    @Test
    void withoutScriptsThereIsATable() {
        assertThat(seen("withoutScripts")).isEqualTo("""
                        false
                        Core Analytics · Support hero Ana Ruiz Mon 23 Nov 2026 09:00 Mon 30 Nov 2026 09:00 Europe/London
                        Core Analytics · Support hero Ben Adeyemi Mon 30 Nov 2026 09:00 Mon 7 Dec 2026 09:00 Europe/London
                        """);
    }

    @Test
    void hostileNamesAreNothingButNames() {
        assertThat(seen("hostile")).isEqualTo("""
                        </noscript><b>{{script}} <style>*{display:none}</style> B <!--" onload='x' <img src=x onerror=alert(1)> & ben \
                        for </script><script>alert('ana')</script> until tomorrow 09:00, then </script><script>alert('ana')</script> \
                        Go: javascript:alert(1) Doc: data:text/html,<script>alert(2)</script> Duties
                        links 0
                        images 0
                        """);
    }

    @Test
    void twoHundredTeamsAreAllThere() {
        assertThat(lines("many")).hasSize(2);
        assertThat(lines("many").get(0)).isEqualTo("200 cards, 300 rows");
        assertThat(lines("many").get(1)).startsWith("Team 117 Hero ");
    }

    @Test
    void nothingStandsInTheWayOfAnyReader() {
        assertThat(seen("accessible")).isEqualTo("10 looks\n");
    }

    @Test
    void theConsoleIsSilentAndNothingIsAskedForButThePage() {
        assertThat(seen("unwanted")).isEmpty();
        assertThat(Scenes.names()).hasSize(40);
    }
}

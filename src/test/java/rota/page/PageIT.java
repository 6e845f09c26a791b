package rota.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: what readers see, whatever they press and however they look. */
class PageIT {

    private static final String GAPS = """
            timezone: Europe/London
            people: {ana: {name: Ana Ruiz}, ben: {name: Ben Adeyemi}}
            teams:
              core:
                name: Core
                rotations:
                  hero: {start: 2026-01-05, order: [ana], escalates-to: second}
                  second: {follows: hero, pick: next}
              web:
                name: Web
                rotations:
                  hero: {name: Support hero, start: 2026-01-05, order: [ana, ben]}
                  late: {start: 2026-12-07, order: [ben]}
                  done: {start: 2026-01-05, end: 2026-11-16, order: [ben]}
            overrides: [{cover: web/hero, in: nobody, days: 2026-11-24}]
            """;

    /** The lines that each scene of the driver printed. */
    private static final Map<String, StringBuilder> SEEN = new HashMap<>();

    @BeforeAll
    static void playAllScenes(@TempDir Path pages) throws Exception {
        Path modules = Path.of(System.getProperty("rota.jar")).resolveSibling("browser");
        Chromium chromium = Chromium.here(Files.createDirectories(modules));
        Files.writeString(pages.resolve("example.html"), Pages.page(Pages.example()));
        Files.writeString(pages.resolve("many.html"), Pages.page(Pages.company(200)));
        Files.writeString(pages.resolve("gaps.html"), Pages.page(GAPS));
        Files.writeString(pages.resolve("hostile.html"), Pages.page(PageTest.HOSTILE));
        Files.write(pages.resolve("instants"), Standings.all().keySet());
        String output = chromium.output(script(), modules, pages.toString());
        for (String line : output.lines().toList()) {
            String[] parts = line.split("\t", 2);
            SEEN.computeIfAbsent(parts[0], scene -> new StringBuilder())
                    .append(parts.length == 1 ? "" : parts[1] + "\n");
        }
        assertThat(SEEN).as(output).containsKey("many");
    }

    private static Path script() throws URISyntaxException {
        return Path.of(PageIT.class.getResource("/page/read.mjs").toURI());
    }

    private static String seen(String scene) {
        return SEEN.getOrDefault(scene, new StringBuilder()).toString();
    }

    private static List<String> lines(String scene) {
        return seen(scene).lines().toList();
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
                        "Platform Weekdays 14–22 LT Lou Tremblay for Mia Castillo until 18:00, then Mia Weekdays 06–14 off hours,"
                                + " Dov from tomorrow 06:00 ")
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
                        This page knows who is on call from 26 Oct 2026 to 21 Nov 2027. Now is before that, so it can’t tell: ask for a newer page.
                        Core Analytics Support hero = Secondary not known
                        This page knows who is on call from 26 Oct 2026 to 21 Nov 2027. Now is after that, so it can’t tell: ask for a newer page.
                        Core Analytics Support hero = Secondary not known
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
    void thePictureTurnsItsPages() {
        assertThat(seen("weeks")).isEqualTo("""
                        W48 to W01, 23 Nov 2026 – 10 Jan 2027: , Ana, Ben, Chi, Ana for Eli, Eli for Ana, Ben, Chi
                        line true
                        W02 to W08, 11 Jan 2027 – 28 Feb 2027: , Eli, Ana, Ben, Chi, Eli, Ana, Ben
                        line false
                        W44 to W50, 26 Oct 2026 – 13 Dec 2026: , Ana, Ben, Chi, Eli, Ana, Ben, Chi
                        line true
                        earlier false
                        """);
    }

    @Test
    void aBandTellsItsTimesInBothZonesAndAPublicReason() {
        assertThat(seen("details")).isEqualTo("""
                        Ola Okafor standing in for Nils Brandt Support hero · Data Wed 2 Dec 09:00 – Wed 16 Dec 09:00 \
                        10:00 – 10:00 Europe/Berlin
                        <!--" onload='x' <img src=x onerror=alert(1)> & ben standing in for </script><script>alert('ana')</script> \
                        because: --></script><svg onload=alert(3)> <style>*{display:none}</style> · </noscript><b>{{script}} \
                        Tue 24 Nov 09:00 – Wed 25 Nov 09:00
                        """);
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
                        Tab: Hana Sato, Mon 16 Nov 09:00 to Mon 23 Nov 09:00
                        ArrowRight: Ivo Petrov, Mon 23 Nov 09:00 to Fri 27 Nov 09:00
                        ArrowDown: Jun Park, Mon 23 Nov 09:00 to Fri 27 Nov 09:00
                        End: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
                        ArrowRight: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
                        ArrowLeft: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
                        Home: Ivo Petrov, Mon 16 Nov 09:00 to Mon 23 Nov 09:00
                        detail true
                        Escape: Ivo Petrov, Mon 16 Nov 09:00 to Mon 23 Nov 09:00
                        detail false
                        PageDown: Hana Sato, Mon 4 Jan 09:00 to Mon 11 Jan 09:00
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
        assertThat(SEEN).hasSize(18);
    }
}

package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What events say to people. */
class EventTextsTest {

    private static final String WEEKLY = "start: 2026-01-05\norder: [ana, ben, chi]\n";

    private static ReadFeed.Event event(String begin, String hero, String others) {
        return event(begin, Written.hero(hero, others));
    }

    private static ReadFeed.Event event(String begin, String roster) {
        ReadFeed feed = Written.feeds("2026-01-06", "2026-01-25", roster).read("rotations/core/hero.ics");
        return Objects.requireNonNull(feed.find("core/hero/" + begin + "@support.example.com"));
    }

    @Test
    void anEventIsFreeTimeAndSaysWhoWhatAndWhere() {
        assertThat(event("2026-01-05", WEEKLY, "").text()).isEqualTo("""
                UID:core/hero/2026-01-05@support.example.com
                DTSTAMP:20260105T090000Z
                LAST-MODIFIED:20260105T090000Z
                SEQUENCE:0
                DTSTART;VALUE=DATE:20260105
                DTEND;VALUE=DATE:20260112
                SUMMARY:Ana Ruiz · Support hero · Core Analytics
                DESCRIPTION:Mon 5 Jan 2026 09:00 – Mon 12 Jan 2026 09:00\\, Europe/London
                CATEGORIES:Support hero
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                """);
    }

    @Test
    void thePageOfTheTeamIsLinkedWhereThereIsOne() {
        String roster = "site: https://rota.example.com\n" + Written.hero(WEEKLY, "");
        assertThat(event("2026-01-05", roster).value("URL")).isEqualTo("https://rota.example.com/#team=core");
    }

    @Test
    void dutiesLinksAndWhomToTurnToFollowTheTimes() {
        assertThat(event("2026-01-05", WEEKLY + """
                        hours: mon-fri 09:00-17:00
                        duties: First reply within 15 minutes.
                        links: {Queue: "https://desk.example.com/core", Slack: "#support-core"}
                        escalates-to: second
                        """, """
                              second: {name: Second line, start: 2026-01-05, order: [dee], escalates-to: web/boss}
                          web:
                            rotations:
                              boss: {name: Duty manager, start: 2026-01-05, order: [dee]}
                        """).text("DESCRIPTION")).isEqualTo("""
                        Mon 5 Jan 2026 09:00 – Fri 9 Jan 2026 17:00, Europe/London
                        Hours: mon-fri 09:00-17:00

                        First reply within 15 minutes.
                        Queue: https://desk.example.com/core
                        Slack: #support-core
                        Turn to: Core Analytics Second line, then Web Duty manager""");
    }

    @Test
    void aRungThatIsTheSamePersonByDefinitionIsSkipped() {
        assertThat(event("2026-01-05", WEEKLY + "escalates-to: second\n", """
                              second: {name: Second line, follows: hero, escalates-to: third}
                              third: {name: Third line, start: 2026-01-05, order: [dee]}
                        """).text("DESCRIPTION"))
                .endsWith("\nTurn to: Core Analytics Third line");
    }

    @Test
    void whoStandsInIsSaidInTheSummaryAndInWords() {
        ReadFeed.Event event = event("2026-01-05", WEEKLY, """
                overrides:
                  - swap: core/hero
                    turn: {ana: 2026-01-05, ben: 2026-01-12}
                    why: moving house
                """);
        assertThat(event.text("SUMMARY")).isEqualTo("Ben Adeyemi · Support hero · Core Analytics (for Ana Ruiz)");
        assertThat(event.text("DESCRIPTION")).endsWith("\nBen Adeyemi swapped with Ana Ruiz.");
    }

    @Test
    void theReasonIsSaidWhereReasonsArePublic() {
        String overrides = """
                overrides:
                  - swap: core/hero
                    turn: {ana: 2026-01-05, ben: 2026-01-12}
                    why: moving house
                """;
        String roster = "reasons: public\n" + Written.hero(WEEKLY, overrides);
        assertThat(event("2026-01-05", roster).text("DESCRIPTION"))
                .endsWith("\nBen Adeyemi swapped with Ana Ruiz: moving house.");
    }

    @Test
    void neitherAnAddressNorWhyAnybodyIsAwayIsEverSaid() {
        String roster = """
                reasons: public
                timezone: Europe/London
                people:
                  ana:
                    email: ana@secret.example.com
                    handles: {slack: U0SECRET}
                    away: [{from: 2026-01-06, through: 2026-01-07, why: secret illness}]
                  ben: {email: ben@secret.example.com}
                teams:
                  core:
                    rotations:
                      hero: {start: 2026-01-05, order: [ana, ben]}
                """;
        KeptFeeds feeds = Written.feeds("2026-01-06", "2026-01-25", roster);
        assertThat(feeds.bytes()).hasSize(6);
        feeds.bytes()
                .forEach((path, bytes) -> assertThat(ReadFeed.unfolded(bytes))
                        .as(path)
                        .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("secret")));
    }

    @Test
    void whoStandsInForPartOfAnEventIsSaidWithItsTime() {
        ReadFeed.Event event = event("2026-01-05", WEEKLY, """
                overrides:
                  - {cover: core/hero, in: chi, turn: 2026-01-05}
                  - {cover: core/hero, out: chi, in: ana, days: 2026-01-07}
                  - {cover: core/hero, out: ana, in: chi, days: 2026-01-07}
                """);
        assertThat(event.time()).isEqualTo("2026-01-05 2026-01-12");
        assertThat(event.text("SUMMARY")).startsWith("Chi Nguyen · ").endsWith(" (for Ana Ruiz)");
    }

    @Test
    void whatNobodyHasSaysWhetherThatWasAgreed() {
        String roster = "reasons: public\n" + Written.hero(WEEKLY, """
                              next: {name: Next hero, follows: hero, pick: next}
                        overrides:
                          - {cover: core/hero, in: nobody, days: 2026-01-07, why: holidays}
                          - {cover: core/hero, in: ana, turn: 2026-01-12}
                          - {cover: core/hero, in: ana, turn: 2026-01-19}
                          - {cover: core/hero, in: ana, turn: 2026-01-26}
                        """);
        ReadFeed gaps = Written.feeds("2026-01-06", "2026-01-12", roster).read("gaps.ics");
        ReadFeed.Event agreed = gaps.find("gap/core/hero/2026-01-07@support.example.com");
        assertThat(agreed).isNotNull();
        assertThat(agreed.text("SUMMARY")).isEqualTo("Nobody · Support hero · Core Analytics (agreed)");
        assertThat(agreed.text("DESCRIPTION")).isEqualTo("""
                        Wed 7 Jan 2026 09:00 – Thu 8 Jan 2026 09:00, Europe/London
                        It was agreed that nobody is on call: holidays.""");
        ReadFeed.Event gap = gaps.find("gap/core/next/2026-01-05@support.example.com");
        assertThat(gap).isNotNull();
        assertThat(gap.text("SUMMARY")).isEqualTo("Nobody · Next hero · Core Analytics");
        assertThat(gap.text("DESCRIPTION")).contains("\nNobody is on call, and nobody agreed to that.");
        assertThat(gap.value("TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void bothEndsAreToldByTheClockThereIsInTheBeginning() {
        assertThat(event("2026-01-12", WEEKLY + "changes: [{from: 2026-01-19, timezone: Pacific/Auckland}]\n", "")
                        .text("DESCRIPTION"))
                .isEqualTo("Mon 12 Jan 2026 09:00 – Mon 19 Jan 2026 09:00, Europe/London");
    }
}

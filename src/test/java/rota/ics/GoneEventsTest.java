package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What subscribers have seen and is no more stays, cancelled, as long as it would be shown. */
class GoneEventsTest {

    private static final String WEEKLY = "start: 2026-01-05\norder: [ana, ben, chi]\n";
    private static final String SWAP = """
            overrides:
              - id: kkkkk
                swap: core/hero
                turn: {ana: 2026-01-05, ben: 2026-01-12}
                made: {at: 2026-01-02T10:00:00Z}
            """;

    private static String events(String feed, String hero, String others) {
        return events(feed, "2026-01-06", "2026-01-25", hero, others);
    }

    private static String events(String feed, String from, String until, String hero, String others) {
        return Written.events(
                Written.feeds(from, until, Written.hero(hero, others)).read(feed));
    }

    @Test
    void aPersonsFeedKeepsWhatASwapTookFromThem() {
        assertThat(events("people/ana.ics", WEEKLY, SWAP)).isEqualTo("""
                2026-01-12 2026-01-19 Ana Ruiz(for Ben Adeyemi)
                2026-01-05 2026-01-12 Cancelled
                """);
    }

    @Test
    void undoneItKeepsWhatTheSwapGaveThem() {
        assertThat(events("people/ana.ics", WEEKLY, SWAP + "    undone: {at: 2026-01-03T10:00:00Z}\n"))
                .isEqualTo("""
                        2026-01-05 2026-01-12 Ana Ruiz
                        2026-01-12 2026-01-19 Cancelled
                        """);
    }

    @Test
    void aFeedOfARotationKeepsNothingOfASwapSinceNothingIsGone() {
        assertThat(events("rotations/core/hero.ics", WEEKLY, SWAP)).isEqualTo("""
                2026-01-05 2026-01-12 Ben Adeyemi(for Ana Ruiz)
                2026-01-12 2026-01-19 Ana Ruiz(for Ben Adeyemi)
                2026-01-19 2026-01-26 Chi Nguyen
                """);
    }

    @Test
    void everyFeedKeepsTheCutsOfAnUndoneCover() {
        String cover = """
                overrides:
                  - cover: core/hero
                    out: ana
                    in: ben
                    days: 2026-01-07
                    made: {at: 2026-01-06T10:00:00Z}
                    undone: {at: 2026-01-06T12:00:00Z}
                """;
        String cuts = "2026-01-07 2026-01-08 Cancelled\n2026-01-08 2026-01-12 Cancelled\n";
        for (String feed : new String[] {"all.ics", "teams/core.ics", "rotations/core/hero.ics"}) {
            assertThat(events(feed, WEEKLY, cover)).as(feed).endsWith("Chi Nguyen\n" + cuts);
        }
        assertThat(events("people/ana.ics", WEEKLY, cover)).isEqualTo("""
                2026-01-05 2026-01-12 Ana Ruiz
                2026-01-08 2026-01-12 Cancelled
                """);
        assertThat(events("people/ben.ics", WEEKLY, cover)).isEqualTo("""
                2026-01-12 2026-01-19 Ben Adeyemi
                2026-01-07 2026-01-08 Cancelled
                """);
        assertThat(events("people/chi.ics", WEEKLY, cover)).doesNotContain("Cancelled");
    }

    @Test
    void whatWasAgreedThatNobodyHasIsGoneFromTheRotationAndUndoneFromTheGaps() {
        String cover = """
                overrides:
                  - cover: core/hero
                    in: nobody
                    turn: 2026-01-12
                    made: {at: 2026-01-06T10:00:00Z}
                """;
        assertThat(events("rotations/core/hero.ics", WEEKLY, cover)).isEqualTo("""
                2026-01-05 2026-01-12 Ana Ruiz
                2026-01-19 2026-01-26 Chi Nguyen
                2026-01-12 2026-01-19 Cancelled
                """);
        assertThat(events("gaps.ics", WEEKLY, cover)).isEqualTo("""
                2026-01-12 2026-01-19 Nobody(agreed)
                """);
        String undone = cover + "    undone: {at: 2026-01-06T12:00:00Z}\n";
        assertThat(events("gaps.ics", WEEKLY, undone)).isEqualTo("""
                2026-01-12 2026-01-19 Cancelled
                """);
        assertThat(events("rotations/core/hero.ics", WEEKLY, undone)).doesNotContain("Cancelled");
    }

    @Test
    void whoLeavesKeepsTheTurnsThatWouldHaveComeNowThatTheyAreGone() {
        String leaving = WEEKLY + """
                changes:
                  - {from: 2026-01-12, order: [ana, chi], made: {at: 2026-01-06T10:00:00Z}}
                """;
        assertThat(events("people/ben.ics", "2026-01-06", "2026-03-01", leaving, ""))
                .isEqualTo("""
                2026-01-12 2026-01-19 Cancelled
                2026-02-02 2026-02-09 Cancelled
                2026-02-23 2026-03-02 Cancelled
                """);
        assertThat(events("rotations/core/hero.ics", "2026-01-06", "2026-03-01", leaving, ""))
                .doesNotContain("Cancelled");
    }

    /** The change was made in the week of Monday 5 January 2026; 52 weeks later is Monday 4 January 2027. */
    @Test
    void whatWasBeyondTheHorizonWhenItChangedIsNotKept() {
        String leaving = WEEKLY + """
                changes:
                  - {from: 2026-12-14, order: [ana, chi], made: {at: 2026-01-06T10:00:00Z}}
                """;
        assertThat(events("people/ben.ics", "2026-12-08", "2027-02-01", leaving, ""))
                .isEqualTo("""
                2026-12-14 2026-12-21 Cancelled
                """);
    }

    @Test
    void aTurnThatTouchedTheHorizonIsKeptAsAWhole() {
        String hero = """
                start: 2026-01-05
                order: [ana, ben]
                turn: 4 weeks
                hours: mon-fri 09:00-17:00
                """;
        String leaving = hero + """
                changes:
                  - {from: 2026-12-07, order: [ana], made: {at: 2026-01-06T10:00:00Z}}
                """;
        assertThat(events("people/ben.ics", "2026-12-08", "2027-02-01", hero, ""))
                .startsWith("""
                2027-01-04 2027-01-09 Ben Adeyemi
                """);
        String earlier = leaving.replace("2026-01-06T10", "2026-01-13T10");
        assertThat(events("people/ben.ics", "2026-12-08", "2027-02-01", leaving, ""))
                .isEmpty();
        assertThat(events("people/ben.ics", "2026-12-08", "2027-02-01", earlier, ""))
                .isEqualTo("""
                2027-01-04 2027-01-09 Cancelled
                2027-01-11 2027-01-16 Cancelled
                2027-01-18 2027-01-23 Cancelled
                2027-01-25 2027-01-30 Cancelled
                """);
    }

    /** 20:00 on Sunday 3 January 2027 in Los Angeles is Monday in London, but within the 52 weeks of the rotation's clock. */
    @Test
    void theHorizonIsThatOfTheRotationsClock() {
        String leaving = """
                start: 2026-01-04
                order: [ana, ben]
                timezone: America/Los_Angeles
                handoff: sunday 20:00
                changes:
                  - {from: 2026-12-20, order: [ben], made: {at: 2026-01-06T10:00:00Z}}
                """;
        assertThat(events("people/ana.ics", "2026-12-21", "2027-02-01", leaving, ""))
                .isEqualTo("""
                2026-12-20 2026-12-27 Cancelled
                2027-01-03 2027-01-10 Cancelled
                """);
    }

    @Test
    void outsideThePeriodNothingIsKept() {
        assertThat(events("people/ana.ics", "2026-01-20", "2026-02-02", WEEKLY, SWAP))
                .isEqualTo("""
                2026-01-26 2026-02-02 Ana Ruiz
                """);
    }

    @Test
    void aCancelledEventSaysThatItIsGoneAndWhoIsOnCallInstead() {
        ReadFeed feed = Written.feeds("2026-01-06", "2026-01-11", Written.hero(WEEKLY, SWAP))
                .read("people/ana.ics");
        assertThat(feed.events()).hasSize(1);
        assertThat(feed.events().get(0).text()).isEqualTo("""
                UID:core/hero/2026-01-05@support.example.com
                DTSTAMP:20260102T100000Z
                LAST-MODIFIED:20260102T100000Z
                SEQUENCE:1
                DTSTART;VALUE=DATE:20260105
                DTEND;VALUE=DATE:20260112
                SUMMARY:Cancelled · Support hero · Core Analytics
                DESCRIPTION:This is no event of its own any more. On call then: Ben Adeyemi.
                CATEGORIES:Support hero
                STATUS:CANCELLED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                """);
    }

    @Test
    void whatIsOnlyBeyondTheHorizonIsNotGone() {
        String hero = """
                start: 2026-01-05
                turn: 2 weeks
                hours: mon-fri 09:00-17:00
                order: [ana, ben, chi]
                changes: [{from: 2026-01-19, turn: 1 week, made: {at: 2026-01-06T10:00:00Z}}]
                """;
        assertThat(events("rotations/core/hero.ics", "2026-01-05", "2026-01-26", hero, ""))
                .isEqualTo("""
                        2026-01-05 2026-01-10 Ana Ruiz
                        2026-01-12 2026-01-17 Ana Ruiz
                        2026-01-19 2026-01-24 Ben Adeyemi
                        """);
    }
}

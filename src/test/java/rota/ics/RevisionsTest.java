package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What names an event, and what its number and its date say of its history. */
class RevisionsTest {

    private static final String WEEKLY = "start: 2026-01-05\norder: [ana, ben, chi]\n";
    private static final String SWAP = """
            overrides:
              - id: kkkkk
                swap: core/hero
                turn: {ana: 2026-01-05, ben: 2026-01-12}
                made: {at: 2026-01-02T10:00:00Z}
            """;
    private static final String UNDONE = SWAP + "    undone: {at: 2026-01-03T11:00:00Z}\n";
    private static final String COVER = """
            overrides:
              - id: kkkkl
                cover: core/hero
                out: ana
                in: ben
                days: 2026-01-07
                made: {at: 2026-01-06T10:00:00Z}
            """;

    private static String revisions(String hero, String others) {
        return revisions("rotations/core/hero.ics", hero, others);
    }

    private static String revisions(String feed, String hero, String others) {
        return Written.revisions(Written.feeds("2026-01-06", "2026-01-25", Written.hero(hero, others))
                .read(feed));
    }

    @Test
    void withoutAnyRecordAnEventIsAsOldAsTheRotation() {
        assertThat(revisions(WEEKLY, "")).isEqualTo("""
                2026-01-05 0 2026-01-05T09:00:00Z Ana
                2026-01-12 0 2026-01-05T09:00:00Z Ben
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                """);
    }

    @Test
    void aSwapAmendsTwoEventsAndNamesThemAsBefore() {
        assertThat(revisions(WEEKLY, SWAP)).isEqualTo("""
                2026-01-05 1 2026-01-02T10:00:00Z Ben
                2026-01-12 1 2026-01-02T10:00:00Z Ana
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                """);
    }

    @Test
    void anUndoneSwapAmendsThemOnceMore() {
        assertThat(revisions(WEEKLY, UNDONE)).isEqualTo("""
                2026-01-05 2 2026-01-03T11:00:00Z Ana
                2026-01-12 2 2026-01-03T11:00:00Z Ben
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                """);
    }

    @Test
    void aSwapAndItsUndoingChangeTwoEventsAndNoOtherByte() {
        List<byte[]> states = new ArrayList<>();
        for (String overrides : List.of("", SWAP, UNDONE)) {
            states.add(Written.feeds("2026-01-06", "2026-12-31", Written.hero(WEEKLY, overrides))
                    .bytes()
                    .get("rotations/core/hero.ics"));
        }
        for (int i = 1; i < states.size(); i++) {
            Map<String, ReadFeed.Event> before = ReadFeed.of(states.get(i - 1)).byUid();
            Map<String, ReadFeed.Event> after = ReadFeed.of(states.get(i)).byUid();
            assertThat(List.copyOf(after.keySet())).isEqualTo(List.copyOf(before.keySet()));
            List<String> changed = new ArrayList<>();
            after.forEach((uid, event) -> {
                if (!event.text().equals(before.get(uid).text())) {
                    changed.add(uid);
                    assertThat(event.sequence()).isGreaterThan(before.get(uid).sequence());
                }
            });
            assertThat(changed)
                    .containsExactly(
                            "core/hero/2026-01-05@support.example.com", "core/hero/2026-01-12@support.example.com");
            assertThat(ReadFeed.of(states.get(i)).head())
                    .isEqualTo(ReadFeed.of(states.get(i - 1)).head());
        }
    }

    @Test
    void aCoverOfADayAmendsTheEventThatItCutsAndAddsTwo() {
        assertThat(revisions(WEEKLY, COVER)).isEqualTo("""
                2026-01-05 1 2026-01-06T10:00:00Z Ana
                2026-01-07 1 2026-01-06T10:00:00Z Ben
                2026-01-08 1 2026-01-06T10:00:00Z Ana
                2026-01-12 0 2026-01-05T09:00:00Z Ben
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                """);
    }

    @Test
    void undoneTheEventGrowsBackAndTheOthersAreCancelled() {
        assertThat(revisions(WEEKLY, COVER + "    undone: {at: 2026-01-06T12:00:00Z}\n"))
                .isEqualTo("""
                2026-01-05 2 2026-01-06T12:00:00Z Ana
                2026-01-12 0 2026-01-05T09:00:00Z Ben
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                2026-01-07 2 2026-01-06T12:00:00Z Cancelled
                2026-01-08 2 2026-01-06T12:00:00Z Cancelled
                """);
    }

    @Test
    void whatBeginsWithinADayIsNamedByTheClockAndItsOffset() {
        assertThat(revisions(WEEKLY, """
                overrides:
                  - cover: core/hero
                    out: ana
                    in: ben
                    times: {from: 2026-01-07T12:00, until: 2026-01-07T13:30}
                    made: {at: 2026-01-06T10:00:00Z}
                """)).startsWith("""
                2026-01-05 1 2026-01-06T10:00:00Z Ana
                2026-01-07T12:00+00:00 1 2026-01-06T10:00:00Z Ben
                2026-01-07T13:30+00:00 1 2026-01-06T10:00:00Z Ana
                """);
    }

    @Test
    void anHourThatTheClockShowsTwiceHasTwoNames() {
        String events = Written.revisions(Written.feeds("2026-10-20", "2026-10-26", Written.hero(WEEKLY, """
                        overrides:
                          - {cover: core/hero, in: dee, times: {from: "2026-10-25T01:15+01:00", until: "2026-10-25T01:45+01:00"}}
                          - {cover: core/hero, in: dee, times: {from: "2026-10-25T01:15+00:00", until: "2026-10-25T01:45+00:00"}}
                        """))
                .read("rotations/core/hero.ics"));
        assertThat(events.lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "2026-10-19",
                        "2026-10-25T01:15+01:00",
                        "2026-10-25T01:45+01:00",
                        "2026-10-25T01:15+00:00",
                        "2026-10-25T01:45+00:00");
    }

    @Test
    void aRecordThatNobodyDatedCountsAsMadeAtTheStart() {
        assertThat(revisions(WEEKLY, """
                overrides:
                  - {swap: core/hero, turn: {ana: 2026-01-05, ben: 2026-01-12}}
                """)).isEqualTo("""
                2026-01-05 1 2026-01-05T09:00:00Z Ben
                2026-01-12 1 2026-01-05T09:00:00Z Ana
                2026-01-19 0 2026-01-05T09:00:00Z Chi
                """);
    }

    @Test
    void beforeTheStartIsToComeWhatNobodyDatedIsNewerThanWhatSomebodyDid() {
        assertThat(revisions(WEEKLY, SWAP + """
                  - {cover: core/hero, out: ben, in: chi, turn: 2026-01-05}
                """)).startsWith("""
                2026-01-05 2 2026-01-05T09:00:00Z Chi
                2026-01-12 1 2026-01-02T10:00:00Z Ana
                """);
    }

    @Test
    void aChangeAmendsEveryTurnFromItsDateOn() {
        assertThat(revisions(WEEKLY + """
                changes:
                  - {from: 2026-01-19, order: [ana, ben, chi, dee], made: {at: 2026-01-08T10:00:00Z}}
                """, "")).isEqualTo("""
                2026-01-05 0 2026-01-05T09:00:00Z Ana
                2026-01-12 0 2026-01-05T09:00:00Z Ben
                2026-01-19 1 2026-01-08T10:00:00Z Chi
                """);
    }

    @Test
    void aNewCadenceAmendsTheTurnThatItCutsToo() {
        assertThat(revisions(WEEKLY + """
                changes:
                  - {from: 2026-01-15, handoff: thursday 09:00, made: {at: 2026-01-08T10:00:00Z}}
                """, "")).startsWith("""
                2026-01-05 0 2026-01-05T09:00:00Z Ana
                2026-01-12 1 2026-01-08T10:00:00Z Ben
                2026-01-15 1 2026-01-08T10:00:00Z Chi
                """);
    }

    private static final String FOLLOWERS = """
                  same:
                    follows: hero
                  next:
                    follows: hero
                    pick: next
                  second:
                    follows: hero
                    start: 2026-01-07
                    turn: 1 day
                    handoff: "09:00"
                    order: [ana, dee]
            """;

    @Test
    void aSwapAmendsTheSameTurnsOfARotationThatFollows() {
        assertThat(revisions("rotations/core/same.ics", WEEKLY, FOLLOWERS + SWAP)
                        .replace("core/same/", ""))
                .isEqualTo(revisions(WEEKLY, SWAP));
    }

    @Test
    void aSwapAmendsTheTurnsInWhichSomebodyElseComesNextForIt() {
        String swap = SWAP.replace("ana: 2026-01-05", "chi: 2026-01-19").replace("ben: 2026-01-12", "ana: 2026-01-26");
        assertThat(revisions("rotations/core/next.ics", WEEKLY, FOLLOWERS + swap)
                        .replace("core/next/", ""))
                .isEqualTo("""
                        2026-01-05 0 2026-01-05T09:00:00Z Ben
                        2026-01-12 1 2026-01-02T10:00:00Z Ana
                        2026-01-19 1 2026-01-02T10:00:00Z Chi
                        """);
    }

    @Test
    void aSwapAmendsTheTurnsOfTheMembersWithinIt() {
        String before = revisions("rotations/core/second.ics", WEEKLY, FOLLOWERS);
        String after = revisions("rotations/core/second.ics", WEEKLY, FOLLOWERS + SWAP);
        assertThat(before).contains("core/second/2026-01-09 0 ");
        assertThat(after)
                .contains("core/second/2026-01-09 1 2026-01-02T10:00:00Z ")
                .contains("core/second/2026-01-18 1 2026-01-02T10:00:00Z ")
                .contains("core/second/2026-01-20 0 2026-01-07T09:00:00Z ");
    }

    @Test
    void whatNobodyHasIsNamedApartFromWhatSomebodyHas() {
        String cover = COVER.replace("in: ben", "in: nobody");
        assertThat(revisions(WEEKLY, cover)).startsWith("""
                2026-01-05 1 2026-01-06T10:00:00Z Ana
                2026-01-08 1 2026-01-06T10:00:00Z Ana
                """);
        assertThat(revisions("gaps.ics", WEEKLY, cover)).isEqualTo("""
                gap/2026-01-07 1 2026-01-06T10:00:00Z Nobody
                """);
    }

    @Test
    void whatATurnHadBeforeItWasCutShortStillCounts() {
        String fortnights = "start: 2026-01-05\nturn: 2 weeks\norder: [ana, ben, chi]\n";
        String covers = """
                overrides:
                  - {cover: core/hero, in: chi, days: 2026-01-27, made: {at: 2026-01-20T10:00:00Z}}
                  - {cover: core/hero, in: ana, days: 2026-01-28, made: {at: 2026-01-20T11:00:00Z}}
                """;
        String change = "changes: [{from: 2026-01-26, turn: 1 week, made: {at: 2026-01-21T10:00:00Z}}]\n";
        assertThat(turnOf19January(fortnights, covers)).startsWith("2026-01-19 2 2026-01-20T11:00:00Z ");
        assertThat(turnOf19January(fortnights + change, covers)).startsWith("2026-01-19 3 2026-01-21T10:00:00Z ");
    }

    private static String turnOf19January(String hero, String others) {
        KeptFeeds feeds = Written.feeds("2026-01-05", "2026-03-02", Written.hero(hero, others));
        return Written.revisions(feeds.read("rotations/core/hero.ics"))
                .lines()
                .filter(line -> line.startsWith("2026-01-19 "))
                .findFirst()
                .orElse("");
    }

    @Test
    void anOverrideThatNoLongerHoldsAmendsItsOtherTurnToo() {
        String swap = """
                overrides:
                  - {swap: core/same, turn: {ana: 2026-01-05, chi: 2026-01-19}, made: {at: 2026-01-01T10:00:00Z}}
                """;
        String cover =
                "  - {cover: core/hero, out: chi, in: ben, turn: 2026-01-19, made: {at: 2026-01-02T10:00:00Z}}\n";
        assertThat(revisions("rotations/core/same.ics", WEEKLY, FOLLOWERS + swap))
                .contains("core/same/2026-01-05 1 ");
        assertThat(revisions("rotations/core/same.ics", WEEKLY, FOLLOWERS + swap + cover))
                .contains("core/same/2026-01-05 2 2026-01-02T10:00:00Z ")
                .contains("core/same/2026-01-12 0 ")
                .contains("core/same/2026-01-19 2 2026-01-02T10:00:00Z ");
    }
}

package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.weekly;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.testing.TestRoster;

/** Whose turn it is by the order alone (rules R1, R3 and R4). */
class OrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 week  | 2026-01-05T00:00 | ana    | the first instant
            1 week  | 2026-01-11T23:59 | ana    | the last minute of her week
            1 week  | 2026-01-12T00:00 | ben    | the instant of a handoff is the next one's
            1 week  | 2026-01-18T12:00 | ben    | the last day of his week
            1 week  | 2026-01-19T00:00 | chi    | the third
            1 week  | 2026-01-26T00:00 | ana    | and round again
            1 week  | 2026-02-02T00:00 | ben    | and round again
            1 week  | 2026-01-04T23:59 | closed | there is nothing before the start
            1 week  | 2025-12-15T12:00 | closed | there is nothing before the start
            2 weeks | 2026-01-05T00:00 | ana    | the first instant
            2 weeks | 2026-01-18T23:59 | ana    | the last minute of two weeks
            2 weeks | 2026-01-19T00:00 | ben    | two weeks on
            """)
    void peopleTakeTurnsInTheirOrder(String turn, String local, String person, String why) {
        TestRoster roster = TestRoster.of(order("ana, ben, chi", "2026-01-05", turn, "monday 00:00", "UTC"));
        assertThat(roster.at(local)).as(why).isEqualTo(person);
    }

    @Test
    void theInstantOfAHandoffBelongsToWhoComesOn() {
        TestRoster roster = TestRoster.of(order("ana, ben, chi", "2026-01-05", "1 week", "monday 10:00", "UTC"));
        assertThat(roster.at("2026-01-12T09:59")).isEqualTo("ana");
        assertThat(roster.at("2026-01-12T10:00")).isEqualTo("ben");
    }

    @Test
    void theLastTurnIsCutAtTheEndOfWhatIsAskedFor() {
        TestRoster roster = TestRoster.of(order("ana, ben, chi", "2020-03-01", "1 week", "sunday 00:00", "UTC"));
        assertThat(roster.shifts("2020-03-01", "2020-04-01")).isEqualTo("""
                2020-03-01T00:00 2020-03-08T00:00 ana
                2020-03-08T00:00 2020-03-15T00:00 ben
                2020-03-15T00:00 2020-03-22T00:00 chi
                2020-03-22T00:00 2020-03-29T00:00 ana
                2020-03-29T00:00 2020-04-01T00:00 ben
                """);
    }

    @Test
    void aWeekOfWorkingDaysIsOneTurn() {
        TestRoster roster = TestRoster.of(
                order("ana, ben, chi, dee, eli", "2024-08-05", "1 week", "monday 00:00", "UTC", hours("mon-fri")));
        assertThat(roster.shifts("2024-08-05", "2024-08-19")).isEqualTo("""
                2024-08-05T00:00 2024-08-10T00:00 ana
                2024-08-12T00:00 2024-08-17T00:00 ben
                """);
        assertThat(roster.at("2024-08-10T12:00")).as("Saturday").isEqualTo("closed");
    }

    @Test
    void daysThatAreLeftOutUseUpNoTurn() {
        TestRoster roster =
                TestRoster.of(order("ana, ben, chi, dee", "2024-08-05", "2 days", "00:00", "UTC", hours("mon-fri")));
        assertThat(roster.shifts("2024-08-05", "2024-08-17")).isEqualTo("""
                2024-08-05T00:00 2024-08-07T00:00 ana
                2024-08-07T00:00 2024-08-09T00:00 ben
                2024-08-09T00:00 2024-08-10T00:00 chi
                2024-08-12T00:00 2024-08-13T00:00 chi
                2024-08-13T00:00 2024-08-15T00:00 dee
                2024-08-15T00:00 2024-08-17T00:00 ana
                """);
    }

    @Test
    void aFarTurnIsComputedNotCounted() {
        Turns turns = Turns.of(weekly("ana, ben, chi", "2026-01-05"));
        assertThat(turns.numbered(12_001).holder()).isEqualTo("ana");
        assertThat(turns.numbered(12_001).from())
                .isEqualTo(LocalDate.parse("2026-01-05").plusWeeks(12_000));
        Turns days = Turns.of(order("ana, ben, chi", "2026-01-05", "1 day", "09:00", "UTC", hours("mon-fri")));
        assertThat(days.numbered(1_000_001).from())
                .isEqualTo(LocalDate.parse("2026-01-05").plusWeeks(200_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1899-12-25 | 1900-01-01T09:00 | ben | a year's end
            1900-02-19 | 1900-02-28T09:00 | ben | 1900 had no 29 February
            1900-02-19 | 1900-03-05T09:00 | chi | 1900 had no 29 February
            2024-02-19 | 2024-02-29T12:00 | ben | 29 February
            2020-12-21 | 2020-12-31T12:00 | ben | week 53
            2020-12-21 | 2021-01-03T23:59 | ben | week 53 goes into January
            2020-12-21 | 2021-01-04T09:00 | chi | week 1
            2026-12-21 | 2027-01-01T00:00 | ben | week 53 again
            1900-01-01 | 2200-01-06T09:00 | chi | 15654 weeks later
            2199-12-30 | 2200-01-06T09:00 | ben | a year's end
            """)
    void weeksGoOnThroughYearsOfAnyKind(String start, String local, String person, String why) {
        TestRoster roster = TestRoster.of(weekly("ana, ben, chi, dee", start));
        assertThat(roster.at(local)).as(why).isEqualTo(person);
    }

    @Test
    void anOrderOfOneHasEveryTurn() {
        TestRoster roster = TestRoster.of(weekly("ana", "2026-01-05"));
        assertThat(roster.people("hero", "2026-01-05", "2026-01-26")).isEqualTo("ana ana ana");
    }

    @Test
    void aTurnMayLastTenYears() {
        TestRoster roster =
                TestRoster.of(order("ana, ben", "2026-01-05", "520 weeks", "monday 09:00", "Europe/London"));
        assertThat(roster.shifts("2026-01-05", "2045-12-18")).isEqualTo("""
                2026-01-05T09:00 2035-12-24T09:00 ana
                2035-12-24T09:00 2045-12-11T09:00 ben
                2045-12-11T09:00 2045-12-18T09:00 ana
                """);
    }

    @Test
    void fiveHundredAndTwentyCountedDaysAreTwoYearsOfWorkingWeeks() {
        Turns turns = Turns.of(order("ana, ben", "2026-01-05", "520 days", "09:00", "UTC", hours("mon-fri")));
        assertThat(turns.numbered(2).from()).isEqualTo("2028-01-03");
        assertThat(turns.numbered(3).from()).isEqualTo("2029-12-31");
    }

    @Test
    void aRotationEndsAtTheHandoffTimeOfItsEnd() {
        TestRoster roster = TestRoster.of(ending(weekly("ana, ben", "2026-01-05"), "2026-01-15"));
        assertThat(roster.shifts("2026-01-01", "2026-02-01")).isEqualTo("""
                2026-01-05T09:00 2026-01-12T09:00 ana
                2026-01-12T09:00 2026-01-15T09:00 ben
                """);
        Turns turns = roster.schedule("hero").turns();
        assertThat(turns.end()).isEqualTo(Instant.parse("2026-01-15T09:00:00Z"));
        assertThat(turns.numbered(2).until()).isEqualTo("2026-01-15");
        assertThat(turns.numbered(3)).isNull();
        assertThat(turns.at(Instant.parse("2026-01-15T09:00:00Z"))).isNull();
        assertThat(turns.numbered(0)).isNull();
    }
}

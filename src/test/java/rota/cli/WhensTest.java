package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands behind a person's {@code @}, by the rotation that the person is on: each form is typed for a cover, and the range
 * that the roster then has is looked at.
 *
 * <p>Turns run from Monday 09:00 unless said otherwise. Tuesday 20 January 2026 is in the third week of every rotation: Chi's,
 * Eli's (who has two weeks), Gus's (a day), Hal's, Joe's, Lia's and Ned's.
 */
class WhensTest {

    private static final String ROSTER = """
            timezone: Europe/London
            teams:
              core:
                rotations:
                  week: {start: 2026-01-05, order: [ana, ben, chi]}
                  fortnight: {start: 2026-01-05, turn: 2 weeks, order: [dee, eli]}
                  day: {start: 2026-01-05, turn: 1 day, handoff: 08:00, order: [fay, gus]}
                  office: {start: 2026-01-05, hours: mon-fri 09:00-17:00, order: [hal, ida]}
                  auckland: {start: 2026-01-05, timezone: Pacific/Auckland, order: [joe, kim]}
                  kathmandu: {start: 2026-01-05, timezone: Asia/Kathmandu, order: [lia, max]}
                  nights: {start: 2026-01-05, hours: 'daily 22:00-06:00', order: [ned, oda]}
            """;

    @TempDir
    private Path folder;

    private Run.Result cover(String now, String who) {
        return Desk.in(folder, ROSTER)
                .run()
                .at(Instant.parse(now))
                .with("ROTA_ME", "ana")
                .rota("cover", who, "nobody", "--past");
    }

    private String written() throws IOException {
        String roster = Files.readString(folder.resolve("rotations.yaml"), UTF_8);
        return roster.substring(ROSTER.length())
                .lines()
                .filter(line -> line.matches(" +(turn|days|times): .*"))
                .findFirst()
                .orElse("")
                .strip();
    }

    @ParameterizedTest(name = "{1} at {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20T10:15:00Z | ana@W05                | turn: 2026-01-26 | a week is a turn
            2026-01-20T10:15:00Z | ana@2026-W05           | turn: 2026-01-26 | with its year
            2026-01-20T10:15:00Z | ana@next               | turn: 2026-01-26 | the next turn
            2026-01-20T10:15:00Z | chi@next               | turn: 2026-02-09 | the next one, while another runs
            2026-01-20T10:15:00Z | chi@this               | turn: 2026-01-19 | the one that runs
            2026-01-26T09:00:00Z | ana@this               | turn: 2026-01-26 | the instant of the handoff is hers
            2026-01-26T09:00:00Z | ana@next               | turn: 2026-02-16 | which has begun then
            2026-01-20T10:15:00Z | dee@W06                | turn: 2026-02-02 | two weeks that begin in it
            2026-01-20T10:15:00Z | eli@this               | turn: 2026-01-19 | two weeks that run
            2026-01-20T10:15:00Z | eli@next               | turn: 2026-02-16 | two weeks after two weeks of somebody else
            2026-01-20T10:15:00Z | gus@this               | turn: 2026-01-20 | a day that is a turn
            2026-01-20T10:15:00Z | fay@next               | turn: 2026-01-21 | the next day
            2026-12-20T10:15:00Z | ana@W53                | turn: 2026-12-28 | a long year's last week
            2026-12-20T10:15:00Z | ben@W01                | turn: 2027-01-04 | the nearest such week is next year's
            2025-12-30T10:15:00Z | ana@W02                | turn: 2026-01-05 | before the first turn
            """)
    void aWeekIsATurn(String now, String who, String written, String why) throws IOException {
        assertThat(cover(now, who).err()).isEmpty();
        assertThat(written()).as(why).isEqualTo(written);
    }

    @ParameterizedTest(name = "{1} at {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20T10:15:00Z | ana@2026-01-28             | days: 2026-01-28 | a date
            2026-01-20T10:15:00Z | chi@today                  | days: 2026-01-20 | today
            2026-01-20T10:15:00Z | chi@tomorrow               | days: 2026-01-21 | tomorrow
            2026-01-20T10:15:00Z | chi@yesterday              | days: 2026-01-19 | yesterday
            2026-01-20T10:15:00Z | chi@tue                    | days: 2026-01-20 | the weekday that it is
            2026-01-20T10:15:00Z | chi@Wed                    | days: 2026-01-21 | the next such weekday
            2026-01-20T10:15:00Z | ana@monday                 | days: 2026-01-26 | written out
            2026-01-20T10:15:00Z | fay@wed                    | days: 2026-01-21 | of a rotation by the day
            2026-01-20T10:15:00Z | ned@tue                    | days: 2026-01-20 | a night belongs to the day it begins
            2026-01-20T10:15:00Z | joe@today                  | days: 2026-01-20 | 23:15 in Auckland
            2026-01-20T11:15:00Z | joe@today                  | days: 2026-01-21 | 00:15 in Auckland
            2026-01-20T11:15:00Z | joe@wed                    | days: 2026-01-21 | Wednesday in Auckland
            2026-01-20T18:14:00Z | lia@tomorrow               | days: 2026-01-21 | 23:59 in Kathmandu
            2026-01-20T18:15:00Z | lia@tomorrow               | days: 2026-01-22 | 00:00 in Kathmandu
            2026-01-20T10:15:00Z | joe@2026-04-05             | days: 2026-04-05 | a day of 25 hours in Auckland
            2026-01-20T10:15:00Z | chi@2026-03-28             | days: 2026-03-28 | a day of 23 hours in London
            2026-01-20T10:15:00Z | ana@2026-01-26..2026-01-28 | 'days: {from: 2026-01-26, through: 2026-01-28}' | both included
            2026-01-20T10:15:00Z | ana@2026-01-26..2026-01-26 | days: 2026-01-26 | one day said twice
            2026-01-20T10:15:00Z | ana@monday..wed            | 'days: {from: 2026-01-26, through: 2026-01-28}' | the Wednesday after it
            2026-01-20T10:15:00Z | chi@today..fri             | 'days: {from: 2026-01-20, through: 2026-01-23}' | until the end of the week
            2026-01-20T10:15:00Z | ana@2026-12-31..2027-01-01 | 'days: {from: 2026-12-31, through: 2027-01-01}' | over the end of the year
            """)
    void aDayIsADayAsTheRotationCountsThem(String now, String who, String written, String why) throws IOException {
        assertThat(cover(now, who).err()).isEmpty();
        assertThat(written()).as(why).isEqualTo(written);
    }

    @ParameterizedTest(name = "{1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20T10:15:00Z | ana@2026-01-27T12..18:00                                  | 2026-01-27T12:00 | 2026-01-27T18:00 | the second date left out
            2026-01-20T10:15:00Z | ana@2026-01-27T12:00..2026-01-28T09:30                    | 2026-01-27T12:00 | 2026-01-28T09:30 | over a handoff time
            2026-01-20T10:15:00Z | ana@2026-01-27T22:00..06:00                               | 2026-01-27T22:00 | 2026-01-28T06:00 | a night ends on the next day
            2026-01-20T10:15:00Z | ned@2026-01-20T22:00..06:00                               | 2026-01-20T22:00 | 2026-01-21T06:00 | a whole window
            2026-01-20T10:15:00Z | ana@2026-01-27T12:00Z..2026-01-27T15:00Z                  | 2026-01-27T12:00 | 2026-01-27T15:00 | London is at UTC in winter
            2026-01-20T10:15:00Z | lia@2026-01-22T12:00Z..2026-01-22T15:00Z                  | 2026-01-22T17:45 | 2026-01-22T20:45 | as Kathmandu's clock shows it
            2026-01-20T10:15:00Z | joe@2026-04-05T02:30..03:30                               | 2026-04-05T02:30 | 2026-04-05T03:30 | twice that night, the first is meant
            2026-01-20T10:15:00Z | joe@2026-04-05T02:30+12:00..03:30                         | 2026-04-05T02:30+12:00 | 2026-04-05T03:30 | the second
            2026-01-20T10:15:00Z | chi@2026-10-25T01:30+00:00..02:00                         | 2026-10-25T01:30+00:00 | 2026-10-25T02:00 | the second half past one in London
            2026-01-20T10:15:00Z | chi@2026-10-25T01:30+01:00..2026-10-25T01:30+00:00        | 2026-10-25T01:30 | 2026-10-25T01:30+00:00 | from the first to the second
            2026-01-20T10:15:00Z | chi@2026-03-29T01:30..03:00                               | 2026-03-29T01:30 | 2026-03-29T03:00 | what the clock skips is its end
            """)
    void timesAreTheRotationsWallClock(String now, String who, String from, String until, String why)
            throws IOException {
        assertThat(cover(now, who).err()).isEmpty();
        assertThat(written()).as(why).isEqualTo("times: {from: " + from + ", until: " + until + "}");
    }

    @ParameterizedTest(name = "{1} at {0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20T10:15:00Z     | chi@now..                 | 2026-01-20T10:16 | 2026-01-26T09:00 | from the next minute to the end of the turn
            2026-01-20T10:15:30Z     | chi@now..                 | 2026-01-20T10:16 | 2026-01-26T09:00 | half a minute later
            2026-01-20T10:15:59.999Z | chi@now..                 | 2026-01-20T10:16 | 2026-01-26T09:00 | at the last moment
            2026-01-26T08:58:59Z     | chi@now..                 | 2026-01-26T08:59 | 2026-01-26T09:00 | the last minute of a turn
            2026-01-20T10:15:00Z     | chi@now..18:00            | 2026-01-20T10:16 | 2026-01-20T18:00 | until the evening
            2026-01-20T10:15:00Z     | chi@now..2026-01-22T12:00 | 2026-01-20T10:16 | 2026-01-22T12:00 | until a day and time
            2026-01-20T10:15:00Z     | gus@now..                 | 2026-01-20T10:16 | 2026-01-21T08:00 | the rest of a day
            2026-01-20T10:15:00Z     | hal@now..                 | 2026-01-20T10:16 | 2026-01-23T17:00 | to the last of the office hours
            2026-01-20T20:00:00Z     | hal@now..                 | 2026-01-20T20:01 | 2026-01-23T17:00 | off hours, the same
            2026-01-20T10:15:00Z     | ned@now..                 | 2026-01-20T10:16 | 2026-01-26T06:00 | to the last night's end
            2026-01-20T10:15:00Z     | joe@now..                 | 2026-01-20T23:16 | 2026-01-26T09:00 | in Auckland it is late
            2026-01-20T10:15:00Z     | lia@now..                 | 2026-01-20T16:01 | 2026-01-26T09:00 | Kathmandu is a quarter to six hours ahead
            2026-04-04T13:45:00Z     | joe@now..                 | 2026-04-05T02:46 | 2026-04-06T09:00 | before the clocks go back
            2026-04-04T14:15:00Z     | joe@now..                 | 2026-04-05T02:16+12:00 | 2026-04-06T09:00 | the same hour again
            2026-03-29T00:59:30Z     | chi@now..                 | 2026-03-29T02:00 | 2026-03-30T09:00 | the next minute is an hour later
            """)
    void nowIsTheNextMinute(String now, String who, String from, String until, String why) throws IOException {
        assertThat(cover(now, who).err()).isEmpty();
        assertThat(written()).as(why).isEqualTo("times: {from: " + from + ", until: " + until + "}");
    }

    @ParameterizedTest(name = "{1} at {0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20T10:15:00Z | dee@W07                             | 4 | has no turn that begins in 2026-W07 | two weeks that began before it
            2026-01-20T10:15:00Z | fay@W05                             | 2 | has more than one thing then | four turns begin in it
            2026-01-20T10:15:00Z | hal@sat                             | 4 | is not on call on Sat 24 Jan | a day without office hours
            2026-01-20T10:15:00Z | ana@this                            | 4 | has nothing of the turn that runs | somebody else's
            2026-01-20T10:15:00Z | ana@now..                           | 4 | has nothing more of the turn that runs | somebody else's
            2026-01-26T08:59:30Z | chi@now..                           | 4 | has nothing more of the turn that runs | the next minute is not hers
            2026-01-20T10:15:00Z | chi@now..10:00                      | 4 | is not on call from now to Tue 20 Jan 2026 10:00 | a time that is over
            2026-01-20T10:15:00Z | chi@2026-03-29T01:15..01:45         | 4 | is not on call from | the clock skips all of it
            2026-01-20T10:15:00Z | ana@2026-01-28..2026-01-26          | 2 | ends before it begins | the wrong way round
            2026-01-20T10:15:00Z | ana@2026-01-27T18..2026-01-27T12:00 | 2 | ends before it begins | the wrong way round
            2026-01-20T10:15:00Z | ana@2026-01-27T12:00..2026-01-27T12:00 | 2 | ends before it begins | no time at all
            2026-01-20T10:15:00Z | ana@2027-W53                        | 2 | there is no week 2027-W53 | a year of 52 weeks
            2026-01-20T10:15:00Z | ana@W54                             | 2 | there is no week W54 | no year has it
            2026-01-20T10:15:00Z | ana@2026-02-30                      | 2 | '2026-02-30' is no time | no such day
            2026-01-20T10:15:00Z | ana@2026-01-28..                    | 2 | '2026-01-28..' is no time | no end
            2026-01-20T10:15:00Z | ana@..2026-01-28                    | 2 | '..2026-01-28' is no time | no beginning
            2026-01-20T10:15:00Z | ana@W05..W06                        | 2 | 'W05..W06' is no time | turns have no range
            2026-01-20T10:15:00Z | ana@2026-01-27T25:00..2026-01-28T12 | 2 | is no time | no such hour
            """)
    void whatIsNoTimeOfTheirsIsSaid(String now, String who, int exit, String sentence, String why) throws IOException {
        Run.Result result = cover(now, who);
        assertThat(result.err()).as(why).contains(sentence);
        assertThat(result.exit()).isEqualTo(exit);
        assertThat(folder.resolve("rotations.yaml")).hasContent(ROSTER);
    }
}

package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesOfRotationsTest {

    /** The lines of the rotation begin on line 10, in column 9. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                   | 9:7: error: this rotation needs 'start' and 'order', or 'follows': {start: 2026-01-05, order: [ana, ben, chi]}
            {start: 2026-01-05}                  | 9:7: error: this rotation needs 'order': {start: 2026-01-05, order: [ana, ben, chi]}
            {order: [ben]}                       | 9:7: error: this rotation has an order but no 'start', a date like 2026-01-05
            {start: 2026-01-05, order: []}       | 10:36: error: an order needs at least one person: order: [ana, ben, chi]
            {start: 2026-01-05, order: ben}      | 10:36: error: 'order' needs a list, not text, like: order: [ana, ben, chi]
            {start: 2026-01-05, order: [bem]}    | 10:37: error: no person 'bem' in people; did you mean 'ben'?
            {start: 2026-01-05, order: [ben, ben]} | 10:42: error: 'ben' stands in this order twice; an order names each person once
            {start: 2026-01-05, order: [nobody]} | 10:37: error: 'nobody' is no person; write the id of one
            {start: 2026-01-05, order: [me]}     | 10:37: error: 'me' is no person; write the id of one
            {start: 2026-01-05, order: [[ben]]}  | 10:37: error: 'order' needs text, not a list, like: order: ana
            {strat: 1, start: 2026-01-05, order: [ben]} | 10:10: error: unknown key 'strat' in a rotation; did you mean 'start'?
            {start: 2026-01-06, order: [ben]}    | 10:17: error: 2026-01-06 is a Tuesday, but the handoff is on Monday; did you mean 2026-01-05?
            {start: 2026-02-30, order: [ben]}    | 10:17: error: 2026-02-30 does not exist; that month ends on 2026-02-28
            {start: 2026-13-01, order: [ben]}    | 10:17: error: 2026-13-01 does not exist; a year has the months 01 to 12
            {start: 1899-01-02, order: [ben]}    | 10:17: error: 1899-01-02 is too early; dates begin with the year 1900
            {start: 05/01/2026, order: [ben]}    | 10:17: error: '05/01/2026' is no date; did you mean 2026-01-05 or 2026-05-01?
            {start: 31/12/2026, order: [ben]}    | 10:17: error: '31/12/2026' is no date; did you mean 2026-12-31?
            {start: 2026-1-5, order: [ben]}      | 10:17: error: '2026-1-5' is no date; did you mean 2026-01-05?
            {start: 2026-01-05T09:00, order: [ben]} | 10:17: error: '2026-01-05T09:00' is no date; did you mean 2026-01-05?
            {start: soon, order: [ben]}          | 10:17: error: 'soon' is no date; write it like 2026-01-05
            {start: , order: [ben]}              | 10:16: error: 'start' has no value; write for example '2026-01-05'
            {start: 2026-01-05, order: [ben], turn: 1 wek}    | 10:49: error: '1 wek' is no length of a turn, which is 1 to 520 weeks or days; did you mean '1 week'?
            {start: 2026-01-05, order: [ben], turn: weekly}   | 10:49: error: 'weekly' is no length of a turn, which is 1 to 520 weeks or days; did you mean '1 week'?
            {start: 2026-01-05, order: [ben], turn: 2weeks}   | 10:49: error: '2weeks' is no length of a turn, which is 1 to 520 weeks or days; did you mean '2 weeks'?
            {start: 2026-01-05, order: [ben], turn: 0 days}   | 10:49: error: '0 days' is no length of a turn, which is 1 to 520 weeks or days
            {start: 2026-01-05, order: [ben], turn: 521 days} | 10:49: error: '521 days' is no length of a turn, which is 1 to 520 weeks or days
            {start: 2026-01-05, order: [ben], turn: 1 month}  | 10:49: error: '1 month' is no length of a turn, which is 1 to 520 weeks or days, like '2 weeks'
            {start: 2026-01-05, order: [ben], handoff: 09:00} | 10:52: error: a turn of 1 week needs a weekday to begin on, like 'monday 09:00'
            {start: 2026-01-05, order: [ben], handoff: monday} | 10:52: error: 'handoff' needs a time of day too, like 'monday 09:00'
            {start: 2026-01-05, order: [ben], handoff: moday 09:00} | 10:52: error: no day of the week 'moday'; write monday or mon; did you mean 'monday'?
            {start: 2026-01-05, order: [ben], handoff: monday 9:00} | 10:52: error: '9:00' is no time of day for a handoff; did you mean 09:00?
            {start: 2026-01-05, order: [ben], handoff: monday 9pm}  | 10:52: error: '9pm' is no time of day for a handoff; did you mean 21:00?
            {start: 2026-01-05, order: [ben], handoff: monday 24:00} | 10:52: error: '24:00' is no time of day for a handoff; write it like 09:00
            {start: 2026-01-05, order: [ben], timezone: london}     | 10:53: error: no time zone 'london'; it names a place, like Europe/London, or is UTC; did you mean 'Europe/London'?
            {start: 2026-01-05, order: [ben], timezone: Europe/Lodnon} | 10:53: error: no time zone 'Europe/Lodnon'; it names a place, like Europe/London, or is UTC; did you mean 'Europe/London'?
            {start: 2026-01-05, order: [ben], timezone: EST}        | 10:53: error: no time zone 'EST'; it names a place, like Europe/London, or is UTC; did you mean 'America/New_York'?
            {start: 2026-01-05, order: [ben], timezone: +02:00}     | 10:53: error: no time zone '+02:00'; it names a place, like Europe/London, or is UTC
            {start: 2026-01-05, order: [ben], timezone: UTC+2}      | 10:53: error: no time zone 'UTC+2'; it names a place, like Europe/London, or is UTC; did you mean 'UTC'?
            {start: 2026-01-05, order: [ben], end: 2026-01-05}      | 10:48: error: a rotation ends after its start on 2026-01-05; 2026-01-05 does not
            {start: 2026-01-05, order: [ben], pick: next}           | 10:43: error: 'pick' says whom to take from what a rotation follows; add 'follows'
            {start: 2026-01-05, order: [ben], events: timd}         | 10:51: error: 'events' is all-day or timed, not 'timd'; did you mean 'timed'?
            {start: 2026-01-05, order: [ben], name: ""}             | 10:49: error: 'name' is empty; write for example 'name: Ana Ruiz'
            {start: 2026-01-05, order: [ben], name: "a\\u202Eb"}    | 10:49: error: 'name' has an invisible character (U+202E); delete it
            {start: 2026-01-05, order: [ben], links: {Desk: "a\\nb"}} | 10:57: error: 'Desk' has a line break; it takes one line
            {start: 2026-01-05, order: [ben], links: [a]}           | 10:50: error: 'links' needs keys and values, not a list, like: links: {Queue: "https://desk.example.com"}
            {start: 2026-01-05, order: [ben], escalates-to: hero}   | 10:57: error: core/hero escalates to itself; name another rotation, or delete this
            {start: 2026-01-05, order: [ben], escalates-to: herro}  | 10:57: error: no rotation 'herro' in team core; did you mean 'hero'?
            {start: 2026-01-05, order: [ben], escalates-to: cor/hero} | 10:57: error: no team 'cor' in teams; did you mean 'core'?
            {start: 2026-01-05, order: [ben], follows: core/hero}   | 10:52: error: core/hero follows itself; name another rotation, or delete this
            {start: 2026-01-05, order: [ben, ana]}                  | 10:42: error: 'ana' has left on 2026-04-01, but is in this order then; add under changes: {from: 2026-03-30, order: [ben]}
            {start: 2026-01-05, order: [ana]}                       | 10:37: error: 'ana' has left on 2026-04-01, but is in this order then; end the rotation with 'end: 2026-03-30', or add a change with another order
            {start: 2026-05-04, order: [ben, ana]}                  | 10:42: error: 'ana' has left on 2026-04-01, but is in this order from 2026-05-04 on; take 'ana' out of it
            """)
    void aRotation(String body, String mistake) {
        assertThat(Rosters.mistakes(Rosters.withRotation(body))).containsExactly("rotations.yaml:" + mistake);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {order: [ben]}                         | 13:11: error: a change needs 'from', a date like 2026-01-05
            {from: 2026-03-02}                     | 13:11: error: a change needs an 'order', 'turn', 'handoff', 'hours' or 'timezone': changes: [{from: 2026-03-02, order: [ana, ben, chi, dee]}]
            {from: 2026-03-03, order: [ben]}       | 13:18: error: 2026-03-03 (Tuesday) is not a handoff; the turn that runs then began on 2026-03-02 and the next begins on 2026-03-09
            {from: 2026-01-05, order: [ben]}       | 13:18: error: a change comes after the start on 2026-01-05; 2026-01-05 does not
            {from: 2026-03-03, turn: 2 weeks}      | 13:18: error: 2026-03-03 is a Tuesday, but the handoff is on Monday; did you mean 2026-03-02?
            {from: 2026-03-02, handoff: 10:00}     | 13:39: error: a turn of 1 week needs a weekday to begin on, like 'monday 10:00'
            {from: 2026-03-02, order: [ben], first: chi} | 13:51: error: 'chi' has the first turn but is not in the order
            {from: 2026-03-02, order: [ben], made: {by: ben}} | 13:50: error: 'made' needs 'at', like made: {at: 2026-01-20T10:12:00Z, by: ana}
            {from: 2026-03-02, order: [ben], made: {at: 2026-03-01T10:00}} | 13:55: error: 'at' needs an offset, so that it is one instant: 2026-03-01T10:00Z is the time in UTC
            soon                                   | 13:11: error: 'changes' needs keys and values here, not text, like: changes: [{from: 2026-03-02, order: [ana, ben, chi, dee]}]
            """)
    void aChange(String change, String mistake) {
        String body = "start: 2026-01-05\norder: [ben, chi]\nchanges:\n- " + change + "\n";
        assertThat(Rosters.mistakes(Rosters.withRotation(body))).containsExactly("rotations.yaml:" + mistake);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mon-mon                | 'mon-mon' is a range from a day to the same day; write the day once
            weekdays 09:00-17:00   | 'weekdays' are no days of hours; did you mean 'mon-fri'?
            mon-fir                | no day of the week 'fir'; write monday or mon; did you mean 'friday'?
            tues                   | no day of the week 'tues'; write monday or mon; did you mean 'tuesday'?
            mon-fri 9-17           | 'mon-fri 9-17' are no hours; did you mean 'mon-fri 09:00-17:00'?
            mon-fri 10-6           | 'mon-fri 10-6' are no hours; did you mean 'mon-fri 10:00-18:00'?
            mon-fri 22-6           | 'mon-fri 22-6' are no hours; did you mean 'mon-fri 22:00-06:00'?
            mon-fri 9:00 to 17.30  | 'mon-fri 9:00 to 17.30' are no hours; did you mean 'mon-fri 09:00-17:30'?
            fri 8pm - mon 8am      | 'fri 8pm - mon 8am' are no hours; did you mean 'fri 20:00 - mon 08:00'?
            mon-fri 9-5, sat 10-14 | several hours stand in a list: hours: [mon 09:00-17:00, wed 09:00-12:00], not 'mon-fri 9-5, sat 10-14'
            mon-fri 9-             | '9' is no time of day; did you mean 09:00?
            mon-fri 09:00-25:00    | '25:00' is no time of day; write it like 09:00
            mon-fri 24:00-09:00    | '24:00' is no time of day; write it like 09:00
            mon-fri 20:00 - mon 08:00 | one stretch a week begins on one day, like 'fri 20:00 - mon 08:00'
            mon-fri 09:00          | 'mon-fri 09:00' are no hours; write 'always', 'mon-fri', 'mon-fri 09:00-17:00' or 'fri 20:00 - mon 08:00'
            09:00-17:00            | '09:00-17:00' are no hours; write 'always', 'mon-fri', 'mon-fri 09:00-17:00' or 'fri 20:00 - mon 08:00'
            """)
    void hours(String hours, String mistake) {
        String body = "start: 2026-01-05\norder: [ben, chi]\nhours: " + hours + "\n";
        assertThat(Rosters.mistakes(Rosters.withRotation(body)).get(0))
                .isEqualTo("rotations.yaml:12:16: error: " + mistake);
    }

    @Test
    void hoursInAListStandAloneOrTogether() {
        String body = "start: 2026-01-05\norder: [ben]\nhours: [mon-fri, always]\n";
        assertThat(Rosters.mistakes(Rosters.withRotation(body)))
                .containsExactly("rotations.yaml:12:26: error: 'always' stands alone; delete it or the other hours");
    }

    @Test
    void whatARotationThatOnlyFollowsCantHaveIsToldKeyByKey() {
        String text = Rosters.withRotation("start: 2026-01-05\norder: [ben]\n")
                + "      second: {follows: hero, start: 2026-01-05, turn: 1 week, handoff: 09:00, timezone: UTC, changes: [], end: 2027-01-04}\n";
        assertThat(Rosters.mistakes(text))
                .hasSize(6)
                .allMatch(line -> line.endsWith("a rotation that only follows takes '" + line.split("'", -1)[1]
                        + "' from what it follows; delete it, or add an 'order'"));
    }

    @Test
    void aNextPickCantGoWithAnOwnOrder() {
        String text = Rosters.withRotation("start: 2026-01-05\norder: [ben]\n")
                + "      second: {follows: hero, pick: next, start: 2026-01-05, order: [chi]}\n";
        assertThat(Rosters.mistakes(text))
                .containsExactly("rotations.yaml:12:37: error: 'pick: next' can't go with an order of its own; "
                        + "delete 'pick' or 'order'");
    }

    @Test
    void aCircleIsSpelledOutOnce() {
        String text = """
                teams:
                  core:
                    rotations:
                      d: {follows: a}
                      a: {follows: web/b}
                  web:
                    rotations:
                      b: {follows: core/c}
                  more: {rotations: {x: {follows: core/a}}}
                """.replace("core/c", "core/a");
        assertThat(Rosters.mistakes(text))
                .containsExactly("rotations.yaml:5:20: error: core/a follows web/b, which follows core/a: "
                        + "a circle; one of them must not");
    }

    @Test
    void aChainOfMoreThan32IsRefused() {
        StringBuilder text =
                new StringBuilder("teams:\n  t:\n    rotations:\n      r0: {start: 2026-01-05, order: [ana]}\n");
        for (int i = 1; i <= 33; i++) {
            text.append("      r")
                    .append(i)
                    .append(": {follows: r")
                    .append(i - 1)
                    .append("}\n");
        }
        assertThat(Rosters.mistakes(text.toString()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("rotations.yaml:37:22: error: t/r33 is the end of a chain of more than 32");
    }

    @Test
    void oneRunFindsEveryMistakeAndNoneThatFollowsFromAnother() {
        String text = """
                timezone: Lundon
                people:
                  Ana: {emial: x}
                  ben: [x]
                teams:
                  Core:
                    rotations:
                      hero: {start: 2026-01-05, order: [Ana, ben, zed], turn: 1 wek}
                overrides:
                  - {cover: Core/hero, in: ben, days: 2026-01-05}
                """;
        assertThat(Rosters.found(text))
                .extracting(Mistake::code)
                .containsExactly(
                        "unknown-timezone",
                        "bad-id",
                        "unknown-key",
                        "wrong-shape",
                        "bad-id",
                        "unknown-person",
                        "bad-turn");
    }

    @Test
    void aBrokenTeamHidesNoMistakeElsewhere() {
        String text = """
                teams:
                  core: {rotations: }
                  web: {rotations: {hero: {start: 2026-01-05, order: [ana]}, x: {follows: core/y}, z: {follows: wep/y}}}
                """;
        assertThat(Rosters.mistakes(text))
                .containsExactly(
                        "rotations.yaml:2:10: error: a team needs rotations: rotations: {support-hero: "
                                + "{start: 2026-01-05, order: [ana, ben, chi]}}",
                        "rotations.yaml:3:97: error: no team 'wep' in teams; did you mean 'web'?");
    }
}

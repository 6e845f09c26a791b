package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesOfOverridesTest {

    /** The entry stands on line 7, in column 5. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {in: ana, days: 2026-01-21} | 5: error: an override needs a 'swap' or a 'cover', with the rotation it is about, like overrides: [{cover: core/support-hero, out: chi, in: ana, days: 2026-01-21}]
            {cover: core/hero, days: 2026-01-21} | 5: error: a cover needs 'in', the person who stands in, or 'in: nobody'
            {cover: core/hero, in: ana} | 5: error: a cover needs 'turn', 'days' or 'times', like 'days: 2026-01-21'
            {cover: core/hero, in: ana, days: 2026-01-21, turn: 2026-01-21} | 51: error: a cover has one of 'turn', 'days' and 'times'; delete 'turn' or 'days'
            {cover: core/hero, in: ana, out: ana, days: 2026-01-21} | 28: error: 'ana' can't stand in for themselves
            {cover: core/hero, in: anna, days: 2026-01-21} | 28: error: no person 'anna' in any order; did you mean 'ana'?
            {cover: hero, in: ana, days: 2026-01-21} | 13: error: 'cover' names a team and a rotation, like core/support-hero, not 'hero'; did you mean 'core/hero'?
            {cover: core/hreo, in: ana, days: 2026-01-21} | 13: error: no rotation 'hreo' in team core; did you mean 'hero'?
            {cover: core/hero, in: ana, days: {from: 2026-01-22, through: 2026-01-21}} | 67: error: 'through' is the last day, but 2026-01-21 is before 'from', 2026-01-22
            {cover: core/hero, in: ana, days: {from: 2026-01-22}} | 39: error: a range of days needs 'through', a date like 2026-01-05
            {cover: core/hero, in: ana, days: {ben: 2026-01-22}} | 39: error: 'days' needs a date, or 'from' and 'through', like: days: {from: 2026-01-21, through: 2026-01-22}
            {cover: core/hero, in: ana, turn: {ben: 2026-01-22}} | 39: error: 'turn' needs one date, not keys and values, like: turn: 2026-02-02
            {cover: core/hero, in: ana, times: 2026-01-22} | 40: error: 'times' needs two times, not text, like: times: {from: 2026-02-04T12:00, until: 2026-02-04T18:00}
            {cover: core/hero, in: ana, times: {from: 2026-02-04T12:00, until: 2026-02-04T12:00}} | 72: error: 'until' is the end, but 2026-02-04T12:00 is not after 'from', 2026-02-04T12:00
            {cover: core/hero, in: ana, times: {from: 2026-02-04T12, until: 2026-02-05T12:00}} | 47: error: '2026-02-04T12' is no date and time; write it like 2026-02-04T12:00
            {cover: core/hero, in: ana, times: {from: 2026-07-04T12:00Z, until: 2026-07-05T12:00}} | 47: error: in Europe/London it is never 2026-07-04T12:00+00:00; did you mean 2026-07-04T12:00+01:00?
            {cover: core/hero, in: ana, times: {from: 2026-10-25T01:30+02:00, until: 2026-10-26T12:00}} | 47: error: in Europe/London it is never 2026-10-25T01:30+02:00; did you mean 2026-10-25T01:30+01:00 or 2026-10-25T01:30+00:00?
            {cover: core/hero, in: ana, times: {from: 2026-03-29T01:30+00:00, until: 2026-03-30T12:00}} | 47: error: the clocks of Europe/London skip 2026-03-29T01:30; write a time that they show
            {cover: core/hero, in: ana, days: 2026-01-21, id: A b} | 55: error: 'A b' can't be an id; leave it out, and rota finds one
            {cover: core/hero, in: ana, days: 2026-01-21, made: {at: 2026-01-20T10:12:00, by: ana}} | 62: error: 'at' needs an offset, so that it is one instant: 2026-01-20T10:12Z is the time in UTC
            {cover: core/hero, in: ana, days: 2026-01-21, made: {at: 2026-01-20T10:12:00Z, by: dee}} | 88: error: no person 'dee' in any order
            {cover: core/hero, in: ana, days: 2026-01-21, undone: yes} | 59: error: 'undone' needs keys and values here, not text, like: undone: {at: 2026-01-20T10:12:00Z, by: ana}
            {cover: core/hero, in: ana, days: 2026-01-21, whi: x} | 51: error: unknown key 'whi' in an override; did you mean 'why'?
            {swap: core/hero, turn: {ben: 2026-02-02}} | 5: error: a swap needs two people and what each gives, not 1: turn: {ben: 2026-02-02, chi: 2026-02-09}
            {swap: core/hero} | 5: error: a swap needs two people and what each gives: turn: {ben: 2026-02-02, chi: 2026-02-09}
            {swap: core/hero, turn: 2026-02-02} | 29: error: 'turn' of a swap says what each of the two people gives, like: turn: {ben: 2026-02-02, chi: 2026-02-09}
            {swap: core/hero, days: {from: 2026-02-02, through: 2026-02-03}} | 29: error: 'days' of a swap says what each of the two people gives, like: turn: {ben: 2026-02-02, chi: 2026-02-09}
            {swap: core/hero, turn: {ben: 2026-02-02}, days: {ben: 2026-02-09}} | 55: error: 'ben' can't swap with themselves; name two people
            {swap: core/hero, turn: {ben: 2026-02-02, chi: 2026-02-09}, out: ben} | 65: error: a swap has no 'out'; its two people stand under turn, days or times: turn: {ben: 2026-02-02, chi: 2026-02-09}
            {swap: core/hero, turn: {ben: 2026-02-02, cih: 2026-02-09}} | 47: error: no person 'cih' in any order; did you mean 'chi'?
            nothing | 5: error: 'overrides' needs keys and values here, not text, like: overrides: [{cover: core/support-hero, out: chi, in: ana, days: 2026-01-21}]
            """)
    void anOverride(String entry, String mistake) {
        assertThat(Rosters.mistakes(Rosters.withOverrides("- " + entry)))
                .containsExactly("rotations.yaml:7:" + mistake);
    }

    @Test
    void eitherASwapOrACover() {
        String entry = "- {cover: core/hero, swap: core/hero, in: ana, days: 2026-01-21}";
        assertThat(Rosters.mistakes(Rosters.withOverrides(entry)))
                .containsExactly("rotations.yaml:7:24: error: an override is either a swap or a cover; "
                        + "delete 'swap' or 'cover'");
    }

    @Test
    void anIdGivenTwiceNamesBothPlaces() {
        String entries = """
                - {id: abc, cover: core/hero, in: ana, days: 2026-01-21}
                - {id: abc, cover: core/hero, in: ben, days: 2026-01-21}
                """;
        assertThat(Rosters.mistakes(Rosters.withOverrides(entries)))
                .containsExactly("rotations.yaml:8:10: error: the override 'abc' is given twice, first at "
                        + "rotations.yaml:7:10; leave the id out, and rota finds one");
    }

    @Test
    void aSwapMayMixTurnsAndDays() {
        String entry = "- {swap: core/hero, days: {chi: 2026-02-09}, turn: {ben: 2026-02-02}}";
        assertThat(Rosters.roster(Rosters.withOverrides(entry))
                        .overrides()
                        .get(0)
                        .toString())
                .contains("first=Side[giver=chi, range=Days[from=2026-02-09, through=2026-02-09]]")
                .contains("second=Side[giver=ben, range=TurnOf[date=2026-02-02]]");
    }
}

package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.testing.TimeZones;

/** The schema takes the values that the reader takes: to the last bound, and where YAML sees no text. */
class SchemaOfValuesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            turn: 1 week                                     | right
            turn: 520 WEEKS                                  | right
            turn: 521 weeks                                  | wrong
            turn: 0 days                                     | wrong
            turn: 0520 weeks                                 | right
            turn: 00520 weeks                                | wrong
            turn: 2  weeks                                   | right
            turn: 2weeks                                     | wrong
            handoff: Monday 09:00                            | right
            handoff: mon  23:59                              | right
            handoff: mon 24:00                               | wrong
            handoff: mond 09:00                              | wrong
            handoff: monday                                  | wrong
            hours: always                                    | right
            hours: [ALWAYS]                                  | right
            hours: [always, mon]                             | wrong
            hours: []                                        | wrong
            hours: mon-fri                                   | right
            hours: Sat - tuesday 09:00 - 24:00               | right
            hours: mon-fri09:00-17:00                        | right
            hours: daily 22:00-06:00                         | right
            hours: daily-mon                                 | wrong
            hours: mon-daily                                 | wrong
            hours: Mon-monday                                | wrong
            hours: thu-tue                                   | right
            hours: tue-tuesday 09:00-10:00                   | wrong
            hours: fri 20:00 - mon 08:00                     | right
            hours: fri 20:00-fri24:00                        | right
            hours: fri-sat 20:00 - mon 08:00                 | wrong
            hours: daily 20:00 - mon 08:00                   | wrong
            hours: mon 24:00-09:00                           | wrong
            hours: mon 09:00                                 | wrong
            hours: mon 9:00-17:00                            | wrong
            end: 2028-02-28                                  | right
            end: 2028-02-29                                  | right
            end: 2027-02-29                                  | wrong
            end: 2100-02-29                                  | wrong
            end: 2400-02-29                                  | right
            end: 2026-04-31                                  | wrong
            end: 2026-12-31                                  | right
            end: 2026-00-10                                  | wrong
            end: 1899-12-31                                  | wrong
            end: 2026-01-05T09:00                            | wrong
            end: 9999-12-27                                  | right
            order: [1, 2026, true]                           | right
            order: [ana, ben, ana]                           | wrong
            order: []                                        | wrong
            order: [-1]                                      | wrong
            name: 2026                                       | right
            name: true                                       | right
            name: 1.5                                        | right
            name: ""                                         | wrong
            name: "a\\nb"                                    | wrong
            name:                                            | wrong
            duties: "a\\nb"                                  | right
            duties: ""                                       | right
            duties: "a\\u2028b"                              | wrong
            links: {1: 2, yes: ""}                           | right
            links: {a: }                                     | wrong
            links:                                           | right
            links: {"": x}                                   | wrong
            events: timed                                    | right
            events: Timed                                    | wrong
            changes:                                         | right
            changes: [{from: 2026-01-12, turn: 2 weeks}]     | right
            changes: [{from: 2026-01-12}]                    | wrong
            changes: [{order: [ana]}]                        | wrong
            pick: same                                       | wrong
            """)
    void ofARotation(String line, String verdict) {
        String body = line.startsWith("order") ? "start: 2026-01-05\n" : "start: 2026-01-05\norder: [ana]\n";
        check("teams: {core: {rotations: {hero: {" + (body + line).replace("\n", ", ") + "}}}}", verdict);
    }

    private static void check(String file, String verdict) {
        boolean isRight = verdict.equals("right");
        if (isRight) {
            Rosters.read(file);
        } else {
            assertThat(Rosters.found(file)).anyMatch(Schemas::isOfShape);
        }
        assertThat(Schemas.refusals(file).isEmpty())
                .as(file + " " + Schemas.refusals(file))
                .isEqualTo(isRight);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            turn: {ana: 2026-01-05, ben: 2026-01-12}                                  | right
            turn: {ana: 2026-01-05}, days: {ben: 2026-01-12}                          | right
            turn: {ana: 2026-01-05}, days: {ben: 2026-01-12}, times: {}               | right
            days: {ana: {from: 2026-01-05, through: 2026-01-06}, ben: 2026-01-12}     | right
            turn: {}, days: {ana: 2026-01-05, ben: 2026-01-12}                        | right
            turn: {ana: 2026-01-05, ben: 2026-01-12}, days: {chi: 2026-01-12}         | wrong
            turn: {ana: 2026-01-05}                                                   | wrong
            turn: 2026-01-05                                                          | wrong
            turn: {from: 2026-01-05, through: 2026-01-12}                             | wrong
            turn: {ana: 2026-01-05, ben: }                                            | wrong
            turn: {ana: 2026-01-05, ben: 2026-01-12}, out: ana                        | wrong
            turn: {ana: 2026-01-05, ben: 2026-01-12}, forced: away                    | right
            turn: {ana: 2026-01-05, ben: 2026-01-12}, forced: [away, twice]           | right
            turn: {ana: 2026-01-05, ben: 2026-01-12}, forced: [""]                    | wrong
            turn: {ana: 2026-01-05, ben: 2026-01-12}, id: 12345                       | right
            turn: {ana: 2026-01-05, ben: 2026-01-12}, id: MXKPQ                       | wrong
            turn: {ana: 2026-01-05, ben: 2026-01-12}, why:                            | wrong
            """)
    void ofASwap(String entry, String verdict) {
        ofAnOverride("{swap: core/hero, " + entry + "}", verdict);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in: ana, turn: 2026-01-05                                                 | right
            in: nobody, days: 2026-01-05                                              | right
            in: me, days: 2026-01-05                                                  | wrong
            in: ana, days: {from: 2026-01-05, through: 2026-01-06}                    | right
            in: ana, days: {from: 2026-01-05}                                         | wrong
            in: ana                                                                   | wrong
            days: 2026-01-05                                                          | wrong
            in: ana, days: 2026-01-05, turn: 2026-01-05                               | wrong
            in: ana, turn: 2026-01-05, times: {from: 2026-01-05T09:00, until: 2026-01-05T10:00} | wrong
            in: ana, times: {from: 2026-01-05T09:00, until: 2026-01-05 10:00:30.5}    | right
            in: ana, times: {from: 2026-01-05t09:00Z, until: 2026-01-05T09:59:59.z}   | right
            in: ana, times: {from: 2026-01-05T09:00+0, until: 2026-01-05T10:00+00:00:00} | right
            in: ana, times: {from: 2026-01-05T09:00, until: 2026-01-05T24:00}         | wrong
            in: ana, times: {from: 2026-01-05T09:00, until: 2026-01-05T10:60}         | wrong
            in: ana, times: {from: 2026-01-05T09:00, until: 2026-01-05T10:00+18:01}   | wrong
            in: ana, times: {from: 2026-01-05T09:00, until: 2026-01-05T10:00+00:0000} | wrong
            in: ana, times: {from: 2026-01-05, until: 2026-01-05T10:00}               | wrong
            in: ana, turn: 2026-01-05, made: {at: 2026-01-01T10:00Z}                  | right
            in: ana, turn: 2026-01-05, made: {at: 2026-01-01 10:00-05, by: ben}       | right
            in: ana, turn: 2026-01-05, made: {at: 2026-01-01T10:00}                   | wrong
            in: ana, turn: 2026-01-05, made:                                          | wrong
            swap: core/hero, in: ana, turn: 2026-01-05                                | wrong
            """)
    void ofACover(String entry, String verdict) {
        ofAnOverride("{cover: core/hero, " + entry + "}", verdict);
    }

    /** The verdict is the same of the entry among others in a roster, and of a file that holds it alone. */
    private static void ofAnOverride(String entry, String verdict) {
        check(
                "teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}\noverrides: [" + entry
                        + "]",
                verdict);
        assertThat(Schemas.refusals(entry).isEmpty()).isEqualTo(verdict.equals("right"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            site: HTTPS://rota.example.com/team/                    | right
            site: https:///team                                     | wrong
            site: https://rota.example.com?x                        | wrong
            uid-domain: Support.example.com                         | right
            uid-domain: 2026                                        | right
            uid-domain: a_b                                         | wrong
            holidays: {england: a/b.ics}                            | right
            holidays: {England: a.ics}                              | wrong
            holidays: {england: }                                   | wrong
            include:                                                | right
            people: {ana: , ben: {}}                                | right
            people: {1: {name: Eins}, true: , ana: }                | right
            people: {me: , ana: }                                   | wrong
            people: {ana: {email: ana@example.com}}                 | right
            people: {ana: {email: ana}}                             | wrong
            people: {ana: {email: "a@b@c"}}                         | wrong
            people: {ana: {holidays: , away: , handles: }}          | right
            people: {ana: {holidays: [{ics: a.ics}]}}               | right
            people: {ana: {holidays: [{}]}}                         | wrong
            people: {ana: {away: [{ics: a.ics}]}}                   | right
            people: {ana: {away: [{ics: a.ics, why: x}]}}           | wrong
            people: {ana: {away: [{from: 2026-01-05}]}}             | wrong
            people: {ana: {away: [2026-01-05]}}                     | wrong
            people: {a12345678901234567890123456789012345678901234567890123456789012: , ana: }  | right
            people: {a123456789012345678901234567890123456789012345678901234567890123: , ana: } | wrong
            """)
    void ofTheTopAndOfPeople(String line, String verdict) {
        check(line + "\nteams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}", verdict);
    }

    @Test
    void everyZoneThatTheReaderTakes() {
        for (String zone : TimeZones.ids()) {
            String file =
                    "timezone: " + zone + "\nteams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}";
            if (isRead(file)) {
                assertThat(Schemas.refusals(file)).as(zone).isEmpty();
            }
        }
    }

    private static boolean isRead(String file) {
        try {
            RosterReader.read("rotations.yaml", file.getBytes(UTF_8));
            return true;
        } catch (InvalidRoster wrong) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null"})
    void aWordThatYamlTakesForNothingIsATextToTheReaderAlone(String word) {
        String file = "teams: {core: {name: " + word + ", rotations: {hero: {start: 2026-01-05, order: [ana]}}}}";
        assertThat(Rosters.roster(file).company().teams().get("core").name()).isEqualTo(word);
        assertThat(Schemas.refusals(file)).isNotEmpty();
        assertThat(Schemas.refusals(file.replace(word, "'" + word + "'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "people: {ana: }", "teams:"})
    void anIncludedFileMayHoldLittle(String file) {
        assertThat(Schemas.refusals(file)).isEmpty();
    }
}

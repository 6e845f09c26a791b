package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.override.Cover;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Zone;

class RosterReaderTest {

    private static final String FULL = """
            timezone: Europe/London
            handoff: tuesday 10:30
            uid-domain: support.example.com
            site: https://rota.example.com/
            reasons: public
            people:
              ana:
                name: Ana Ruiz
                email: ana@example.com
                timezone: Europe/Madrid
                hours: mon-fri 09:00-17:30
                left: 2030-01-01
                away:
                  - {from: 2026-02-16, through: 2026-02-20, why: skiing}
                handles: {slack: U024BE7LH, pagerduty: PXPGF42}
              ben:
              007: {name: 1e3}
            teams:
              core:
                name: Core Analytics
                timezone: Europe/Paris
                handoff: mon 08:00
                rotations:
                  support-hero:
                    start: 2026-01-05
                    order: [ana, ben, 007]
                    escalates-to: secondary
                    links: {Queue: "https://desk.example.com/core", Slack: "#support-core"}
                    duties: |
                      First reply within 15 minutes.
                      Then everyone else.
                    events: timed
                    changes:
                      - {from: 2026-03-02, order: [ben, 007], turn: 2 weeks, handoff: mon 07:00, hours: daily 07:00-19:00,
                         timezone: UTC, first: 007, made: {at: 2026-02-01T10:00:00+01:00, by: ben}}
                    end: 2028-02-28
                  secondary: {name: Second, follows: support-hero, pick: next, hours: mon-fri 09:00-17:00}
              no:
                rotations:
                  null: {start: 2026-01-06, order: [ben], follows: core/support-hero}
            overrides:
              - id: mxkpq
                cover: core/support-hero
                out: ben
                in: nobody
                times: {from: 2026-01-13T12:00, until: 2026-01-13 18:00+01:00}
                forced: [away, double-booked]
                undone: {at: 2026-01-20T10:12:00Z}
              - swap: no/null
                turn: {ben: 2026-02-03}
                days: {ana: {from: 2026-02-10, through: 2026-02-11}}
                why: moving house
                made: {at: 2026-01-20T10:11:00Z, by: ben}
            """;

    @Test
    void readsEveryKeyOfTheFile() {
        Company company = Rosters.roster(FULL).company();
        assertThat(company.zone()).isEqualTo(Zone.of("Europe/London"));
        assertThat(company.handoff()).hasToString("tuesday 10:30");
        assertThat(company.uidDomain()).isEqualTo("support.example.com");
        assertThat(company.site()).isEqualTo("https://rota.example.com");
        assertThat(company.publicReasons()).isTrue();
        assertThat(company.people()).containsOnlyKeys("ana", "ben", "007");
        assertThat(company.teams()).hasSize(2);
        assertThat(company.rotations().keySet())
                .extracting(RotationId::toString)
                .containsExactly("core/support-hero", "core/secondary", "no/null");
    }

    @Test
    void readsEveryKeyOfAPerson() {
        Map<String, Person> people = Rosters.roster(FULL).company().people();
        assertThat(people.get("ana"))
                .hasToString(
                        "Person[id=ana, name=Ana Ruiz, email=ana@example.com, zone=Europe/Madrid, "
                                + "hours=mon-fri 09:00-17:30, away=[Days[from=2026-02-16, through=2026-02-20, why=skiing, calendar=null]], "
                                + "handles={slack=U024BE7LH, pagerduty=PXPGF42}, left=2030-01-01, calendars=Calendars[away=[], holidays=[]], publicHolidays=[]]");
        assertThat(people.get("ben"))
                .hasToString(
                        "Person[id=ben, name=Ben, email=null, zone=Europe/London, "
                                + "hours=mon-fri 09:00-17:00, away=[], handles={}, left=null, calendars=Calendars[away=[], holidays=[]], publicHolidays=[]]");
        assertThat(people.get("007").name()).isEqualTo("1e3");
    }

    @Test
    void readsEveryKeyOfARotation() {
        Company company = Rosters.roster(FULL).company();
        Rotation hero = company.rotation(new RotationId("core", "support-hero"));
        assertThat(hero.name()).isEqualTo("Support hero");
        assertThat(hero.own())
                .hasToString("OwnOrder[start=2026-01-05, cadence=Cadence[turn=1 week, handoff=monday 08:00, "
                        + "hours=always, zone=Europe/Paris], order=[ana, ben, 007], changes=[Change[from=2026-03-02, "
                        + "order=[ben, 007], turn=2 weeks, handoff=monday 07:00, hours=daily 07:00-19:00, zone=UTC, "
                        + "first=007, made=Stamp[at=2026-02-01T09:00:00Z, by=ben]]], end=2028-02-28]");
        assertThat(hero.escalatesTo()).hasToString("core/secondary");
        assertThat(hero.links())
                .containsExactly(
                        Map.entry("Queue", "https://desk.example.com/core"), Map.entry("Slack", "#support-core"));
        assertThat(hero.duties()).isEqualTo("First reply within 15 minutes.\nThen everyone else.\n");
        assertThat(hero.timed()).isTrue();
    }

    @Test
    void readsWhatRotationsFollow() {
        Company company = Rosters.roster(FULL).company();
        Rotation second = company.rotation(new RotationId("core", "secondary"));
        assertThat(second.onlyFollows()).isTrue();
        assertThat(second.follow())
                .hasToString("Follow[leader=core/support-hero, pick=NEXT, hours=mon-fri 09:00-17:00]");
        Rotation both = company.rotation(new RotationId("no", "null"));
        assertThat(both.name()).isEqualTo("Null");
        assertThat(both.onlyFollows()).isFalse();
        assertThat(both.follow()).extracting(Follow::pick).isEqualTo(Follow.Pick.SAME);
    }

    @Test
    void readsEveryKeyOfAnOverride() {
        Roster roster = Rosters.roster(FULL);
        assertThat(roster.overrides().get(0))
                .isInstanceOf(Cover.class)
                .hasToString("Cover[facts=Facts[id=mxkpq, why=null, made=null, undone=Stamp[at=2026-01-20T10:12:00Z, "
                        + "by=null], forced=[away, double-booked]], rotation=core/support-hero, "
                        + "range=Times[from=2026-01-13T12:00, until=2026-01-13T18:00+01:00], out=ben, in=null]");
        Swap swap = (Swap) roster.overrides().get(1);
        assertThat(swap.first()).hasToString("Side[giver=ben, range=TurnOf[date=2026-02-03]]");
        assertThat(swap.second()).hasToString("Side[giver=ana, range=Days[from=2026-02-10, through=2026-02-11]]");
        assertThat(swap.facts().made()).extracting("at").isEqualTo(Instant.parse("2026-01-20T10:11:00Z"));
        assertThat(swap.id()).matches("[k-z]{5}").isNotEqualTo("mxkpq");
    }

    @Test
    void knowsWhereThingsStand() {
        Places places = Rosters.read(FULL).places();
        RotationId hero = new RotationId("core", "support-hero");
        assertThat(places.person("ana")).hasToString("rotations.yaml:7:3");
        assertThat(places.person("zed")).isNull();
        assertThat(places.away("ana", 0)).hasToString("rotations.yaml:14:9");
        assertThat(places.away("ana", 1)).isNull();
        assertThat(places.team("no")).hasToString("rotations.yaml:38:3");
        assertThat(places.rotation(hero)).hasToString("rotations.yaml:24:7");
        assertThat(places.order(hero, LocalDate.of(2026, 1, 5))).hasToString("rotations.yaml:26:16");
        assertThat(places.order(hero, LocalDate.of(2026, 3, 2))).hasToString("rotations.yaml:34:39");
        assertThat(places.order(hero, LocalDate.of(2026, 3, 9))).isNull();
        assertThat(places.change(hero, LocalDate.of(2026, 3, 2))).hasToString("rotations.yaml:34:13");
        assertThat(places.follows(new RotationId("core", "secondary"))).hasToString("rotations.yaml:37:42");
        assertThat(places.override("mxkpq")).hasToString("rotations.yaml:42:5");
    }

    @Test
    void withoutPeopleEveryoneInAnOrderIsAPerson() {
        Company company = Rosters.roster("""
                        teams:
                          core:
                            rotations:
                              hero: {start: 2026-01-05, order: [ana, ben], changes: [{from: 2026-03-02, order: [chi]}]}
                        """).company();
        assertThat(company.people()).containsOnlyKeys("ana", "ben", "chi");
        assertThat(company.people().get("chi").name()).isEqualTo("Chi");
        assertThat(company.zone()).isEqualTo(Zone.of("UTC"));
        assertThat(company.handoff()).hasToString("monday 09:00");
        assertThat(company.uidDomain()).isEqualTo("rota");
        assertThat(company.site()).isNull();
        assertThat(company.publicReasons()).isFalse();
    }

    @Test
    void emptySectionsAreAsGoodAsNone() {
        Rotation hero = Rosters.rotation("start: 2026-01-05\norder: [ben]\nchanges:\nlinks:\n");
        assertThat(hero.own()).extracting("changes").isEqualTo(List.of());
        assertThat(hero.links()).isEmpty();
        assertThat(Rosters.roster(Rosters.withRotation("start: 2026-01-05\norder: [ben]\n") + "overrides:\n")
                        .overrides())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 week      | monday 09:00 | 2026-01-05
            2 weeks     | Mon 09:00    | 2026-01-05
            520 weeks   | SUNDAY 23:59 | 2026-01-04
            1 day       | 09:00        | 2026-01-07
            3 days      | monday 09:00 | 2026-01-07
            """)
    void readsTurnsAndHandoffs(String turn, String handoff, String start) {
        String body = "start: " + start + "\norder: [ben]\nturn: " + turn + "\nhandoff: " + handoff + "\n";
        assertThat(Rosters.rotation(body).own()).extracting("cadence.turn").hasToString(turn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            always                             | always
            Mon-Fri                            | mon-fri
            monday - friday 09:00 - 17:00      | mon-fri 09:00-17:00
            daily 22:00-06:00                  | daily 22:00-06:00
            sat-tue 00:00-24:00                | sat-tue 00:00-00:00
            fri 20:00 - mon 08:00              | fri 20:00 - mon 08:00
            fri 20:00-sun 24:00                | fri 20:00 - mon 00:00
            wed                                | wed
            [mon-fri 18:00-22:00, sat-sun]     | mon-fri 18:00-22:00, sat-sun
            """)
    void readsHours(String written, String read) {
        String body = "start: 2026-01-05\norder: [ben]\nhours: " + written + "\n";
        assertThat(Rosters.rotation(body).own()).extracting("cadence.hours").hasToString(read);
    }

    @Test
    void anIdThatIsNotWrittenIsTheOneThatRotaWouldDerive() {
        String same = "- {cover: core/hero, in: ben, days: 2026-01-21}\n";
        List<String> ids = ids(Rosters.withOverrides(same + same));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids(Rosters.withOverrides(same)).get(0)).isEqualTo(ids.get(0));
        String taken = "- {id: " + ids.get(0) + ", cover: core/hero, in: chi, days: 2026-02-21}\n";
        assertThat(ids(Rosters.withOverrides(same + taken)).get(0)).isNotEqualTo(ids.get(0));
    }

    private static List<String> ids(String text) {
        return Rosters.roster(text).overrides().stream()
                .map(rota.override.Entry::id)
                .toList();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        String text = '\uFEFF' + FULL.replace("\n", "\r\n");
        assertThat(Rosters.roster(text)).hasToString(Rosters.roster(FULL).toString());
    }
}

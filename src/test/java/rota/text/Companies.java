package rota.text;

import static rota.text.TestRoster.MONDAY_NINE;
import static rota.text.TestRoster.WEEKLY;
import static rota.text.TestRoster.day;
import static rota.text.TestRoster.days;
import static rota.text.TestRoster.hours;
import static rota.text.TestRoster.times;
import static rota.text.TestRoster.turn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import rota.rotation.Cadence;
import rota.rotation.Change;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.TurnLength;
import rota.rotation.Zone;

/** The rosters whose tables the tests of this package look at. */
final class Companies {

    private static final Zone LONDON = Zone.of("Europe/London");

    private Companies() {}

    /** The five teams of the design's mock-up. Nobody comes after Uma in W07, and that is a gap. */
    static TestRoster company() {
        return new TestRoster()
                .order("core/support-hero", "Support hero", "ana", "ben", "chi")
                .same("core/secondary", "Secondary", "core/support-hero")
                .order("web/support-hero", "Support hero", "gus", "hana", "ivo", "jun")
                .next("web/secondary", "Secondary", "web/support-hero")
                .cadence(new Cadence(TurnLength.weeks(2), MONDAY_NINE, Hours.ALWAYS, LONDON))
                .order("data/support-hero", "Support hero", "mia", "nils", "ola")
                .same("data/secondary", "Secondary", "data/support-hero")
                .cadence(WEEKLY)
                .order("mobile/support-hero", "Support hero", "pia", "quin", "rosa")
                .next("mobile/secondary", "Secondary", "mobile/support-hero")
                .next("billing/support-hero", "Support hero", "tax/desk")
                .same("billing/secondary", "Secondary", "billing/support-hero")
                .start("2026-01-19")
                .changes(Change.ofOrder(LocalDate.of(2026, 2, 9), List.of("uma")))
                .order("tax/desk", "Desk", "tom", "uma", "vik")
                .cover("mxkpq", "core/support-hero", "chi", "ana", day("2026-01-21"))
                .swap("kzrwt", "core/support-hero", "chi", turn("2026-02-09"), "ben", turn("2026-02-02"))
                .cover("tqvlm", "mobile/support-hero", null, null, turn("2026-02-02"), "company offsite");
    }

    static final String[] FIVE = {"core", "web", "data", "mobile", "billing"};

    static TestRoster followTheSun() {
        TestRoster roster = new TestRoster();
        window(roster, "early", DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "06:00", "14:00", "ana", "ben", "chi");
        window(roster, "late", DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "14:00", "22:00", "dee", "eli", "fay");
        window(roster, "night", DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "22:00", "06:00", "gus", "hana", "ivo");
        window(roster, "weekend-day", DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, "06:00", "18:00", "jun", "kim");
        window(roster, "weekend-night", DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, "18:00", "06:00", "mia", "nils");
        return roster.cover("lllll", "global/early", "chi", "ben", days("2026-01-21", "2026-01-22"))
                .cover(
                        "mmmmm",
                        "global/night",
                        "ivo",
                        null,
                        times("2026-01-21T22:00", "2026-01-22T02:00"),
                        "maintenance");
    }

    private static void window(
            TestRoster roster, String id, DayOfWeek first, DayOfWeek last, String from, String until, String... order) {
        Handoff handoff = new Handoff(DayOfWeek.MONDAY, LocalTime.of(6, 0));
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + id.substring(1).replace('-', ' ');
        roster.cadence(new Cadence(TurnLength.weeks(1), handoff, hours(first, last, from, until), Zone.of("UTC")))
                .order("global/" + id, name, order);
    }

    static TestRoster frontDesk() {
        Hours office = hours(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00", "17:00");
        return new TestRoster()
                .team("desk", "Front desk")
                .cadence(new Cadence(TurnLength.days(1), new Handoff(null, LocalTime.of(9, 0)), office, LONDON))
                .order("desk/day-duty", "Day duty", "ana", "ben", "chi")
                .cover("lllll", "desk/day-duty", null, null, day("2026-01-21"), "closed")
                .cover("mmmmm", "desk/day-duty", null, "dee", times("2026-01-22T10:00", "2026-01-22T12:00"))
                .swap("nnnnn", "desk/day-duty", "ana", day("2026-01-26"), "ben", day("2026-01-27"));
    }

    static TestRoster twelveTeams() {
        List<String> people = List.of("ana", "ben", "chi", "dee", "eli", "fay", "gus", "hana", "ivo", "jun");
        List<String> teams = List.of(
                "Core Analytics",
                "Web",
                "Customer Infrastructure",
                "Mobile",
                "Billing",
                "Search",
                "Payments",
                "Growth",
                "Identity",
                "Data Platform",
                "Storage",
                "Security");
        TestRoster roster = new TestRoster();
        for (int i = 0; i < teams.size(); i++) {
            String id = "team-" + i;
            roster.team(id, teams.get(i))
                    .order(
                            id + "/support-hero",
                            i == 3 ? "Luigi" : "Support hero",
                            people.get(i % 10),
                            people.get((i + 3) % 10))
                    .same(id + "/secondary", "Secondary", id + "/support-hero");
        }
        return roster;
    }

    static TestRoster wideNames() {
        return new TestRoster()
                .person("tanaka", "田中 太郎")
                .person("sato", "佐藤 花子")
                .person("kim", "김민준")
                .person("rene", "Rene\u0301 Dubois")
                .team("tokyo", "日本チーム")
                .order("tokyo/support-hero", "サポート", "tanaka", "sato", "kim")
                .order("paris/support-hero", "Support hero", "rene", "ana")
                .order("seoul/support-hero", "Support hero", "kim", "rene");
    }

    static TestRoster oddities() {
        Handoff wednesday = new Handoff(DayOfWeek.WEDNESDAY, LocalTime.of(10, 0));
        return new TestRoster()
                .start("2026-01-26")
                .order("late/support-hero", "Support hero", "ana", "ben")
                .start("2026-01-05")
                .end("2026-02-02")
                .order("done/support-hero", "Support hero", "ana", "chi")
                .changes(new Change(LocalDate.of(2026, 2, 4), null, null, wednesday, null, null, null, null))
                .order("cut/support-hero", "Support hero", "ana", "dee", "eli")
                .end("2026-02-04")
                .order("ends/support-hero", "Support hero", "ana", "fay")
                .order("long/support-hero", "Support hero", "gus", "hana")
                .cover("lllll", "long/support-hero", null, "ivo", days("2026-01-22", "2026-01-29"))
                .cover("mmmmm", "long/support-hero", "ivo", "jun", times("2026-01-27T10:00", "2026-01-27T12:00"));
    }

    static TestRoster gaps() {
        return new TestRoster()
                .order("core/lead", "Lead", "solo")
                .next("core/second", "Second", "core/lead")
                .order("web/lead", "Lead", "ana", "ben")
                .next("web/second", "Second", "web/lead")
                .cover("lllll", "web/lead", "ana", "ben", days("2026-01-21", "2026-01-22"));
    }
}

package rota.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rota.override.Roster;
import rota.rotation.Company;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;
import rota.yaml.UnreadableRoster;

/** Pages for tests, of everything from four weeks before they are made to 52 weeks after. */
final class Pages {

    static final Instant MADE = Instant.parse("2026-11-24T10:15:00Z");

    private Pages() {}

    static Roster roster(String text) throws InvalidRoster {
        return RosterReader.read("rotations.yaml", text.getBytes(UTF_8)).roster();
    }

    /** The roster that lies at the top of the project. */
    static Roster example() throws InvalidRoster, UnreadableRoster {
        return RosterReader.read(Path.of(System.getProperty("rota.basedir", ""), "rotations.yaml"))
                .roster();
    }

    static Excerpt excerpt(Roster roster) {
        Company company = roster.company();
        LocalDate monday = MADE.atZone(company.zone()).toLocalDate().with(DayOfWeek.MONDAY);
        List<rota.rotation.RotationId> everything =
                List.copyOf(company.rotations().keySet());
        return new Excerpt(Schedule.of(roster), everything, monday.minusWeeks(4), monday.plusWeeks(52), false);
    }

    static String page(Roster roster) {
        StringWriter page = new StringWriter();
        Page.write(excerpt(roster), MADE, page);
        return page.toString();
    }

    static String page(String roster) throws InvalidRoster {
        return page(roster(roster));
    }

    /** What stands in the page between two things that stand there once. */
    static String between(String page, String before, String after) {
        int begin = page.indexOf(before) + before.length();
        return page.substring(begin, page.indexOf(after, begin));
    }

    /** The block of data, as it stands in the page. */
    static String data(String page) {
        return between(page, "<script type=\"application/json\" id=\"data\">", "</script>");
    }

    /** Teams with four people each, who take weeks as hero; the secondary is the hero, or the next one. */
    static String company(int teams) {
        StringBuilder roster = new StringBuilder("site: https://rota.example.com\nteams:\n");
        StringBuilder overrides = new StringBuilder("overrides:\n");
        for (int i = 0; i < teams; i++) {
            roster.append("""
                      team-N:
                        name: Team N
                        rotations:
                          hero:
                            {start: 2026-01-05, order: [ana-N, ben-N, chi-N, dee-N], escalates-to: second,
                             links: {Queue: "https://desk.example.com/N"}, duties: Answer within an hour.}
                          second: {follows: hero, pick: PICK}
                    """.replace("PICK", i % 2 == 0 ? "same" : "next").replace("N", i + ""));
            if (i % 4 == 0) {
                overrides.append("  - {cover: team-N/hero, in: ben-N, days: 2026-12-DAY, why: dentist}\n"
                        .replace("N", i + "")
                        .replace("DAY", 10 + i % 20 + ""));
            }
        }
        return roster.append(overrides).toString();
    }
}

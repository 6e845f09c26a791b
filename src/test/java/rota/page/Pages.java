package rota.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Roster;
import rota.rotation.Company;
import rota.rotation.Holiday;
import rota.rotation.Person;
import rota.rotation.RotationId;
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
        return excerpt(roster, 4, 52);
    }

    /** What the page's report looks at: 26 weeks before the week in which pages are made, and 26 from then on. */
    static Excerpt reported(Roster roster) {
        return excerpt(roster, 26, 26);
    }

    private static Excerpt excerpt(Roster roster, int weeksBack, int weeksAhead) {
        Company company = roster.company();
        LocalDate monday = company.zone().local(MADE).toLocalDate().with(DayOfWeek.MONDAY);
        List<RotationId> everything = List.copyOf(company.rotations().keySet());
        return new Excerpt(
                Schedule.of(roster), everything, monday.minusWeeks(weeksBack), monday.plusWeeks(weeksAhead), false);
    }

    static String page(Roster roster) {
        return page(roster, reported(roster));
    }

    /** The same roster, with four days of public holidays for everybody. */
    static Roster festive(Roster roster, LocalDate from) {
        Holiday holiday = new Holiday(from, from.plusDays(3), "Christmas", "england.ics");
        Map<String, Person> people = new LinkedHashMap<>(roster.company().people());
        people.replaceAll((id, person) -> person.with(List.of(), List.of(holiday)));
        return new Roster(roster.company().with(people), roster.overrides());
    }

    /** The page without its report. */
    static String unreported(Roster roster) {
        return page(roster, null);
    }

    private static String page(Roster roster, @Nullable Excerpt report) {
        StringWriter page = new StringWriter();
        Page.write(excerpt(roster), report, MADE, page);
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

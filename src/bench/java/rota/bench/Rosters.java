package rota.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the rosters that are measured; each is written once. */
final class Rosters {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int PEOPLE = 6;
    private static final int PEOPLE_OF_A_LARGE_TEAM = 10;

    private final Path folder;

    Rosters(Path folder) {
        this.folder = folder;
    }

    /** Teams of six people who take turns in two rotations; every fourth team has swapped the third turn and the fourth. */
    String teams(int teams) throws IOException {
        StringBuilder text = new StringBuilder("timezone: Europe/London\nteams:\n");
        for (int team = 0; team < teams; team++) {
            team(text, team);
            rotation(text, team, "support-hero", 0, PEOPLE);
            rotation(text, team, "secondary", PEOPLE / 2, PEOPLE);
        }
        swaps(text, teams);
        return file("teams-" + teams, text);
    }

    /** Teams of ten people each, who all have a name and an address, with one rotation. */
    String company(int teams) throws IOException {
        StringBuilder text = new StringBuilder("timezone: Europe/London\npeople:\n");
        for (int team = 0; team < teams; team++) {
            for (int person = 0; person < PEOPLE_OF_A_LARGE_TEAM; person++) {
                String id = person(team, person);
                text.append("  ")
                        .append(id)
                        .append(": {name: Person ")
                        .append(team)
                        .append(' ')
                        .append(person);
                text.append(", email: ").append(id).append("@example.com}\n");
            }
        }
        text.append("teams:\n");
        for (int team = 0; team < teams; team++) {
            team(text, team);
            rotation(text, team, "support-hero", 0, PEOPLE_OF_A_LARGE_TEAM);
        }
        swaps(text, teams);
        return file("company-" + teams, text);
    }

    /** One rotation, in which from the first day on somebody else stands in for each day. */
    String covers(int covers) throws IOException {
        StringBuilder text = new StringBuilder("timezone: Europe/London\nteams:\n");
        team(text, 0);
        rotation(text, 0, "support-hero", 0, PEOPLE);
        text.append("overrides:\n");
        for (int day = 0; day < covers; day++) {
            int holder = day / 7 % PEOPLE;
            text.append("  - {cover: team-0/support-hero, out: ").append(person(0, holder));
            text.append(", in: ").append(person(0, (holder + 1) % PEOPLE));
            text.append(", days: ").append(START.plusDays(day)).append("}\n");
        }
        return file("covers-" + covers, text);
    }

    private static void team(StringBuilder text, int team) {
        text.append("  team-")
                .append(team)
                .append(":\n    name: Team ")
                .append(team)
                .append("\n    rotations:\n");
    }

    private static void rotation(StringBuilder text, int team, String name, int first, int people) {
        text.append("      ").append(name).append(": {start: ").append(START).append(", order: [");
        for (int place = 0; place < people; place++) {
            text.append(place == 0 ? "" : ", ").append(person(team, (place + first) % people));
        }
        text.append("]}\n");
    }

    private static void swaps(StringBuilder text, int teams) {
        text.append("overrides:\n");
        for (int team = 0; team < teams; team += 4) {
            text.append("  - {swap: team-").append(team).append("/support-hero, turn: {");
            text.append(person(team, 2)).append(": ").append(START.plusWeeks(2)).append(", ");
            text.append(person(team, 3)).append(": ").append(START.plusWeeks(3)).append("}}\n");
        }
    }

    private static String person(int team, int number) {
        return "p" + team + "-" + number;
    }

    private String file(String name, StringBuilder text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text).toString();
    }
}

package rota.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.override.Roster;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.text.ReportJson;

/** What {@code rota report --json} says of the project's example, in the words of the browser test. */
final class Figures {

    private Figures() {}

    /** A line a rotation and a line a person; what only repeats another rotation is named with it. */
    static List<String> all() throws Exception {
        Roster example = Pages.example();
        ReadPage page = new ReadPage(Pages.data(Pages.page(example)));
        StringWriter json = new StringWriter();
        ReportJson.write(Pages.reported(example), json);
        ReadPage report = new ReadPage(json.toString());
        Map<Integer, String> titles = titles(page, example.company());
        List<String> lines = new ArrayList<>();
        titles.forEach((place, title) -> {
            Map<String, Object> rotation = report.rotation(place);
            lines.add(title + ": " + rotation.get("coverage") + "% " + rotation.get("balance") + "% "
                    + rotation.get("spread"));
            for (Object person : (List<?>) Objects.requireNonNull(rotation.get("people"))) {
                lines.add(line((Map<?, ?>) person));
            }
        });
        return lines;
    }

    private static Map<Integer, String> titles(ReadPage page, Company company) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < page.list("rotations").size(); i++) {
            Object repeated = page.rotation(i).get("as");
            int place = repeated == null ? i : ((Long) repeated).intValue();
            String role = company.rotation(page.id(i)).name();
            String team = company.team(page.id(i).team()).name();
            RotationId root = page.id(place);
            boolean isOfTeam = root.team().equals(page.id(i).team());
            titles.merge(
                    place,
                    team + " · " + role,
                    (title, other) -> title + " = " + (isOfTeam ? role : team + " " + role));
        }
        return titles;
    }

    private static String line(Map<?, ?> person) {
        return String.join(
                " | ",
                (String) person.get("name"),
                text(person.get("turns")),
                text(person.get("minutes")),
                text(person.get("weekend_minutes")),
                String.valueOf(number(person, "minutes") - number(person, "base_minutes")),
                covers(person),
                text(person.get("shortest_gap")),
                text(person.get("longest_stretch")));
    }

    private static String covers(Map<?, ?> person) {
        List<String> covers = new ArrayList<>();
        for (long minutes :
                new long[] {number(person, "covered"), number(person, "was_covered"), Math.abs(number(person, "owes"))
                }) {
            if (minutes != 0) {
                covers.add(String.valueOf(minutes));
            }
        }
        return covers.isEmpty() ? "–" : String.join("/", covers);
    }

    private static long number(Map<?, ?> person, String field) {
        return (Long) Objects.requireNonNull(person.get(field));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}

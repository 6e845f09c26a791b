package rota.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;
import rota.testing.Seeds;
import rota.text.ReportJson;

/** What the page knows of how evenly time falls is what {@code rota report --json} says of it. */
class FairnessDataTest {

    /** The first places of a person's list, behind who it is; then come those of somebody who is measured otherwise. */
    private static final List<String> FIELDS = List.of(
            "turns",
            "minutes",
            "weekend_minutes",
            "holiday_minutes",
            "base_minutes",
            "covered",
            "was_covered",
            "shortest_gap",
            "longest_stretch");

    private static final List<String> MEASURED = List.of("measured", "joined", "left");

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0})
    void everyNumberIsThatOfTheReport(int block) {
        Seeds.ofThousand(block, FairnessDataTest::hold);
    }

    private static void hold(RandomRosters.Sample sample, SplittableRandom random) {
        LocalDate from = sample.window().start().atOffset(ZoneOffset.UTC).toLocalDate();
        Excerpt excerpt = new Excerpt(
                Schedule.of(Pages.festive(sample.roster(), from.plusDays(10))),
                List.copyOf(sample.roster().company().rotations().keySet()),
                from,
                from.plusDays(random.nextInt(200)),
                false);
        StringWriter data = new StringWriter();
        PageData.write(excerpt, PageReport.of(excerpt), sample.window().start(), data);
        ReadPage page = new ReadPage(data.toString());
        StringWriter json = new StringWriter();
        ReportJson.write(excerpt, json);
        ReadPage report = new ReadPage(json.toString());
        assertThat(page.list("report")).containsExactly(report.data.get("from"), report.data.get("until"));
        for (int i = 0; i < page.list("rotations").size(); i++) {
            if (!page.rotation(i).containsKey("as")) {
                assertThat(page.rotation(i).get("fairness")).isEqualTo(expected(report.rotation(i), page));
            }
        }
    }

    private static List<Object> expected(Map<String, Object> rotation, ReadPage page) {
        List<Object> people = new ArrayList<>();
        for (Object person : (List<?>) Objects.requireNonNull(rotation.get("people"))) {
            people.add(load((Map<?, ?>) person, page));
        }
        long gaps = number(rotation.get("open_minutes")) - number(rotation.get("minutes"));
        return List.of(
                number(rotation.get("coverage")),
                number(rotation.get("balance")),
                number(rotation.get("spread")),
                gaps,
                people);
    }

    private static List<Object> load(Map<?, ?> person, ReadPage page) {
        List<Object> expected = new ArrayList<>();
        expected.add((long) page.list("people").indexOf(List.of(person.get("person"), person.get("name"))));
        FIELDS.forEach(field -> expected.add(number(person.get(field))));
        boolean isMeasuredByAll = Objects.equals(person.get("measured"), person.get("minutes"))
                && person.get("joined") == null
                && person.get("left") == null;
        for (String field : isMeasuredByAll ? List.<String>of() : MEASURED) {
            Object value = person.get(field);
            expected.add(field.equals("measured") ? number(value) : Objects.requireNonNullElse(value, ""));
        }
        return expected;
    }

    private static Long number(@Nullable Object value) {
        return value == null ? Long.valueOf(-1) : (Long) value;
    }
}

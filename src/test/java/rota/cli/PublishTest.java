package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rota publish}: the page, the data and the calendars. */
class PublishTest {

    @TempDir
    private Path folder;

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve(below).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String done(Run.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return result.out();
    }

    @Test
    void thePageTheDataAndTheCalendarsAreThere() throws IOException {
        Desk desk = Desk.in(folder);
        assertThat(done(desk.rota("publish public"))).isEqualTo("""
                index.html, rota.json and 11 calendars in public/, Mon 22 Dec 2025 to Sun 17 Jan
                2027: 13 written.
                  To look at it, open public/index.html
                  Its address, once it is served: https://rota.example.com
                """);
        done(desk.rota("export"));
        for (String name : files("calendars")) {
            assertThat(read("public/" + name)).isEqualTo(read("calendars/" + name));
        }
        assertThat(files("public")).hasSize(13);
        assertThat(read("public/rota.json"))
                .isEqualTo(done(desk.rota("generate --json --from 2025-12-22 --until 2027-01-18")));
        assertThat(read("public/index.html"))
                .startsWith("<!doctype html>\n")
                .contains("Ana Ruiz")
                .endsWith("</html>\n");
    }

    @Test
    void atTheSameInstantNothingIsTouchedTheSecondTime() {
        Desk desk = Desk.in(folder, Desk.ROSTER.replace("site: https://rota.example.com\n", ""));
        desk.rota("publish public");
        assertThat(done(desk.rota("publish public/"))).isEqualTo("""
                index.html, rota.json and 11 calendars in public/, Mon 22 Dec 2025 to Sun 17 Jan
                2027: 13 unchanged.
                  To look at it, open public/index.html
                """);
    }

    @Test
    void programsLearnWhatBecameOfEachFile() {
        Run.Result result = Desk.in(folder).rota("publish public --json");
        assertThat(StrictJson.objects(StrictJson.object(done(result)), "files"))
                .hasSize(13)
                .anySatisfy(file -> assertThat(file)
                        .containsEntry("name", "index.html")
                        .containsEntry("state", "written")
                        .containsEntry("events", null));
    }

    @Test
    void theDatesAreThoseOfTheOptionsInAllFiles() throws IOException {
        done(Desk.in(folder).rota("publish public --from 2026-01-05 --weeks 2"));
        assertThat(read("public/rota.json")).contains("\"from\": \"2026-01-05\"", "\"until\": \"2026-01-19\"");
        assertThat(read("public/rotations/core/hero.ics").split("BEGIN:VEVENT", -1))
                .hasSize(3);
    }

    @Test
    void theReportOnThePageLooksAtWhatARotaReportLooksAt() throws IOException {
        Desk desk = Desk.in(folder);
        Map<String, Object> report = StrictJson.object(done(desk.rota("report --json")));
        String dates = "\"report\":[\"" + report.get("from") + "\",\"" + report.get("until") + "\"]";
        for (String options : List.of("", " --from 2026-01-05 --weeks 2")) {
            done(desk.rota("publish public" + options));
            assertThat(read("public/index.html")).contains(dates, "\"fairness\":[", "<h2>How evenly it falls</h2>");
        }
        done(desk.rota("publish public --no-report"));
        assertThat(read("public/index.html"))
                .doesNotContain("\"report\":")
                .doesNotContain("\"fairness\":")
                .doesNotContain("<h2>How evenly it falls</h2>");
    }

    @Test
    void thePageOfAnotherSiteIsNotLost() throws IOException {
        Desk desk = Desk.in(folder).file("docs/index.html", "mine\n");
        Run.Result result = desk.rota("publish docs");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .isEqualTo("rota: docs/index.html is there already and was not made by rota, "
                        + "since there is no rota.json beside it; name another folder, or move it away\n");
        assertThat(files("docs")).containsExactly("index.html");
        assertThat(read("docs/index.html")).isEqualTo("mine\n");
    }

    @Test
    void whatIsGoneIsPrunedThereToo() throws IOException {
        Desk.in(folder).rota("publish public");
        String roster = Desk.ROSTER.substring(0, Desk.ROSTER.indexOf("  web:"));
        done(Desk.in(folder, roster).rota("publish public --prune"));
        assertThat(files("public"))
                .contains("index.html", "rota.json", "people/hana.ics", "teams/core.ics")
                .doesNotContain("teams/web.ics", "rotations/web/hero.ics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "publish ''", "publish -"})
    void theFolderMustBeNamed(String line) {
        Run.Result result = Desk.in(folder).rota(line);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("rota: name a folder to write to, like this: rota publish public\n");
    }
}

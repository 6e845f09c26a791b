package rota.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What readers do with the page in a real browser, and what they see; played once for all tests. */
final class Scenes {

    private static final String GAPS = """
            timezone: Europe/London
            people: {ana: {name: Ana Ruiz}, ben: {name: Ben Adeyemi}}
            teams:
              core:
                name: Core
                rotations:
                  hero: {start: 2026-01-05, order: [ana], escalates-to: second}
                  second: {follows: hero, pick: next}
              web:
                name: Web
                rotations:
                  hero: {name: Support hero, start: 2026-01-05, order: [ana, ben]}
                  late: {start: 2026-12-07, order: [ben]}
                  done: {start: 2026-01-05, end: 2026-11-16, order: [ben]}
            overrides: [{cover: web/hero, in: nobody, days: 2026-11-24}]
            """;

    private static final String OFFICE = """
            timezone: Europe/Lisbon
            people: {ana: {name: Ana Ruiz}, ben: {name: Ben Adeyemi}, dee: {name: Dee Okonkwo}}
            teams:
              desk:
                name: Front Desk
                rotations:
                  late: {name: Late, start: 2026-01-05, order: [ben], hours: mon-fri 19:00-21:00}
                  front:
                    name: Front
                    start: 2026-01-05
                    order: [ana, ben]
                    hours: mon-fri 08:30-17:30
                    escalates-to: pager/pager
                    links: {Queue: "https://desk.example.com"}
                    duties: Answer customers first.
              pager:
                name: Pager
                rotations:
                  pager: {name: Pager, start: 2026-01-05, order: [dee, ben]}
            overrides:
              - {cover: pager/pager, in: ana, times: {from: 2026-11-25T10:00, until: 2026-11-25T12:00}}
            """;

    private static final String EVEN = """
            timezone: Europe/London
            people:
              ana: {name: Ana Ruiz}
              ben: {name: Ben Adeyemi}
              chi: {name: Chi Nguyen}
              dee: {name: Dee Okonkwo}
              eli: {name: Eli Novak}
              fay: {name: Fay Moss}
            teams:
              core:
                name: Core
                rotations:
                  second: {name: Second, follows: hero}
                  hero:
                    name: Hero
                    start: 2026-01-05
                    order: [ana, ben, chi]
                    changes: [{from: 2026-11-09, order: [ana, ben, chi, dee]}]
                  backup: {name: Backup, follows: hero, pick: next, hours: sat-sun}
              web:
                name: Web
                rotations:
                  second: {name: Second, follows: core/hero}
                  desk: {name: Desk, start: 2026-01-05, order: [fay], hours: mon-fri 09:00-17:00}
                  pair: {name: Pair, follows: desk, pick: next}
                  later: {name: Later, start: 2027-07-05, order: [fay]}
            overrides:
              - {cover: core/hero, out: ana, in: ben, days: {from: 2026-11-25, through: 2026-11-26}}
              - {cover: core/hero, out: ben, in: eli, days: 2026-12-01}
              - {cover: core/hero, out: chi, in: nobody, turn: 2026-12-07}
              - {cover: web/desk, out: fay, in: nobody, days: 2026-12-02}
            """;

    /** The lines that each scene of the driver printed. */
    private static final Map<String, StringBuilder> SEEN = new TreeMap<>();

    private Scenes() {}

    /** Plays every scene, unless that was done before; skips the tests where there is no browser. */
    static synchronized void play() throws Exception {
        if (!SEEN.isEmpty()) {
            return;
        }
        Path modules = Path.of(System.getProperty("rota.jar")).resolveSibling("browser");
        Chromium chromium = Chromium.here(Files.createDirectories(modules));
        Path pages = Files.createTempDirectory(modules, "pages");
        try {
            write(pages);
            String output = chromium.output(script(), modules, pages.toString());
            output.lines().forEach(Scenes::keep);
            assertThat(SEEN).as(output).containsKey("many");
        } finally {
            delete(pages);
        }
    }

    private static void write(Path pages) throws Exception {
        Files.writeString(pages.resolve("example.html"), Pages.page(Pages.example()));
        Files.writeString(pages.resolve("many.html"), Pages.page(Pages.company(200)));
        Files.writeString(pages.resolve("gaps.html"), Pages.page(GAPS));
        Files.writeString(pages.resolve("office.html"), Pages.page(OFFICE));
        Files.writeString(pages.resolve("hostile.html"), Pages.page(PageTest.HOSTILE));
        Files.writeString(
                pages.resolve("even.html"), Pages.page(Pages.festive(Pages.roster(EVEN), LocalDate.of(2026, 12, 25))));
        Files.writeString(pages.resolve("unreported.html"), Pages.unreported(Pages.example()));
        Files.write(pages.resolve("instants"), Standings.all().keySet());
    }

    private static void keep(String line) {
        String[] parts = line.split("\t", 2);
        SEEN.computeIfAbsent(parts[0], scene -> new StringBuilder()).append(parts.length == 1 ? "" : parts[1] + "\n");
    }

    private static void delete(Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(pages);
    }

    private static Path script() throws URISyntaxException {
        return Path.of(Scenes.class.getResource("/page/read.mjs").toURI());
    }

    /** The names of the scenes that printed anything. */
    static List<String> names() {
        return List.copyOf(SEEN.keySet());
    }

    /** What a scene printed; empty if it printed nothing. */
    static String seen(String scene) {
        return SEEN.getOrDefault(scene, new StringBuilder()).toString();
    }

    /** The same, line by line. */
    static List<String> lines(String scene) {
        return seen(scene).lines().toList();
    }
}

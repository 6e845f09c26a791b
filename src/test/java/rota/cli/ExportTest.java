package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rota export}: which files there are, and what becomes of those that are there already. */
class ExportTest {

    private static final String[] ALL = {
        "all.ics",
        "gaps.ics",
        "people/ana.ics",
        "people/ben.ics",
        "people/chi.ics",
        "people/hana.ics",
        "rotations/core/hero.ics",
        "rotations/core/secondary.ics",
        "rotations/web/hero.ics",
        "teams/core.ics",
        "teams/web.ics"
    };
    /** The usual roster without Hana, and so without her team. */
    private static final String WITHOUT_HANA =
            Desk.ROSTER.substring(0, Desk.ROSTER.indexOf("  web:")).replace("  hana: {name: Hana Sato}\n", "");

    @TempDir
    private Path folder;

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve(below).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    private static String done(Run.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return result.out();
    }

    /** The names of the files of which that became. */
    private static List<String> names(Run.Result result, String state) {
        List<String> names = new ArrayList<>();
        for (Map<String, Object> file : StrictJson.objects(StrictJson.object(done(result)), "files")) {
            if (state.equals(file.get("state"))) {
                names.add(String.valueOf(file.get("name")));
            }
        }
        return names;
    }

    @Test
    void everythingHasAFileUnderItsIds() throws IOException {
        assertThat(done(Desk.in(folder).rota("export")))
                .isEqualTo("11 calendars in calendars/, Mon 22 Dec 2025 to Sun 17 Jan 2027: 11 written.\n");
        assertThat(files("calendars")).containsExactly(ALL);
        for (String name : ALL) {
            assertThat(read("calendars/" + name))
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .endsWith("END:VCALENDAR\r\n");
        }
    }

    @Test
    void whatIsTheSameIsNotTouched() throws IOException {
        Desk desk = Desk.in(folder);
        desk.rota("export");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (String name : ALL) {
            Files.setLastModifiedTime(folder.resolve("calendars/" + name), longAgo);
        }
        assertThat(done(desk.rota("export"))).endsWith(": 11 unchanged.\n");
        for (String name : ALL) {
            assertThat(Files.getLastModifiedTime(folder.resolve("calendars/" + name)))
                    .isEqualTo(longAgo);
        }
    }

    @Test
    void aCoverChangesOnlyTheFilesThatItConcerns() {
        Desk desk = Desk.in(folder);
        desk.rota("export");
        desk.rota("cover ben@W06 ana -r core/hero");
        assertThat(names(desk.rota("export --json"), "written"))
                .contains("all.ics", "people/ana.ics", "people/ben.ics", "rotations/core/hero.ics", "teams/core.ics")
                .doesNotContain("gaps.ics", "people/hana.ics", "rotations/web/hero.ics", "teams/web.ics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            core               | teams/core.ics
            core/hero          | rotations/core/hero.ics
            hero               | rotations/core/hero.ics rotations/web/hero.ics
            web core/secondary | rotations/core/secondary.ics teams/web.ics
            -p ana             | people/ana.ics
            --person Sato      | people/hana.ics
            -p me web          | people/chi.ics teams/web.ics
            """)
    void whatIsNamedHasTheSameFileAsInEverything(String named, String names) throws IOException {
        Desk desk = Desk.in(folder);
        done(desk.rota("export -o all"));
        done(desk.run().with("ROTA_ME", "chi").rota(Desk.words("export " + named)));
        List<String> wanted = List.of(Desk.words(names));
        assertThat(files("calendars")).isEqualTo(wanted);
        for (String name : wanted) {
            assertThat(read("calendars/" + name)).isEqualTo(read("all/" + name));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export           | all.ics
            export core      | teams/core.ics
            export core/hero | rotations/core/hero.ics
            export -p ben    | people/ben.ics
            export core web  | all.ics
            """)
    void oneFileOrTheAnswerHoldsTheOneCalendarThatIsNamed(String line, String name) throws IOException {
        Desk desk = Desk.in(folder);
        desk.rota("export");
        assertThat(done(desk.rota(line + " -o -"))).isEqualTo(read("calendars/" + name));
        assertThat(done(desk.rota(line + " -o below/one.ics")))
                .matches("below/one.ics: \\d+ events, Mon 22 Dec 2025 to Sun 17 Jan 2027, written.\n");
        assertThat(read("below/one.ics")).isEqualTo(read("calendars/" + name));
        assertThat(done(desk.rota(line + " -o below/one.ics"))).endsWith(", unchanged.\n");
        assertThat(files("below")).containsExactly("one.ics");
    }

    @Test
    void severalInOneFileAreOneCalendar() {
        String calendar = done(Desk.in(folder).rota("export core/hero web/hero -o -"));
        assertThat(calendar).containsOnlyOnce("BEGIN:VCALENDAR").contains("UID:core/hero/", "UID:web/hero/");
        assertThat(calendar).doesNotContain("UID:core/secondary/");
    }

    @Test
    void whatIsGoneFromTheRosterIsEmptiedAndWithPruneRemoved() throws IOException {
        Desk.in(folder).rota("export");
        Desk desk = Desk.in(folder, WITHOUT_HANA)
                .file("calendars/people/party.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
                .file("calendars/teams/notes.txt", "mine\n");
        assertThat(done(desk.rota("export"))).isEqualTo("""
                11 calendars in calendars/, Mon 22 Dec 2025 to Sun 17 Jan 2027: 1 written, 7
                unchanged, 3 emptied.
                  emptied: people/hana.ics, rotations/web/hero.ics, teams/web.ics; what they
                  were about is gone from the roster. --prune removes them.
                """);
        assertThat(read("calendars/people/hana.ics"))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT", "Hana");
        assertThat(done(desk.rota("export"))).endsWith(": 11 unchanged.\n");

        assertThat(done(desk.rota("export --prune"))).isEqualTo("""
                8 calendars in calendars/, Mon 22 Dec 2025 to Sun 17 Jan 2027: 8 unchanged, 3
                removed.
                  removed: people/hana.ics, rotations/web/hero.ics, teams/web.ics.
                """);
        assertThat(folder.resolve("calendars/rotations/web")).doesNotExist();
        assertThat(files("calendars"))
                .contains("people/party.ics", "teams/notes.txt")
                .hasSize(10);
    }

    @Test
    void whatIsGoneStaysWhenOnlySomethingIsNamed() throws IOException {
        Desk.in(folder).rota("export");
        String before = read("calendars/teams/web.ics");
        done(Desk.in(folder, WITHOUT_HANA).rota("export core"));
        assertThat(read("calendars/teams/web.ics")).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoCalendarIsNotLost() throws IOException {
        Desk desk = Desk.in(folder);
        Run.Result result = desk.rota("export -o rotations.yaml");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .isEqualTo(
                        "rota: rotations.yaml is there already and is no calendar of rota's; name another, or move it away\n");
        assertThat(read("rotations.yaml")).isEqualTo(Desk.ROSTER);
        desk.file("empty", "");
        assertThat(done(desk.rota("export -o empty"))).startsWith("empty: ");
    }

    @Test
    void aFolderMayBeCalledLikeAFile() throws IOException {
        Files.createDirectory(folder.resolve("web.ics"));
        done(Desk.in(folder).rota("export web -o web.ics"));
        assertThat(files("web.ics")).containsExactly("teams/web.ics");
    }

    @Test
    void whatCannotBeWrittenIsToldAndNothingIsWritten() throws IOException {
        Desk desk = Desk.in(folder).file("calendars/teams/core.ics/note.txt", "mine\n");
        Run.Result result = desk.rota("export");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("rota: calendars/teams/core.ics was not written: "
                        + "there is a folder of that name; move it away\n");
        assertThat(files("calendars")).containsExactly("teams/core.ics/note.txt");
    }

    @Test
    void whatDoesNothingIsToldBesideTheAnswer() {
        Desk desk = Desk.in(
                folder,
                Desk.ROSTER + "overrides: [{id: lllll, cover: core/hero, out: ben, in: ana, days: 2026-01-22}]\n");
        for (String line : new String[] {"export", "export -o -", "export -o one.ics"}) {
            Run.Result result = desk.rota(line);
            assertThat(result.exit()).isZero();
            assertThat(result.out()).doesNotContain("lllll");
            assertThat(result.err()).startsWith("! cover lllll of core/hero does nothing");
        }
        assertThat(StrictJson.objects(StrictJson.object(done(desk.rota("export --json"))), "orphans"))
                .hasSize(1);
    }

    @Test
    void programsLearnWhatBecameOfEachFile() {
        Map<String, Object> answer =
                StrictJson.object(done(Desk.in(folder).rota("export -o out --until 2026-02-02 --json")));
        assertThat(answer.keySet()).containsExactly("output", "from", "until", "files", "orphans");
        assertThat(answer)
                .containsEntry("output", "out")
                .containsEntry("from", "2025-12-22")
                .containsEntry("until", "2026-02-02");
        assertThat(StrictJson.objects(answer, "files"))
                .hasSize(ALL.length)
                .allSatisfy(file -> assertThat(file.keySet()).containsExactly("name", "state", "events"))
                .anySatisfy(file -> assertThat(file)
                        .containsEntry("name", "rotations/core/hero.ics")
                        .containsEntry("state", "written")
                        .containsEntry("events", 4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            export xyz             | no team or rotation 'xyz' in the roster
            export -p xyz          | no person 'xyz' in the roster
            export -o ''           | --output takes a folder, a file that ends in .ics, or -, not ''
            export --prune core    | --prune goes with everything in a folder; leave it out, or leave out WHAT, --person and the file
            export --prune -o a.ics | --prune goes with everything in a folder; leave it out, or leave out WHAT, --person and the file
            export --prune -o -    | --prune goes with everything in a folder; leave it out, or leave out WHAT, --person and the file
            export -p ana core -o - | one file is either a person's calendar or that of teams and rotations; leave out --person or WHAT, or name a folder with --output
            export -o - --json     | --output - prints the calendar itself; leave out --json
            export --from then     | --from takes a date (2026-02-04), a week (W06, 2026-W06) or a quarter (2026-Q2), not 'then'
            export --until 2020-01-01 | --until 2020-01-01 is not after 2025-12-22
            """)
    void whatCannotBeIsTold(String line, String sentence) throws IOException {
        Run.Result result = Desk.in(folder).rota(line);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("rota: " + sentence);
        assertThat(files("")).containsExactly("rotations.yaml");
    }

    @Test
    void aNameCannotDisturbATerminal() {
        Run.Result result = Desk.in(folder).run().onTerminal(80).rota("export", "-o", "a\u001b[31m\u202eb");
        assertThat(result.exit()).isZero();
        assertThat(result.out() + result.err())
                .doesNotContain("\u001b", "\u202e")
                .contains("11 calendars");
    }
}

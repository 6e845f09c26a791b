package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A first roster, by options or by questions; {@code check} has nothing to say about it, and nothing is written over. */
class InitTest {

    private static final String[] LINE = {
        "init",
        "--zone",
        "Europe/London",
        "--team",
        "Core Analytics=Ana Ruiz <ana@example.com>, Ben Adeyemi",
        "--team",
        "Web=Gus Ferreira, Hana Sato",
        "--secondary",
        "next",
        "--domain",
        "support.example.com"
    };

    private static final String WRITTEN = """
            # Who is on call, and when. All that rota prints follows from this file; keep it in git, where changes are seen.
            #   rota generate        the coming weeks
            #   rota who             who is on call now
            #   rota swap, cover     what people agree on goes to the end of this file; the orders never change for it
            #   rota away            somebody can't: notes it, and says whom it concerns
            #   rota check           what is wrong, or will be

            timezone: Europe/London           # where handoffs happen
            handoff: monday 09:00             # when turns change hands
            uid-domain: support.example.com   # names the events in calendars; choose it before anybody subscribes, then keep it

            people:                           # by the short names that commands take: rota next ana
              # More that can be said of each: email, timezone, hours, away, handles
              # Core Analytics
              ana: {name: Ana Ruiz, email: ana@example.com}
              ben: {name: Ben Adeyemi}
              # Web
              gus: {name: Gus Ferreira}
              hana: {name: Hana Sato}

            teams:
              core:
                name: Core Analytics
                rotations:
                  support-hero:
                    name: Support hero        # what the team calls the role
                    start: 2026-01-19         # the first turn begins at the handoff on this date
                    turn: 1 week
                    order: [ana, ben]
                    # A new colleague takes turns from a date on, and nobody's turn before it moves:
                    #   rota join dee core --from 2026-03-02 --name 'Dee Larsen'
                    escalates-to: secondary   # whom to turn to
                  secondary:
                    name: Secondary
                    follows: support-hero
                    pick: next                # whoever is the hero after this one, and so knows the week to take over
              web:
                name: Web
                rotations:
                  support-hero:
                    name: Support hero
                    start: 2026-01-19
                    turn: 1 week
                    order: [gus, hana]
                    escalates-to: secondary
                  secondary:
                    name: Secondary
                    follows: support-hero
                    pick: next
            """;

    @TempDir
    private Path folder;

    private Run run() {
        return Run.in(folder);
    }

    private Run.Result rota(String... line) {
        return run().rota(line);
    }

    private String roster() throws IOException {
        return Files.readString(folder.resolve("rotations.yaml"), UTF_8);
    }

    private void assertNothingIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatTheOptionsSayIsWrittenWithCommentsAndItsFirstWeeksAreShown() throws IOException {
        Run.Result result = rota(LINE);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(roster()).isEqualTo(WRITTEN);
        assertThat(result.out())
                .startsWith("Written to rotations.yaml: 2 teams, 4 people.")
                .contains("▸ W04 19 Jan", "  W07  9 Feb", "\n  rota generate  the coming weeks\n")
                .contains("\n  rota check     what is wrong, or will be\n")
                .contains("\n  git -C ", " init && git -C ", " add rotations.yaml && git -C ")
                .endsWith(" commit -m 'Say who is on call' rotations.yaml\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("rotations.yaml"));
        }
    }

    @Test
    void checkIsHappyWithItAndSoAreTheCommandsItsCommentsName() throws IOException {
        rota(LINE);
        assertThat(rota("check").out()).startsWith("All is well with 4 rotations");
        assertThat(rota("who", "core").out()).contains("Ana Ruiz", "Ben Adeyemi");
        assertThat(rota("next", "ana").exit()).isZero();
        assertThat(rota("join", "dee", "core", "--from", "2026-03-02", "--name", "Dee Larsen", "--yes")
                        .exit())
                .isZero();
        assertThat(rota("away", "ana", "2026-02-23..2026-02-24", "--yes").exit())
                .isZero();
        assertThat(rota("swap", "gus@2026-W06", "hana@2026-W07").exit()).isZero();
        assertThat(roster()).contains("dee: {name: Dee Larsen}", "changes:", "overrides:", "# whom to turn to");
    }

    @Test
    void whatIsNotSaidIsAsUsual() throws IOException {
        assertThat(rota("init", "--zone", "UTC", "--team", "Web=Gus", "--domain", "example.com")
                        .exit())
                .isZero();
        assertThat(roster())
                .contains("timezone: UTC", "handoff: monday 09:00", "start: 2026-01-19", "gus: {name: Gus}")
                .doesNotContain("secondary", "# Web");
        assertThat(rota("check").out()).startsWith("All is well with 1 rotation ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-19T08:59:59Z | monday 09:00    | Europe/London       | 2026-01-12 | a second before the handoff
            2026-01-19T09:00:00Z | monday 09:00    | Europe/London       | 2026-01-19 | the instant of the handoff
            2026-01-18T23:00:00Z | monday 09:00    | Pacific/Auckland    | 2026-01-19 | it is Monday noon in Auckland
            2026-01-20T10:15:00Z | sunday 23:59    | America/Los_Angeles | 2026-01-18 |
            2026-01-20T10:15:00Z | tuesday 10:15   | UTC                 | 2026-01-20 |
            2026-01-20T10:15:00Z | tuesday 10:16   | UTC                 | 2026-01-13 |
            """)
    void somebodyIsOnCallNow(Instant now, String handoff, String zone, String start, String why) throws IOException {
        Run.Result result = run().at(now)
                .rota("init", "--zone", zone, "--handoff", handoff, "--team", "Web=Gus, Hana", "--domain", "a.example");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(roster()).as(why).contains("start: " + start);
        assertThat(run().at(now).rota("who", "web/support-hero").out()).as(why).startsWith("Gus");
    }

    @Test
    void aFirstTurnToComeIsShownFromItsWeekOn() throws IOException {
        Run.Result result = rota("init", "--zone", "UTC", "--team", "Web=Gus, Hana", "--start", "2026-03-02");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(roster()).contains("start: 2026-03-02");
        assertThat(result.out()).contains("W10  2 Mar", "W13 23 Mar").doesNotContain("W09");
        assertThat(rota("check").out()).startsWith("All is well");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --zone=Lodnon --team=Web=Gus                            | no time zone 'Lodnon'
            --zone=UTC --team=Web                                   | like --team 'Web=Gus Ferreira, Hana Sato', not 'Web'
            --zone=UTC --team=Web=                                  | nobody is in Web; name its people
            --zone=UTC --team==Gus                                  | is empty
            --zone=UTC --team=Web=Gus,gus                           | gus is named twice in Web
            --zone=UTC --team=Web=Gus --team=Core=Ana,Gus           | Gus is named in Web and in Core
            --zone=UTC --team=Web=Gus --team=web=Ana                | the team web is named twice
            --zone=UTC --team=Web=Gus<gus>                          | 'gus' is no e-mail address
            --zone=UTC --team=Web=<gus@example.com>                 | no name before it
            --zone=UTC --team=Web=gus@example.com                   | 'gus@example.com' has an address in it, which everybody would see
            --zone=UTC --team=Web=Gus<gus@example.com               | an address in it
            --zone=UTC --team=Web=Gus<gus@example.com>Hana          | an address in it
            --zone=UTC --team=Web=Gus<a@b.example>Hana<c@d.example> | is no e-mail address
            --zone=UTC --team=Web=Gus;gus                           | gus is named twice in Web
            --zone=UTC --team=Web=Gus --handoff=09:00               | needs a weekday too, like 'monday 09:00'
            --zone=UTC --team=Web=Gus --start=soon                  | 'soon' is no date
            --zone=UTC --team=Web=Gus --start=2026-01-20            | Tue 20 Jan 2026 begins no turn, since the handoff is monday 09:00; did you mean 2026-01-19?
            --zone=UTC --team=Web=Gus --start=0026-01-19            | more than 100 years
            --zone=UTC --team=Web=Gus --secondary=both              | --secondary takes same, next or none, not 'both'
            --zone=UTC --team=Web=Gus --secondary=next              | in Web one person is alone
            --zone=UTC --team=Web=Gus --domain=a/b                  | like support.example.com
            --zone=UTC --team=Web=Gus --site=rota                   | like https://rota.example.com
            --zone=UTC --team=Web=Gus web                           | 'web' is one word too many
            --zone=UTC --zone=UTC --team=Web=Gus                    | --zone is given twice
            -f= --zone=UTC --team=Web=Gus                           | --file takes the name of a file
            """)
    void whatCannotBeIsRefusedWithWhatWould(String options, String sentence) throws IOException {
        Run.Result result = rota(("init " + options).split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("rota: ").contains(sentence).hasLineCount(1);
        assertNothingIsThere();
    }

    @Test
    void aHandoffThatTheClocksSkipIsRefused() throws IOException {
        Run.Result result = rota("init", "--zone", "Europe/London", "--handoff", "sunday 01:30", "--team", "Web=Gus");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("rota: the clocks in Europe/London skip 01:30 on Sun 29 Mar 2026;"
                        + " choose another time for the handoff\n");
        assertNothingIsThere();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            init                                  | --zone and --team are missing, and there is nobody to ask | rota init --zone Europe/London --team 'Core Analytics=Ana Ruiz, Ben Adeyemi' --team 'Web=Gus Ferreira, Hana Sato'
            init --zone UTC --handoff=fri-10:00   | 'fri-10:00'                                               |
            init --zone UTC --start 2026-01-19    | --team is missing, and there is nobody to ask             | rota init --start 2026-01-19 --zone UTC --team 'Core
            init --team Web=Gus                   | --zone is missing, and there is nobody to ask             | rota init --zone Europe/London --team Web=Gus
            """)
    void withoutAnybodyToAskTheWholeCommandIsTold(String line, String sentence, String command) throws IOException {
        Run.Result result = rota(line.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("rota: ").contains(sentence);
        if (command != null) {
            assertThat(result.err()).contains("; a whole command looks like this:\n  " + command);
        }
        assertNothingIsThere();
    }

    @Test
    void programsAreNotAskedAndGetTheText() throws IOException {
        Run.Result missing =
                run().onTerminal(80).answering(Respondent.answering()).rota("init", "--json");
        assertThat(missing.exit()).isEqualTo(2);
        String[] line = Stream.concat(Stream.of(LINE), Stream.of("--json")).toArray(String[]::new);
        Map<String, Object> answer = StrictJson.object(rota(line).out());
        assertThat(answer.keySet()).containsExactly("file", "written", "text");
        assertThat(answer).containsEntry("file", "rotations.yaml").containsEntry("written", true);
        assertThat(answer).containsEntry("text", WRITTEN);
        assertThat(roster()).isEqualTo(WRITTEN);
    }

    @Test
    void aDryRunPrintsTheRosterAndWritesNothing() throws IOException {
        String[] line = Stream.concat(Stream.of(LINE), Stream.of("--dry-run")).toArray(String[]::new);
        assertThat(rota(line).out()).isEqualTo(WRITTEN);
        assertNothingIsThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "link", "folder"})
    void whatIsThereIsNeverWrittenOver(String kind) throws IOException {
        Path file = folder.resolve("rotations.yaml");
        switch (kind) {
            case "file" -> Files.writeString(file, "teams: {}\n");
            case "link" -> Files.createSymbolicLink(file, folder.resolve("nowhere"));
            default -> Files.createDirectory(file);
        }
        Respondent nobody = Respondent.answering();
        Run.Result result = run().onTerminal(80).answering(nobody).rota("init");
        assertThat(nobody.asked()).isEmpty();
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .startsWith("rota: rotations.yaml is " + (kind.equals("folder") ? "a folder" : "there already"))
                .hasLineCount(1);
        assertThat(rota(LINE).exit()).isEqualTo(4);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aRosterAboveIsNotHiddenUnlessThatIsSaid() throws IOException {
        rota(LINE);
        Path below = Files.createDirectory(folder.resolve("below"));
        Run.Result result = Run.in(below).rota(LINE);
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .contains("there is a roster already, ../rotations.yaml, which is used in this folder too")
                .contains("\n  rota init --zone Europe/London")
                .endsWith(" --file rotations.yaml\n");
        String[] named = Stream.concat(Stream.of(LINE), Stream.of("--file", "rotations.yaml"))
                .toArray(String[]::new);
        assertThat(Run.in(below).rota(named).exit()).isZero();
        assertThat(below.resolve("rotations.yaml")).hasContent(WRITTEN);
    }

    @Test
    void theFileIsWhereItIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("my team"));
        Run.Result result = rota("init", "-f", "my team/on call.yaml", "--zone", "UTC", "--team", "Web=Gus");
        assertThat(result.out())
                .contains("\n  rota generate -f 'my team/on call.yaml'  the coming weeks\n")
                .contains("git -C 'my team' add 'on call.yaml' && git -C 'my team' commit");
        assertThat(folder.resolve("my team/on call.yaml")).content().contains("Gus");
        assertThat(run().with("ROTA_FILE", "other.yaml")
                        .rota("init", "--zone", "UTC", "--team", "Web=Gus")
                        .exit())
                .isZero();
        assertThat(folder.resolve("other.yaml")).exists();
        Run.Result missing = rota("init", "-f", "missing/a.yaml");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err())
                .isEqualTo("rota: missing/a.yaml was not written: there is no folder missing; make it first, or name"
                        + " another place\n");
    }

    @Test
    void aSchemaBesideItIsNamedForEditors() throws IOException {
        Files.writeString(folder.resolve("rotations.schema.json"), "{}");
        rota(LINE);
        assertThat(roster()).isEqualTo("# yaml-language-server: $schema=./rotations.schema.json\n" + WRITTEN);
    }

    @Test
    void namesMayHoldAnythingThatCanBeShown() throws IOException {
        rota(
                "init",
                "--zone",
                "UTC",
                "--domain",
                "a.example",
                "--team",
                "#1: \"the\" \\team\\=O’Hara: \"Al\", 太郎, עדי כהן, {}, - x, null, 👩‍💻 Zoë");
        assertThat(rota("check").out()).startsWith("All is well");
        assertThat(roster())
                .contains("name: \"#1: \\\"the\\\" \\\\team\\\\\"", "  p2: {name: 太郎}", "  zoe: {name: 👩‍💻 Zoë}")
                .contains("order: [ohara, p2, p3, p4, x, p-null, zoe]");
    }

    @Test
    void atATerminalFewQuestionsAreAskedAndTheRosterIsLookedAt() throws IOException {
        Respondent ana = Respondent.answering(
                "",
                "",
                "Core Analytics, Web",
                "Ana Ruiz <ana@example.com>, Ben Adeyemi",
                "Gus Ferreira, Hana Sato,",
                "next",
                "",
                "yes");
        Run.Result result = run().onTerminal(80).answering(ana).rota("init", "--domain", "support.example.com");
        assertThat(ana.asked().replace(folder + "/", "")).isEqualTo("""
                Time zone [Europe/London]
                Handoff, each week [monday 09:00]
                Teams, with commas between them [Support]
                People of Core Analytics in their order, with commas
                People of Web in their order, with commas
                Who is the secondary?
                  whoever is the hero next | so they know the week that they take over
                  the hero | one person for both
                  there is no secondary | only a support hero
                The first turn begins on [2026-01-19]
                Write this to rotations.yaml?""");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(roster()).isEqualTo(WRITTEN);
        assertThat(result.out()).contains("# Who is on call, and when", "Written to rotations.yaml");
    }

    @Test
    void anAnswerThatCannotBeIsAskedForAgain() throws IOException {
        Respondent ana = Respondent.answering(
                "Lodnon",
                "",
                "sunday 01:30",
                "fri 10:00",
                ",",
                "Web, web",
                "Web",
                "Gus, gus",
                "Gus",
                "the hero",
                "2026-01-19",
                "2026-01-23",
                "yes");
        Run.Result result = run().onTerminal(80).answering(ana).rota("init");
        assertThat(ana.asked())
                .contains("\nno time zone 'Lodnon'")
                .contains("\nthe clocks in Europe/London skip 01:30 on Sun 29 Mar 2026")
                .contains("\nname one team at least\nthe team web is named twice")
                .contains("\ngus is named twice in Web")
                .contains("Who is the secondary?\n  the hero | ")
                .contains(
                        "\nMon 19 Jan 2026 begins no turn, since the handoff is friday 10:00; did you mean 2026-01-16?");
        assertThat(result.exit()).isZero();
        assertThat(roster()).contains("follows: support-hero     # the same person", "start: 2026-01-23");
    }

    @Test
    void whatIsWrongOnTheLineIsToldBeforeAnythingIsAsked() {
        Respondent nobody = Respondent.answering();
        Run.Result result = run().onTerminal(80).answering(nobody).rota("init", "--start", "soon");
        assertThat(nobody.asked()).isEmpty();
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("'soon' is no date for the first turn");
    }

    @Test
    void whoeverHasNoLettersForAnIdIsAskedForThem() throws IOException {
        Respondent ana = Respondent.answering("", "", "", "太郎, 花子, Taro", "Taro", "taro", "ōta", "ota", "", "yes");
        Run.Result result =
                run().onTerminal(80).answering(ana).rota("init", "--secondary", "none", "--start", "2026-01-19");
        assertThat(ana.asked())
                .contains("What commands call 太郎, in letters a to z [p1]\n'Taro' can't be that")
                .contains("\n'taro' is somebody else already\n'ōta' can't be that")
                .contains("What commands call 花子, in letters a to z [p2]");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(roster()).contains("name: Support\n", "order: [ota, p2, taro]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whoeverLeavesLeavesNothing(int question) throws IOException {
        String[] answers = {"", "", "Web", "Gus, Hana", "the hero", "", "yes"};
        answers[question - 1] = Respondent.LEAVES;
        Respondent ana = Respondent.answering(Arrays.copyOf(answers, question));
        Run.Result result = run().onTerminal(80).answering(ana).rota("init");
        assertThat(ana.asked()).isNotEmpty();
        assertThat(result.exit()).isEqualTo(130);
        assertThat(result.err()).isEmpty();
        assertNothingIsThere();
    }

    @Test
    void whoeverSaysNoInTheEndLeavesNothing() throws IOException {
        Respondent ana = Respondent.answering("", "", "Web", "Gus, Hana", "the hero", "", "no");
        assertThat(run().onTerminal(80).answering(ana).rota("init").exit()).isEqualTo(130);
        assertNothingIsThere();
    }

    @Test
    void whatSomebodyElseWritesMeanwhileIsKept() throws IOException {
        Respondent ana = Respondent.answering("", "", "Web", "Gus, Hana", "the hero", "", "yes")
                .meanwhile(7, () -> Desk.in(folder, "teams: {}\n"));
        Run.Result result = run().onTerminal(80).answering(ana).rota("init");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).startsWith("rota: rotations.yaml is there already");
        assertThat(roster()).isEqualTo("teams: {}\n");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Madrid, Europe/Madrid", "Etc/UTC, UTC", "GMT, UTC", "Z, UTC", "GMT+01:00, UTC", "nonsense, UTC"
    })
    void theMachinesZoneIsProposedWhereTheRosterCanHaveIt(String machine, String proposed) {
        Respondent ana = Respondent.answering(Respondent.LEAVES);
        run().from(machine).onTerminal(80).answering(ana).rota("init");
        assertThat(ana.asked()).isEqualTo("Time zone [" + proposed + "]");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ana@support.example.com,        support.example.com
            ana@Example.com,                example.com
            ana@gmail.com,                  -
            ana@localhost,                  -
            1+ana@users.noreply.github.com, -
            ana@users.noreply.example.com,  -
            ana@ex_ample.com,               -
            -,                              -
            """)
    void theUsersDomainNamesTheEventsWhereItIsNobodyElses(String email, String domain) {
        assertThat(InitWords.domainOf(email)).isEqualTo(domain);
    }
}

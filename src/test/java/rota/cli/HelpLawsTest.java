package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.text.HelpSheet;
import rota.text.Usage;

/** What holds for the help of every command. */
class HelpLawsTest {

    private static final int COLUMNS = 80;
    private static final int SCREEN = 30;
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"|]|'[^']*'|\"[^\"]*\")+|\\|");

    private static Run.Result help(String... words) {
        return Run.in(Path.of("/")).rota(words);
    }

    private static List<String> commands() {
        return Program.commands();
    }

    private static Stream<Usage> usages() {
        return Program.commands().stream()
                .map(name -> Program.command(name).syntax().usage());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsAScreen(String command) {
        String help = help(command, "--help").out();
        assertThat(help.lines().count()).isLessThanOrEqualTo(SCREEN);
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        assertThat(help.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void opensWithAnExampleAndNamesExitCodes(String command) {
        String help = help(command, "--help").out();
        assertThat(help.lines().findFirst().orElse("")).matches("  .*\\brota " + command + "\\b.*");
        assertThat(help).contains("\nusage: rota " + command).contains("\nExit codes: 0 done · 1 ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isTheSameHoweverItIsAskedFor(String command) {
        Run.Result help = help("help", command);
        assertThat(help.exit()).isZero();
        assertThat(help)
                .isEqualTo(help(command, "--help"))
                .isEqualTo(help(command, "-h"))
                .isEqualTo(help("-h", command));
    }

    @ParameterizedTest
    @MethodSource("usages")
    void tellsEveryWordAndOption(Usage usage) {
        String help = help("help", usage.name()).out();
        usage.words().forEach(words -> assertThat(help).contains("  " + words.label(), words.shown()));
        for (Usage.Option option : usage.options()) {
            if (option.isHidden()) {
                assertThat(help).doesNotContain(option.name());
            } else {
                assertThat(help).contains("  " + option.shown());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usages")
    void everyExampleIsUnderstood(Usage usage) {
        for (String line :
                String.join("\n", usage.examples()).replace("\\\n", "").split("\n", -1)) {
            List<String> words = words(line.strip().split("   +", -1)[0]);
            assertThat(words).as(line).startsWith("rota", usage.name());
            String[] args = words.subList(1, words.size()).toArray(String[]::new);
            assertThat(Parser.said(args).command()).isEqualTo(usage.name());
        }
    }

    /** The words of the part of a shell's line that calls rota. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        String call = line.replaceAll(".*\\$\\((.*?)\\).*", "$1");
        call = call.substring(call.lastIndexOf("rota ")).replaceAll(" (>|\\|) .*$", "");
        for (Matcher word = WORD.matcher(call); word.find(); ) {
            words.add(word.group().replaceAll("['\"]", ""));
        }
        return words;
    }

    @Test
    void theFirstPageNamesEveryCommandOnceInALine() {
        String help = help("--help").out();
        assertThat(help.lines().count()).isLessThanOrEqualTo(40);
        for (String command : commands()) {
            assertThat(help.lines().filter(line -> line.matches("  [a-z ]{11}" + command + " +[A-Z].*")))
                    .as(command)
                    .hasSize(1);
        }
        assertThat(help)
                .isEqualTo(help("help").out())
                .isEqualTo(help("-h").out())
                .isEqualTo(help("-help").out());
    }

    @Test
    void everyCommandIsInOneGroup() {
        assertThat(Contents.groups().stream()
                        .map(HelpSheet.Group::commands)
                        .flatMap(List::stream)
                        .map(Usage::name))
                .containsExactlyInAnyOrderElementsOf(commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "what", "options", "roster"})
    void topicsAreToldToo(String topic) {
        Run.Result help = help("help", topic);
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
        assertThat(help("help").out().replace('\n', ' ')).contains("'rota help " + topic + "'");
    }

    @Test
    void everyTimeThatHelpNamesIsATime() {
        Matcher when =
                Pattern.compile("@([^ .]\\S*)").matcher(help("help", "when").out());
        List<String> times = when.results().map(found -> found.group(1)).toList();
        assertThat(times).hasSizeGreaterThan(3);
        List<String> others = List.of(
                "W06",
                "2026-W06",
                "next",
                "this",
                "2026-02-04",
                "today",
                "tomorrow",
                "wed",
                "wednesday",
                "2026-02-04..2026-02-06",
                "mon..wed",
                "2026-02-04T12..18:00",
                "12:00..18:00",
                "now..",
                "now..18:00");
        for (String time : others) {
            assertThat(help("help", "when").out()).contains(time);
            assertThat(Whens.saying(time)).as(time).isNotNull();
        }
        assertThat(times)
                .allSatisfy(time -> assertThat(Whens.saying(time)).as(time).isNotNull());
    }
}

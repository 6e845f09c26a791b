package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.text.Usage;

/** The short way of reading a command line makes the same of it as the parser does, or nothing. */
class SimpleLineLawTest {

    private static final List<String> WORDS = List.of(
            "ana",
            "ben@2026-02-02",
            "core/support-hero",
            "",
            "-",
            "--",
            "-x",
            "--nothing",
            "--at=",
            "--weeks=4",
            "-f",
            "-fx.yaml",
            "-y",
            "-h",
            "--help",
            "--version",
            "--json",
            "a b",
            "@file",
            "é",
            "-1",
            "--color=never",
            "--file",
            "x.yaml");

    @Test
    void agreesOnLinesDrawnByLot() {
        SplittableRandom random = new SplittableRandom(11);
        int simple = 0;
        for (int i = 0; i < 30_000; i++) {
            String[] line = line(random);
            Said said = SimpleLine.of(line);
            if (said != null) {
                simple++;
                assertThat(told(said)).as(String.join(" ", line)).isEqualTo(told(Parser.said(line)));
            }
        }
        assertThat(simple).isGreaterThan(5_000);
    }

    /** A command with options of its own and of all, and words; now and then anything anywhere. */
    private static String[] line(SplittableRandom random) {
        List<String> commands = Program.commands();
        List<String> line = new ArrayList<>();
        String command = commands.get(random.nextInt(commands.size()));
        List<Usage.Option> options = new ArrayList<>(Rota.options());
        addOptions(line, options, random.nextInt(2), random);
        line.add(command);
        options.addAll(Program.command(command).syntax().options());
        addOptions(line, options, random.nextInt(3), random);
        for (int i = random.nextInt(3); i > 0; i--) {
            line.add(random.nextInt(3) > 0 ? "ana" : WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(5) == 0) {
            line.add(random.nextInt(line.size() + 1), commands.get(random.nextInt(commands.size())));
        }
        if (random.nextInt(5) == 0) {
            line.add(random.nextInt(line.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        return line.toArray(new String[0]);
    }

    private static void addOptions(List<String> line, List<Usage.Option> options, int count, SplittableRandom random) {
        for (int i = 0; i < count; i++) {
            Usage.Option option = options.get(random.nextInt(options.size()));
            String name = option.names().get(random.nextInt(option.names().size()));
            if (option.label() == null) {
                line.add(name);
            } else if (random.nextBoolean()) {
                line.add(name);
                line.add(random.nextInt(4) > 0 ? "some value" : WORDS.get(random.nextInt(WORDS.size())));
            } else {
                line.add(name + "=" + (random.nextInt(4) > 0 ? "v=w" : WORDS.get(random.nextInt(WORDS.size()))));
            }
        }
    }

    /** All that a line can be asked for. */
    private static String told(Said said) {
        Map<String, String> told = new TreeMap<>();
        List<Usage.Option> options = new ArrayList<>(Rota.options());
        if (!said.command().isEmpty()) {
            options.addAll(Program.command(said.command()).syntax().options());
        }
        for (Usage.Option option : options) {
            told.put(
                    option.name(),
                    said.flag(option.name()) + " " + value(said, option) + " " + said.options(option.name()));
        }
        return said.command() + " " + said.words() + " " + said.typed() + " " + told;
    }

    private static String value(Said said, Usage.Option option) {
        try {
            return String.valueOf(said.option(option.name()));
        } catch (UsageError twice) {
            return twice.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who",
                "who core",
                "who --at 2026-02-02 core",
                "--json who",
                "-f x.yaml next ana --until=2026-03-01",
                "--help",
                "swap --help",
                "--version",
                "swap ana ben -r core/support-hero --dry-run -y",
                "export -o public --weeks 52"
            })
    void readsWhatPeopleType(String line) {
        assertThat(SimpleLine.of(line.split(" "))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whoo",
                "who --nothing",
                "who --at",
                "who --at --json",
                "who -- core",
                "--file who who",
                "next ana ben",
                "why",
                "who --json --json",
                "who --at 1 --at 2",
                "-fx.yaml who",
                "who --json=yes",
                "who -",
                "schema now",
                "ana who"
            })
    void leavesTheRestToTheParser(String line) {
        assertThat(SimpleLine.of(line.split(" "))).isNull();
    }
}

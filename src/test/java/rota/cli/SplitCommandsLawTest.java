package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.override.Roster;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;
import rota.testing.RandomWishes;
import rota.testing.RosterYaml;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;
import rota.yaml.UnreadableRoster;

/**
 * Commands answer the same whether overrides stand in a list or have files of their own: of each random roster one copy keeps
 * its list and another is split, and both get the same commands.
 */
class SplitCommandsLawTest {

    private static final int SEEDS = 12;
    private static final int COMMANDS = 5;

    private record Twins(Path list, Path ledger, RandomRosters.Sample sample, Instant now) {

        Run.Result inList(List<String> words) {
            return Run.in(list).at(now).rota(words.toArray(String[]::new));
        }

        Run.Result inLedger(List<String> words) {
            return Run.in(ledger).at(now).rota(words.toArray(String[]::new));
        }
    }

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(ints = {1000, 2000, 3000, 4000, 5000})
    void editsMeanTheSameAndTouchNoOtherFile(int first, @TempDir Path folder) throws Exception {
        int written = 0;
        for (int seed = first; seed < first + SEEDS; seed++) {
            RandomRosters.Sample sample = RandomRosters.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            RandomWishes wishes = new RandomWishes(random, sample.window());
            Twins twins = new Twins(
                    folder.resolve(seed + "/list"), folder.resolve(seed + "/ledger"), sample, wishes.present());
            if (!areSplit(twins)) {
                continue; // such as a date before 1900, which no file may have
            }
            for (int i = 0; i < COMMANDS; i++) {
                Setting setting = Setting.of(Schedule.of(roster(twins.list)), Terms.at(twins.now));
                List<String> words = TypedWish.words(wishes.next(setting), random);
                written += isSame(twins, words, "seed " + seed + ": " + String.join(" ", words)) ? 1 : 0;
            }
        }
        assertThat(written).as("edits that were made").isGreaterThan(SEEDS / 2);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(ints = {6000, 7000})
    void calendarsAreTheSameToTheByte(int first, @TempDir Path folder) throws Exception {
        for (int seed = first; seed < first + SEEDS; seed++) {
            RandomRosters.Sample sample = RandomRosters.of(seed);
            Instant now = sample.window().start();
            Twins twins = new Twins(folder.resolve(seed + "/list"), folder.resolve(seed + "/ledger"), sample, now);
            if (areSplit(twins)) {
                assertThat(twins.inList(List.of("export")).exit()).isZero();
                assertThat(twins.inLedger(List.of("export")).exit()).isZero();
                assertThat(contents(twins.ledger.resolve("calendars")))
                        .as("seed " + seed)
                        .isEqualTo(contents(twins.list.resolve("calendars")));
            }
        }
    }

    private static boolean areSplit(Twins twins) throws IOException {
        String roster = RosterYaml.of(twins.sample.roster());
        Desk.in(twins.list, roster);
        Desk.in(twins.ledger, roster);
        Run.Result split = twins.inLedger(List.of("overrides", "--split"));
        if (split.exit() == Failures.MISTAKES) {
            return false;
        }
        assertThat(split.exit()).as(split.err() + roster).isZero();
        assertThat(Files.readString(twins.ledger.resolve("rotations.yaml"), UTF_8))
                .doesNotContain("overrides:");
        return true;
    }

    /** Runs the same in both, and says whether it was an edit that was made. */
    private static boolean isSame(Twins twins, List<String> words, String what) throws Exception {
        Map<String, String> before = contents(twins.ledger);
        Run.Result list = twins.inList(words);
        Run.Result ledger = twins.inLedger(words);
        assertThat(withoutFiles(ledger.out())).as(what).isEqualTo(withoutFiles(list.out()));
        assertThat(withoutFiles(ledger.err())).as(what).isEqualTo(withoutFiles(list.err()));
        assertThat(ledger.exit()).as(what).isEqualTo(list.exit());
        Roster listed = roster(twins.list);
        Roster split = roster(twins.ledger);
        assertThat(split.company()).as(what).isEqualTo(listed.company());
        assertThat(split.overrides()).as(what).containsExactlyInAnyOrderElementsOf(listed.overrides());
        assertThat(shifts(split, twins)).as(what).isEqualTo(shifts(listed, twins));
        Map<String, String> after = contents(twins.ledger);
        boolean isOverride = List.of("swap", "cover", "undo").contains(words.get(0));
        if (isOverride) {
            assertThat(differing(before, after))
                    .as(what)
                    .hasSizeLessThan(2)
                    .allMatch(name -> name.startsWith("overrides/"));
        }
        return isOverride && !after.equals(before);
    }

    /** What is printed but for the names of files, where lines break because of their lengths, and commands for git. */
    private static String withoutFiles(String printed) {
        return printed.replaceAll("(overrides/)?[-\\w]+\\.yaml(:\\d+)*", "FILE").replaceAll("\\s+", " ");
    }

    private static Roster roster(Path folder) throws InvalidRoster, UnreadableRoster {
        return RosterReader.read(folder.resolve("rotations.yaml")).roster();
    }

    private static List<Object> shifts(Roster roster, Twins twins) {
        Schedule schedule = Schedule.of(roster);
        List<Object> shifts = new ArrayList<>();
        for (RotationId rotation : roster.company().rotations().keySet()) {
            shifts.add(schedule.rotation(rotation).shifts(twins.sample.window()));
        }
        return shifts;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        List<String> differing = new ArrayList<>();
        after.forEach((name, content) -> {
            if (!content.equals(before.get(name))) {
                differing.add(name);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(differing::add);
        return differing;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }
}

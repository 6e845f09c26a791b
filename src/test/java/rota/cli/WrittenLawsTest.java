package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rota.cli.StrictJson.object;
import static rota.cli.StrictJson.objects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.override.Roster;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;
import rota.testing.RandomWishes;
import rota.testing.RosterYaml;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;

/**
 * Random editing commands on a real file, one after the other: what they say they changed is what {@code generate} shows,
 * and what they did not do leaves every byte as it was.
 */
class WrittenLawsTest {

    private static final int SEQUENCES = 30;
    private static final int COMMANDS = 4;
    private static final long AROUND = 30;

    @ParameterizedTest(name = "30 seeds from {0}")
    @ValueSource(ints = {0, 30, 60, 90, 120, 150, 180, 210})
    void whatACommandSaysIsWhatIsWritten(int first, @TempDir Path folder) throws Exception {
        for (int seed = first; seed < first + SEQUENCES; seed++) {
            RandomRosters.Sample sample = RandomRosters.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Desk desk = Desk.in(folder, RosterYaml.of(sample.roster()));
            if (desk.rota("check").exit() == Failures.MISTAKES) {
                continue; // such as a date before 1900, which no file may have
            }
            RandomWishes wishes = new RandomWishes(random, sample.window());
            Sequence sequence = new Sequence(desk, folder, sample, wishes.present());
            for (int left = COMMANDS; left > 0; left--) {
                Setting setting = Setting.of(Schedule.of(sequence.roster()), Terms.at(sequence.now));
                List<String> words = TypedWish.words(wishes.next(setting), random);
                try {
                    sequence.run(words);
                } catch (AssertionError failure) {
                    String roster = Files.readString(folder.resolve("rotations.yaml"), UTF_8);
                    throw new AssertionError(
                            "seed " + seed + ", " + String.join(" ", words) + " at " + sequence.now + ": "
                                    + failure.getMessage() + "\n" + roster,
                            failure);
                }
            }
        }
    }

    /** A roster that is edited. */
    private record Sequence(Desk desk, Path folder, RandomRosters.Sample sample, Instant now) {

        Roster roster() throws InvalidRoster, IOException {
            return RosterReader.read("rotations.yaml", bytes()).roster();
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(folder.resolve("rotations.yaml"));
        }

        Run.Result rota(List<String> words) {
            return desk.run().at(now).rota(words.toArray(String[]::new));
        }

        void run(List<String> words) throws IOException {
            byte[] before = bytes();
            List<Stretch> was = people();
            Run.Result result = rota(words);
            boolean isDryRun = words.contains("--dry-run");
            assertThat(result.exit()).as("%s", result).isIn(0, 2, 4);
            Map<String, Object> json = object(result.out());
            if (result.exit() != 0) {
                assertThat(bytes()).isEqualTo(before);
                assertThat(object(json, "error").get("code")).isEqualTo(result.exit());
                assertThat(result.err()).startsWith("rota: ");
                return;
            }
            assertThat(json.get("applied")).isEqualTo(!isDryRun);
            assertThat(result.err()).isEmpty();
            if (isDryRun) {
                assertThat(bytes()).isEqualTo(before);
                List<String> wet = new ArrayList<>(words);
                wet.remove("--dry-run");
                Run.Result written = rota(wet);
                assertThat(written.exit()).as("%s", written).isZero();
                assertThat(object(written.out()).get("changes")).isEqualTo(json.get("changes"));
            }
            assertThat(bytes()).isNotEqualTo(before);
            boolean isOverride = Set.of("swap", "cover", "undo").contains(words.get(0));
            if (isOverride) {
                List<Stretch> said = said(json);
                if (!said.isEmpty()) {
                    assertThat(changed(was, people())).isEqualTo(joined(said));
                }
                assertThat(messaged(json)).isEqualTo(concerned(json));
            }
        }

        /** Every shift of every rotation, as {@code generate} shows it. */
        private List<Stretch> people() {
            LocalDate from = LocalDate.ofInstant(sample.window().start(), ZoneOffset.UTC);
            LocalDate until = LocalDate.ofInstant(sample.window().end(), ZoneOffset.UTC);
            Run.Result result = rota(List.of(
                    "generate",
                    "--json",
                    "--from",
                    from.minusDays(AROUND).toString(),
                    "--until",
                    until.plusDays(AROUND).toString()));
            assertThat(result.exit()).as("%s", result).isZero();
            List<Stretch> people = new ArrayList<>();
            for (Map<String, Object> schedule : objects(object(result.out()), "schedules")) {
                for (Map<String, Object> shift : objects(schedule, "shifts")) {
                    people.add(stretch(rotation(schedule), shift, shift.get("person")));
                }
            }
            return people;
        }

        /** What the command says has changed, as far as {@link #people} goes. */
        private List<Stretch> said(Map<String, Object> json) {
            Instant start = sample.window().start().minus(AROUND - 2, ChronoUnit.DAYS);
            Instant end = sample.window().end().plus(AROUND - 2, ChronoUnit.DAYS);
            List<Stretch> said = new ArrayList<>();
            for (Map<String, Object> change : objects(json, "changes")) {
                Stretch stretch = stretch(rotation(change), change, change.get("before") + " " + change.get("after"));
                if (stretch.start.isBefore(start) || stretch.end.isAfter(end)) {
                    return List.of();
                }
                said.add(stretch);
            }
            return said;
        }
    }

    /** A stretch of a rotation's time, and whose it is or was. */
    private record Stretch(String rotation, Instant start, Instant end, String whose) {}

    private static Stretch stretch(String rotation, Map<String, Object> object, @Nullable Object whose) {
        return new Stretch(rotation, instant(object, "start"), instant(object, "end"), String.valueOf(whose));
    }

    private static String rotation(Map<String, Object> object) {
        return object.get("team") + "/" + object.get("rotation");
    }

    private static Instant instant(Map<String, Object> object, String field) {
        return OffsetDateTime.parse(String.valueOf(object.get(field))).toInstant();
    }

    /** What differs between two schedules, in order of rotation and time. */
    private static List<Stretch> changed(List<Stretch> before, List<Stretch> after) {
        Set<String> rotations = new TreeSet<>();
        before.forEach(each -> rotations.add(each.rotation));
        after.forEach(each -> rotations.add(each.rotation));
        List<Stretch> changed = new ArrayList<>();
        for (String rotation : rotations) {
            NavigableMap<Instant, String> was = whose(rotation, before);
            NavigableMap<Instant, String> is = whose(rotation, after);
            NavigableMap<Instant, String> cuts = new TreeMap<>(was);
            cuts.putAll(is);
            for (Instant from : cuts.headMap(cuts.lastKey()).keySet()) {
                String whose = at(was, from) + " " + at(is, from);
                if (!at(was, from).equals(at(is, from))) {
                    changed.add(new Stretch(rotation, from, cuts.higherKey(from), whose));
                }
            }
        }
        return joined(changed);
    }

    /** From which instant on it is whose; the text null is nobody's. */
    private static NavigableMap<Instant, String> whose(String rotation, List<Stretch> stretches) {
        NavigableMap<Instant, String> whose = new TreeMap<>();
        for (Stretch each : stretches) {
            if (each.rotation.equals(rotation)) {
                whose.put(each.start, each.whose);
                whose.putIfAbsent(each.end, "null");
            }
        }
        return whose;
    }

    private static String at(NavigableMap<Instant, String> whose, Instant instant) {
        Map.Entry<Instant, String> entry = whose.floorEntry(instant);
        return entry == null ? "null" : entry.getValue();
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::rotation).thenComparing(Stretch::start));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.rotation.equals(next.rotation)
                    && last.end.equals(next.start)
                    && last.whose.equals(next.whose)) {
                joined.set(joined.size() - 1, new Stretch(last.rotation, last.start, next.end, last.whose));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Everybody who has something before or after, and nobody else. */
    private static Set<Object> concerned(Map<String, Object> json) {
        Set<Object> concerned = new LinkedHashSet<>();
        for (Map<String, Object> change : objects(json, "changes")) {
            concerned.add(change.get("before"));
            concerned.add(change.get("after"));
        }
        concerned.remove(null);
        return concerned;
    }

    private static Set<Object> messaged(Map<String, Object> json) {
        Set<Object> messaged = new LinkedHashSet<>();
        objects(json, "messages").forEach(message -> messaged.add(message.get("person")));
        assertThat(messaged).hasSameSizeAs(objects(json, "messages"));
        return messaged;
    }
}

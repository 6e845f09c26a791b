package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.testing.RosterYaml;
import rota.testing.SmallRosters;

/** Two hundred plans on files: typed swap by swap, and made at once; and what {@code rota check} says afterwards. */
class ResolvedFilesTest {

    private static final String WHOLE = "generate --format csv --from 2025-12-01 --until 2027-02-01";

    @TempDir
    private Path folder;

    /** A file with a roster, and the commands that are typed beside it. */
    private record Desk(Path folder, SmallRosters.Sample sample) {

        static Desk in(Path folder, SmallRosters.Sample sample) throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rotations.yaml"), RosterYaml.of(sample.roster()), UTF_8);
            return new Desk(folder, sample);
        }

        /** What a command prints; it must succeed. */
        String rota(String line) {
            Run.Result result = Run.in(folder).at(sample.now()).rota(line.split(" "));
            assertThat(result.exit())
                    .as("%s%n%s%s", line, result.err(), result.out())
                    .isZero();
            return result.out();
        }

        /** What {@code check} has to say, by its code, its rotation and its people. */
        List<String> problems() {
            List<String> problems = new ArrayList<>();
            for (Map<String, Object> problem :
                    StrictJson.objects(StrictJson.object(rota("check --json --until " + end())), "problems")) {
                problems.add(problem.get("code") + " " + problem.get("team") + "/" + problem.get("rotation") + " "
                        + problem.get("people"));
            }
            return problems;
        }

        /** Who has what, without the overrides by which: a turn of one day is typed as that day, and then is another override. */
        String people() {
            return rota(WHOLE).replaceAll("(?m),[a-z ]*$", "");
        }

        String end() {
            return sample.until()
                    .atZone(sample.roster().company().zone().asZoneId())
                    .toLocalDate()
                    .toString();
        }
    }

    @ParameterizedTest(name = "seeds {0}0 to {0}9")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void whatIsTypedAndWhatIsAppliedDoTheSameAndNothingElse(int block) throws IOException {
        for (long seed = block * 10L; seed < block * 10L + 10; seed++) {
            SmallRosters.Sample sample = SmallRosters.of(seed);
            Path its = folder.resolve("seed-" + seed);
            try {
                holds(Desk.in(its.resolve("typed"), sample), Desk.in(its.resolve("applied"), sample));
            } catch (AssertionError failure) {
                String roster = RosterYaml.of(sample.roster());
                throw new AssertionError("seed " + seed + ": " + failure.getMessage() + "\n\n" + roster, failure);
            }
        }
    }

    private static void holds(Desk typed, Desk applied) {
        String rest = typed.sample.rest() == 0 ? "" : " --rest " + typed.sample.rest();
        String resolve = "resolve --json --until " + typed.end() + rest;
        Map<String, Object> plan = StrictJson.object(typed.rota(resolve));
        assertThat(plan).containsEntry("applied", false);
        List<String> before = typed.problems();
        String people = typed.people();
        String base = typed.rota(WHOLE + " --base");
        for (Map<String, Object> swap : StrictJson.objects(plan, "swaps")) {
            String command = String.valueOf(swap.get("command"));
            assertThat(command).startsWith("rota swap ").doesNotContain("--");
            typed.rota(command.substring("rota ".length()));
        }
        boolean nothing = StrictJson.objects(plan, "swaps").isEmpty();
        Map<String, Object> made = StrictJson.object(applied.rota(resolve + " --apply"));
        assertThat(made).containsEntry("applied", !nothing).containsEntry("swaps", plan.get("swaps"));
        assertThat(typed.people().equals(people)).isEqualTo(nothing);
        assertThat(applied.people()).isEqualTo(typed.people());
        for (Desk desk : List.of(typed, applied)) {
            assertThat(desk.rota(WHOLE + " --base")).isEqualTo(base);
            warnings(before, desk.problems(), plan);
            Map<String, Object> again = StrictJson.object(desk.rota(resolve));
            assertThat(again.get("swaps")).isEqualTo(List.of());
            assertThat(StrictJson.objects(again, "conflicts")).hasSameSizeAs(StrictJson.objects(plan, "unresolved"));
        }
    }

    /** No warning that was not there, and none of a person who had nothing but what was cleared. */
    private static void warnings(List<String> before, List<String> after, Map<String, Object> plan) {
        List<String> left = new ArrayList<>();
        for (Map<String, Object> conflict : StrictJson.objects(plan, "unresolved")) {
            left.add(conflict.get("kind") + " " + conflict.get("person"));
        }
        for (String problem : after) {
            if (!problem.startsWith("back-to-back")) {
                assertThat(before).contains(problem);
            }
            if (problem.startsWith("away ") || problem.startsWith("double-booked ")) {
                String person = problem.substring(problem.indexOf('[') + 1, problem.indexOf(']'));
                assertThat(left).contains(problem.substring(0, problem.indexOf(' ')) + " " + person);
            }
        }
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.cli.Run;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;

/**
 * Two branches of one roster, each with a swap or cover that has nothing to do with the other's, are merged by git: how many
 * of them merge untouched, for ledgers of 0 to 12 upcoming entries, and whether whatever merges means both.
 */
class MergeLawIT {

    private static final String FILE = "rotations.yaml";
    private static final int LARGEST_LEDGER = 12;
    private static final int PAIRS_EACH = 24;
    private static final Instant NOW = Instant.parse("2026-01-20T10:15:00Z");
    private static final Interval HORIZON = new Interval(NOW, Instant.parse("2026-12-31T00:00:00Z"));

    private static final String ROSTER = """
            timezone: Europe/London
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi, dee, eli, fay]}
                  weekend: {start: 2026-01-09, handoff: friday 17:00, order: [gus, hana, ivo, jun], hours: sat-sun}
              web:
                rotations:
                  hero: {start: 2026-01-05, order: [kai, lea, mia, nils, ola]}
            """;

    /** How many pairs of each size of ledger merged, and out of how many. */
    private static final class Shares {
        final int[] byTime = new int[LARGEST_LEDGER + 1];
        final int[] appended = new int[LARGEST_LEDGER + 1];

        String table() {
            StringBuilder table = new StringBuilder("entries  by time  appended  of " + PAIRS_EACH + "\n");
            for (int size = 0; size <= LARGEST_LEDGER; size++) {
                table.append(size + "  " + byTime[size] + "  " + appended[size] + "\n");
            }
            return table.toString();
        }

        int byTime(int from, int through) {
            return Arrays.stream(byTime, from, through + 1).sum();
        }
    }

    /** A roster, and two others that each have one more entry. */
    private record Pair(int size, String base, String ours, String theirs) {}

    @BeforeAll
    static void needsGit(@TempDir Path folder) {
        Branches.needGit(folder);
    }

    @Test
    void whatMergesMeansBothAndMostOfItMerges(@TempDir Path folder) throws Exception {
        List<Pair> pairs = pairs(folder);
        List<String> merged = merged(folder, pairs);
        List<Pair> plain = new ArrayList<>();
        pairs.forEach(pair -> plain.add(appended(pair)));
        List<String> mergedPlain = merged(folder, plain);
        Shares shares = new Shares();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            shares.appended[pair.size] += mergedPlain.get(i).isEmpty() ? 0 : 1;
            if (!merged.get(i).isEmpty()) {
                shares.byTime[pair.size]++;
                Set<Difference> both = new LinkedHashSet<>(changes(pair.base, pair.ours));
                both.addAll(changes(pair.base, pair.theirs));
                assertThat(new LinkedHashSet<>(changes(pair.base, merged.get(i))))
                        .as(merged.get(i))
                        .isEqualTo(both);
            }
        }
        assertThat(shares.appended).as(shares.table()).containsOnly(0);
        assertThat(shares.byTime(1, 3)).as(shares.table()).isGreaterThan(PAIRS_EACH);
        assertThat(shares.byTime(4, 7)).as(shares.table()).isGreaterThan(2 * PAIRS_EACH);
        assertThat(shares.byTime(8, 12)).as(shares.table()).isGreaterThan(7 * PAIRS_EACH / 2);
    }

    /** Random pairs on ledgers that grow; neither of a pair changes anything that the other does. */
    private static List<Pair> pairs(Path folder) throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int chain = 0; chain < PAIRS_EACH; chain++) {
            SplittableRandom random = new SplittableRandom(chain);
            String base = ROSTER;
            for (int size = 0; size <= LARGEST_LEDGER; size++) {
                pairs.add(pair(folder, size, base, random));
                base = edited(folder, base, random, NOW.minusSeconds(86_400L * (LARGEST_LEDGER - size)));
            }
        }
        return pairs;
    }

    private static Pair pair(Path folder, int size, String base, SplittableRandom random) throws Exception {
        String ours = edited(folder, base, random, NOW);
        while (true) {
            String theirs = edited(folder, base, random, NOW.plusSeconds(3600));
            if (isApart(changes(base, ours), changes(base, theirs))) {
                return new Pair(size, base, ours, theirs);
            }
        }
    }

    private static boolean isApart(List<Difference> ours, List<Difference> theirs) {
        for (Difference one : ours) {
            for (Difference other : theirs) {
                if (one.rotation().equals(other.rotation()) && one.time().overlaps(other.time())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The roster with one more random swap or cover, made by the command. */
    private static String edited(Path folder, String roster, SplittableRandom random, Instant now) throws Exception {
        Path file = folder.resolve("rotations.yaml");
        Files.writeString(file, roster, UTF_8);
        Schedule schedule = schedule(roster);
        List<RotationSchedule> rotations = new ArrayList<>();
        schedule.company().rotations().keySet().forEach(id -> rotations.add(schedule.rotation(id)));
        while (true) {
            RotationSchedule rotation = rotations.get(random.nextInt(rotations.size()));
            List<Turn> coming = rotation.turns().touching(HORIZON).subList(1, 27);
            int at = random.nextInt(coming.size());
            Turn one = coming.get(at);
            Turn other = coming.get(Math.min(coming.size() - 1, at + 1 + random.nextInt(5)));
            String first = rotation.holder(one);
            String second = rotation.holder(other);
            String id = rotation.id().toString();
            LocalDate day = one.from().plusDays(random.nextInt(7));
            String[] words = switch (random.nextInt(4)) {
                case 0 -> new String[] {"cover", first + "@" + day, second, "-r", id};
                case 1 -> new String[] {"cover", first + "@" + week(one), second, "-r", id};
                default -> new String[] {"swap", first + "@" + week(one), second + "@" + week(other), "-r", id};
            };
            if (Run.in(folder).at(now).rota(words).exit() == 0) {
                return Files.readString(file, UTF_8);
            }
        }
    }

    private static String week(Turn turn) {
        int week = turn.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (week < 10 ? "W0" : "W") + week;
    }

    private static Schedule schedule(String roster) throws InvalidRoster {
        return Schedule.of(
                RosterReader.read("rotations.yaml", roster.getBytes(UTF_8)).roster());
    }

    private static List<Difference> changes(String before, String after) throws InvalidRoster {
        Schedule was = schedule(before);
        Schedule is = schedule(after);
        List<Difference> changes = new ArrayList<>();
        was.company()
                .rotations()
                .keySet()
                .forEach(id -> changes.addAll(Difference.between(id, was.rotation(id), is.rotation(id), HORIZON)));
        return changes;
    }

    /** The same pair, but for each new entry at the end of the file. */
    private static Pair appended(Pair pair) {
        return new Pair(
                pair.size,
                pair.base,
                pair.base + added(pair.base, pair.ours),
                pair.base + added(pair.base, pair.theirs));
    }

    private static String added(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int from = 0;
        while (from < old.size() && old.get(from).equals(now.get(from))) {
            from++;
        }
        // Entries end alike, so that what was added may seem to begin later than it does.
        while (!now.get(from).contains("- id:") && !now.get(from).equals("overrides:")) {
            from--;
        }
        return String.join("\n", now.subList(from, from + now.size() - old.size())) + "\n";
    }

    /** What git makes of each pair; nothing where it finds a conflict. */
    private static List<String> merged(Path folder, List<Pair> pairs) throws Exception {
        List<Branches> branches = new ArrayList<>();
        for (Pair pair : pairs) {
            branches.add(new Branches(Map.of(FILE, pair.base), Map.of(FILE, pair.ours), Map.of(FILE, pair.theirs)));
        }
        return Branches.merged(folder, branches).stream()
                .map(files -> files.getOrDefault(FILE, ""))
                .toList();
    }
}

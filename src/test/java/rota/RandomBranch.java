package rota;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rota.cli.Run;
import rota.override.Entry;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.yaml.RosterReader;

/** A roster whose overrides are files of their own, in a folder where commands drawn by lot edit it. */
final class RandomBranch {

    static final Instant NOW = Instant.parse("2026-01-20T10:15:00Z");
    static final Interval HORIZON = new Interval(NOW, Instant.parse("2026-12-31T00:00:00Z"));

    private static final int COMING = 20;

    static final String TOP = """
            timezone: Europe/London
            ledger: overrides/
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi, dee, eli, fay]}
                  weekend: {start: 2026-01-09, handoff: friday 17:00, order: [gus, hana, ivo, jun], hours: sat-sun}
            """;

    private static final String WEB = """
              web:
                rotations:
                  hero: {start: 2026-01-05, order: [kai, lea, mia, nils, ola]}
            """;

    private final Path folder;
    private final SplittableRandom random;
    /** The first of the few turns of each rotation that most edits are about for now. */
    private int focus;

    /** The roster of a seed, without overrides yet; in one file or in two. */
    RandomBranch(Path folder, int seed) throws IOException {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
        restore(
                seed % 2 == 0
                        ? Map.of("rotations.yaml", TOP + WEB)
                        : Map.of(
                                "rotations.yaml",
                                "include: [teams/*.yaml]\n" + TOP,
                                "teams/web.yaml",
                                "teams:\n" + WEB));
    }

    static Schedule schedule(Path folder) throws Exception {
        return Schedule.of(RosterReader.read(folder.resolve("rotations.yaml")).roster());
    }

    /** The files as they are now. */
    Map<String, String> files() throws IOException {
        return Branches.files(folder);
    }

    /** Brings the folder back to these files. */
    void restore(Map<String, String> files) throws IOException {
        restore(folder, files);
    }

    /** Brings a folder to these files, and no others. */
    static void restore(Path folder, Map<String, String> files) throws IOException {
        for (String name : Files.exists(folder) ? Branches.files(folder).keySet() : Set.<String>of()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }

    /** One more override, made some days ago. */
    void grow() throws Exception {
        focus = random.nextInt(COMING - 6);
        edit(NOW.minusSeconds(86_400L * random.nextInt(1, 14)), entry -> false);
    }

    /** Two branches with one to four edits each; they never take back the same override. */
    Branches pair() throws Exception {
        Map<String, String> base = files();
        List<Entry> ledger = schedule(folder).roster().overrides();
        focus = random.nextInt(COMING - 6);
        Map<String, String> ours = edited(entry -> ledger.indexOf(entry) % 2 != 1);
        restore(base);
        Map<String, String> theirs = edited(entry -> ledger.indexOf(entry) % 2 != 0);
        return new Branches(base, ours, theirs);
    }

    private Map<String, String> edited(Predicate<Entry> mayUndo) throws Exception {
        long skew = random.nextInt(4) == 0 ? random.nextInt(-30_000, 0) : 0;
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            edit(NOW.plusSeconds(skew + random.nextInt(4 * 3600)), mayUndo);
        }
        return files();
    }

    private void edit(Instant now, Predicate<Entry> mayUndo) throws Exception {
        Schedule schedule = schedule(folder);
        List<RotationId> rotations = List.copyOf(schedule.company().rotations().keySet());
        while (true) {
            RotationId id = rotations.get(random.nextInt(rotations.size()));
            String[] words = random.nextInt(5) == 0 ? undo(schedule, mayUndo) : words(schedule.rotation(id));
            if (words != null && Run.in(folder).at(now).rota(words).exit() == 0) {
                return;
            }
        }
    }

    private String @Nullable [] undo(Schedule schedule, Predicate<Entry> mayUndo) {
        List<Entry> standing = new ArrayList<>(schedule.roster().overrides());
        standing.removeIf(entry -> entry.isUndone() || !mayUndo.test(entry));
        return standing.isEmpty()
                ? null
                : new String[] {
                    "undo", standing.get(random.nextInt(standing.size())).id()
                };
    }

    private String[] words(RotationSchedule rotation) {
        List<Turn> coming = rotation.turns().touching(HORIZON).subList(1, COMING + 8);
        int at = random.nextInt(3) == 0 ? random.nextInt(COMING) : focus + random.nextInt(3);
        Turn one = coming.get(at);
        Turn other = coming.get(at + 1 + random.nextInt(4));
        LocalDate day = one.from().plusDays(random.nextInt(7));
        String first = holder(rotation, one);
        String second = holder(rotation, other);
        String id = rotation.id().toString();
        return switch (random.nextInt(5)) {
            case 0 -> new String[] {"cover", first + "@" + day, second, "-r", id};
            case 1 -> new String[] {"cover", first + "@" + week(one), second, "-r", id};
            case 2 -> new String[] {"cover", first + "@" + day + "T12..18:00", second, "-r", id};
            case 3 ->
                new String[] {
                    "swap", first + "@" + day, second + "@" + other.from().plusDays(1), "-r", id
                };
            default -> new String[] {"swap", first + "@" + week(one), second + "@" + week(other), "-r", id};
        };
    }

    /** Somebody who has any of the turn. */
    private String holder(RotationSchedule rotation, Turn turn) {
        List<Shift> shifts = rotation.shifts(turn.time());
        String person = shifts.get(random.nextInt(shifts.size())).person();
        return person == null ? "nobody" : person;
    }

    private static String week(Turn turn) {
        int week = turn.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (week < 10 ? "W0" : "W") + week;
    }
}

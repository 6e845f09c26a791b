package rota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Roster;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Orphans;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.text.DifferenceText;
import rota.text.OrphanText;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;
import rota.yaml.UnreadableRoster;

/** {@code rota diff}: whose shifts differ between another roster and this one. */
final class Diff implements Command {

    private static final int WEEKS = 52;
    private static final int MOST_BYTES = 16 << 20;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "diff",
                        "Whose shifts differ from those of another roster. It looks from the first turn on, and says so loudly if the"
                                + " past differs.",
                        "git show main:rotations.yaml | rota diff -",
                        "rota diff old/rotations.yaml")
                .word("OLD", "The other roster: a file, or - for standard input.")
                .option("--until", "DATE", "The first date that is not looked at; by default 52 weeks.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        Schedule after = rota.schedule();
        Schedule before = Schedule.of(other(rota, said.word("-")));
        LocalDate named = DateRange.end(rota.today(), null, said.option("--until"));
        LocalDate end = named == null ? rota.today().plusWeeks(WEEKS) : named;
        Known known = new Known(before, after);
        List<Difference> differences = new ArrayList<>();
        for (RotationId id : known.rotations()) {
            Turns turns = known.turns(id);
            RotationSchedule earlier = find(before, id);
            Instant start = earlier != null && earlier.turns().start().isBefore(turns.start())
                    ? earlier.turns().start()
                    : turns.start();
            Interval window = Interval.between(start, turns.midnight(end));
            differences.addAll(Difference.between(id, earlier, find(after, id), window));
        }
        Interval coming = Interval.between(rota.now(), after.company().midnight(end));
        List<Outcome> orphans = Orphans.since(before, after, coming);
        if (rota.json()) {
            DifferenceText.printJson(known, differences, orphans, rota.now(), rota.out());
        } else {
            DifferenceText.print(rota.face(), known, differences, rota.now(), rota.out());
            OrphanText.print(rota.face(), orphans, rota.out());
        }
        return 0;
    }

    private static Roster other(Rota rota, String old) throws IOException, InvalidRoster, UnreadableRoster {
        if (old.isEmpty()) {
            throw new UsageError("OLD is the name of a file, or - for standard input, not ''");
        }
        if (!old.equals("-")) {
            Path path = rota.surroundings().folder().resolve(old);
            return RosterReader.read(path).roster();
        }
        byte[] content;
        try {
            content = rota.surroundings().in().readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableRoster("standard input can't be read: " + e.getMessage());
        }
        return RosterReader.read("standard input", content).roster();
    }

    private static @Nullable RotationSchedule find(Schedule schedule, RotationId id) {
        return schedule.company().rotations().containsKey(id) ? schedule.rotation(id) : null;
    }

    /** Names and clocks: this roster's, or the other's for what this one lacks. */
    private record Known(Schedule before, Schedule after) implements DifferenceText.Known {

        Set<RotationId> rotations() {
            Set<RotationId> rotations =
                    new LinkedHashSet<>(after.company().rotations().keySet());
            rotations.addAll(before.company().rotations().keySet());
            return rotations;
        }

        private Schedule with(RotationId id) {
            return after.company().rotations().containsKey(id) ? after : before;
        }

        @Override
        public Turns turns(RotationId id) {
            return with(id).rotation(id).turns();
        }

        @Override
        public String role(RotationId id) {
            return with(id).named(id);
        }

        @Override
        public Collection<Person> people() {
            Map<String, Person> people = new LinkedHashMap<>(before.company().people());
            people.putAll(after.company().people());
            return people.values();
        }
    }
}

package rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.cli.Run;
import rota.edit.Footprint;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/**
 * Two branches of a roster whose overrides are files of their own, each with edits of all kinds, many of the same turns: git
 * merges every pair, and what is merged is the overrides of both, applied in the order of their names.
 *
 * <p>Where the two have no turn in common, the merged schedule has the changes of both. Where they have, each override still
 * does what its author was shown; or less, because the other branch had its say first; or nothing, which {@code rota check}
 * tells; or, if it is about a turn, all that its person then has of that turn.
 */
class LedgerMergeIT {

    private static final int LARGEST_LEDGER = 12;
    private static final int PAIRS_EACH = 28;

    /** What became of the pairs. */
    private static final class Tally {
        int pairs;
        int apart;
        int same;
        int less;
        int more;
        int orphans;
    }

    @BeforeAll
    static void needsGit(@TempDir Path folder) {
        Branches.needGit(folder);
    }

    @Test
    void everyPairMergesAndMeansBothOrTellsTheContradiction(@TempDir Path folder) throws Exception {
        List<Branches> pairs = new ArrayList<>();
        for (int chain = 0; chain < PAIRS_EACH; chain++) {
            RandomBranch random = new RandomBranch(folder.resolve("desk" + chain), chain);
            for (int size = 0; size <= LARGEST_LEDGER; size++) {
                Map<String, String> base = random.files();
                pairs.add(random.pair());
                random.restore(base);
                random.grow();
            }
        }
        List<Map<String, String>> merged = Branches.merged(folder, pairs);
        Tally tally = new Tally();
        for (int i = 0; i < pairs.size(); i++) {
            assertThat(merged.get(i)).as("pair " + i).isNotEmpty();
            check(folder.resolve("pair" + i), pairs.get(i), merged.get(i), tally);
        }
        String told = "pairs " + tally.pairs + ", apart " + tally.apart + "; overrides that do the same " + tally.same
                + ", less " + tally.less + ", more " + tally.more + ", orphans " + tally.orphans;
        assertThat(tally.pairs).as(told).isGreaterThan(300);
        assertThat(tally.apart).as(told).isBetween(60, 300);
        assertThat(tally.less).as(told).isGreaterThan(5);
        assertThat(tally.orphans).as(told).isGreaterThan(30);
    }

    @Test
    void onlyTheSameOverrideTakenBackOnBothIsForAPerson(@TempDir Path folder) throws Exception {
        Path desk = folder.resolve("desk");
        RandomBranch.restore(desk, Map.of("rotations.yaml", RandomBranch.TOP));
        String id = made(desk, RandomBranch.NOW, "cover", "ana@2026-02-17", "ben", "-r", "core/hero");
        Map<String, String> base = Branches.files(desk);
        Map<String, String> ours = after(desk, base, RandomBranch.NOW.plusSeconds(60), "undo", id);
        Map<String, String> theirs = after(desk, base, RandomBranch.NOW.plusSeconds(90), "undo", id);
        Branches differently = new Branches(base, ours, theirs);
        Branches alike = new Branches(base, ours, ours);
        assertThat(Branches.merged(folder, List.of(differently, alike))).containsExactly(Map.of(), ours);
        Path left = folder.resolve("left");
        RandomBranch.restore(
                left, Branches.leftByGit(folder, List.of(differently)).get(0));
        assertThat(Run.in(left).rota("check").err())
                .startsWith("overrides/2026-01-20T101500Z-" + id
                        + ".yaml:7:1: error: git could not merge two versions here");
    }

    @Test
    void theSameSwapMadeOnBothIsMadeOnce(@TempDir Path folder) throws Exception {
        Path desk = folder.resolve("desk");
        Map<String, String> base = Map.of("rotations.yaml", RandomBranch.TOP);
        String[] swap = {"swap", "ana@2026-W08", "ben@2026-W09", "-r", "core/hero"};
        Map<String, String> ours = after(desk, base, RandomBranch.NOW, swap);
        Map<String, String> theirs = after(desk, base, RandomBranch.NOW.plusSeconds(90), swap);
        Path both = folder.resolve("both");
        RandomBranch.restore(
                both,
                Branches.merged(folder, List.of(new Branches(base, ours, theirs)))
                        .get(0));
        assertThat(RandomBranch.schedule(both)
                        .rotation(new RotationId("core", "hero"))
                        .outcomes())
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.APPLIED, Outcome.State.ORPHAN);
        assertThat(Run.in(both).rota("check").out()).contains("warning:");
    }

    private static String made(Path desk, Instant now, String... words) throws Exception {
        assertThat(Run.in(desk).at(now).rota(words).err()).isEmpty();
        List<Entry> overrides = RandomBranch.schedule(desk).roster().overrides();
        return overrides.get(overrides.size() - 1).id();
    }

    private static Map<String, String> after(Path desk, Map<String, String> base, Instant now, String... words)
            throws Exception {
        RandomBranch.restore(desk, base);
        made(desk, now, words);
        return Branches.files(desk);
    }

    private static void check(Path folder, Branches pair, Map<String, String> files, Tally tally) throws Exception {
        Schedule base = schedule(folder.resolve("base"), pair.base());
        Schedule ours = schedule(folder.resolve("ours"), pair.ours());
        Schedule theirs = schedule(folder.resolve("theirs"), pair.theirs());
        Schedule both = schedule(folder.resolve("both"), files);
        assertThat(both.roster().overrides()).as(told(files)).isEqualTo(byName(pair, base, ours, theirs));
        List<Entry> byUs = changed(base, ours);
        List<Entry> byThem = changed(base, theirs);
        tally.pairs++;
        if (isApart(byUs, byThem, both)) {
            tally.apart++;
            Set<Difference> changes = new LinkedHashSet<>(changes(base, ours));
            changes.addAll(changes(base, theirs));
            assertThat(new LinkedHashSet<>(changes(base, both))).as(told(files)).isEqualTo(changes);
        }
        String problems = Run.in(folder.resolve("both"))
                .rota("check", "--json", "--until", "2026-12-31")
                .out();
        for (Entry entry : byUs) {
            compare(entry, ours, both, byThem, problems, files, tally);
        }
        for (Entry entry : byThem) {
            compare(entry, theirs, both, byUs, problems, files, tally);
        }
    }

    private static String told(Map<String, String> files) {
        StringBuilder told = new StringBuilder();
        files.forEach(
                (name, text) -> told.append("--- ").append(name).append('\n').append(text));
        return told.toString();
    }

    private static void compare(
            Entry entry,
            Schedule shown,
            Schedule both,
            List<Entry> others,
            String problems,
            Map<String, String> files,
            Tally tally) {
        if (entry.isUndone()) {
            return;
        }
        Outcome was = outcome(entry, shown);
        Outcome is = outcome(entry, both);
        String what = entry.id() + " was " + was.moves() + " is " + is + " in\n" + told(files);
        assertThat(was.state()).as(what).isEqualTo(Outcome.State.APPLIED);
        if (is.equals(was)) {
            tally.same++;
            return;
        }
        assertThat(isTouched(entry, others, both))
                .as("the other branch has to do with " + what)
                .isTrue();
        if (is.state() == Outcome.State.ORPHAN) {
            tally.orphans++;
            assertThat(problems).as(what).contains("\"orphan\"").contains(entry.id());
            return;
        }
        boolean isMore = false;
        for (Outcome.Move move : is.moves()) {
            assertThat(entry.people()).as(what).contains(String.valueOf(move.out()));
            if (was.moves().stream().noneMatch(each -> contains(each, move))) {
                assertThat(turns(entry, both)).as(what).anyMatch(turn -> contains(turn, move.time()));
                isMore = true;
            }
        }
        tally.more += isMore ? 1 : 0;
        tally.less += isMore ? 0 : 1;
    }

    /** The turns of which it moves all that its people then have, whoever gave it to them. */
    private static List<Interval> turns(Entry entry, Schedule schedule) {
        List<Interval> turns = new ArrayList<>();
        List<Range> ranges = entry instanceof Swap swap
                ? List.of(swap.first().range(), swap.second().range())
                : List.of(((Cover) entry).range());
        for (Range range : ranges) {
            if (range instanceof Range.TurnOf) {
                turns.add(schedule.rotation(entry.rotation()).time(range));
            }
        }
        return turns;
    }

    private static boolean contains(Outcome.Move outer, Outcome.Move inner) {
        return Objects.equals(outer.in(), inner.in()) && contains(outer.time(), inner.time());
    }

    private static boolean contains(Interval outer, Interval inner) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    private static Outcome outcome(Entry entry, Schedule schedule) {
        return schedule.rotation(entry.rotation()).outcomes().stream()
                .filter(outcome -> outcome.entry().id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The overrides that one branch made or took back. */
    private static List<Entry> changed(Schedule base, Schedule branch) {
        List<Entry> changed = new ArrayList<>(branch.roster().overrides());
        changed.removeAll(base.roster().overrides());
        return changed;
    }

    private static boolean isApart(List<Entry> ours, List<Entry> theirs, Schedule both) {
        return ours.stream().noneMatch(entry -> isTouched(entry, theirs, both));
    }

    private static boolean isTouched(Entry entry, List<Entry> others, Schedule both) {
        Footprint footprint = Footprint.of(entry, both);
        return others.stream().anyMatch(other -> footprint.touches(Footprint.of(other, both)));
    }

    /** The overrides of both branches, taken back if either did so, in the order of the names of their files. */
    private static List<Entry> byName(Branches pair, Schedule base, Schedule ours, Schedule theirs) {
        Map<String, Entry> was = named(pair.base(), base);
        Map<String, Entry> both = new TreeMap<>(named(pair.ours(), ours));
        named(pair.theirs(), theirs).forEach((name, entry) -> {
            if (!entry.equals(was.get(name))) {
                both.put(name, entry);
            }
        });
        return List.copyOf(both.values());
    }

    private static Map<String, Entry> named(Map<String, String> files, Schedule schedule) {
        List<String> names = new ArrayList<>(new TreeSet<>(files.keySet()));
        names.removeIf(name -> !name.startsWith("overrides/"));
        Map<String, Entry> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), schedule.roster().overrides().get(i));
        }
        return named;
    }

    private static Schedule schedule(Path folder, Map<String, String> files) throws Exception {
        RandomBranch.restore(folder, files);
        return RandomBranch.schedule(folder);
    }

    private static List<Difference> changes(Schedule was, Schedule is) {
        List<Difference> changes = new ArrayList<>();
        was.company()
                .rotations()
                .keySet()
                .forEach(id -> changes.addAll(
                        Difference.between(id, was.rotation(id), is.rotation(id), RandomBranch.HORIZON)));
        return changes;
    }
}

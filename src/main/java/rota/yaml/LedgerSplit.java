package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Footprint;
import rota.override.Entry;
import rota.override.Roster;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/**
 * Moves the overrides of a roster from its lists into the ledger's folder, each into a file of its own.
 *
 * <p>What was written stays as it was written, with its comments, only less indented. The order in which those of the
 * same turn apply stays too, so that the schedule is the same; each keeps its id, which is then written even if it was not.
 */
public final class LedgerSplit {

    /** The folder where the roster names none. */
    private static final String USUAL_FOLDER = "overrides/";

    private final Schedule schedule;
    private final RosterFiles files;
    private final Path folder;
    /** The new texts of the files that there are, by their places. */
    private final Map<Integer, Source> shortened = new LinkedHashMap<>();

    private final List<Source> moved = new ArrayList<>();

    private LedgerSplit(ReadRoster read, Path folder) {
        this.schedule = Schedule.of(read.roster());
        this.files = read.files();
        this.folder = folder;
    }

    /**
     * The new texts: first those of the overrides' own files, then those of the files that had them. Empty if there is no list
     * and the roster has a folder already.
     *
     * @throws CannotEdit if a list is written in a way that can't be taken apart safely, or the folder is used for something else
     */
    public static List<NewText> texts(ReadRoster read) throws CannotEdit {
        Path named = read.files().ledger();
        Mapping top = read.files().trees.get(0);
        Path beside = usualFolder(Path.of(top.source().name));
        if (named == null && LedgerFolder.isUsed(beside)) {
            throw new CannotEdit(
                    top.place(),
                    beside + " has YAML files already, which would become overrides; say in " + top.source().name
                            + " which folder the ledger is to have, like ledger: agreed/",
                    null,
                    List.of());
        }
        return new LedgerSplit(read, named == null ? beside : named).texts();
    }

    /** The ledger's folder of a roster that names none, which it gets with its first split. */
    public static Path usualFolder(Path top) {
        return LedgerFolder.beside(top).resolve(USUAL_FOLDER);
    }

    private List<NewText> texts() throws CannotEdit {
        Map<String, String> names = LedgerNames.of(schedule, files.ledgerNames(), files.overridesBefore(files.listed));
        int before = 0;
        for (int i = 0; i < files.listed; i++) {
            Mapping file = files.trees.get(i);
            int count = RosterFiles.overrides(file).size();
            List<Entry> entries = schedule.roster().overrides().subList(before, before + count);
            before += count;
            try {
                moveAll(i, entries, names);
            } catch (Awkward nowhere) {
                throw new CannotEdit(
                        nowhere.place(),
                        "the list of overrides in " + file.source().name
                                + " is written in a way that I can't take apart safely",
                        null,
                        List.of());
            }
        }
        require();
        return newTexts();
    }

    private void moveAll(int place, List<Entry> entries, Map<String, String> names) throws Awkward {
        Mapping file = files.trees.get(place);
        Node.Entry section = file.entry("overrides");
        if (section != null && section.value() instanceof Sequence list) {
            List<String> texts = new EntryTexts(list, entries).all();
            for (int i = 0; i < entries.size(); i++) {
                Path path = folder.resolve(names.get(entries.get(i).id()));
                moved.add(new Source(path.toString(), texts.get(i)));
            }
        }
        boolean isToName = place == 0 && files.ledger() == null;
        if (section != null || isToName) {
            Sheet sheet = new Sheet(file);
            if (isToName) {
                sheet.exchange("overrides", "ledger", new Draft.Word(USUAL_FOLDER));
            } else {
                sheet.remove("overrides");
            }
            shortened.put(place, sheet.root().source());
        }
    }

    /** Reads the new texts, from their bytes, and requires that they mean what the old ones do. */
    private void require() throws CannotEdit {
        Reading reading = new Reading();
        List<@Nullable Node> after = new ArrayList<>();
        for (int i = 0; i < files.listed; i++) {
            Source source = shortened.getOrDefault(i, files.trees.get(i).source());
            after.add(RosterFile.tree(source.name, source.content(), reading.mistakes));
        }
        List<Source> ledger = new ArrayList<>(moved);
        files.trees.subList(files.listed, files.trees.size()).forEach(file -> ledger.add(file.source()));
        ledger.sort((one, other) -> name(one).compareTo(name(other)));
        List<@Nullable Node> overrides = new ArrayList<>();
        for (Source source : ledger) {
            overrides.add(RosterFile.tree(source.name, source.content(), reading.mistakes));
        }
        try {
            if (!isSame(RosterReader.read(reading, after, overrides).roster())) {
                throw cannot("after this the roster would not mean the same");
            }
        } catch (InvalidRoster wrong) {
            throw cannot("after this the roster would have a mistake: "
                    + wrong.mistakes().get(0).message());
        }
    }

    private static String name(Source source) {
        return LedgerFolder.name(Path.of(source.name));
    }

    private CannotEdit cannot(String sentence) {
        return new CannotEdit(files.trees.get(0).place(), sentence, null, List.of());
    }

    /** Whether both say the same, and any two overrides that have to do with the same turn come in the same order. */
    private boolean isSame(Roster after) {
        Roster before = schedule.roster();
        return before.company().equals(after.company())
                && Set.copyOf(before.overrides()).equals(Set.copyOf(after.overrides()))
                && before.overrides().size() == after.overrides().size()
                && !isReordered(after);
    }

    private boolean isReordered(Roster after) {
        Map<String, Integer> places = new HashMap<>();
        for (Entry entry : after.overrides()) {
            places.put(entry.id(), places.size());
        }
        Map<RotationId, List<Entry>> seen = new HashMap<>();
        Map<String, Footprint> footprints = new HashMap<>();
        for (Entry entry : schedule.roster().overrides()) {
            Footprint footprint = Footprint.of(entry, schedule);
            List<Entry> earlier = seen.computeIfAbsent(entry.rotation(), none -> new ArrayList<>());
            for (Entry other : earlier) {
                boolean isBehind = places.getOrDefault(other.id(), 0) > places.getOrDefault(entry.id(), 0);
                if (isBehind && footprint.touches(Objects.requireNonNull(footprints.get(other.id())))) {
                    return true;
                }
            }
            earlier.add(entry);
            footprints.put(entry.id(), footprint);
        }
        return false;
    }

    private List<NewText> newTexts() {
        List<NewText> texts = new ArrayList<>();
        for (Source source : moved) {
            texts.add(new NewText(Path.of(source.name), null, source));
        }
        shortened.forEach((place, source) -> {
            Source before = files.trees.get(place).source();
            texts.add(new NewText(Path.of(before.name), before, source));
        });
        return texts;
    }
}

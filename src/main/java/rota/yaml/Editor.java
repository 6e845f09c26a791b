package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rota.edit.Edit;
import rota.edit.Edits;
import rota.override.Roster;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * Gets edits into the files of a roster: lines are inserted, and amended where there is no other way; everything else stays
 * as it is, byte for byte.
 *
 * <p>What comes out has been read again, and means exactly what {@link Edits#applied} says: the roster as it was, and the
 * edits.
 */
public final class Editor {

    private final RosterFiles files;
    private final List<Step> steps;
    /** The files before, and behind them the new ones, which are empty. */
    private final List<Mapping> trees;
    /** The files that are touched, by their places. */
    private final Map<Integer, Sheet> sheets = new TreeMap<>();

    private Editor(RosterFiles files, Steps steps) {
        this.files = files;
        this.steps = steps.inOrder();
        this.trees = steps.files();
    }

    /**
     * The new texts of the files that the edits change, in reading order; all edits are in them.
     *
     * @param read the roster as it was read from its files
     * @param edits the edits, each to what those before it left
     * @throws CannotEdit if there is no safe place for one of them, or the roster would have mistakes after them
     * @throws IllegalArgumentException if one is about a person, an override or a rotation that isn't there
     */
    public static List<NewText> texts(ReadRoster read, List<Edit> edits) throws CannotEdit {
        Editor editor = new Editor(read.files(), Steps.of(read, edits));
        for (Step step : editor.steps) {
            editor.take(step);
        }
        editor.require(Edits.applied(read.roster(), edits));
        return editor.newTexts();
    }

    private void take(Step step) throws CannotEdit {
        try {
            step.take(sheets.computeIfAbsent(step.file(), file -> new Sheet(trees.get(file))));
        } catch (Awkward nowhere) {
            throw cannot(step, null);
        }
    }

    /** Reads the new texts, from their bytes, and requires that they mean this. */
    private void require(Roster wanted) throws CannotEdit {
        Reading reading = new Reading();
        List<@Nullable Node> after = new ArrayList<>();
        for (int i : inReadingOrder()) {
            after.add(after(i, reading));
        }
        try {
            ReadRoster read = RosterReader.read(
                    reading, after.subList(0, files.listed), after.subList(files.listed, after.size()));
            if (!read.roster().equals(wanted)) {
                throw cannot(steps.get(0), null);
            }
        } catch (InvalidRoster wrong) {
            throw cannot(steps.get(0), wrong.mistakes().get(0));
        }
    }

    /** The places of all files, the new ones where their names put them. */
    private List<Integer> inReadingOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        order.subList(files.listed, order.size()).sort(Comparator.comparing(file -> LedgerFolder.name(path(file))));
        return order;
    }

    private @Nullable Node after(int file, Reading reading) {
        Source before = trees.get(file).source();
        Sheet sheet = sheets.get(file);
        if (sheet == null) {
            reading.mistakes.expect(before);
            return trees.get(file);
        }
        return RosterFile.tree(before.name, sheet.root().source().content(), reading.mistakes);
    }

    private CannotEdit cannot(Step step, @Nullable Mistake mistake) {
        Mapping file = trees.get(step.file());
        Entry section = file.entry(step.section());
        Place place = section == null ? file.place() : section.key().place();
        if (mistake != null) {
            String sentence = "with this the roster would have a mistake: " + mistake.message();
            return new CannotEdit(mistake.place(), sentence, mistake, List.of());
        }
        String sentence = step.subject() + " in " + place.file() + " is written in a way that I can't add to safely";
        return new CannotEdit(place, sentence, null, lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Step step : steps) {
            lines.add(path(step.file()) + ", " + step.where());
            step.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private Path path(int file) {
        return Path.of(trees.get(file).source().name);
    }

    private List<NewText> newTexts() {
        List<NewText> texts = new ArrayList<>();
        sheets.forEach((file, sheet) -> {
            Source before = file < files.trees.size() ? trees.get(file).source() : null;
            texts.add(new NewText(path(file), before, sheet.root().source()));
        });
        return texts;
    }
}

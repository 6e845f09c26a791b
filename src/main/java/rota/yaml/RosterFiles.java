package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/** The files of a roster as they were read: the top file, those that it includes, and those of the ledger's folder. */
public final class RosterFiles {

    /** What the files say, in reading order. */
    final List<Mapping> trees;

    /** How many of them come before those of the ledger's folder. */
    final int listed;

    private final @Nullable Path ledger;
    private final Map<Path, List<String>> folders;

    RosterFiles(List<Mapping> files, List<Mapping> overrides, @Nullable Path ledger, Map<Path, List<String>> folders) {
        List<Mapping> all = new ArrayList<>(files);
        all.addAll(overrides);
        this.trees = List.copyOf(all);
        this.listed = files.size();
        this.ledger = ledger;
        this.folders = Collections.unmodifiableMap(folders);
    }

    /**
     * The names, in order, in every folder that was looked through for files: one more name there can be one more file of the
     * roster.
     */
    public Map<Path, List<String>> folders() {
        return folders;
    }

    /** The paths of the files, in reading order, as messages give them. */
    public List<Path> paths() {
        return trees.stream().map(RosterFiles::path).toList();
    }

    private static Path path(Mapping tree) {
        return Path.of(tree.source().name);
    }

    /** The folder in which each override is a file of its own; null if there is none, and they stand in lists. */
    public @Nullable Path ledger() {
        return ledger;
    }

    /**
     * The usual folder of a ledger, if the roster names none and there are files in it that are named as overrides are; null if
     * not. Whoever deletes the line that names it would else lose all of them without a word.
     */
    public @Nullable Path forgottenLedger() {
        Path usual = LedgerSplit.usualFolder(path(trees.get(0)));
        return ledger == null && LedgerFolder.hasOverrides(usual) ? usual : null;
    }

    /** The names of the files in the ledger's folder, in the order in which they apply. */
    List<String> ledgerNames() {
        List<String> names = new ArrayList<>();
        for (Mapping tree : trees.subList(listed, trees.size())) {
            names.add(LedgerFolder.name(path(tree)));
        }
        return names;
    }

    /** The bytes of the files, as they were read, by their paths as messages give them; in reading order. */
    public Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Mapping tree : trees) {
            contents.put(tree.source().name, tree.source().content());
        }
        return contents;
    }

    /** Whether these are the same files as others, and said the same when they were read. */
    public boolean areAsIn(RosterFiles other) {
        boolean same = paths().equals(other.paths());
        for (int i = 0; same && i < trees.size(); i++) {
            byte[] content = trees.get(i).source().content();
            same = Arrays.equals(content, other.trees.get(i).source().content());
        }
        return same;
    }

    /**
     * The place of the file that has the team.
     *
     * @throws IllegalArgumentException if there is no such team
     */
    int indexOf(String team) {
        for (int i = 0; i < listed; i++) {
            Mapping teams = mapping(trees.get(i), "teams");
            if (teams != null && teams.entry(team) != null) {
                return i;
            }
        }
        throw new IllegalArgumentException("no team '" + team + "'");
    }

    /** The overrides that the first so many files have. */
    int overridesBefore(int file) {
        int before = 0;
        for (Mapping earlier : trees.subList(0, file)) {
            before += overrides(earlier).size();
        }
        return before;
    }

    /** The overrides that a file has: those in its list, or the one that it is. */
    static List<? extends Node> overrides(Mapping file) {
        if (file.entry("swap") != null || file.entry("cover") != null) {
            return List.of(file);
        }
        Entry entry = file.entry("overrides");
        return entry != null && entry.value() instanceof Sequence list ? list.items() : List.of();
    }

    /** The mapping under a key; null if there is none. */
    static @Nullable Mapping mapping(@Nullable Mapping parent, String key) {
        Entry entry = parent == null ? null : parent.entry(key);
        return entry != null && entry.value() instanceof Mapping mapping ? mapping : null;
    }
}

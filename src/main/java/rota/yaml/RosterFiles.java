package rota.yaml;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Sequence;

/** The files of a roster as they were read, the top file first. */
public final class RosterFiles {

    /** What the files say, in reading order. */
    final List<Mapping> trees;

    RosterFiles(List<Mapping> trees) {
        this.trees = List.copyOf(trees);
    }

    /** The paths of the files, in reading order, as messages give them. */
    public List<Path> paths() {
        return trees.stream().map(tree -> Path.of(tree.source().name)).toList();
    }

    /**
     * The bytes of a file, as they were read.
     *
     * @throws IllegalArgumentException if it is none of the files
     */
    public byte[] content(Path file) {
        int index = paths().indexOf(file);
        if (index < 0) {
            throw new IllegalArgumentException(file + " is no part of the roster");
        }
        return trees.get(index).source().content();
    }

    /**
     * The place of the file that has the team.
     *
     * @throws IllegalArgumentException if there is no such team
     */
    int indexOf(String team) {
        for (int i = 0; i < trees.size(); i++) {
            Mapping teams = mapping(trees.get(i), "teams");
            if (teams != null && teams.entry(team) != null) {
                return i;
            }
        }
        throw new IllegalArgumentException("no team '" + team + "'");
    }

    /** The overrides that a file has. */
    static List<Node> overrides(Mapping file) {
        Entry entry = file.entry("overrides");
        return entry != null && entry.value() instanceof Sequence list ? list.items() : List.of();
    }

    /** The mapping under a key; null if there is none. */
    static @Nullable Mapping mapping(@Nullable Mapping parent, String key) {
        Entry entry = parent == null ? null : parent.entry(key);
        return entry != null && entry.value() instanceof Mapping mapping ? mapping : null;
    }
}

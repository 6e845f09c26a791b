package rota.yaml;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Mapping;

/**
 * Reads rotations.yaml, and the files it includes, into a roster: everything in it, or every mistake in it.
 *
 * <p>The result depends on the bytes alone, never on the clock, the default zone or the default locale.
 */
public final class RosterReader {

    private RosterReader() {}

    /**
     * The roster of a file and of the files it includes.
     *
     * @param file the path as the user gave it, which is how messages name it; included files are named in the same style
     * @throws InvalidRoster if it has mistakes; every one of them is reported
     * @throws UnreadableRoster if it can't be read at all
     */
    public static ReadRoster read(Path file) throws InvalidRoster, UnreadableRoster {
        Reading reading = new Reading();
        Assembly assembly = new Assembly(reading);
        RosterFile top = RosterFile.require(file);
        Mapping tree = assembly.add(top.tree(reading.mistakes), false);
        if (tree != null && tree.entry("include") != null) {
            for (RosterFile included : new Includes(reading, file).files(tree)) {
                assembly.add(included.tree(reading.mistakes), true);
            }
        }
        return assembly.roster();
    }

    /**
     * The roster of bytes that came from elsewhere, such as standard input; they can't include other files.
     *
     * @param name how messages name it
     * @param content the bytes, UTF-8
     * @throws InvalidRoster if it has mistakes; every one of them is reported
     */
    public static ReadRoster read(String name, byte[] content) throws InvalidRoster {
        Reading reading = new Reading();
        Assembly assembly = new Assembly(reading);
        Mapping tree = assembly.add(RosterFile.tree(name, content, reading.mistakes), false);
        Node.Entry include = tree == null ? null : tree.entry("include");
        if (include != null && !include.value().isNothing()) {
            reading.mistakes.add(
                    include.key(),
                    "include",
                    "only a file can include others; give the roster as a file, or delete 'include'");
            reading.mistakes.hideNames();
        }
        return assembly.roster();
    }

    /** The roster of parsed files, the top one first; null for what could not be parsed, which the reading knows of. */
    static ReadRoster read(Reading reading, List<@Nullable Node> trees) throws InvalidRoster {
        Assembly assembly = new Assembly(reading);
        for (int i = 0; i < trees.size(); i++) {
            assembly.add(trees.get(i), i > 0);
        }
        return assembly.roster();
    }
}

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
        if (tree != null) {
            LedgerFolder ledger = LedgerFolder.of(file, tree, reading);
            if (tree.entry("include") != null) {
                addIncluded(new Includes(reading, file).files(tree), ledger, assembly, reading);
            }
            if (ledger != null) {
                addLedger(ledger, assembly, reading);
            }
        }
        return assembly.roster();
    }

    private static void addIncluded(
            List<RosterFile> included, @Nullable LedgerFolder ledger, Assembly assembly, Reading reading)
            throws UnreadableRoster {
        for (RosterFile file : included) {
            if (ledger == null || !ledger.has(file.path())) {
                assembly.add(file.tree(reading.mistakes), true);
            }
        }
    }

    private static void addLedger(LedgerFolder ledger, Assembly assembly, Reading reading) throws UnreadableRoster {
        assembly.keepLedgerIn(ledger.path());
        for (RosterFile file : ledger.files()) {
            assembly.addOverride(file.tree(reading.mistakes));
        }
    }

    /**
     * The roster of bytes that came from elsewhere, such as standard input; they can't include other files, nor have a ledger in a folder.
     *
     * @param name how messages name it
     * @param content the bytes, UTF-8
     * @throws InvalidRoster if it has mistakes; every one of them is reported
     */
    public static ReadRoster read(String name, byte[] content) throws InvalidRoster {
        Reading reading = new Reading();
        Assembly assembly = new Assembly(reading);
        Mapping tree = assembly.add(RosterFile.tree(name, content, reading.mistakes), false);
        refuseOtherFiles(tree, "include", "only a file can include others", reading);
        refuseOtherFiles(tree, "ledger", "only a file has a folder for its ledger", reading);
        return assembly.roster();
    }

    private static void refuseOtherFiles(@Nullable Mapping tree, String key, String sentence, Reading reading) {
        Node.Entry entry = tree == null ? null : tree.entry(key);
        if (entry != null && !entry.value().isNothing()) {
            reading.mistakes.add(
                    entry.key(),
                    key,
                    sentence + "; give that version as a file, from 'git worktree add ../before main'");
            reading.mistakes.hideNames();
        }
    }

    /**
     * The roster of parsed files; null for what could not be parsed, which the reading knows of.
     *
     * @param files the files, the top one first
     * @param overrides the files of the ledger's folder, in the order of their names
     */
    static ReadRoster read(Reading reading, List<@Nullable Node> files, List<@Nullable Node> overrides)
            throws InvalidRoster {
        Assembly assembly = new Assembly(reading);
        for (int i = 0; i < files.size(); i++) {
            assembly.add(files.get(i), i > 0);
        }
        overrides.forEach(assembly::addOverride);
        return assembly.roster();
    }
}

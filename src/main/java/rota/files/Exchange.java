package rota.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One replacement of some files under a lock: first all temporaries, then all renames, and the way back if one fails. */
final class Exchange {

    private final List<Target> targets;
    private final Journal journal;
    private final Disk disk;
    private final List<Target> moved = new ArrayList<>();
    private boolean isSettled;

    private Exchange(List<Target> targets, Journal journal, Disk disk) {
        this.targets = targets;
        this.journal = journal;
        this.disk = disk;
    }

    /**
     * Nothing is written yet.
     *
     * @throws FileChanged if one of the files doesn't hold what is expected
     * @throws CannotWrite if one of them can't be replaced
     * @throws IllegalArgumentException if two of them are the same
     */
    static Exchange of(List<Replacement> replacements, Journal journal, Disk disk) throws FileChanged, CannotWrite {
        List<Target> targets = new ArrayList<>();
        Set<Path> real = new HashSet<>();
        for (Replacement replacement : replacements) {
            Target target = Target.of(replacement, disk);
            if (!real.add(target.real())) {
                throw new IllegalArgumentException(target.file() + " is to be replaced twice");
            }
            targets.add(target);
        }
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to replace");
        }
        return new Exchange(targets, journal, disk);
    }

    /** Whether nothing of it is left over. */
    boolean isSettled() {
        return isSettled;
    }

    void run() throws FileChanged, CannotWrite, Unconfirmed {
        try {
            stage();
            for (Target target : targets) {
                target.move();
                moved.add(target);
            }
        } catch (FileChanged | CannotWrite refused) {
            List<Target> stuck = putBack();
            sweep();
            if (stuck.isEmpty()) {
                throw refused;
            }
            throw new CannotWrite(
                    names(stuck) + " was changed, the other files were not, and it can't be put back; look at it");
        }
        isSettled = true;
        try {
            syncFolders();
        } catch (IOException failure) {
            throw new Unconfirmed(targets.get(0).file(), Reasons.said(failure));
        }
    }

    private void stage() throws CannotWrite {
        try {
            journal.begin(targets);
            for (Target target : targets) {
                target.stage();
            }
            if (targets.size() > 1) {
                syncFolders();
                journal.ready(targets);
            }
        } catch (IOException failure) {
            throw Reasons.of(targets.get(0).file(), failure, 0);
        }
    }

    /** The files that keep what they were given before another refused. */
    private List<Target> putBack() {
        List<Target> stuck = new ArrayList<>();
        for (Target target : moved) {
            try {
                Target back = target.back();
                back.stage();
                back.move();
            } catch (FileChanged | CannotWrite refused) {
                stuck.add(target);
            }
        }
        return stuck;
    }

    private static String names(List<Target> targets) {
        return targets.stream().map(target -> target.file().toString()).collect(Collectors.joining(" and "));
    }

    /** What can't be removed is noted in the journal, and left to the next writer. */
    private void sweep() {
        try {
            if (!moved.isEmpty()) {
                syncFolders();
            }
            journal.withdraw();
            for (Target target : targets) {
                disk.delete(target.temporary());
            }
            isSettled = true;
        } catch (IOException left) {
            isSettled = false;
        }
    }

    private void syncFolders() throws IOException {
        Set<Path> synced = new LinkedHashSet<>();
        for (Target target : targets) {
            if (synced.add(target.folder())) {
                disk.syncFolder(target.folder());
            }
        }
    }
}

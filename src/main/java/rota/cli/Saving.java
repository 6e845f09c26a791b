package rota.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.files.CannotWrite;
import rota.files.FileChanged;
import rota.files.Replacement;
import rota.files.RosterLock;
import rota.files.Unconfirmed;
import rota.rotation.SafeText;
import rota.yaml.InvalidRoster;
import rota.yaml.NewText;
import rota.yaml.RosterFiles;
import rota.yaml.RosterReader;
import rota.yaml.UnreadableRoster;

/** Gets new texts into the roster's files, and into git where that is asked for, while nobody else can. */
final class Saving {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rota rota;
    private final List<NewText> texts;
    private final Git git;

    Saving(Rota rota, List<NewText> texts) {
        this.rota = rota;
        this.texts = texts;
        this.git = new Git(rota.path());
    }

    /** The files that would change, as messages name them. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (NewText text : texts) {
            files.add(text.file());
        }
        return files;
    }

    /** Whether the files seem to be in a repository. */
    boolean isInGit() {
        return !texts.isEmpty() && git.isThere();
    }

    /** The command that makes the commit, with these paragraphs as its message; null where there is no repository. */
    @Nullable
    String command(List<String> paragraphs) throws InvalidRoster, UnreadableRoster {
        return !isInGit() ? null : Git.command(files(), inLedger(), paragraphs);
    }

    /** The files of the ledger, which git need not know yet, even those that are there. */
    private List<Path> inLedger() throws InvalidRoster, UnreadableRoster {
        Path ledger = rota.roster().files().ledger();
        List<Path> files = new ArrayList<>(files());
        files.removeIf(file -> ledger == null || !file.startsWith(ledger));
        return files;
    }

    private List<Path> newFiles() {
        List<Path> files = new ArrayList<>();
        for (NewText text : texts) {
            if (text.before() == null) {
                files.add(text.file());
            }
        }
        return files;
    }

    /**
     * Refuses if no commit of just these files can be made, or one that may build on what is not in git.
     *
     * @throws Refusal if not
     */
    void requireCommit() throws InvalidRoster, UnreadableRoster {
        String obstacle = git.obstacle(files(), newFiles());
        if (obstacle == null) {
            List<Path> others = new ArrayList<>(rota.roster().files().paths());
            others.removeAll(Set.copyOf(files()));
            obstacle = git.leftOut(others);
        }
        if (obstacle != null) {
            throw new Refusal(
                    Refusal.REFUSED, "no commit can be made, and so nothing is written: " + obstacle, List.of());
        }
    }

    /**
     * Writes, and commits if there are messages for it; a commit can fail although everything is written.
     *
     * @param messages the paragraphs of the commit's message, or none if there is to be no commit
     * @return why the commit failed, or null
     * @throws FileChanged if a file of the roster is not what was read, and nothing is written
     */
    @Nullable
    String save(List<String> messages) throws CannotWrite, FileChanged, Unconfirmed, InvalidRoster, UnreadableRoster {
        List<Replacement> replacements = new ArrayList<>();
        for (NewText text : texts) {
            replacements.add(new Replacement(text.file(), text.before(), text.after()));
        }
        try (RosterLock lock = RosterLock.take(rota.path(), PATIENCE)) {
            if (!lock.told().isEmpty()) {
                rota.surroundings().err().println("rota: " + SafeText.of(lock.told()));
            }
            if (!messages.isEmpty()) {
                requireCommit();
            }
            if (!isAsRead()) {
                throw new FileChanged(rota.path());
            }
            if (!replacements.isEmpty()) {
                lock.replace(replacements);
            }
            return messages.isEmpty() ? null : git.commit(files(), newFiles(), messages);
        }
    }

    /** Whether the files that don't change are what was read too, since what changes was checked together with them. */
    private boolean isAsRead() throws InvalidRoster, UnreadableRoster {
        RosterFiles read = rota.roster().files();
        boolean isAlone = read.paths().size() == 1 && read.ledger() == null;
        return isAlone || read.areAsIn(RosterReader.read(rota.path()).files());
    }
}

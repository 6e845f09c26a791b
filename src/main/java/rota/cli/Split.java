package rota.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.files.CannotWrite;
import rota.files.FileChanged;
import rota.files.Unconfirmed;
import rota.text.Json;
import rota.text.Saved;
import rota.text.SplitText;
import rota.yaml.CannotEdit;
import rota.yaml.InvalidRoster;
import rota.yaml.LedgerSplit;
import rota.yaml.NewText;
import rota.yaml.UnreadableRoster;

/** {@code rota overrides --split}: moves what stands in lists into the ledger's folder. */
final class Split {

    private final Rota rota;
    private final Said said;
    private final List<NewText> texts;
    private final List<Path> moved = new ArrayList<>();
    private final Path folder;

    private Split(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, CannotEdit {
        this.rota = rota;
        this.said = said;
        this.texts = LedgerSplit.texts(rota.roster());
        for (NewText text : texts) {
            if (text.before() == null) {
                moved.add(text.file());
            }
        }
        Path known = rota.roster().files().ledger();
        this.folder = known == null ? LedgerSplit.usualFolder(rota.path()) : known;
    }

    /** Does it and prints what became of it; returns the exit code. */
    static int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster {
        try {
            return new Split(rota, said).run();
        } catch (CannotEdit cannot) {
            throw new Refusal(Refusal.REFUSED, cannot.sentence() + "; nothing is written", List.of());
        } catch (CannotWrite | Unconfirmed | FileChanged failed) {
            throw new Refusal(Failures.CANNOT, String.valueOf(failed.getMessage()), List.of());
        }
    }

    private int run() throws InvalidRoster, UnreadableRoster, CannotWrite, Unconfirmed, FileChanged {
        boolean isToWrite = !said.flag("--dry-run") && !texts.isEmpty();
        boolean isToCommit = isToWrite && said.flag("--commit");
        Saving saving = new Saving(rota, texts);
        if (isToCommit) {
            saving.requireCommit();
        }
        String failure = isToWrite ? saving.save(isToCommit ? List.of(subject()) : List.of()) : null;
        print(isToCommit && failure == null, saving.isInGit() ? command() : null);
        if (failure != null) {
            rota.out().flush();
            throw new AnswerGiven(Failures.CANNOT, "it is written, but git did not commit it: " + failure);
        }
        return 0;
    }

    private String subject() {
        return "Keep each override in a file of its own (" + moved.size() + " moved)";
    }

    /** The command that commits it; the many new files go by the name of their folder. */
    private String command() {
        List<Path> untracked = moved.isEmpty() ? List.of() : List.of(folder);
        List<Path> files = new ArrayList<>();
        for (NewText text : texts) {
            if (text.before() != null) {
                files.add(text.file());
            }
        }
        files.addAll(untracked);
        return Git.command(files, untracked, List.of(subject()));
    }

    private void print(boolean isCommitted, @Nullable String command) {
        boolean isDryRun = said.flag("--dry-run");
        if (rota.json()) {
            Json json = new Json(rota.out()).object();
            json.field("ledger", folder.toString()).field("applied", !isDryRun && !texts.isEmpty());
            json.field("files", moved.stream().map(Path::toString).toList());
            json.field("commit", command).field("committed", isCommitted);
            json.end();
        } else if (texts.isEmpty()) {
            SplitText.printNothing(rota.face(), folder + "/", rota.out());
        } else {
            Saved saved = new Saved(null, isDryRun, folder + "/", null, command, isCommitted);
            SplitText.print(rota.face(), moved.size(), saved, rota.out());
        }
    }
}

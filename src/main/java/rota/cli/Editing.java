package rota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.files.CannotWrite;
import rota.files.FileChanged;
import rota.files.Replacement;
import rota.files.RosterLock;
import rota.files.Unconfirmed;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.Person;
import rota.schedule.Schedule;
import rota.text.EditJson;
import rota.text.EditText;
import rota.text.Json;
import rota.text.Saved;
import rota.yaml.CannotEdit;
import rota.yaml.Editor;
import rota.yaml.InvalidRoster;
import rota.yaml.NewText;
import rota.yaml.ReadRoster;
import rota.yaml.RosterFiles;
import rota.yaml.UnreadableRoster;

/**
 * Brings an edit into the roster: works it out, shows it, asks where something was left out, writes it, and starts over from
 * the new content if the file has changed meanwhile.
 */
final class Editing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** So often a file changes under somebody's hands; then it is something else that writes it all the time. */
    private static final int MOST_STARTS = 20;

    private final Rota rota;
    private final Said said;
    private final Terms terms;

    Editing(Rota rota, Said said) throws InvalidRoster, UnreadableRoster {
        this.rota = rota;
        this.said = said;
        this.terms = new Terms(rota.now(), by(), why(), said.flag("--past"), said.flag("--force"));
    }

    /** The options that every command has that edits. */
    static Syntax options(Syntax syntax) {
        return syntax.option("--why", "TEXT", "The reason, kept with it in the roster.")
                .option("--by", "PERSON", "Who makes it; by default you, and left out if that is not known.")
                .flag("--dry-run", "Show what would change, and write nothing.")
                .flag("-y, --yes", "Write what had to be chosen without asking.")
                .flag("--commit", "Make a git commit of just this.")
                .flag("--past", "Change even what has already been.")
                .flag("--force", "Put somebody on call who is away or on call elsewhere, and record that.");
    }

    private @Nullable String by() throws InvalidRoster, UnreadableRoster {
        String told = said.option("--by");
        People people = new People(rota);
        Person person = told == null ? people.asker() : people.find(told);
        return person == null ? null : person.id();
    }

    private @Nullable String why() {
        String why = said.option("--why");
        if (why != null && why.isBlank()) {
            throw new UsageError("--why takes a reason, like --why 'moving house'");
        }
        return why;
    }

    /** What goes for the edit. */
    Terms terms() {
        return terms;
    }

    /** Where it starts from, as the roster is now. */
    Setting setting() throws InvalidRoster, UnreadableRoster {
        ReadRoster read = rota.roster();
        Schedule schedule = rota.schedule();
        return new Setting(schedule, terms, team -> {
            RosterFiles.Span ledger = read.files().ledger(team);
            return new Setting.Section(ledger.from(), ledger.until());
        });
    }

    /** Carries the wish out; returns the exit code. */
    int carryOut(Wish wish) throws InvalidRoster, UnreadableRoster, IOException {
        try {
            return attempts(wish);
        } catch (Refused refused) {
            throw new Refusal(Refusal.REFUSED, refused.sentence(), commands(refused));
        } catch (Unclear unclear) {
            List<String> commands = new ArrayList<>();
            unclear.choices().forEach(choice -> commands.add(choice.command() + Typed.rest(said)));
            throw new Refusal(Failures.USAGE, unclear.sentence(), commands);
        } catch (CannotEdit cannot) {
            throw new Refusal(Refusal.REFUSED, sentence(cannot), lines(cannot));
        } catch (CannotWrite failed) {
            throw new UnreadableRoster(failed.sentence());
        } catch (Unconfirmed unsure) {
            throw new UnreadableRoster(unsure.sentence());
        } catch (FileChanged changed) {
            throw new UnreadableRoster(changed.sentence());
        } catch (Cancelled cancelled) {
            return Failures.CANCELLED;
        }
    }

    private static String sentence(CannotEdit cannot) {
        if (cannot.mistake() != null) {
            return "the roster would have a mistake after this: " + cannot.sentence();
        }
        return cannot.sentence() + "; nothing is written, but you can add by hand";
    }

    private static List<String> lines(CannotEdit cannot) {
        List<String> lines = new ArrayList<>();
        for (CannotEdit.Paste paste : cannot.pastes()) {
            lines.add(paste.file() + ", " + paste.where());
            lines.addAll(paste.lines());
        }
        return lines;
    }

    private List<String> commands(Refused refused) {
        List<String> commands = new ArrayList<>();
        for (String command : refused.commands()) {
            commands.add(command + Typed.rest(said));
        }
        if (refused.overruledBy() != null) {
            commands.add(Typed.again(said.typed(), refused.overruledBy()));
        }
        return commands;
    }

    private int attempts(Wish wish)
            throws Refused, Unclear, Cancelled, CannotEdit, CannotWrite, Unconfirmed, FileChanged, InvalidRoster,
                    UnreadableRoster, IOException {
        Draft approved = null;
        boolean isSeen = false;
        for (int start = 1; ; start++) {
            Draft draft = wish.draft(setting());
            List<NewText> texts = Editor.of(rota.roster(), draft.proposal().edits());
            if (said.flag("--dry-run")) {
                return show(draft, saved(draft, texts, true, false), false);
            }
            refuseCommit(texts);
            if (approved == null || !approved.isLike(draft)) {
                isSeen = approve(draft);
                approved = draft;
            }
            try {
                write(texts);
                return show(draft, saved(draft, texts, false, commit(draft, texts)), isSeen);
            } catch (FileChanged changed) {
                if (start == MOST_STARTS) {
                    throw changed;
                }
                rota.forget();
            }
        }
    }

    /** Asks for a last look where something had to be chosen; says whether somebody has looked. */
    private boolean approve(Draft draft) throws Cancelled {
        if (draft.isSpelledOut() || said.flag("--yes")) {
            return false;
        }
        Asker asker = rota.asker();
        if (asker == null) {
            throw new Refusal(
                    Failures.USAGE,
                    "you left something out, and there is nobody to ask whether this is right; --yes takes it, or say it all",
                    List.of(draft.command() + Typed.rest(said)));
        }
        draft.view().print(rota.face(), rota.out());
        rota.out().flush();
        if (!asker.confirm("Write it?")) {
            throw new Cancelled();
        }
        return true;
    }

    private void write(List<NewText> texts) throws CannotWrite, FileChanged, Unconfirmed {
        if (texts.isEmpty()) {
            return;
        }
        List<Replacement> replacements = new ArrayList<>();
        for (NewText text : texts) {
            replacements.add(new Replacement(text.file(), text.before(), text.after()));
        }
        try (RosterLock lock = RosterLock.take(rota.path(), PATIENCE)) {
            lock.replace(replacements);
        }
    }

    private static List<Path> files(List<NewText> texts) {
        List<Path> files = new ArrayList<>();
        texts.forEach(text -> files.add(text.file()));
        return files;
    }

    private void refuseCommit(List<NewText> texts) {
        String obstacle = said.flag("--commit") ? new Git(rota.path()).obstacle(files(texts)) : null;
        if (obstacle != null) {
            throw new Refusal(
                    Refusal.REFUSED, "no commit can be made, and so nothing is written: " + obstacle, List.of());
        }
    }

    private boolean commit(Draft draft, List<NewText> texts) throws UnreadableRoster {
        if (!said.flag("--commit")) {
            return false;
        }
        String failure = new Git(rota.path()).commit(files(texts), draft.subject());
        if (failure != null) {
            throw new UnreadableRoster("it is written, but not committed: " + failure);
        }
        return true;
    }

    private Saved saved(Draft draft, List<NewText> texts, boolean isDryRun, boolean isCommitted) {
        List<Path> files = files(texts);
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.toString()));
        boolean isInGit = !files.isEmpty() && new Git(rota.path()).isThere();
        String commit = isInGit ? Git.command(files, draft.subject()) : null;
        return new Saved(draft.id(), isDryRun, String.join(", ", names), draft.undo(), commit, isCommitted);
    }

    private int show(Draft draft, Saved saved, boolean isSeen) throws InvalidRoster, UnreadableRoster {
        if (rota.json()) {
            Json json = EditJson.begin(
                    draft.proposal(), saved, draft.view().messages(), draft.command(), terms.now(), rota.out());
            draft.view().add(json);
            json.end();
            return 0;
        }
        if (!isSeen) {
            draft.view().print(rota.face(), rota.out());
        }
        EditText text = new EditText(rota.face(), terms.now(), rota.out());
        text.saved(draft.proposal(), saved, draft.view().messages(), terms.by());
        return 0;
    }
}

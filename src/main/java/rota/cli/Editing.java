package rota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.edit.Unclear;
import rota.files.CannotWrite;
import rota.files.FileChanged;
import rota.files.Unconfirmed;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.Person;
import rota.rotation.SafeText;
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
import rota.yaml.UnreadableRoster;

/**
 * Brings an edit into the roster: works it out, shows it, asks where something was left out, writes it, and starts over from
 * the new content if the file has changed meanwhile.
 */
final class Editing {

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

    /** The options that every command has that edits what it is told to. */
    static Syntax options(Syntax syntax) {
        return writing(syntax)
                .flag("--past", "Change even what has already been.")
                .flag("--force", "Accept that somebody is away or on call twice; it is recorded.");
    }

    /** The options that every command has that writes into the roster. */
    static Syntax writing(Syntax syntax) {
        return syntax.option("--why", "TEXT", "The reason, kept in the roster where it has a place.")
                .option("--by", "PERSON", "Who makes it; by default you, if that is known.")
                .flag("--dry-run", "Show what would change, and write nothing.")
                .flag("-y, --yes", "Write what had to be chosen without asking.")
                .flag("--commit", "Make a git commit of just this.")
                .exits(Failures.MISTAKES, Refusal.REFUSED, Failures.CANCELLED);
    }

    private @Nullable String by() throws InvalidRoster, UnreadableRoster {
        String told = said.option("--by");
        People people = new People(rota);
        Person person = told == null ? people.asker() : people.find(told);
        return person == null ? null : person.id();
    }

    private @Nullable String why() {
        String why = said.option("--why");
        if (why == null) {
            return null;
        }
        if (why.isBlank()) {
            throw new UsageError("--why takes a reason, like --why 'moving house'");
        }
        String lines = why.replace("\r\n", "\n");
        String shown = lines.replace('\n', ' ').replace('\t', ' ');
        if (!SafeText.of(shown).equals(shown)) {
            throw new UsageError("--why has an invisible character, which would be kept in the roster; leave it out");
        }
        return lines;
    }

    /** Where it starts from, as the roster is now. */
    Setting setting() throws InvalidRoster, UnreadableRoster {
        ReadRoster read = rota.roster();
        Schedule schedule = rota.scheduleWithAbsences();
        return new Setting(schedule, terms, read::section);
    }

    /** Carries the wish out; returns the exit code. */
    int carryOut(Wish wish) throws InvalidRoster, UnreadableRoster, IOException {
        try {
            return attempts(wish);
        } catch (Refused refused) {
            throw refusal(refused);
        } catch (Unclear unclear) {
            throw refusal(unclear);
        } catch (CannotEdit cannot) {
            throw new Refusal(Refusal.REFUSED, sentence(cannot), cannot.lines());
        } catch (CannotWrite | Unconfirmed | FileChanged failed) {
            throw new Refusal(Failures.CANNOT, String.valueOf(failed.getMessage()), List.of());
        } catch (Cancelled cancelled) {
            return Failures.CANCELLED;
        }
    }

    /** Something to find out that nothing is written for. */
    interface Question<T> {

        /** The answer for this roster, or why there is none. */
        T answer(Setting setting) throws Refused, Unclear;
    }

    /** The answer to a question; what speaks against it is told as it is for an edit. */
    <T> T answer(Question<T> question) throws InvalidRoster, UnreadableRoster {
        try {
            return question.answer(setting());
        } catch (Refused refused) {
            throw refusal(refused);
        } catch (Unclear unclear) {
            throw refusal(unclear);
        }
    }

    private Refusal refusal(Refused refused) {
        return new Refusal(Refusal.REFUSED, refused.sentence(), "; this would work", commands(refused));
    }

    private Refusal refusal(Unclear unclear) {
        List<String> commands = new ArrayList<>();
        unclear.choices().forEach(choice -> commands.add(choice.command() + Typed.rest(said)));
        return new Refusal(Failures.USAGE, unclear.sentence(), commands);
    }

    private static String sentence(CannotEdit cannot) {
        if (cannot.mistake() != null) {
            return cannot.sentence();
        }
        return cannot.sentence() + "; nothing is written, but you can add by hand";
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
            Draft draft = start == 1 ? wish.draft(setting()) : draftAgain(wish);
            List<NewText> texts = Editor.texts(rota.roster(), draft.proposal().edits());
            Saving saving = new Saving(rota, texts);
            if (said.flag("--dry-run")) {
                return show(draft, saved(draft, saving, false), false);
            }
            if (said.flag("--commit")) {
                saving.requireCommit();
            }
            if (approved == null || !approved.isLike(draft)) {
                isSeen = approve(draft, isSeen);
                approved = draft;
            }
            try {
                return save(draft, saving, isSeen);
            } catch (FileChanged changed) {
                if (start == MOST_STARTS) {
                    throw changed;
                }
                rota.forget();
            }
        }
    }

    private int save(Draft draft, Saving saving, boolean isSeen)
            throws CannotWrite, FileChanged, Unconfirmed, InvalidRoster, UnreadableRoster {
        boolean isToCommit = said.flag("--commit");
        String failure = saving.save(isToCommit ? messages(draft) : List.of());
        int exit = show(draft, saved(draft, saving, isToCommit && failure == null), isSeen);
        if (failure != null) {
            rota.out().flush();
            throw new AnswerGiven(Failures.CANNOT, "it is written, but git did not commit it: " + failure);
        }
        return exit;
    }

    private Draft draftAgain(Wish wish) throws Refused, Unclear, Cancelled, InvalidRoster, UnreadableRoster {
        try {
            return wish.draft(setting());
        } catch (Refused refused) {
            String sentence = "the roster has changed meanwhile: " + refused.sentence();
            throw new Refused(sentence, refused.commands(), refused.overruledBy());
        }
    }

    /** Asks for a last look where something had to be chosen; says whether somebody has looked. */
    private boolean approve(Draft draft, boolean isAgain) throws Cancelled {
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
        if (isAgain) {
            rota.out().println("The roster has changed meanwhile. This is what it would be now:");
        }
        draft.view().print(rota.face(), rota.out());
        rota.out().flush();
        if (!asker.confirm("Write it?")) {
            throw new Cancelled();
        }
        return true;
    }

    private Saved saved(Draft draft, Saving saving, boolean isCommitted) throws InvalidRoster, UnreadableRoster {
        List<Path> files = saving.files();
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            names.add(file.toString());
        }
        String commit = saving.command(messages(draft));
        List<String> undo = new ArrayList<>();
        draft.undo().forEach(id -> undo.add("rota undo " + id + Typed.file(said)));
        return new Saved(
                draft.id(),
                said.flag("--dry-run"),
                String.join(", ", names),
                undo.isEmpty() ? null : String.join(" && ", undo),
                commit,
                isCommitted);
    }

    /** What a commit says: what it is, and the reason where the roster has no place for it. */
    private List<String> messages(Draft draft) {
        List<String> messages = new ArrayList<>(List.of(draft.subject()));
        if (terms.why() != null && !draft.keepsWhy()) {
            messages.add(terms.why());
        }
        return messages;
    }

    private int show(Draft draft, Saved saved, boolean isSeen) throws InvalidRoster, UnreadableRoster {
        if (rota.json()) {
            Json json = new Json(rota.out()).object();
            draft.view().begin(json);
            EditJson.write(draft.proposal(), saved, draft.view().messages(), draft.command(), terms.now(), json);
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

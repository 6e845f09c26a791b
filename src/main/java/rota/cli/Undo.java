package rota.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rota.edit.Granted;
import rota.edit.Undoing;
import rota.override.Entry;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.prompt.Choice;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Stamp;
import rota.schedule.Outcome;
import rota.schedule.Schedule;
import rota.text.LedgerJson;
import rota.text.LedgerText;
import rota.yaml.InvalidRoster;
import rota.yaml.Suggestion;
import rota.yaml.UnreadableRoster;

/** {@code rota undo}: takes an override back. */
final class Undo implements Command {

    private static final int LATEST = 10;

    @Override
    public Syntax syntax() {
        return Editing.options(Syntax.of(
                        "undo",
                        "Takes an override back. It stays on record, and does nothing any more.",
                        "rota undo              the latest ones, with their ids",
                        "rota undo kzrwt        takes that one back")
                .optionalWord("ID", "The override's id, as rota generate and rota overrides show it."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        String word = said.word("");
        boolean isAsked = word.isEmpty();
        if (isAsked && rota.json()) {
            List<RotationId> all = What.rotations(rota.company(), List.of());
            LedgerJson.print(rota.schedule(), all, rota.now(), rota.out());
            return 0;
        }
        Asker asker = isAsked ? rota.asker() : null;
        List<Entry> standing = isAsked ? standing(rota.schedule()) : List.of();
        List<Entry> offered =
                asker == null || said.flag("--past") ? standing : notOver(rota.schedule(), standing, rota.now());
        if (isAsked && (asker == null || offered.isEmpty())) {
            LedgerText.latest(rota.face(), rota.schedule(), first(standing), rota.now(), rota.out());
            return 0;
        }
        Editing editing = new Editing(rota, said);
        String id;
        try {
            id = asker != null ? chosen(asker, rota.schedule(), first(offered)) : word;
        } catch (Cancelled cancelled) {
            return Failures.CANCELLED;
        }
        return editing.carryOut(setting -> {
            Granted granted = new Undoing(setting).undo(named(setting.schedule(), id));
            return GrantedView.draft(
                    granted, GrantedView.UNDO, !isAsked, setting.terms().now());
        });
    }

    /** Those that stand, the latest made first. */
    private static List<Entry> standing(Schedule schedule) {
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : schedule.roster().overrides()) {
            if (!entry.isUndone()) {
                standing.add(entry);
            }
        }
        Collections.reverse(standing);
        standing.sort(Comparator.comparing(Undo::made).reversed());
        return standing;
    }

    private static List<Entry> first(List<Entry> entries) {
        return entries.subList(0, Math.min(entries.size(), LATEST));
    }

    /** Those about something that is not over; the others would be refused. */
    private static List<Entry> notOver(Schedule schedule, List<Entry> entries, Instant now) {
        Set<String> over = new HashSet<>();
        for (RotationId id : schedule.company().rotations().keySet()) {
            for (Outcome outcome : schedule.rotation(id).outcomes()) {
                Interval hull = outcome.hull();
                if (hull != null && !hull.end().isAfter(now)) {
                    over.add(outcome.entry().id());
                }
            }
        }
        List<Entry> some = new ArrayList<>();
        for (Entry entry : entries) {
            if (!over.contains(entry.id())) {
                some.add(entry);
            }
        }
        return some;
    }

    private static Instant made(Entry entry) {
        Stamp made = entry.facts().made();
        return made == null ? Instant.MIN : made.at();
    }

    private static String chosen(Asker asker, Schedule schedule, List<Entry> offered) throws Cancelled {
        List<Choice> choices = new ArrayList<>();
        List<String> told = LedgerText.told(schedule, offered);
        for (int i = 0; i < offered.size(); i++) {
            Entry entry = offered.get(i);
            String rotation = SafeText.of(schedule.named(entry.rotation()));
            choices.add(new Choice(told.get(i), entry.id() + ", " + rotation));
        }
        return offered.get(asker.choose("Take back which one?", choices)).id();
    }

    private static Entry named(Schedule schedule, String id) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : schedule.roster().overrides()) {
            if (entry.id().equals(id)) {
                return entry;
            }
            ids.add(entry.id());
        }
        throw new UsageError("no override '" + id + "' in the roster" + Suggestion.of(id, ids));
    }
}

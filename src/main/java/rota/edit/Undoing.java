package rota.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.Schedule;
import rota.schedule.Spoken;

/** Takes overrides back (rule R11). */
public final class Undoing {

    private final Setting setting;

    /** Undoing in this setting. */
    public Undoing(Setting setting) {
        this.setting = setting;
    }

    /**
     * What taking an override back would do.
     *
     * @throws Refused if it is undone already, if a later override depends on it, if it would change the past, or if somebody
     *     would be on call again who can't be
     */
    public Granted undo(Entry entry) throws Refused {
        if (entry.facts().undone() != null) {
            Instant at = entry.facts().undone().at();
            String date = Spoken.date(setting.company().zone().local(at).toLocalDate());
            throw new Refused(entry.id() + " was taken back already, on " + date, List.of());
        }
        Proposal proposal = Proposal.of(setting.schedule(), List.of(takeBack(entry.id())), Map.of());
        Set<String> dependents = dependents(entry.id());
        if (dependents.size() > 1) {
            throw refused(entry, dependents);
        }
        Refusals.refusePast(setting, proposal, remainder(entry));
        if (!setting.terms().force()) {
            Refusals.refuseClashes(proposal);
        }
        return new Granted(proposal, entry.rotation(), entry.id(), "rota undo " + entry.id(), List.of());
    }

    private Edit takeBack(String id) {
        return new Edit.TakeBack(id, setting.terms().stamp());
    }

    /**
     * The override and those that would not do what they do, were it, or any of them, taken back; taken back one after the
     * other, the last one first, each of them leaves all the others as they are.
     */
    private Set<String> dependents(String id) {
        List<RotationId> rotations = rotations(id);
        Set<String> ids = new LinkedHashSet<>(Set.of(id));
        int before;
        do {
            before = ids.size();
            Schedule left = setting.schedule();
            for (String next : lastFirst(rotations, Set.copyOf(ids))) {
                Schedule then = Schedule.of(Edits.applied(left.roster(), List.of(takeBack(next))));
                addChanged(left, then, rotations, ids);
                left = then;
            }
        } while (ids.size() > before);
        return ids;
    }

    private List<String> lastFirst(List<RotationId> rotations, Set<String> ids) {
        List<String> lastFirst = new ArrayList<>();
        for (RotationId rotation : rotations) {
            for (Outcome outcome : setting.schedule().rotation(rotation).outcomes()) {
                if (ids.contains(outcome.entry().id())) {
                    lastFirst.add(outcome.entry().id());
                }
            }
        }
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    private List<RotationId> rotations(String id) {
        List<RotationId> rotations = new ArrayList<>();
        for (Entry entry : setting.schedule().roster().overrides()) {
            if (entry.id().equals(id)) {
                rotations.add(entry.rotation());
                setting.schedule().followers(entry.rotation()).forEach(follower -> rotations.add(follower.id()));
            }
        }
        return rotations;
    }

    private static void addChanged(Schedule was, Schedule is, List<RotationId> rotations, Set<String> ids) {
        for (RotationId rotation : rotations) {
            List<Outcome> before = was.rotation(rotation).outcomes();
            List<Outcome> after = is.rotation(rotation).outcomes();
            for (int i = 0; i < before.size(); i++) {
                boolean held = before.get(i).state() == Outcome.State.APPLIED;
                if (held && !gives(before.get(i)).equals(gives(after.get(i)))) {
                    ids.add(before.get(i).entry().id());
                }
            }
        }
    }

    private record Given(Interval time, @Nullable String to) {}

    /** What it gives to whom, whoever had it before; touching stretches of one person as one. */
    private static List<Given> gives(Outcome outcome) {
        List<Given> gives = new ArrayList<>();
        if (outcome.state() != Outcome.State.APPLIED) {
            return gives;
        }
        for (Outcome.Move move : outcome.moves()) {
            int last = gives.size() - 1;
            boolean joins = last >= 0
                    && gives.get(last).time().end().equals(move.time().start())
                    && Objects.equals(gives.get(last).to(), move.in());
            Instant start = joins ? gives.get(last).time().start() : move.time().start();
            if (joins) {
                gives.remove(last);
            }
            gives.add(new Given(new Interval(start, move.time().end()), move.in()));
        }
        return gives;
    }

    private Refused refused(Entry entry, Set<String> dependents) {
        List<String> commands = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String id : lastFirst(rotations(entry.id()), dependents)) {
            commands.add("rota undo " + id);
            if (!id.equals(entry.id())) {
                others.add(0, id);
            }
        }
        String depend = others.size() == 1 ? " depends on it, and so goes first" : " depend on it, and so go first";
        return new Refused(entry.id() + " can't be taken back alone: " + String.join(", ", others) + depend, commands);
    }

    /** The covers that give back what is still to come of it. */
    private List<String> remainder(Entry entry) {
        List<String> covers = new ArrayList<>();
        Commands commands = new Commands(setting);
        RotationId rotation = entry.rotation();
        Holdings holdings = setting.holdings(rotation);
        for (Outcome outcome : setting.schedule().rotation(rotation).outcomes()) {
            for (Outcome.Move move :
                    outcome.entry().id().equals(entry.id()) ? outcome.moves() : List.<Outcome.Move>of()) {
                String holder = move.in();
                Interval time = move.time();
                if (holder != null && time.end().isAfter(setting.terms().now()) && holdings.has(holder, time)) {
                    Range range = new Range.Times(holdings.wall(time.start()), holdings.wall(time.end()));
                    String left = commands.left(rotation, holder, range);
                    if (left != null) {
                        covers.add(Commands.cover(rotation, left, move.out()));
                    }
                }
            }
        }
        return covers;
    }
}

package rota.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Team;
import rota.rotation.Turns;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** Rosters that differ from another in one thing. */
public final class RandomChanges {

    private RandomChanges() {}

    /** One more change of any kind, after all the others. */
    public static Change after(OwnOrder own, SplittableRandom random) {
        List<Change> changes = own.changes();
        LocalDate last = changes.isEmpty()
                ? own.start()
                : changes.get(changes.size() - 1).from();
        List<String> order = own.order();
        for (Change change : changes) {
            order = change.order() == null ? order : change.order();
        }
        RandomCadences cadences = new RandomCadences(new Dice(random), false);
        return cadences.change(Turns.of(own), last, order, () -> List.of("eli", "fay"));
    }

    /** The roster with the change added to one rotation. */
    public static Roster with(Change change, RotationId changed, Roster roster) {
        Company company = roster.company();
        Map<RotationId, Rotation> rotations = new LinkedHashMap<>(company.rotations());
        rotations.computeIfPresent(changed, (id, rotation) -> with(change, rotation));
        List<Team> teams = company.teams().values().stream()
                .map(team -> new Team(
                        team.id(),
                        team.name(),
                        team.rotations().stream()
                                .map(rotation -> rotations.get(rotation.id()))
                                .toList()))
                .toList();
        return new Roster(
                new Company(
                        company.zone(),
                        company.handoff(),
                        company.uidDomain(),
                        company.site(),
                        company.publicReasons(),
                        company.people(),
                        teams),
                roster.overrides());
    }

    private static Rotation with(Change change, Rotation rotation) {
        OwnOrder own = rotation.own();
        List<Change> changes = new ArrayList<>(own == null ? List.of() : own.changes());
        changes.add(change);
        return new Rotation(
                rotation.id(),
                rotation.name(),
                own == null ? null : new OwnOrder(own.start(), own.cadence(), own.order(), changes, own.end()),
                rotation.follow(),
                rotation.escalatesTo(),
                rotation.links(),
                rotation.duties(),
                rotation.timed());
    }

    /** The override, taken back. */
    public static Entry undone(Entry entry, Stamp stamp) {
        Entry.Facts facts = entry.facts();
        Entry.Facts undone = new Entry.Facts(facts.id(), facts.why(), facts.made(), stamp, facts.forced());
        return entry instanceof Swap swap
                ? new Swap(undone, swap.rotation(), swap.first(), swap.second())
                : new Cover(
                        undone, entry.rotation(), ((Cover) entry).range(), ((Cover) entry).out(), ((Cover) entry).in());
    }

    /** The swap by which both give back what they took. */
    public static Swap reverse(Swap swap) {
        return new Swap(
                new Entry.Facts("zzzzz", null, null, null, List.of()),
                swap.rotation(),
                new Swap.Side(swap.second().giver(), swap.first().range()),
                new Swap.Side(swap.first().giver(), swap.second().range()));
    }

    /** Whether nobody who takes something in the swap has part of the same turn or days already, and gives it back with it. */
    public static boolean isClean(Swap swap, RotationSchedule before) {
        return hasNothing(swap.second().giver(), swap.first(), before)
                && hasNothing(swap.first().giver(), swap.second(), before);
    }

    private static boolean hasNothing(String taker, Swap.Side side, RotationSchedule before) {
        if (!(side.range() instanceof rota.override.Range.TurnOf turnOf)) {
            return true;
        }
        var turn = before.turns().at(before.turns().dayStart(turnOf.date()));
        for (Shift shift : turn == null ? List.<Shift>of() : before.shifts(turn.time())) {
            if (taker.equals(shift.person())) {
                return false;
            }
        }
        return true;
    }
}

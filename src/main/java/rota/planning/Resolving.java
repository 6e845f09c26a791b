package rota.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Together;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Schedule;

/** Resolves the conflicts of each group of rotations that share people, and puts the answers together. */
final class Resolving {

    /** So many swaps that can't be made after all are left out, one after the other, before a group is given up. */
    private static final int MOST_REFUSED = 40;

    private final Setting setting;
    private final Schedule schedule;
    private final Scope scope;
    private final Interval horizon;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Planned> swaps = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private Together together;
    private boolean isProven = true;

    Resolving(Setting setting, Scope scope) {
        this.setting = setting;
        this.schedule = setting.schedule();
        this.scope = scope;
        this.horizon = Interval.between(setting.terms().now(), scope.until());
        this.together = new Together(setting);
    }

    Resolution resolution() {
        for (List<RotationId> group : Groups.of(schedule)) {
            resolve(group);
        }
        Comparator<Conflict> byTime =
                Comparator.comparing(conflict -> conflict.time().start());
        conflicts.sort(byTime);
        unresolved.sort(Comparator.comparing(Unresolved::conflict, byTime));
        return new Resolution(conflicts, swaps, unresolved, isProven, swaps.isEmpty() ? null : together.proposal());
    }

    private void resolve(List<RotationId> group) {
        List<Part> parts = new Parts(schedule, horizon, scope.rest()).of(group);
        List<Conflicts.Found> asked = Conflicts.among(parts, schedule, horizon, scope.rest());
        asked.removeIf(one -> !scope.contains(one.conflict()));
        if (asked.isEmpty()) {
            return;
        }
        Board board = new Board(schedule, parts, scope.rest());
        Aftermath aftermath = new Aftermath(schedule, group, horizon, scope.rest());
        Made made = made(board, aftermath, asked);
        together = made.together;
        isProven &= made.isProven;
        Reasons reasons = new Reasons(schedule, board);
        List<Conflicts.Found> cleared = new ArrayList<>();
        for (Conflicts.Found one : asked) {
            conflicts.add(one.conflict());
            if (made.stay.contains(one)) {
                unresolved.add(new Unresolved(one.conflict(), one.canMove() ? reasons.of(one) : reasons.bound(one)));
            } else {
                cleared.add(one);
            }
        }
        addSwaps(board, aftermath, made, cleared);
    }

    /** The conflicts that a swap might clear, by their keys. */
    private static Map<Long, Conflicts.Found> wanted(Board board, List<Conflicts.Found> found) {
        Map<Part, Integer> numbers = new HashMap<>();
        for (int i = 0; i < board.parts.size(); i++) {
            numbers.put(board.parts.get(i), i);
        }
        Map<Long, Conflicts.Found> wanted = new LinkedHashMap<>();
        for (Conflicts.Found one : found) {
            if (one.canMove()) {
                Integer part = numbers.get(one.one());
                Integer other = one.other() == null ? Integer.valueOf(-1) : numbers.get(one.other());
                int person = board.number(one.conflict().person());
                if (part != null && other != null) {
                    wanted.put(Trouble.key(one.conflict().kind(), person, part, other), one);
                }
            }
        }
        return wanted;
    }

    /**
     * A plan that is made.
     *
     * @param plan the plan
     * @param granted its swaps
     * @param together all swaps so far, of other groups too
     * @param stay the conflicts that it leaves
     * @param isEntangled whether its swaps may do more than they say
     * @param isProven whether no other is better
     */
    private record Made(
            Search.Plan plan,
            List<Granted> granted,
            Together together,
            List<Conflicts.Found> stay,
            boolean isEntangled,
            boolean isProven) {}

    /**
     * The best plan of which every swap can really be made.
     *
     * @param asked the conflicts of the scope
     */
    private Made made(Board board, Aftermath aftermath, List<Conflicts.Found> asked) {
        Entangled entangled = new Entangled(setting, board);
        Map<Long, Conflicts.Found> wanted = wanted(board, asked);
        for (int refused = 0; refused < MOST_REFUSED; refused++) {
            Search.Plan plan = Search.best(board, entangled, wanted.keySet());
            Together next = together.copy();
            List<Granted> granted = new ArrayList<>();
            Sequence.Step cannot = make(board, plan, next, granted);
            List<Conflicts.Found> stay =
                    entangled.isSomething() ? aftermath.staying(asked, next.after()) : staying(asked, wanted, plan);
            boolean mayBeWorse = entangled.isSomething() && !plan.steps().isEmpty();
            if (cannot == null && mayBeWorse && aftermath.isWorse(next.after())) {
                cannot = plan.steps().get(plan.steps().size() - 1);
            }
            if (cannot == null) {
                boolean isSure = !entangled.isSomething()
                        || (stay.isEmpty() && plan.steps().size() <= 1);
                return new Made(
                        plan, granted, next, stay, entangled.isSomething(), plan.isProven() && refused == 0 && isSure);
            }
            entangled.refuse(cannot.one(), cannot.other(), cannot.day());
        }
        Search.Plan nothing = new Search.Plan(List.of(), wanted.keySet(), Cost.NONE, false);
        return new Made(nothing, List.of(), together, asked, false, false);
    }

    /** What stays where every swap does just what it says. */
    private static List<Conflicts.Found> staying(
            List<Conflicts.Found> asked, Map<Long, Conflicts.Found> wanted, Search.Plan plan) {
        List<Conflicts.Found> stay = new ArrayList<>(asked);
        wanted.forEach((key, found) -> {
            if (!plan.left().contains(key)) {
                stay.remove(found);
            }
        });
        return stay;
    }

    /** Makes all steps; returns the one that can't be made, or null. */
    private static Sequence.@Nullable Step make(
            Board board, Search.Plan plan, Together together, List<Granted> granted) {
        for (Sequence.Step step : plan.steps()) {
            try {
                granted.add(Steps.make(board, step, together));
            } catch (Refused refused) {
                return step;
            }
        }
        return null;
    }

    private void addSwaps(Board board, Aftermath aftermath, Made made, List<Conflicts.Found> cleared) {
        List<List<Conflict>> clears = new ArrayList<>();
        made.granted.forEach(one -> clears.add(new ArrayList<>()));
        for (Conflicts.Found found : cleared) {
            int step =
                    made.isEntangled ? lastBefore(aftermath, made.granted, found) : lastStep(board, made.plan, found);
            clears.get(step).add(found.conflict());
        }
        for (int i = 0; i < clears.size(); i++) {
            swaps.add(new Planned(made.granted.get(i), clears.get(i)));
        }
    }

    /** The last swap before which the conflict is still there. */
    private static int lastBefore(Aftermath aftermath, List<Granted> granted, Conflicts.Found found) {
        for (int i = granted.size() - 1; i > 0; i--) {
            Schedule before = granted.get(i - 1).proposal().after();
            if (!aftermath.staying(List.of(found), before).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** The last step in which the person gives away what they can't have. */
    private static int lastStep(Board board, Search.Plan plan, Conflicts.Found found) {
        int last = 0;
        for (int i = 0; i < plan.steps().size(); i++) {
            Sequence.Step step = plan.steps().get(i);
            boolean gives =
                    gives(board, step.giver(), step.one(), found) || gives(board, step.taker(), step.other(), found);
            last = gives ? i : last;
        }
        return last;
    }

    private static boolean gives(Board board, int person, int slot, Conflicts.Found found) {
        Part part = board.parts.get(slot);
        return board.people.get(person).equals(found.conflict().person())
                && (part.equals(found.one()) || part.equals(found.other()));
    }
}

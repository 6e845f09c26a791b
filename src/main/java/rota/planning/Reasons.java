package rota.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.schedule.Schedule;

/** Says why a conflict stays. */
final class Reasons {

    private final Schedule schedule;
    private final Board board;

    Reasons(Schedule schedule, Board board) {
        this.schedule = schedule;
        this.board = board;
    }

    /** Why nothing of a conflict can move. */
    String bound(Conflicts.Found found) {
        Part one = found.one();
        Part other = found.other();
        String bound = String.valueOf(one.bound());
        if (other == null || bound.equals(other.bound())) {
            return bound;
        }
        if (other.rotation().equals(one.rotation())) {
            return "of the one turn, " + bound + "; of the other, " + other.bound();
        }
        return "on " + schedule.named(one.rotation()) + " " + bound + ", and on " + schedule.named(other.rotation())
                + " " + other.bound();
    }

    /** Why no swap clears a conflict of which something could move. */
    String of(Conflicts.Found found) {
        Set<String> reasons = new LinkedHashSet<>();
        for (int slot = 0; slot < board.slots.size(); slot++) {
            Part part = board.parts.get(slot);
            if (part.equals(found.one()) || part.equals(found.other())) {
                boolean isOne = found.other() == null
                        || found.other().rotation().equals(found.one().rotation());
                String role = isOne ? "" : schedule.named(part.rotation()) + ": ";
                reasons.add(role + of(slot));
            }
        }
        return String.join("; ", reasons);
    }

    private String of(int slot) {
        List<String> away = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        List<String> close = new ArrayList<>();
        List<String> able = new ArrayList<>();
        for (int person : others(slot)) {
            Conflict.Kind kind = barrier(person, slot);
            String name = schedule.company().person(board.people.get(person)).name();
            if (kind == null) {
                able.add(name);
            } else if (kind == Conflict.Kind.AWAY) {
                away.add(name);
            } else {
                (kind == Conflict.Kind.CLOSE ? close : elsewhere).add(name);
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, able, " could take it, but every such swap makes another conflict");
        add(parts, away, away.size() == 1 ? " is away then" : " are away then");
        add(parts, elsewhere, elsewhere.size() == 1 ? " is on call elsewhere then" : " are on call elsewhere then");
        add(parts, close, close.size() == 1 ? " has a turn too close to it" : " have turns too close to it");
        return parts.isEmpty() ? "nobody else has a turn to give for it" : String.join(", ", parts);
    }

    private static void add(List<String> parts, List<String> names, String what) {
        if (!names.isEmpty()) {
            int last = names.size() - 1;
            String listed =
                    last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
            parts.add(listed + what);
        }
    }

    /** Everybody else who has a slot of the same rotation. */
    private Set<Integer> others(int slot) {
        Set<Integer> others = new LinkedHashSet<>();
        for (int other : board.rotations.get(board.rotationOf[slot])) {
            others.add(board.holder[other]);
        }
        others.remove(board.holder[slot]);
        return others;
    }

    private Conflict.@Nullable Kind barrier(int person, int slot) {
        Slot of = board.slots.get(slot);
        for (int k = 0; k < of.days().size(); k++) {
            for (Barriers.Barrier barrier : board.barriers.of(person, of.first() + k)) {
                return barrier.kind();
            }
        }
        return null;
    }
}

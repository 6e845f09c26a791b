package rota.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rota.rotation.Cadence;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.rotation.TurnLength;
import rota.rotation.Turns;
import rota.schedule.Excerpt;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;

/** Which rotations of an excerpt stand in which block of its overview, as columns or as remarks. */
final class Plan {

    private final Excerpt excerpt;
    private final Map<String, Integer> teamsWithRole = new HashMap<>();
    private final Map<String, String> roleNames = new HashMap<>();
    private final Map<RotationId, RotationSchedule> shown = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** What a block is about. */
    enum Kind {
        /** One role; its columns are teams. */
        ROLE,
        /** One team; its columns are rotations. */
        TEAM,
        /** One rotation; its columns are days. */
        DAYS
    }

    /**
     * A block to be.
     *
     * @param kind what it is about
     * @param columns the rotations that are columns
     * @param same the rotations that are nothing but another one
     */
    record Part(Kind kind, List<RotationSchedule> columns, List<RotationSchedule> same) {}

    Plan(Excerpt excerpt) {
        this.excerpt = excerpt;
        for (RotationId id : excerpt.rotations()) {
            shown.put(id, excerpt.schedule().rotation(id));
            teamsWithRole.merge(id.rotation(), 1, Integer::sum);
        }
        for (RotationSchedule rotation : shown.values()) {
            boolean same = isSame(rotation);
            Kind kind =
                    !same && isShorterThanAWeek(rotation) ? Kind.DAYS : isShared(rotation.id()) ? Kind.ROLE : Kind.TEAM;
            Part part = parts.computeIfAbsent(
                    key(kind, rotation.id()), key -> new Part(kind, new ArrayList<>(), new ArrayList<>()));
            (same ? part.same() : part.columns()).add(rotation);
        }
    }

    /** The blocks, in the order in which their first rotations were asked for. */
    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** Every rotation that is a column, or has columns of its own. */
    List<RotationSchedule> columns() {
        List<RotationSchedule> columns = new ArrayList<>();
        for (Part part : parts.values()) {
            columns.addAll(part.columns());
        }
        return columns;
    }

    private static String key(Kind kind, RotationId id) {
        return switch (kind) {
            case ROLE -> "role " + id.rotation();
            case TEAM -> "team " + id.team();
            case DAYS -> "days " + id;
        };
    }

    /** Whether two teams or more have the role. */
    private boolean isShared(RotationId id) {
        return Objects.requireNonNullElse(teamsWithRole.get(id.rotation()), 0) > 1;
    }

    /** Whether it is at every instant of the window what another one is, which is shown too. */
    private boolean isSame(RotationSchedule rotation) {
        Follow follow = rotation.rotation().follow();
        if (follow == null || !rotation.rotation().onlyFollows() || !shown.containsKey(follow.leader())) {
            return false;
        }
        return follow.pick() == Follow.Pick.SAME && follow.hours().isAlways() && !hasOverrides(rotation);
    }

    private boolean hasOverrides(RotationSchedule rotation) {
        Interval window = excerpt.window(rotation);
        for (Outcome outcome : rotation.outcomes()) {
            if (!excerpt.base() && outcome.state() == Outcome.State.APPLIED && outcome.concerns(window)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShorterThanAWeek(RotationSchedule rotation) {
        Turns turns = rotation.turns();
        Cadence last = null;
        for (Turn turn : turns.touching(excerpt.window(rotation))) {
            Cadence cadence = turns.cadenceAt(turn.time().start());
            if (!cadence.equals(last) && isShorterThanAWeek(cadence)) {
                return true;
            }
            last = cadence;
        }
        return false;
    }

    private static boolean isShorterThanAWeek(Cadence cadence) {
        int counted = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            counted += cadence.hours().names(day) ? 1 : 0;
        }
        return cadence.turn().unit() == TurnLength.Unit.DAY && cadence.turn().count() < counted;
    }

    /** What most teams call the role; the first name of those that are used equally often. */
    String roleName(String role) {
        String known = roleNames.get(role);
        if (known == null) {
            known = mostUsedName(role);
            roleNames.put(role, known);
        }
        return known;
    }

    private String mostUsedName(String role) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (RotationSchedule rotation : shown.values()) {
            if (rotation.id().rotation().equals(role)) {
                uses.merge(SafeText.of(rotation.rotation().name()), 1, Integer::sum);
            }
        }
        String most = role;
        int count = 0;
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            if (use.getValue() > count) {
                most = use.getKey();
                count = use.getValue();
            }
        }
        return most;
    }

    /** The rotation that is a column and that this one is, perhaps by way of others. */
    RotationSchedule root(RotationSchedule same) {
        RotationSchedule root = same;
        while (isSame(root)) {
            Follow follow = Objects.requireNonNull(root.rotation().follow());
            root = Objects.requireNonNull(shown.get(follow.leader()));
        }
        return root;
    }
}

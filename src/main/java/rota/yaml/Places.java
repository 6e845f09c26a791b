package rota.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;

/** Where the things of a roster stand in its files; null where nothing was written. */
public final class Places {

    private final Map<String, Node> people = new HashMap<>();
    private final Map<String, List<Node>> absences = new HashMap<>();
    private final Map<String, Map<String, Node>> calendars = new HashMap<>();
    private final Map<String, Node> holidays = new HashMap<>();
    private final Map<String, Node> teams = new HashMap<>();
    private final Map<RotationId, Rotations> rotations = new HashMap<>();
    private final Map<String, Node> overrides = new HashMap<>();
    private @Nullable Node missingLedger;

    Places() {}

    /** What stands where in one rotation. */
    private static final class Rotations {
        private final Node key;
        private final Map<LocalDate, Node> orders = new HashMap<>();
        private final Map<LocalDate, Node> changes = new HashMap<>();
        private @Nullable Node follows;

        Rotations(Node key) {
            this.key = key;
        }
    }

    /** The person's key in {@code people}; null if no file has one. */
    public @Nullable Place person(String id) {
        return place(people.get(id));
    }

    /** The team's key. */
    public @Nullable Place team(String id) {
        return place(teams.get(id));
    }

    /** The rotation's key. */
    public @Nullable Place rotation(RotationId id) {
        Rotations rotation = rotations.get(id);
        return rotation == null ? null : place(rotation.key);
    }

    /** The order that holds since a date, the rotation's start or a change's; null if none was written for that date. */
    public @Nullable Place order(RotationId id, LocalDate since) {
        Rotations rotation = rotations.get(id);
        return rotation == null ? null : place(rotation.orders.get(since));
    }

    /** The change from that date on. */
    public @Nullable Place change(RotationId id, LocalDate from) {
        Rotations rotation = rotations.get(id);
        return rotation == null ? null : place(rotation.changes.get(from));
    }

    /** The name of what the rotation follows; null if it follows nothing. */
    public @Nullable Place follows(RotationId id) {
        Rotations rotation = rotations.get(id);
        return rotation == null ? null : place(rotation.follows);
    }

    /** The entry of the override of that id. */
    public @Nullable Place override(String id) {
        return place(overrides.get(id));
    }

    /** The name of the ledger's folder, if that is not there; null if it is, or the roster names none. */
    public @Nullable Place missingLedger() {
        return place(missingLedger);
    }

    /** One of the person's absences, counted from 0 in the file's order. */
    public @Nullable Place away(String person, int index) {
        List<Node> of = absences.get(person);
        return of == null || index < 0 || index >= of.size() ? null : place(of.get(index));
    }

    /** The name of a calendar among the person's absences, as {@link rota.rotation.Calendars} names it. */
    public @Nullable Place away(String person, String calendar) {
        return place(calendars.getOrDefault(person, Map.of()).get(calendar));
    }

    /** What the person's {@code holidays} are. */
    public @Nullable Place holidays(String person) {
        return place(holidays.get(person));
    }

    /** Lines are counted only when somebody asks: most places are never told. */
    private static @Nullable Place place(@Nullable Node node) {
        return node == null ? null : node.place();
    }

    void person(String id, Node node) {
        people.put(id, node);
    }

    void away(String person, Node node) {
        List<Node> of = absences.get(person);
        if (of == null) {
            of = new ArrayList<>();
            absences.put(person, of);
        }
        of.add(node);
    }

    void away(String person, String calendar, Node node) {
        calendars.computeIfAbsent(person, none -> new HashMap<>()).putIfAbsent(calendar, node);
    }

    void holidays(String person, Node node) {
        holidays.put(person, node);
    }

    void team(String id, Node node) {
        teams.put(id, node);
    }

    void rotation(RotationId id, Node node) {
        rotations.put(id, new Rotations(node));
    }

    void order(RotationId id, LocalDate since, Node node) {
        Rotations rotation = rotations.get(id);
        if (rotation != null) {
            rotation.orders.put(since, node);
        }
    }

    void change(RotationId id, LocalDate from, Node node) {
        Rotations rotation = rotations.get(id);
        if (rotation != null) {
            rotation.changes.put(from, node);
        }
    }

    void follows(RotationId id, Node node) {
        Rotations rotation = rotations.get(id);
        if (rotation != null) {
            rotation.follows = node;
        }
    }

    void missingLedger(Node node) {
        missingLedger = node;
    }

    void override(String id, Node node) {
        overrides.put(id, node);
    }
}

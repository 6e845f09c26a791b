package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Roster;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turns;

/**
 * The schedules of all rotations of a roster.
 *
 * <p>Each is worked out when it is first asked for, and the ones it follows before it; asking for one rotation of ten
 * thousand costs what that one costs. Not safe for use by several threads at once.
 */
public final class Schedule {

    private final Roster roster;
    private final Map<RotationId, List<Entry>> entries = new HashMap<>();
    private final Map<RotationId, RotationSchedule> known = new HashMap<>();
    private final Map<String, List<RotationId>> possible = new HashMap<>();
    private @Nullable Map<RotationId, List<Rotation>> followers;

    private Schedule(Roster roster) {
        this.roster = roster;
        for (Entry entry : roster.overrides()) {
            List<Entry> own = entries.get(entry.rotation());
            if (own == null) {
                own = new ArrayList<>();
                entries.put(entry.rotation(), own);
            }
            own.add(entry);
        }
    }

    /** The schedules that follow from a roster. */
    public static Schedule of(Roster roster) {
        return new Schedule(roster);
    }

    /** What they follow from. */
    public Roster roster() {
        return roster;
    }

    /** The people, teams and rotations. */
    public Company company() {
        return roster.company();
    }

    /**
     * The schedule of one rotation.
     *
     * @throws IllegalArgumentException if there is no such rotation, or its definition or what it follows can't be
     */
    public RotationSchedule rotation(RotationId id) {
        RotationSchedule schedule = known.get(id);
        if (schedule == null) {
            Rotation rotation = roster.company().rotation(id);
            Follow follow = rotation.follow();
            RotationSchedule leader = follow == null ? null : rotation(follow.leader());
            schedule = build(roster.company().people(), rotation, leader, entries(id));
            known.put(id, schedule);
        }
        return schedule;
    }

    /** The overrides of one rotation, in file order. */
    List<Entry> entries(RotationId id) {
        return entries.getOrDefault(id, List.of());
    }

    /**
     * The rotations that follow this one, or one that does, in the file's order of those that follow the same; each after
     * what it follows.
     */
    public List<Rotation> followers(RotationId id) {
        Map<RotationId, List<Rotation>> direct = followers;
        if (direct == null) {
            direct = company().followers();
            followers = direct;
        }
        List<Rotation> all = new ArrayList<>();
        for (Rotation rotation : direct.getOrDefault(id, List.of())) {
            all.add(rotation);
            all.addAll(followers(rotation.id()));
        }
        return all;
    }

    /** The schedule that follows from a rotation's definition, from what it follows, if it does, and from its overrides. */
    static RotationSchedule build(
            Map<String, Person> people, Rotation rotation, @Nullable RotationSchedule leader, List<Entry> ledger) {
        OwnOrder own = rotation.own();
        Turns turns = own == null ? requireLeader(leader).turns() : Turns.of(own);
        Overlay overlay = new Overlay(rotation.id(), below(rotation, turns, leader));
        List<Outcome> outcomes = new Ledger(people, turns, overlay).applyAll(ledger);
        return new RotationSchedule(rotation, turns, overlay, outcomes);
    }

    private static Layer below(Rotation rotation, Turns turns, @Nullable RotationSchedule leader) {
        Follow follow = rotation.follow();
        if (follow == null) {
            return new OwnLayer(rotation.id(), turns);
        }
        Layer followed = requireLeader(leader).layer();
        if (!rotation.onlyFollows()) {
            return new MemberLayer(new OwnLayer(rotation.id(), turns), followed, turns);
        }
        if (follow.pick() == Follow.Pick.SAME) {
            return new SameLayer(followed, turns, follow.hours());
        }
        Layer next = new NextLayer(rotation.id(), followed, turns);
        return follow.hours().isAlways() ? next : new SameLayer(next, turns, follow.hours());
    }

    /**
     * For whom the person of a shift stands in: whoever had the time before the last override that moved it, there or in what
     * the rotation follows; null where the shift is as in the base schedule, or nobody had it.
     */
    public @Nullable String standsInFor(RotationId id, Shift shift) {
        if (!shift.isOverridden()) {
            return null;
        }
        Outcome last = lastToMove(id, shift);
        for (Outcome.Move move : last == null ? List.<Outcome.Move>of() : last.moves()) {
            if (move.time().overlaps(shift.time())) {
                return move.out();
            }
        }
        return shift.base();
    }

    /**
     * The last override that moved a shift to the person who has it, there or in what the rotation follows; null if none did,
     * and the person has it by the orders or because somebody else's turn moved.
     */
    public @Nullable Outcome lastToMove(RotationId id, Shift shift) {
        RotationSchedule rotation = rotation(id);
        List<String> own = shift.overrides();
        if (!own.isEmpty()) {
            return rotation.outcome(own.get(own.size() - 1));
        }
        Follow follow = rotation.rotation().follow();
        Shift there = follow == null
                ? null
                : rotation(follow.leader()).at(shift.time().start());
        boolean isAlike = there != null && Objects.equals(there.person(), shift.person());
        return there != null && follow != null && isAlike ? lastToMove(follow.leader(), there) : null;
    }

    /** The ids of everyone whom the orders and overrides of a rotation, and of what it follows, name. */
    public Set<String> peopleOf(RotationId id) {
        Rotation rotation = roster.company().rotation(id);
        Follow follow = rotation.follow();
        Set<String> people = follow == null ? new LinkedHashSet<>() : peopleOf(follow.leader());
        OwnOrder own = rotation.own();
        if (own != null) {
            people.addAll(own.order());
            for (Change change : own.changes()) {
                people.addAll(change.order() == null ? List.of() : change.order());
            }
        }
        for (Entry entry : entries(id)) {
            people.addAll(entry.people());
        }
        return people;
    }

    /**
     * The rotations that can ever be this person's, in the file's order: those whose orders or overrides name them, and what
     * follows one of these.
     */
    List<RotationId> possible(String person) {
        List<RotationId> known = possible.get(person);
        if (known == null) {
            known = new ArrayList<>();
            Map<RotationId, Boolean> isPossible = new HashMap<>();
            for (Rotation rotation : company().rotations().values()) {
                if (isPossible(rotation, person, isPossible)) {
                    known.add(rotation.id());
                }
            }
            possible.put(person, known);
        }
        return known;
    }

    private boolean isPossible(Rotation rotation, String person, Map<RotationId, Boolean> known) {
        Boolean possible = known.get(rotation.id());
        if (possible == null) {
            Follow follow = rotation.follow();
            OwnOrder own = rotation.own();
            possible = (own != null && own.everNames(person))
                    || isNamedByAny(entries(rotation.id()), person)
                    || (follow != null && isPossible(company().rotation(follow.leader()), person, known));
            known.put(rotation.id(), possible);
        }
        return possible;
    }

    private static boolean isNamedByAny(List<Entry> entries, String person) {
        for (Entry entry : entries) {
            if (entry.people().contains(person)) {
                return true;
            }
        }
        return false;
    }

    /** What people call the rotation: {@code Core Support hero}. */
    public String named(RotationId id) {
        return company().team(id.team()).name() + " " + company().rotation(id).name();
    }

    /** The hours that limit the rotation at the instant: its own, else those of what it follows. */
    public Hours hoursAt(RotationId id, Instant instant) {
        Rotation rotation = company().rotation(id);
        Follow follow = rotation.follow();
        if (follow == null || !rotation.onlyFollows()) {
            return rotation(id).turns().cadenceAt(instant).hours();
        }
        return follow.hours().isAlways() ? hoursAt(follow.leader(), instant) : follow.hours();
    }

    private static RotationSchedule requireLeader(@Nullable RotationSchedule leader) {
        if (leader == null) {
            throw new IllegalStateException("a rotation without an order follows another");
        }
        return leader;
    }
}

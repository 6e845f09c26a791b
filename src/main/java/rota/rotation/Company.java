package rota.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is given: the people, the teams and their rotations, and what holds for all of them.
 *
 * @param zone the file's zone, where nothing else is said
 * @param handoff the file's handoff, where nothing else is said
 * @param uidDomain the right-hand side of calendar UIDs
 * @param site where the published pages are served, without a slash at its end, or null
 * @param publicReasons whether feeds and pages may say why an override was made
 * @param people everyone, by id, in the file's order
 * @param teams the teams, by id, in the file's order
 * @param rotations every rotation by its id, in the file's order; the same as those of the teams
 */
public record Company(
        Zone zone,
        Handoff handoff,
        String uidDomain,
        @Nullable String site,
        boolean publicReasons,
        Map<String, Person> people,
        Map<String, Team> teams,
        Map<RotationId, Rotation> rotations) {

    /** A company of these people and teams; its rotations are the teams'. */
    public Company(
            Zone zone,
            Handoff handoff,
            String uidDomain,
            @Nullable String site,
            boolean publicReasons,
            Map<String, Person> people,
            List<Team> teams) {
        this(zone, handoff, uidDomain, site, publicReasons, people, byId(teams), rotationsById(teams));
    }

    /** Keeps copies in the same order. */
    public Company {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        rotations = Collections.unmodifiableMap(new LinkedHashMap<>(rotations));
    }

    private static Map<String, Team> byId(List<Team> teams) {
        Map<String, Team> byId = new LinkedHashMap<>();
        for (Team team : teams) {
            byId.put(team.id(), team);
        }
        return byId;
    }

    private static Map<RotationId, Rotation> rotationsById(List<Team> teams) {
        Map<RotationId, Rotation> rotations = new LinkedHashMap<>();
        for (Team team : teams) {
            for (Rotation rotation : team.rotations()) {
                rotations.put(rotation.id(), rotation);
            }
        }
        return rotations;
    }

    /** The same company of other people. */
    public Company with(Map<String, Person> newPeople) {
        return new Company(zone, handoff, uidDomain, site, publicReasons, newPeople, teams, rotations);
    }

    /** 00:00 of a date by the file's clock. */
    public Instant midnight(LocalDate date) {
        return WallClock.instant(date.atStartOfDay(), zone);
    }

    /**
     * The person of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Person person(String id) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("no person '" + id + "'");
        }
        return person;
    }

    /**
     * The rotation of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Rotation rotation(RotationId id) {
        Rotation rotation = rotations.get(id);
        if (rotation == null) {
            throw new IllegalArgumentException("no rotation '" + id + "'");
        }
        return rotation;
    }

    /**
     * The team of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Team team(String id) {
        Team team = teams.get(id);
        if (team == null) {
            throw new IllegalArgumentException("no team '" + id + "'");
        }
        return team;
    }

    /** The rotations that follow each rotation that any does, in the file's order, without those that follow these in turn. */
    public Map<RotationId, List<Rotation>> followers() {
        Map<RotationId, List<Rotation>> followers = new HashMap<>();
        for (Rotation rotation : rotations.values()) {
            Follow follow = rotation.follow();
            if (follow != null) {
                followers
                        .computeIfAbsent(follow.leader(), leader -> new ArrayList<>())
                        .add(rotation);
            }
        }
        return followers;
    }

    /** Whether one of them follows the other, or one that does. */
    public boolean isFamily(RotationId one, RotationId other) {
        return leads(one, other) || leads(other, one);
    }

    private boolean leads(RotationId one, RotationId other) {
        RotationId next = other;
        while (!next.equals(one)) {
            Follow follow = rotation(next).follow();
            if (follow == null) {
                return false;
            }
            next = follow.leader();
        }
        return true;
    }

    /** The rotations that lead from this one to whom to turn to, nearest first (rule R14). */
    public List<Rotation> ladder(RotationId id) {
        List<Rotation> ladder = new ArrayList<>();
        for (RotationId next = rotation(id).escalatesTo();
                next != null;
                next = rotation(next).escalatesTo()) {
            ladder.add(rotation(next));
        }
        return ladder;
    }
}

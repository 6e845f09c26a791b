package rota.planning;

import java.time.Instant;
import java.util.Set;
import rota.rotation.RotationId;

/**
 * Whose conflicts are looked for, how far ahead, and what else counts as one.
 *
 * @param people the ids of people whose conflicts count, wherever they have them
 * @param rotations the rotations whose conflicts count, whoever has them
 * @param until the first instant that is not looked at
 * @param rest how many days everybody wants between two of their turns; 0 where nobody asked
 */
public record Scope(Set<String> people, Set<RotationId> rotations, Instant until, int rest) {

    /**
     * Keeps copies of the sets.
     *
     * @throws IllegalArgumentException if the days are fewer than none
     */
    public Scope {
        people = Set.copyOf(people);
        rotations = Set.copyOf(rotations);
        if (rest < 0) {
            throw new IllegalArgumentException("a rest of " + rest + " days");
        }
    }

    /** Whether a conflict counts. */
    boolean contains(Conflict conflict) {
        RotationId other = conflict.other();
        return people.contains(conflict.person())
                || rotations.contains(conflict.rotation())
                || (other != null && rotations.contains(other));
    }
}

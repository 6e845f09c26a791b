package rota.rotation;

import org.jspecify.annotations.Nullable;

/**
 * A rotation's place in the roster: its team's id and its own, written {@code core/support-hero}.
 *
 * @param team the team's id
 * @param rotation the rotation's id within the team
 */
public record RotationId(String team, String rotation) {

    /**
     * @throws IllegalArgumentException if either is not an id (rule R15)
     */
    public RotationId {
        Ids.require(team);
        Ids.require(rotation);
    }

    // Written out: records that compare themselves make Java load its method handles, which takes some milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RotationId id && team.equals(id.team) && rotation.equals(id.rotation);
    }

    @Override
    public int hashCode() {
        return 31 * team.hashCode() + rotation.hashCode();
    }

    @Override
    public String toString() {
        return team + "/" + rotation;
    }
}

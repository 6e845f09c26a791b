package rota.rotation;

import java.util.List;

/**
 * A team and its rotations.
 *
 * @param id the team's id
 * @param name what people call it
 * @param rotations its rotations, in the file's order
 */
public record Team(String id, String name, List<Rotation> rotations) {

    /**
     * @throws IllegalArgumentException if the id is not one (rule R15)
     */
    public Team {
        Ids.require(id);
        rotations = List.copyOf(rotations);
    }
}

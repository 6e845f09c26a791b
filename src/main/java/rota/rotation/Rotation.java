package rota.rotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One role that people of a team take in turns, such as the support hero.
 *
 * @param id its place in the roster
 * @param name what the team calls the role
 * @param own its own order and turns, or null if it only follows
 * @param follow what it follows, or null if it doesn't
 * @param escalatesTo the rotation to turn to for help, or null
 * @param links where the person on call finds things, by label, in the file's order
 * @param duties what the person on call does, or null
 * @param timed whether calendars show its shifts at their times rather than as days
 */
public record Rotation(
        RotationId id,
        String name,
        @Nullable OwnOrder own,
        @Nullable Follow follow,
        @Nullable RotationId escalatesTo,
        Map<String, String> links,
        @Nullable String duties,
        boolean timed) {

    /**
     * @throws IllegalArgumentException if it has neither an order nor a rotation to follow
     */
    public Rotation {
        if (own == null && follow == null) {
            throw new IllegalArgumentException("rotation " + id + " neither has an order nor follows another");
        }
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** Whether it is whatever it follows, with no order of its own. */
    public boolean onlyFollows() {
        return own == null;
    }
}

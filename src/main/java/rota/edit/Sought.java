package rota.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.rotation.RotationId;

/**
 * What somebody holds that they want to be rid of: the part of a rotation, once it is known which is meant.
 *
 * @param rotation the rotation
 * @param person the person's id
 * @param range the part, of which they hold something
 */
public record Sought(RotationId rotation, String person, Range range) {

    /**
     * All that can be meant; none if the person is not on call then. What they have by following another rotation is meant only
     * where there is nothing else.
     *
     * @param rotation the rotation, or null where it is left to find
     */
    static List<Sought> of(Setting setting, Asked asked, @Nullable RotationId rotation) {
        Meaning meaning = new Meaning(setting);
        List<Sought> all = new ArrayList<>();
        if (rotation == null) {
            for (RotationId id : setting.possible(Set.of(asked.person()))) {
                meaning.ownRanges(id, asked).forEach(range -> all.add(new Sought(id, asked.person(), range)));
            }
        }
        if (all.isEmpty()) {
            for (RotationId id : possible(setting, asked, rotation)) {
                meaning.ranges(id, asked).forEach(range -> all.add(new Sought(id, asked.person(), range)));
            }
        }
        return all;
    }

    /** The rotations on which it is looked for. */
    static List<RotationId> possible(Setting setting, Asked asked, @Nullable RotationId rotation) {
        return rotation == null ? setting.possible(Set.of(asked.person())) : List.of(rotation);
    }

    /** The same as editing commands take it. */
    public Asked asked() {
        return Asked.of(person, range);
    }
}

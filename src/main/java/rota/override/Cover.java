package rota.override;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;

/**
 * One person stands in for another, or for whoever it is; nothing is given in return.
 *
 * <pre>- {cover: core/support-hero, out: chi, in: ana, days: 2026-01-21}</pre>
 *
 * @param facts what every override carries
 * @param rotation the rotation
 * @param range the part of it
 * @param out whose time it is, or null for everyone's
 * @param in who stands in, or null for nobody
 */
public record Cover(
        Facts facts,
        RotationId rotation,
        Range range,
        @Nullable String out,
        @Nullable String in) implements Entry {

    /**
     * @throws IllegalArgumentException if somebody would stand in for themselves
     */
    public Cover {
        if (out != null && out.equals(in)) {
            throw new IllegalArgumentException(out + " can't stand in for themselves");
        }
    }

    @Override
    public List<String> people() {
        List<String> people = new ArrayList<>();
        if (out != null) {
            people.add(out);
        }
        if (in != null) {
            people.add(in);
        }
        return people;
    }
}

package rota.override;

import java.util.List;
import rota.rotation.RotationId;

/**
 * Two people exchange time on one rotation: both sides hold, or nothing moves (rule R9).
 *
 * <pre>- {swap: core/support-hero, turn: {ben: 2026-02-02, chi: 2026-02-09}}</pre>
 *
 * @param facts what every override carries
 * @param rotation the rotation
 * @param first what one of them gives
 * @param second what the other gives
 */
public record Swap(Facts facts, RotationId rotation, Side first, Side second) implements Entry {

    /**
     * @throws IllegalArgumentException if both sides are the same person's
     */
    public Swap {
        if (first.giver().equals(second.giver())) {
            throw new IllegalArgumentException(first.giver() + " can't swap with themselves");
        }
    }

    @Override
    public List<String> people() {
        return List.of(first.giver(), second.giver());
    }

    /**
     * What one person gives, and the other takes.
     *
     * @param giver whose time it is before
     * @param range the part of the rotation
     */
    public record Side(String giver, Range range) {}
}

package rota.schedule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;

/**
 * One person on call, or open time with nobody, for one unbroken stretch of one turn.
 *
 * <p>Shifts are maximal: two that touch differ in person, base, turn or overrides.
 *
 * @param time from when, included, until when, excluded
 * @param person who is on call in the final schedule, or null for nobody
 * @param base who would be without any override, or null for nobody
 * @param turn the number of the turn it is part of
 * @param overrides the ids of the rotation's own overrides that touched it, in the order in which they applied
 * @param agreed whether it was agreed that nobody is on call; a gap where the person is null and it was not
 */
public record Shift(
        Interval time,
        @Nullable String person,
        @Nullable String base,
        int turn,
        List<String> overrides,
        boolean agreed) {

    /** Whether open time has nobody, and nobody agreed to that. */
    public boolean isGap() {
        return person == null && !agreed;
    }

    /** Whether somebody else than in the base schedule is on call, or nobody. */
    public boolean isOverridden() {
        return !Objects.equals(person, base);
    }

    // Written out: records that compare themselves make Java load its method handles, which takes some milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shift shift
                && turn == shift.turn
                && agreed == shift.agreed
                && time.equals(shift.time)
                && Objects.equals(person, shift.person)
                && Objects.equals(base, shift.base)
                && overrides.equals(shift.overrides);
    }

    @Override
    public int hashCode() {
        return 31 * time.hashCode() + turn;
    }
}

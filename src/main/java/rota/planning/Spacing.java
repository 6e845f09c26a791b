package rota.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's own turns are from a time that they take on.
 *
 * <p>A gap runs from the start of one to the start of the other, as the rotation's clock counts, so that a week over a clock
 * change is a week: two weeks where one week lies between two turns of a week. Turns further away than the order is long don't
 * count.
 *
 * @param before the gap to the turn before it, or null if there is none near
 * @param after the gap to the turn after it, or null if there is none near
 * @param isCloseBefore whether there is too little rest after the turn before it
 * @param isCloseAfter whether there is too little rest before the turn after it
 */
public record Spacing(
        @Nullable Duration before, @Nullable Duration after, boolean isCloseBefore, boolean isCloseAfter) {

    /** Nothing near on either side. */
    static final Spacing FREE = new Spacing(null, null, false, false);

    /** The smaller of the two gaps; null if there is none. */
    public @Nullable Duration smallest() {
        return smaller(before, after);
    }

    /** Whether they would go from one turn into the next. */
    public boolean isBackToBack() {
        return isCloseBefore || isCloseAfter;
    }

    /** The worse of both on each side. */
    Spacing and(Spacing other) {
        return new Spacing(
                smaller(before, other.before),
                smaller(after, other.after),
                isCloseBefore || other.isCloseBefore,
                isCloseAfter || other.isCloseAfter);
    }

    /** The smaller of two gaps, of which none is the largest. */
    static @Nullable Duration smaller(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}

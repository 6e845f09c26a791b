package rota.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import rota.edit.Granted;

/**
 * Somebody who could help, or could not.
 *
 * @param person the person's id
 * @param offer the swap with them or the cover by them, or null if it would be refused
 * @param against why it would be refused, a sentence without a full stop, or null
 * @param rest the shortest time between what they would take on and another shift of theirs; null if they have none near
 * @param owed how much more they were covered for than they covered; negative for who helped more
 */
public record Helper(
        String person,
        @Nullable Granted offer,
        @Nullable String against,
        @Nullable Duration rest,
        Duration owed) {

    /** Somebody who has less than this to rest goes from one turn into the next. */
    static final Duration CLOSE = Duration.ofDays(3);

    /** Whether they could. */
    public boolean isAble() {
        return offer != null;
    }

    /** Whether they would go from one turn into the next. */
    public boolean isBackToBack() {
        return rest != null && rest.compareTo(CLOSE) < 0;
    }
}

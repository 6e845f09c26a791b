package rota.override;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/**
 * Gives overrides the letters by which commands name them: five from k to z, derived from what the override says, so that
 * the same one has the same letters on every machine and no reader takes them for a number (rule R15).
 *
 * <p>Letters that are taken give way to the next ones; so the same override written twice has two ids, the same on every
 * machine again. Not safe for use by several threads at once.
 */
public final class OverrideIds {

    private static final int LETTERS = 5;
    /** How many ids of five letters there are; those that come after have six. */
    private static final int HOW_MANY = 1 << (4 * LETTERS);

    private final Set<String> taken;
    /** From an id known to be taken, by number, to one nearer to the next that is free. */
    private final Map<Integer, Integer> next = new HashMap<>();

    /** Ids that are not among those taken. */
    public OverrideIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The id of a cover that has none of its own; it is taken from then on. */
    public String ofCover(
            RotationId rotation, Range range, @Nullable String out, @Nullable String in, @Nullable Stamp made) {
        return take("cover " + rotation + " " + written(range) + " " + out + " " + in + written(made));
    }

    /** The id of a swap that has none of its own; it is taken from then on. */
    public String ofSwap(RotationId rotation, Swap.Side first, Swap.Side second, @Nullable Stamp made) {
        return take("swap " + rotation + " " + written(first) + " " + written(second) + written(made));
    }

    private static String written(@Nullable Stamp made) {
        return made == null ? "" : " made " + written(made.at()) + " " + made.by();
    }

    /** As the instant writes itself, which takes a formatter to be loaded. */
    private static String written(Instant instant) {
        if (instant.getNano() != 0) {
            return instant.toString();
        }
        String text = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC)
                .toString();
        return text + (instant.getEpochSecond() % 60 == 0 ? ":00Z" : "Z");
    }

    private static String written(Swap.Side side) {
        return side.giver() + " " + written(side.range());
    }

    private static String written(Range range) {
        if (range instanceof Range.TurnOf turn) {
            return "turn " + turn.date();
        }
        if (range instanceof Range.Days days) {
            return "days " + days.from() + " " + days.through();
        }
        Range.Times times = (Range.Times) range;
        return "times " + times.from() + " " + times.until();
    }

    private String take(String text) {
        int first = hash(text);
        int number = first;
        String id = letters(number);
        while (!taken.add(id)) {
            number = next.getOrDefault(number, number + 1);
            id = letters(number);
        }
        next.put(first, number + 1);
        return id;
    }

    private static String letters(int number) {
        char[] letters = new char[number < HOW_MANY ? LETTERS : LETTERS + 1];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('k' + ((number >>> (4 * i)) & 0xF));
        }
        return new String(letters);
    }

    /** FNV-1a, folded to the bits that five letters hold; spread evenly, the same everywhere, and cheap at start-up. */
    private static int hash(String text) {
        int hash = 0x811c9dc5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return ((hash >>> (4 * LETTERS)) ^ hash) & (HOW_MANY - 1);
    }
}

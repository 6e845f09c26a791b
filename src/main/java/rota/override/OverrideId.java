package rota.override;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/**
 * The letters that {@code rota} gives an override: five from k to z, derived from what it says, so that the same override
 * has the same letters on every machine and no reader takes them for a number (rule R15).
 */
public final class OverrideId {

    private static final int LETTERS = 5;
    /** How many of these ids there are: 16 letters in five places. */
    static final int HOW_MANY = 1 << (4 * LETTERS);

    private OverrideId() {}

    /** The id of a cover that has none of its own: the first derived one that is not taken. */
    public static String of(
            RotationId rotation,
            Range range,
            @Nullable String out,
            @Nullable String in,
            @Nullable Stamp made,
            Set<String> taken) {
        return free("cover " + rotation + " " + written(range) + " " + out + " " + in + written(made), taken);
    }

    /** The id of a swap that has none of its own: the first derived one that is not taken. */
    public static String of(
            RotationId rotation, Swap.Side first, Swap.Side second, @Nullable Stamp made, Set<String> taken) {
        return free("swap " + rotation + " " + written(first) + " " + written(second) + written(made), taken);
    }

    private static String written(@Nullable Stamp made) {
        return made == null ? "" : " made " + made.at() + " " + made.by();
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

    private static String free(String text, Set<String> taken) {
        int number = hash(text);
        String id = letters(number);
        // An id that is taken gives way to the one after it; a ledger is always far shorter than the ids are many.
        while (taken.contains(id)) {
            number++;
            id = letters(number);
        }
        return id;
    }

    private static String letters(int number) {
        char[] letters = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (char) ('k' + (number >>> (4 * i) & 0xF));
        }
        return new String(letters);
    }

    /** FNV-1a, folded to the bits that five letters hold; spread evenly, the same everywhere, and cheap at start-up. */
    private static int hash(String text) {
        int hash = 0x811c9dc5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return (hash >>> (4 * LETTERS) ^ hash) & (HOW_MANY - 1);
    }
}

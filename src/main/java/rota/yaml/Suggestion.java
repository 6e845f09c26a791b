package rota.yaml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write: the nearest of several words, a letter or two away. */
public final class Suggestion {

    private static final int LONGEST = 80;

    private Suggestion() {}

    /** {@code ; did you mean 'start'?} for the nearest word; nothing if none is near. */
    public static String of(String written, Iterable<String> words) {
        String nearest = nearest(written, words);
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }

    /** The word nearest to what was written, the first of several equally near; null if none is near. */
    static @Nullable String nearest(String written, Iterable<String> words) {
        if (written.length() > LONGEST) {
            return null;
        }
        String small = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = 1 + Math.min(3, (small.length() + 1) / 3);
        for (String word : words) {
            if (Math.abs(word.length() - small.length()) < least) {
                int distance = distance(small, word.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = word;
                }
            }
        }
        return nearest;
    }

    /** How many letters must be added, dropped, replaced, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], 1 + steps[i - 2][j - 2]);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}

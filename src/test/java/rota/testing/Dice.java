package rota.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, from a seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(SplittableRandom random) {
        this.random = random;
    }

    /** A whole number from 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package rota.testing;

import java.util.SplittableRandom;

/** Holds a law against many random rosters, and says for which of them it fails. */
public final class Seeds {

    /** What must hold for every roster. */
    public interface Law {

        /** Fails if it does not hold; {@code random} is for whatever the law has to choose. */
        void holdFor(RandomRosters.Sample sample, SplittableRandom random);
    }

    private Seeds() {}

    /** Tries the law on the thousand rosters of a block: block 3 has the seeds 3000 to 3999. */
    public static void ofThousand(int block, Law law) {
        for (long seed = block * 1000L; seed < (block + 1) * 1000L; seed++) {
            hold(seed, law);
        }
    }

    /** Tries the law on the roster of one seed. */
    public static void hold(long seed, Law law) {
        RandomRosters.Sample sample = RandomRosters.of(seed);
        try {
            law.holdFor(sample, new SplittableRandom(seed));
        } catch (AssertionError | RuntimeException failure) {
            String roster = RosterYaml.of(sample.roster());
            throw new AssertionError("seed " + seed + ": " + failure.getMessage() + "\n\n" + roster, failure);
        }
    }
}

package rota.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One number for how alike the times of several people are: the mean, over all pairs of them, of the smaller time ÷ the larger.
 *
 * <p>It is the number that Grafana OnCall shows for the balance of a schedule: rounded half-even to a whole percent, and then 95
 * and more count as 100, since turns of a week never come out quite even. Times of 1, 2 and 3 weeks have the balance 50, the
 * mean of 1 ÷ 2, 1 ÷ 3 and 2 ÷ 3. Unlike there, who is in the order and was not on call at all counts too, with no time.
 */
final class Balance {

    private static final int EVEN = 95;
    private static final BigInteger PERCENT = BigInteger.valueOf(100);

    private Balance() {}

    /** The balance of these times, to the second, in percent: 100 for one person or none, and between two with no time. */
    static int percent(List<Duration> times) {
        List<Long> seconds = new ArrayList<>();
        for (Duration time : times) {
            seconds.add(time.toSeconds());
        }
        Collections.sort(seconds);
        // In ascending order all pairs with a time as the larger one make one fraction, so that no digit gets lost.
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        BigInteger smaller = BigInteger.ZERO;
        for (int i = 0; i < seconds.size(); i++) {
            BigInteger time = BigInteger.valueOf(seconds.get(i));
            if (time.signum() == 0) {
                numerator = numerator.add(BigInteger.valueOf(i));
            } else {
                numerator = numerator.multiply(time).add(smaller.multiply(denominator));
                denominator = denominator.multiply(time);
            }
            smaller = smaller.add(time);
        }
        long pairs = (long) seconds.size() * (seconds.size() - 1) / 2;
        return pairs == 0 ? 100 : rounded(numerator, denominator.multiply(BigInteger.valueOf(pairs)));
    }

    private static int rounded(BigInteger numerator, BigInteger denominator) {
        int percent = new BigDecimal(numerator.multiply(PERCENT))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
                .intValueExact();
        return percent >= EVEN ? 100 : percent;
    }
}

package rota.bench;

import java.util.List;

/**
 * What was measured for a row.
 *
 * @param milliseconds of the command, ascending
 * @param ratios of each run to the run of the reference beside it, ascending
 * @param memory the most that the command had, in MiB; 0 if unknown
 * @param referenceMemory the same of the reference
 */
record Figures(double[] milliseconds, double[] ratios, long memory, long referenceMemory) {

    /** @param pairs the milliseconds of each reference and of the command beside it */
    static Figures of(List<double[]> pairs, long memory, long referenceMemory) {
        return new Figures(
                pairs.stream().mapToDouble(pair -> pair[1]).sorted().toArray(),
                pairs.stream().mapToDouble(pair -> pair[1] / pair[0]).sorted().toArray(),
                memory,
                referenceMemory);
    }

    int runs() {
        return milliseconds.length;
    }

    double ratio() {
        return quantile(ratios, 0.5);
    }

    /**
     * The value below which a part of them lies, worked out between two of them where it falls there.
     *
     * @param part from 0, the least of them, to 1, the largest; the median is 0.5
     */
    static double quantile(double[] ascending, double part) {
        double place = part * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}

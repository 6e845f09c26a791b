package rota.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table: columns of fixed widths, so that each line is printed as soon as it is known. */
final class Table {

    private static final int NAME = 36;
    /** Negative where what stands there begins at the left. */
    private static final int[] WIDTHS = {8, -16, 8, -14, 6, 9, 6, 8, 11, 13};

    private static final List<String> HEAD =
            List.of("ms", " (least–most)", "× time", " (middle half)", "MiB", "× memory", "runs");
    private static final List<String> GROWTH = List.of("× size", "time/size", "memory/size");

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    /** What stands above the whole: where it was measured, and what the columns mean. */
    void caption(Settings settings) {
        int processors = Runtime.getRuntime().availableProcessors();
        out.println("Java " + System.getProperty("java.version") + ", " + processors + " processors"
                + (settings.isQuick() ? "; a tenth of everything, so these are no figures to go by" : ""));
        out.println("ms: from start to end, the median of the runs. MiB: the most memory it had at any time.");
        out.println(
                "× time, × memory: beside what the section names, which runs in turn with it; the median of these pairs.");
        out.println("A row beside itself shows how far two runs of the same lie apart.");
        out.flush();
    }

    /** @param isComparison whether each row is held against the same one of an older rota */
    void head(Section section, boolean isComparison) {
        List<String> cells = new ArrayList<>(HEAD);
        if (section instanceof Growth && !isComparison) {
            cells.addAll(GROWTH);
        }
        out.println();
        line(section.subject() + "; beside " + (isComparison ? "older" : section.reference()), cells);
    }

    void row(Row.Measured row, Figures figures) {
        List<String> cells = new ArrayList<>(List.of(
                whole(Math.round(Figures.quantile(figures.milliseconds(), 0.5))),
                " (" + range(figures.milliseconds(), 0, 1) + ")",
                ratio(figures.ratio()),
                " (" + ratio(Figures.quantile(figures.ratios(), 0.25)) + "–"
                        + ratio(Figures.quantile(figures.ratios(), 0.75)) + ")",
                figures.memory() == 0 ? "?" : whole(figures.memory()),
                memory(figures, 1),
                Integer.toString(figures.runs())));
        if (row.size() > 0) {
            cells.addAll(List.of(ratio(row.size()), ratio(figures.ratio() / row.size()), memory(figures, row.size())));
        }
        line(row.name(), cells);
    }

    void skipped(Row.Skipped row) {
        out.printf(Locale.ROOT, "%-" + NAME + "s %8s  %s%n", row.name(), "–", row.reason());
        out.flush();
    }

    private void line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s", name));
        for (int cell = 0; cell < cells.size(); cell++) {
            line.append(String.format(Locale.ROOT, "%" + WIDTHS[cell] + "s", cells.get(cell)));
        }
        out.println(line.toString().stripTrailing());
        out.flush();
    }

    /** How much more memory it took than the reference, of what that many times as much would take. */
    private static String memory(Figures figures, double size) {
        boolean isKnown = figures.memory() > 0 && figures.referenceMemory() > 0;
        return isKnown ? ratio((double) figures.memory() / figures.referenceMemory() / size) : "?";
    }

    private static String range(double[] ascending, double from, double to) {
        return whole(Math.round(Figures.quantile(ascending, from))) + "–"
                + whole(Math.round(Figures.quantile(ascending, to)));
    }

    /** A number with a comma between thousands. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Three figures, which is more than two runs have in common. */
    static String ratio(double ratio) {
        int places = ratio < 10 ? 2 : ratio < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + places + "f", ratio);
    }
}

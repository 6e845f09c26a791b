package rota.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a block share a line, and how many lines of columns it takes.
 *
 * <p>Of several ways to lay out a block, the first of those with the fewest bands is taken: all columns of all blocks equally
 * wide; each as wide as it needs; headings broken at spaces; columns closer together.
 */
final class Bands {

    private static final int USUAL_GAP = 3;
    private static final int NARROW_GAP = 2;

    /** The cells between two columns. */
    final int gap;
    /** The cells of each column. */
    private final int[] widths;
    /** The first column of each band; 0 is that of the first. */
    private final List<Integer> starts;

    private Bands(int gap, int[] widths, List<Integer> starts) {
        this.gap = gap;
        this.widths = widths;
        this.starts = starts;
    }

    /**
     * The best way to lay out a block.
     *
     * @param room the cells of a line that the labels leave, gaps included
     * @param calm the width that suits all columns of all blocks
     * @param natural the width of each column with its heading on one line
     * @param tight the width of each column with its heading broken at spaces
     */
    static Bands of(int room, int calm, int[] natural, int[] tight) {
        Bands best = of(room, USUAL_GAP, equal(natural.length, Math.max(calm, widest(natural))));
        List<int[]> wanted =
                List.of(equal(natural.length, widest(natural)), natural, equal(natural.length, widest(tight)), tight);
        for (int gap = USUAL_GAP; gap >= NARROW_GAP; gap--) {
            for (int[] widths : wanted) {
                Bands next = of(room, gap, widths);
                if (next.starts.size() < best.starts.size()) {
                    best = next;
                }
            }
        }
        return best;
    }

    private static Bands of(int room, int gap, int[] wanted) {
        int[] widths = new int[wanted.length];
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        int used = 0;
        for (int i = 0; i < wanted.length; i++) {
            widths[i] = Math.min(wanted[i], room - gap);
            used += gap + widths[i];
            if (used > room && i > 0) {
                starts.add(i);
                used = gap + widths[i];
            }
        }
        return new Bands(gap, widths, starts);
    }

    private static int[] equal(int count, int width) {
        int[] widths = new int[count];
        Arrays.fill(widths, width);
        return widths;
    }

    static int widest(int[] widths) {
        int widest = 0;
        for (int width : widths) {
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** How many bands there are; one, even where there is no column. */
    int count() {
        return starts.size();
    }

    /** The first column of that band. */
    int start(int band) {
        return starts.get(band);
    }

    /** The first column after that band. */
    int end(int band) {
        return band + 1 < starts.size() ? starts.get(band + 1) : widths.length;
    }

    /** The cells of that column. */
    int width(int column) {
        return widths[column];
    }

    /** The cells that a band takes, from the end of the labels on. */
    int used(int band) {
        int used = 0;
        for (int i = start(band); i < end(band); i++) {
            used += gap + widths[i];
        }
        return used;
    }
}

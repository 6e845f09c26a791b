package rota.cli;

import java.util.Locale;

/**
 * How far something long has come: a line at the terminal that is written over and goes away in the end. It is shown once so
 * much is done that it must have taken a while, since no clock is read here.
 */
final class Progress implements AutoCloseable {

    private static final long FIRST = 16L << 20;
    private static final long STEP = 8L << 20;

    private final Surroundings surroundings;
    private final String doing;
    private long bytes;
    private long next = FIRST;
    private int shown;

    /** Of what is being done, {@code writing calendars}. */
    Progress(Surroundings surroundings, String doing) {
        this.surroundings = surroundings;
        this.doing = doing;
    }

    /** Takes note of bytes that are written. */
    void add(int count) {
        bytes += count;
    }

    /** Takes note that so many rotations of all are done, and shows it if it is time to. */
    void show(int done, int all) {
        if (bytes < next || !surroundings.isErrATerminal()) {
            return;
        }
        next = bytes + STEP;
        String line = String.format(Locale.ROOT, "%s: %,d of %,d rotations", doing, done, all);
        print("\r" + line);
        shown = line.length();
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown > 0) {
            print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    private void print(String text) {
        surroundings.err().print(text);
        surroundings.err().flush();
    }
}

package rota.bench;

import java.io.PrintStream;

/** One line that tells a person how far it is; it goes before anything else is printed. */
final class Progress {

    private static final String CLEAR = "\r\033[K";

    private final PrintStream err;
    private final boolean isShown;

    /** @param isShown false where nobody looks: then nothing is printed */
    Progress(PrintStream err, boolean isShown) {
        this.err = err;
        this.isShown = isShown;
    }

    void at(String place) {
        if (isShown) {
            err.print(CLEAR + place + " ...");
            err.flush();
        }
    }

    void clear() {
        if (isShown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}

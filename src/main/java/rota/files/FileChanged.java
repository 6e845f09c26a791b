package rota.files;

import java.nio.file.Path;

/** A file does not hold what was expected: somebody else has changed it. Nothing was written; start over from what it holds. */
public final class FileChanged extends Exception {

    private static final long serialVersionUID = 1L;

    /** The file was changed by something else. */
    public FileChanged(Path file) {
        super(file + " has been changed by something else in the meantime; try again");
    }

    /** Which file, and what to do, in one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

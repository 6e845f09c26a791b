package rota.files;

import java.nio.file.Path;

/** Every file has its new content, and every reader finds it, but the disk has not confirmed that it would last through a power cut. */
public final class Unconfirmed extends Exception {

    private static final long serialVersionUID = 1L;

    Unconfirmed(Path file, String reason) {
        super(file + " has been changed, but the disk does not confirm that it will last (" + reason
                + "); look at the disk, and whether the change is still there");
    }

    /** Which file, and what to do, in one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

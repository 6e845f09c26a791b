package rota.yaml;

import java.nio.file.Path;

/** A file as it was read, and as it is to be. */
public final class NewText {

    private final Path file;
    private final Source before;
    private final Source after;

    NewText(Path file, Source before, Source after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    /** The path of the file, as messages give it. */
    public Path file() {
        return file;
    }

    /** The bytes that were read. */
    public byte[] before() {
        return before.content();
    }

    /** The bytes that are to be written. */
    public byte[] after() {
        return after.content();
    }
}

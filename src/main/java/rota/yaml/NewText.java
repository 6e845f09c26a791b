package rota.yaml;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file as it was read, if it is there, and as it is to be. */
public final class NewText {

    private final Path file;
    private final @Nullable Source before;
    private final Source after;

    NewText(Path file, @Nullable Source before, Source after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    /** The path of the file, as messages give it. */
    public Path file() {
        return file;
    }

    /** The bytes that were read; null if the file is new. */
    public byte @Nullable [] before() {
        return before == null ? null : before.content();
    }

    /** The bytes that are to be written. */
    public byte[] after() {
        return after.content();
    }
}
